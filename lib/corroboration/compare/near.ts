import { conceptId, isUnique } from '../statement-concepts'
import { PREPOSITION, trait } from '../statement-lexicon'
import type { Statement } from '../statement'
import type { Word } from '../statement-words'
import { isFaint, shareMeaning } from './align'
import { isFound, type Meeting } from './meeting'

/** How many words to each side of a word are its surroundings. */
const AROUND = 6
/** This share of what else the claim says must stand around what speaks against it. */
const SHARED = 0.4

/** Whether the words that two words depend on say the same. */
export function governorsMeet({ claim, other, alignment }: Meeting, at: number, to: number): boolean {
  const a = firmOf(claim.words, claim.words[at].governor)
  const b = firmOf(other.words, other.words[to].governor)
  if (a < 0 || b < 0) return false
  return (
    (isFound(alignment.matches[a]) && alignment.matches[a].at === b) || shareMeaning(claim.words[a], other.words[b])
  )
}

/** "Le siège se trouve à X": a faint word hands on what depends on it. */
function firmOf(words: readonly Word[], at: number): number {
  const word = words[at]
  return word && isFaint(word) && word.governor >= 0 && word.governor < at ? word.governor : at
}

/**
 * How surely two dates are told of one event: 2 where the deed that they depend on is the same, 1 where what that depends on is, 0 where neither.
 */
export function eventsMeet(meeting: Meeting, at: number, to: number): 0 | 1 | 2 {
  const { claim, other, alignment } = meeting
  const events = (words: readonly Word[], index: number) => {
    const governor = words[index].governor
    if (governor < 0) return []
    const further = words[governor].governor
    return (isUnique(words[governor].lexeme) && !isFaint(words[governor])) || further < 0 || further > governor
      ? [governor]
      : [governor, further]
  }
  const mine = events(claim.words, at)
  const theirs = events(other.words, to)
  const isOne = (my: number, their: number) =>
    (!isFaint(claim.words[my]) || isUnique(claim.words[my].lexeme)) &&
    (alignment.matches[my].at === their || shareMeaning(claim.words[my], other.words[their]))
  const isDeed = (my: number) => isUnique(claim.words[my].lexeme) || (claim.words[my].before & trait.auxiliary) !== 0
  if (mine.length > 0 && theirs.length > 0 && isDeed(mine[0]) && isOne(mine[0], theirs[0])) return 2
  if (mine.some(my => theirs.some(their => isOne(my, their)))) return 1
  const back = (to: number) => alignment.matches.findIndex(match => isFound(match) && match.at === to)
  const forth = (at: number) => (isFound(alignment.matches[at]) ? alignment.matches[at].at : -1)
  return leads(claim, at, other, to, forth) || leads(other, to, claim, at, back) ? 1 : 0
}

/** How many words behind a date that opens its sentence the deed may stand that it is told of. */
const LED = 4

/**
 * "A ratifié l'accord en 2017" against "ce n'est qu'en 2020 que le pays a ratifié l'accord": whether the deed before the one date is told behind the
 * other, which opens its sentence. `find` gives the place of a word in the text of the other.
 */
function leads(one: Statement, at: number, other: Statement, to: number, find: (at: number) => number): boolean {
  const { sentence } = other.words[to]
  if (to > 0 && other.words[to - 1].sentence === sentence) return false
  for (let back = at - 1; back >= 0 && one.words[back].sentence === one.words[at].sentence; back--) {
    if (!(one.words[back].before & trait.auxiliary) || one.words[back].run >= 0) continue
    const place = find(back)
    return place > to && place <= to + LED && other.words[place].sentence === sentence
  }
  return false
}

/** Whether enough of the rest of the claim stands around a word of the other text for it to speak of the same matter; `reach` is how many words that is. */
export function isNear({ claim, other, alignment }: Meeting, at: number, to: number, reach = AROUND): boolean {
  let whole = 0
  let near = 0
  claim.words.forEach((word, index) => {
    if (index === at || word.figure >= 0 || isFaint(word) || (word.run >= 0 && word.run === claim.words[at].run)) return
    const { at: place } = alignment.matches[index]
    whole += word.weight
    if (!isFound(alignment.matches[index])) return
    if (other.words[place].sentence === other.words[to].sentence && Math.abs(place - to) <= reach) near += word.weight
    else if (word.run >= 0) near += word.weight / 2
  })
  return whole === 0 || near >= whole * SHARED
}

/** Whether a word has an object of its own that the claim knows nothing of: "a quitté l'hôpital". */
export function hasOwnObject({ other, taken }: Meeting, to: number): boolean {
  const word = other.words[to]
  const next = other.words[to + 1]
  if (!next || next.sentence !== word.sentence || next.clause !== word.clause || word.passive) return false
  if (next.figure >= 0 || next.before & (PREPOSITION | trait.joining) || isFaint(next)) return false
  if (taken.has(to + 1) || !(next.before & (trait.definite | trait.indefinite))) return false
  // "Déconseille l'usage de X": the object is the claim's all the same.
  const behind = other.words[to + 2]
  return !(behind && behind.before & trait.of && taken.has(to + 2))
}

/** Whether a sentence speaks of somebody by name, before a word, where the claim names nobody: "Io a un diamètre de …". */
export function hasOtherOwner({ claim, other, alignment }: Meeting, to: number): boolean {
  if (claim.names.length > 0) return false
  for (let { from: at } = alignment; at < to; at++)
    if (other.words[at].run >= 0 && !(other.words[at].before & PREPOSITION)) return true
  return false
}

/**
 * Whether the first that the claim speaks of is only a part of a phrase in the other text that the claim does not have:
 * "la veuve de X est morte" tells nothing of the death of X.
 */
export function isAboutAnother({ claim, other, alignment, taken }: Meeting): boolean {
  const at = subjectOf(claim)
  if (at >= 0 && isOfTheirs({ claim, other, alignment, taken }, at)) return true
  if (at < 0 || !isFound(alignment.matches[at])) return false
  const met = other.words[alignment.matches[at].at]
  if (claim.words[at].before & trait.of || met.run < 0) return false
  // "La nièce du défunt X": up two steps, each behind "de" or right before.
  let word = met
  for (let steps = 0; steps < 2; steps++) {
    const governor = other.words[word.governor]
    if (!governor || governor.start > word.start || governor.sentence !== met.sentence) return false
    const isLate = governor.lexeme.concepts.includes(DIE)
    if (word.before & trait.of ? taken.has(word.governor) && !isLate : word.before !== 0 || !isLate) return false
    if (word.before & trait.of && [...governor.lexeme.kinds, ...governor.lexeme.concepts].some(isKin))
      return !claim.words.some(each => shareMeaning(each, governor))
    word = governor
  }
  return false
}

/** "Le frère du suspect a été libéré" against "le suspect a été placé en détention": whose the claim's is, is what the other text speaks of. */
function isOfTheirs({ claim, other, alignment }: Meeting, at: number): boolean {
  const [word, owner] = [claim.words[at], claim.words[at + 1]]
  if (!owner || isFound(alignment.matches[at]) || !(owner.before & trait.of)) return false
  if (![...word.lexeme.kinds, ...word.lexeme.concepts].some(isKin)) return false
  return isFound(alignment.matches[at + 1]) && alignment.matches[at + 1].at === subjectOf(other)
}

const DIE = conceptId('die')
const kin = new Set([conceptId('person'), conceptId('family')])
const isKin = (id: number) => kin.has(id)

/** Whether what the claim is about is what the other text speaks of before a word, and not a part of another phrase there. */
export function isOfOneSubject({ claim, other, alignment }: Meeting, to: number): boolean {
  const at = subjectOf(claim)
  if (at < 0) return true
  if (!isFound(alignment.matches[at])) return false
  const place = alignment.matches[at].at
  return place < to && !(other.words[place].before & PREPOSITION)
}

/** The first word of a statement, the last of its name where it is one; -1 where it opens with a preposition. */
export function subjectOf({ words }: Statement): number {
  let at = words.findIndex(word => word.figure < 0 && !isFaint(word))
  if (at < 0 || words[at].before & PREPOSITION) return -1
  while (words[at].run >= 0 && words[at + 1]?.run === words[at].run) at++
  return at
}
