import { isUnique } from '../statement-concepts'
import { PREPOSITION, trait } from '../statement-lexicon'
import type { Word } from '../statement-words'
import { isFound, type Conflict, type Meeting } from './meeting'
import { isSuperlative } from './told-otherwise'

/** "La capitale est Sydney" against "Canberra est la capitale": who is told to be the one that there is. */
export function turnedSentence(meeting: Meeting, at: number): Conflict | null {
  const { claim, other, alignment, taken } = meeting
  const what = claim.words.findIndex(
    (word, index) =>
      isFound(alignment.matches[index]) && word.run < 0 && (isUnique(word.lexeme) || isSuperlative(claim, index)),
  )
  if (what < 0) return null
  const there = alignment.matches[what].at
  const own = alignment.matches[at]
  if (isFound(own) && other.words[own.at].clause === other.words[there].clause) return null
  const isDefinite = (word: Word) => (word.before & trait.definite) !== 0
  if (!isDefinite(claim.words[what]) || !isDefinite(other.words[there])) return null
  const is = trait.passive
  const isLinked = (words: readonly Word[], name: number, noun: number) =>
    name < noun ? (words[noun].before & is) !== 0 && noun - name <= 2 : (words[name].before & is) !== 0
  if (!isLinked(claim.words, at, what)) return null
  for (let to = Math.max(0, there - AROUND); to < other.words.length && to <= there + AROUND; to++) {
    const against = other.words[to]
    if (against.sentence !== other.words[there].sentence || against.run < 0 || taken.has(to)) continue
    if (isLinked(other.words, to, there) && !(against.before & PREPOSITION))
      return { code: 'another_name', claim: at, other: to }
  }
  return null
}

/** How far a name may stand from the noun that it is told to be. */
const AROUND = 12

/** "La capitale du Vorland est Stavna ; Kerbaz en est la plus grande ville": who is told to be what the claim says of another that is named, too. */
export function otherNamed(meeting: Meeting, at: number): Conflict | null {
  return meeting.claim.words[at].run >= 0 ? turnedSentence(meeting, at) : null
}
