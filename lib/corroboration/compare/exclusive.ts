import { languages } from '../../languages'
import { isListed } from '../../languages/listed'
import { conceptId } from '../statement-concepts'
import { PREPOSITION, trait } from '../statement-lexicon'
import { shareMeaning } from './align'
import { areKindred } from './another-thing'
import { isPlain } from './lacking'
import { isFound, type Conflict, type Meeting } from './meeting'
import { governorsMeet, subjectOf } from './near'
import { isExclusive } from './replaced'

const few = new Set((['minority'] as const).map(conceptId))

/** "Toutes les communes" against "seules une soixantaine de communes", "une minorité de communes": some alone of what the claim tells of all. */
export function someOfAll({ claim, other, alignment }: Meeting, at: number): Conflict | null {
  const word = claim.words[at]
  const { at: to } = alignment.matches[at]
  const before = other.words[to - 1]
  if (!(word.before & trait.all) || word.turned || !isPlain(word) || before?.sentence !== other.words[to].sentence)
    return null
  const isFew = before.lexeme.concepts.some(id => few.has(id))
  const isOnlyCounted = other.figures[before.figure]?.dimension === 'count' && isExclusive(other, before)
  return isFew || isOnlyCounted ? { code: 'figure_differs', claim: at, other: to - 1 } : null
}

/** "Visible à l'œil nu" against "visible uniquement au télescope": the only way, place or time in which the other text has it, where the claim tells another. */
export function onlyOtherwise(meeting: Meeting, at: number): Conflict | null {
  const { claim, other, alignment, taken } = meeting
  const word = claim.words[at]
  if (!(word.before & PREPOSITION) || word.turned || word.figure >= 0) return null
  for (let { from: to } = alignment; to < alignment.to; to++) {
    const against = other.words[to]
    if (taken.has(to) || against.figure >= 0 || against.run >= 0 !== word.run >= 0) continue
    if ((against.before & PREPOSITION) !== (word.before & PREPOSITION) || !governorsMeet(meeting, at, to)) continue
    if (!isExclusive(other, against) || shareMeaning(word, against)) continue
    if (!areKindred(claim, word, other, against)) return { code: 'excludes', claim: at, other: to }
  }
  return null
}

/** "Les mineurs pourront voter" against "seuls les majeurs pourront voter": who alone does what the claim tells of somebody else. */
export function onlyOthers(meeting: Meeting): Conflict | null {
  const { claim, other, alignment, taken } = meeting
  const at = subjectOf(claim)
  const sole = other.words.findIndex((word, to) => to >= alignment.from && (word.lexeme.traits & trait.only) !== 0)
  const first = other.words[sole + 1]
  if (claim.words.some(({ denied }) => denied)) return null
  if (at < 0 || isFound(alignment.matches[at]) || sole !== alignment.from || !first || sole + 1 >= alignment.to)
    return null
  if (!isPlain(first) || !isPlain(claim.words[at]) || taken.has(sole + 1)) return null
  // "Seul rescapé de l'avalanche, le guide" tells of one, not of him alone.
  const { determiners } = languages[other.language].comparison.slots
  const between = other.text.slice(other.words[sole].end, first.start).trim().toLowerCase()
  if (!between.split(/[\s'’]+/).some(word => isListed(determiners, word))) return null
  return areKindred(claim, claim.words[at], other, first) ? null : { code: 'excludes', claim: at, other: sole + 1 }
}
