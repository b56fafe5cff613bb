import { conceptId, isMutual, isPlace, isUnique } from '../statement-concepts'
import { PREPOSITION, trait } from '../statement-lexicon'
import type { Statement } from '../statement'
import type { Word } from '../statement-words'
import { shareMeaning } from './align'

/** How far from a verb its doer and its object are looked for, in words that carry meaning. */
const REACH = 10

const isOf = (word: Word, bits: number) => (word.before & bits) !== 0

/** Index of the last word of the name that does what the word at `at` tells; -1 where nobody is seen to. */
export function doerOf({ words }: Statement, at: number): number {
  const { sentence, passive } = words[at]
  for (let next = at + 1; next < words.length && next <= at + REACH && words[next].sentence === sentence; next++)
    if (words[next].run >= 0 && isOf(words[next], trait.by)) return lastOf(words, next)
  return passive && !isNoun(words[at]) ? -1 : before(words, at)
}

/** Index of the last word of the name that it is done to. */
export function objectOf(statement: Statement, at: number): number {
  const { words } = statement
  const { sentence, passive } = words[at]
  let isPassive = passive && !isNoun(words[at])
  let object = -1
  for (let next = at + 1; next < words.length && next <= at + REACH && words[next].sentence === sentence; next++) {
    if (words[next].run < 0) continue
    if (isOf(words[next], trait.by)) isPassive = true
    else if (object < 0) object = lastOf(words, next)
  }
  return isPassive ? before(words, at) : object
}

const BEAT = conceptId('beat')

/** "Battu aux élections", "a été battu": whether a word tells of who was beaten, not of who beat. */
export function isBeatenIn(statement: Statement, at: number): boolean {
  const word = statement.words[at]
  if (!word.lexeme.concepts.includes(BEAT)) return false
  return word.passive || (!isOf(word, trait.auxiliary) && objectOf(statement, at) < 0)
}

/** "En remplacement de": a deed told by a noun is in no passive. */
const isNoun = (word: Word) => isOf(word, trait.place)

/** The nearest name before a word that stands behind no preposition. */
function before(words: readonly Word[], at: number): number {
  for (let back = at - 1; back >= 0 && back >= at - REACH && words[back].sentence === words[at].sentence; back--)
    if (words[back].run >= 0 && !isOf(words[back], PREPOSITION)) return lastOf(words, back)
  return -1
}

function lastOf(words: readonly Word[], at: number): number {
  let last = at
  while (last + 1 < words.length && words[last + 1].run === words[at].run) last++
  return last
}

function firstOf(words: readonly Word[], at: number): number {
  let first = at
  while (first > 0 && words[first - 1].run === words[at].run) first--
  return first
}

/** Whether two names are written so that they may be one: they share their last word, or one is part of the other. */
export function isSameName(a: Statement, at: number, b: Statement, to: number): boolean {
  const one = a.words[at]
  const other = b.words[to]
  if (one.name === other.name) return true
  return a.words.some(
    word => word.run === one.run && b.words.some(against => against.run === other.run && against.name === word.name),
  )
}

/** Whether the word stands behind "est" or "était", as what something is. */
function isPredicate(word: Word): boolean {
  return isOf(word, trait.passive) && !isOf(word, PREPOSITION)
}

/**
 * Whether two names stand in one place of two sentences, of which a thing has one: "né à X", "réalisé par X", "le chef est X".
 * `governorsMeet` says whether the words that they depend on were found to be one.
 */
export function inOneSlot(claim: Statement, at: number, other: Statement, to: number, governorsMeet: boolean): boolean {
  const a = claim.words[at]
  const b = other.words[to]
  if (!governorsMeet || a.governor < 0 || b.governor < 0) return false
  const governor = claim.words[a.governor]
  if (isPredicate(a) && isPredicate(b)) return isOf(governor, trait.definite) || isUnique(governor.lexeme)
  if (a.before === 0 && b.before === 0)
    return a.governor === firstOf(claim.words, at) - 1 && b.governor === firstOf(other.words, to) - 1
  if (!(a.before & b.before & PREPOSITION)) return false
  if (isOf(a, trait.by) && isOf(b, trait.by)) return true
  if (!isUnique(governor.lexeme)) return isPlaceName(a) && isPlaceName(b) && isOf(a, trait.place)
  if (a.before & b.before & trait.place) return true
  return isPlaceName(a) === isPlaceName(b) || !isPlaceName(a)
}

/** Whether the word is known as a country, a town or a region. */
export function isPlaceName({ lexeme }: Word): boolean {
  return lexeme.concepts.some(isPlace) || lexeme.kinds.some(isPlace)
}

/** Whether who does it and to whom it is done have changed places between two sentences. */
export function areSwapped(claim: Statement, at: number, other: Statement, to: number): boolean {
  if (isMutual(claim.words[at].lexeme) || isMutual(other.words[to].lexeme)) return false
  const doer = doerOf(claim, at)
  const object = objectOf(claim, at)
  if (doer < 0 || object < 0 || doer === object) return false
  const otherDoer = doerOf(other, to)
  const otherObject = objectOf(other, to)
  if (otherDoer < 0 || otherObject < 0 || otherDoer === otherObject) return false
  const same = (a: number, b: number) => isSameName(claim, a, other, b) || shareMeaning(claim.words[a], other.words[b])
  return same(doer, otherObject) && same(object, otherDoer) && !same(doer, otherDoer) && !same(object, otherObject)
}
