import { PREPOSITION, trait } from '../statement-lexicon'
import type { Statement } from '../statement'
import { shareMeaning } from './align'
import { compareFigures } from './figures'
import { isPredicate } from './lacking'
import { isFound, type Meeting } from './meeting'
import { isPart } from './parts'

/** What the counted thing being the same weighs against the words around, and the verb before the figure. */
const SAME_COUNTED = 1.6
const LIKELY_COUNTED = 1.2
const SAME_DATE = 1.5
/** What the claim weighs for a part of which it tells what makes it one, and the share that is left where it does not. */
const SAME_PART = 0.5
const PART_ALONE = 0.3
const SAME_VERB = 1
/** How much of its weight a word has here that is said of other figures, too. */
const SHARED = 0.2
/** How many words a clause between two words counts for. */
const CLAUSE = 3

/** How much of what the claim says is told of a figure of the other text; of a part what is told of the whole, if the claim tells what makes it one. */
export function closenessOf(meeting: Meeting, at: number, to: number, first: number): number {
  const { claim, other, alignment } = meeting
  if (!isPart(other, to)) return toldAround(meeting, at, to, first)
  // "425 personnes testées, dont 19 positives".
  const { clause } = other.words[to]
  const isMeant = claim.words.some(({ figure }, index) => {
    const { at: place } = alignment.matches[index]
    return (
      figure < 0 &&
      isFound(alignment.matches[index]) &&
      place > to &&
      place <= to + 2 &&
      other.words[place].clause === clause
    )
  })
  const whole = isMeant ? figureBefore(other, to) : -1
  if (whole < 0) return PART_ALONE * toldAround(meeting, at, to, first)
  return Math.max(toldAround(meeting, at, to, first), toldAround(meeting, at, whole, first)) + SAME_PART
}

/** How much of what the claim says stands around a figure of the other text, what is nearer counting more. */
function toldAround(meeting: Meeting, at: number, to: number, first: number): number {
  const { claim, other, alignment } = meeting
  const counted = claim.words[at + 1]
  const theirs = other.words[to + 1]
  const { unit, dimension } = other.figures[other.words[to].figure]
  const isSame =
    counted !== undefined &&
    theirs !== undefined &&
    counted.figure < 0 &&
    theirs.figure < 0 &&
    shareMeaning(counted, theirs)
  // "12 480 habitants en 2016, 11 020 en 2006": what is counted is not told twice.
  let sum = isSame ? SAME_COUNTED : unit === null && dimension === 'count' ? LIKELY_COUNTED : 0
  const verb = sharedVerb(meeting, at, to)
  if (verb >= 0) sum += SAME_VERB
  claim.words.forEach((word, index) => {
    if (index === verb || index === at || (isSame && index === at + 1)) return
    const place = word.figure < 0 ? alignment.matches[index].at : sameDate(meeting, index, to)
    if (place < 0 || other.words[place].sentence !== other.words[to].sentence) return
    const strength = word.figure < 0 ? alignment.matches[index].strength : SAME_DATE
    const away = Math.abs(place - to) + (other.words[place].clause === other.words[to].clause ? 0 : CLAUSE)
    // What stands before all figures is said of all of them.
    sum += (Math.max(word.weight, 0.5) * strength * (place < first ? SHARED : 1)) / Math.max(away, 1)
  })
  return sum
}

/** The nearest figure before another one in its sentence, if that is no part itself; -1 where there is none. */
function figureBefore(other: Statement, to: number): number {
  const { words } = other
  for (let back = to - 1; back >= 0 && words[back].sentence === words[to].sentence; back--)
    if (words[back].figure >= 0) return isPart(other, back) ? -1 : back
  return -1
}

/** The verb of the claim, before or behind its figure, that the other text tells of this figure, too; -1 where it tells none. */
function sharedVerb({ claim, other, alignment }: Meeting, at: number, to: number): number {
  const before = verbBefore(claim, at)
  if (before >= 0 && isFound(alignment.matches[before]) && reaches(other, alignment.matches[before].at, to))
    return before
  const behind = claim.words.findIndex((word, index) => index > at && isPredicate(word))
  if (behind < 0 || !isFound(alignment.matches[behind])) return -1
  const { at: there } = alignment.matches[behind]
  const isOfThis =
    there > to &&
    other.words
      .slice(to + 1, there)
      .every(({ figure, sentence }) => figure < 0 && sentence === other.words[to].sentence)
  return isOfThis ? behind : -1
}

/** The last word before a figure that no article and no preposition stands before, as a verb does; -1 where there is none. */
export function verbBefore({ words }: Statement, at: number): number {
  for (let back = at - 1; back >= 0 && words[back].sentence === words[at].sentence; back--) {
    const { run, figure, before } = words[back]
    if (run < 0 && figure < 0 && !(before & (PREPOSITION | trait.definite | trait.indefinite))) return back
  }
  return -1
}

/** Whether what a verb tells may reach as far as a figure behind it: no other verb stands between. */
function reaches({ words }: Statement, verb: number, to: number): boolean {
  if (verb >= to || words[verb].sentence !== words[to].sentence) return false
  return words.slice(verb + 1, to).every(word => {
    const isJoined =
      (word.before & trait.joining) !== 0 && (word.before & (PREPOSITION | trait.definite | trait.indefinite)) === 0
    return word.run >= 0 || word.figure >= 0 || !(isJoined || isPredicate(word))
  })
}

/** The place of a date of the other text that is one of the claim's, nearest to a figure; -1 where there is none. */
function sameDate({ claim, other }: Meeting, at: number, to: number): number {
  const date = claim.figures[claim.words[at].figure]
  if (!date.date) return -1
  let best = -1
  for (let index = Math.max(0, to - NEARBY); index < other.words.length && index <= to + NEARBY; index++) {
    const against = other.figures[other.words[index].figure]
    if (!against?.date || !/^(?:same|bound)$/.test(compareFigures(date, against, () => false))) continue
    if (best < 0 || Math.abs(index - to) < Math.abs(best - to)) best = index
  }
  return best
}

/** How many words from a figure its date is looked for. */
const NEARBY = 8
