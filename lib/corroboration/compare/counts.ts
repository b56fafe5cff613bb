import type { Statement } from '../statement'
import type { Word } from '../statement-words'
import type { FigureRelation } from './figures'
import { isPlain } from './lacking'
import { isFound, type Conflict, type Meeting } from './meeting'
import { isPlaceName } from './slots'

/** How a figure of the claim, by its word, was met by one of the other text. */
export type MetAt = { word: number; relation: FigureRelation; at: number }

/** Whether a word is what a figure before it counts, and was taken for what the other text counts: "150 personnes", "187 cas". */
export function isCountedAlike({ claim, alignment }: Meeting, at: number, met: MetAt | undefined): boolean {
  return (
    met?.word === at - 1 &&
    met.relation !== 'other' &&
    isPlain(claim.words[at]) &&
    !isFound(alignment.matches[at]) &&
    claim.figures[claim.words[met.word].figure].dimension === 'count' &&
    claim.words[at].clause === claim.words[met.word].clause
  )
}

/** "A tué 34 personnes" is told by "34 morts": what is counted there is what the verb does. */
export function isToldByCount({ other }: Meeting, { lexeme }: Word, figures: readonly MetAt[]): boolean {
  return figures.some(({ relation, at }) => {
    const counted = relation === 'other' ? undefined : other.words[at + 1]
    return counted?.lexeme.concepts.some(id => lexeme.kinds.includes(id)) ?? false
  })
}

/** Whether nothing but counts or sums of money differ. */
export function isMereCount(claim: Statement, conflicts: readonly Conflict[]): boolean {
  return (
    conflicts.length > 0 &&
    conflicts.every(({ claim: at }) => /^(?:count|money)$/.test(claim.figures[claim.words[at].figure]?.dimension ?? ''))
  )
}

/** A date and another figure, or what is told, or a count and its place differ: it is another event, and neither speaks against the other. */
export function otherOccasion(claim: Statement, conflicts: readonly Conflict[]): boolean {
  const isTold = ({ code, claim: at }: Conflict) => code === 'opposite' && claim.words[at].weight >= 0.5
  const differing = conflicts.filter(each => each.code === 'figure_differs' || isTold(each))
  const isDate = ({ claim: at }: Conflict) => claim.figures[claim.words[at].figure]?.date != null
  if (differing.some(isDate) && !differing.every(isDate)) return true
  // "200 drones ont visé Kharkiv", "150 drones ont visé Odessa".
  const isCount = ({ claim: at }: Conflict) => claim.figures[claim.words[at].figure]?.dimension === 'count'
  return differing.some(isCount) && conflicts.some(each => each.code === 'another_place' || isOfCountry(claim, each))
}

/** "L'armée russe a perdu 20 avions", "l'armée ukrainienne a perdu 8 avions". */
function isOfCountry({ words }: Statement, { code, claim: at }: Conflict): boolean {
  return code === 'excludes' && isPlaceName(words[at])
}
