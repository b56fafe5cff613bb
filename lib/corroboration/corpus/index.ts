import type { LanguageCode } from '../../languages'
import type { Relation } from '../compare'
import type { Account } from './account'
import { english } from './english'
import { englishAccounts } from './english-accounts'
import { french } from './french'
import { frenchAccounts } from './french-accounts'
import { frenchAccountsLater } from './french-accounts-later'
import { frenchChecks } from './french-checks'
import { frenchChecksLater } from './french-checks-later'
import { frenchEncyclopedia } from './french-encyclopedia'
import { frenchEvidence } from './french-evidence'
import { frenchNewsChecks } from './french-news-checks'
import { frenchNewsChecksMore } from './french-news-checks-more'
import { frenchUnseen } from './french-unseen'
import { frenchUnseenChecks } from './french-unseen-checks'
import { frenchUnseenRetold } from './french-unseen-retold'

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

function accounts(language: LanguageCode, prefix: string, list: readonly Account[]): CorpusPair[] {
  const rows = list.flatMap(({ says, claims }) => claims.map(([label, claim]) => [label, claim, says] as const))
  return pairs(language, prefix, rows)
}

/** Claims that differ in little about one sentence: harder than the rest, and not all of them read rightly. */
export const contrasts: readonly CorpusPair[] = [
  ...accounts('fr', 'account', frenchAccounts),
  ...accounts('fr', 'later', frenchAccountsLater),
  ...pairs('fr', 'check-later', frenchChecksLater),
  ...pairs('fr', 'news-check', [...frenchNewsChecks, ...frenchNewsChecksMore]),
  ...accounts('en', 'account-en', englishAccounts),
]

/** What no rule was made for, by how far it is from the words of the claim. */
export const unseen: Readonly<Record<'evidence' | 'checks' | 'retold', readonly CorpusPair[]>> = {
  evidence: accounts('fr', 'unseen', frenchUnseen),
  checks: pairs('fr', 'unseen-check', frenchUnseenChecks),
  retold: pairs('fr', 'unseen-retold', frenchUnseenRetold),
}
