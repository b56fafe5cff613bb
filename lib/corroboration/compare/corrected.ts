import { languages, type LanguageCode } from '../../languages'
import { PREPOSITION, trait } from '../statement-lexicon'
import type { Word } from '../statement-words'
import { isFaint } from './align'
import { isPlain } from './lacking'
import { isFound, type Conflict, type Meeting } from './meeting'
import { subjectOf } from './near'
import { isPlaceName } from './slots'

/** "En réalité", "in fact", by language: behind them stands what is so, in place of what was said. */
const corrections = Object.fromEntries(
  Object.entries(languages).map(([code, { comparison }]) => {
    const phrases = comparison.correcting.replaceAll('_', '[\\s\\u00a0]').split(' ')
    return [code, new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})(?!\\p{L})`, 'iu')]
  }),
) as Record<LanguageCode, RegExp>

/**
 * What a text that corrects something puts in place of what the claim says: "la vidéo montre en réalité une explosion" against
 * "la vidéo montre une frappe". Only where it speaks of the same thing, and by the same verb or of its place; null otherwise.
 */
export function correctedIn(meeting: Meeting): Conflict | null {
  const { claim, other, alignment, taken } = meeting
  if (!corrections[other.language].test(other.text)) return null
  const subject = subjectOf(claim)
  if (subject < 0 || !isFound(alignment.matches[subject])) return null
  const isNew = (to: number) => other.words[to].sentence === alignment.sentence && !taken.has(to)
  const places = (words: readonly Word[], at: number) =>
    isPlaceName(words[at]) && (words[at].before & trait.place) !== 0
  for (let at = subject + 1; at < claim.words.length; at++) {
    const word = claim.words[at]
    if (isFound(alignment.matches[at]) || isFaint(word) || word.figure >= 0) continue
    const verb = verbBefore(meeting, at, subject)
    for (let { from: to } = alignment; to < alignment.to; to++) {
      if (!isNew(to) || other.words[to].figure >= 0) continue
      if (places(claim.words, at) && places(other.words, to)) return { code: 'another_place', claim: at, other: to }
      const isObject = verb >= 0 && to > alignment.matches[verb].at && (other.words[to].before & ARTICLE) !== 0
      if (isObject && word.before & ARTICLE && !(other.words[to].before & PREPOSITION & ~trait.of))
        return { code: 'excludes', claim: at, other: to }
    }
  }
  return null
}

const ARTICLE = trait.definite | trait.indefinite | trait.of

/** The verb between what a claim is about and one of its words, where the other text has it, too; -1 where none is seen. */
function verbBefore({ claim, alignment }: Meeting, at: number, subject: number): number {
  for (let back = at - 1; back > subject; back--) {
    const word = claim.words[back]
    if (isPlain(word) && !isFaint(word) && !(word.before & (ARTICLE | PREPOSITION)))
      return isFound(alignment.matches[back]) ? back : -1
  }
  return -1
}
