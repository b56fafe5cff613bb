import { conceptId } from '../statement-concepts'
import { PREPOSITION, trait } from '../statement-lexicon'
import type { Word } from '../statement-words'
import { isFaint, sayOpposite, shareMeaning } from './align'
import { isPlain } from './lacking'
import { isFound, type Conflict, type Meeting } from './meeting'

/** What has one cause: a death, and what is said to be caused by something. */
const caused = new Set((['die', 'cause'] as const).map(conceptId))
/** How many words behind such a verb its cause may stand. */
const BEHIND = 3

/** "Mort d'un infarctus" against "mort des suites d'une chute", "causé par le gel" against "dû à la grêle": another cause; null where none is told. */
export function otherCause({ claim, other, alignment, taken }: Meeting, at: number): Conflict | null {
  const word = claim.words[at]
  if (!isCause(word)) return null
  const verb = verbOf(claim.words, at)
  if (verb < 0 || !isFound(alignment.matches[verb])) return null
  const there = alignment.matches[verb].at
  for (let to = there + 1; to < alignment.to && to <= there + BEHIND; to++) {
    const against = other.words[to]
    if (isFaint(against)) continue
    if (!isCause(against) || taken.has(to) || against.turned !== word.turned) return null
    if (sayOpposite(word, against) || shareMeaning(word, against)) return null
    return { code: 'excludes', claim: at, other: to }
  }
  return null
}

/** A plain noun behind "de", "par" or "à". */
function isCause(word: Word): boolean {
  const bits = word.before & PREPOSITION
  return isPlain(word) && !isFaint(word) && bits !== 0 && (bits & (trait.of | trait.by | trait.target)) !== 0
}

/** The verb before a word that has one cause, with nothing but faint words between; -1 where there is none. */
function verbOf(words: readonly Word[], at: number): number {
  for (let back = at - 1; back >= Math.max(0, at - BEHIND); back--) {
    if (words[back].sentence !== words[at].sentence) return -1
    if (words[back].lexeme.concepts.some(id => caused.has(id)) && words[back].told) return back
    if (!isFaint(words[back])) return -1
  }
  return -1
}
