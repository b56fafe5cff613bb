import { languages } from '../../languages'
import { isListed } from '../../languages/listed'
import type { Statement } from '../statement'
import { conceptId } from '../statement-concepts'
import { isFound, type Conflict, type Meeting } from './meeting'
import { subjectOf } from './near'
import { isSuperlative } from './told-otherwise'

const LEADS = conceptId('lead_race')
const FIRST = conceptId('first')
const BEFORE = conceptId('before')

/** "Est en tête du championnat", "est la plus grande du pays" against "occupe la quatrième place": a rank beyond the first, told of what the claim puts first. */
export function otherRank({ claim, other, alignment }: Meeting, at: number): Conflict | null {
  const word = claim.words[at]
  if (word.turned || !(word.lexeme.concepts.includes(LEADS) || isNumberOne(claim, at) || isSuperlative(claim, at)))
    return null
  const subject = subjectOf(claim)
  if (subject < 0 || subject >= at || !isFound(alignment.matches[subject])) return null
  for (let to = Math.max(alignment.from, alignment.matches[subject].at + 1); to < alignment.to; to++) {
    if (other.words[to].run >= 0) return null
    const figure = other.figures[other.words[to].figure]
    if (figure?.dimension !== 'ordinal' || figure.comparator !== '=') continue
    return figure.low > 1 ? { code: 'figure_differs', claim: at, other: to } : null
  }
  return null
}

/** "Numéro un". */
function isNumberOne({ words, text, language }: Statement, at: number): boolean {
  const before = words[at - 1]
  if (!before || !words[at].lexeme.concepts.includes(FIRST)) return false
  return isListed(languages[language].comparison.ranking.number, text.slice(before.start, before.end).toLowerCase())
}

/** "Aucune femme ne l'a été avant X" is told by "X, première femme à l'être". */
export function tellsFirst({ claim, other, alignment }: Meeting): boolean {
  if (!claim.words.some(({ lexeme }) => lexeme.concepts.includes(BEFORE))) return false
  return other.words
    .slice(alignment.from, alignment.to)
    .some(
      ({ lexeme, figure }) =>
        lexeme.concepts.includes(FIRST) ||
        (other.figures[figure]?.dimension === 'ordinal' && other.figures[figure].low === 1),
    )
}
