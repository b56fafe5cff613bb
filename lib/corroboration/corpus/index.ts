import type { LanguageCode } from '../../languages'
import type { Relation } from '../compare'
import { english } from './english'
import { french } from './french'
import { frenchChecks } from './french-checks'
import { frenchEncyclopedia } from './french-encyclopedia'
import { frenchEvidence } from './french-evidence'

/** A claim, what another text says, and what that says of the claim. Sentences of our own; the people and places in them are made up or common knowledge. */
export type CorpusPair = { id: string; language: LanguageCode; a: string; b: string; label: Relation }

/** Written as one line each: the relation, the claim, the other text. */
function pairs(
  language: LanguageCode,
  prefix: string,
  rows: readonly (readonly [Relation, string, string])[],
): CorpusPair[] {
  return rows.map(([label, a, b], index) => ({ id: `${prefix}-${index + 1}`, language, a, b, label }))
}

/** All pairs, by which the comparison is tested and measured. */
export const corpus: readonly CorpusPair[] = [
  ...pairs('fr', 'fr', french),
  ...pairs('fr', 'encyclopedia', frenchEncyclopedia),
  ...pairs('fr', 'check', frenchChecks),
  ...pairs('fr', 'evidence', frenchEvidence),
  ...pairs('en', 'en', english),
]
