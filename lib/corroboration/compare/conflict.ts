import { areApart, conceptId, isPlace, isUnique, realmOf } from '../statement-concepts'
import { PREPOSITION, trait } from '../statement-lexicon'
import type { Statement } from '../statement'
import type { Word } from '../statement-words'
import { isFaint, sayConverse, sayOpposite, sayRival, shareMeaning } from './align'
import { compareFigures } from './figures'
import { isPredicate } from './lacking'
import { isFound, type Conflict, type Meeting } from './meeting'
import { arePrefixed } from './prefixed'
import { governorsMeet, hasOwnObject, isNear, isOfOneSubject, subjectOf } from './near'
import { turnedSentence } from './turned-sentence'
import { areSwapped, doerOf, isBeatenIn, inOneSlot, isPlaceName, isSameName } from './slots'

/** What in the other text cannot be so together with a word of the claim that was not found there. */
export function opponentOf(meeting: Meeting, at: number): Conflict | null {
  const { claim, other, alignment, taken } = meeting
  const word = claim.words[at]
  let rival: Conflict | null = null
  for (let { from: to } = alignment; to < alignment.to; to++) {
    const against = other.words[to]
    if (against.figure >= 0 || taken.has(to)) continue
    if (sayOpposite(word, against) || arePrefixedPlain(claim, at, other, to)) {
      if (sayConverse(word, against) && !isSameDoer(meeting, at, to)) continue
      if (isMerelyReversing(claim, at) || isMerelyReversing(other, to)) continue
      if ((isLoss(word) && isBeatenIn(other, to)) || (isLoss(against) && isBeatenIn(claim, at))) continue
      if (claim.index.has(against.lexeme.stem) || isOfOtherDate(meeting, at, to)) continue
      if (isNear(meeting, at, to) && !hasOwnObject(meeting, to)) return { code: 'opposite', claim: at, other: to }
    }
    // "S'est rendu à Ormel" and "ne s'est pas rendu à Vornes" can both be so.
    if (rival || (word.turned !== against.turned && !word.untouched && !against.untouched)) continue
    if (
      word.told &&
      against.told &&
      areToldApart(word, against) &&
      isOfOneSubject(meeting, to) &&
      isNear(meeting, at, to)
    ) {
      rival = { code: 'excludes', claim: at, other: to }
      continue
    }
    if (sayRival(word, against) && rivalSlot(meeting, at, to) && isNear(meeting, at, to))
      rival = {
        code: isPlaceName(word) && isPlaceName(against) && word.run >= 0 ? 'another_place' : 'excludes',
        claim: at,
        other: to,
      }
    else if (
      word.run >= 0 &&
      against.run >= 0 &&
      !isShort(other, to) &&
      !claim.index.has(`n:${against.name}`) &&
      inOneSlot(claim, at, other, to, governorsMeet(meeting, at, to)) &&
      isNear(meeting, at, to)
    )
      rival = {
        code: isPlaceName(word) && isPlaceName(against) ? 'another_place' : 'another_name',
        claim: at,
        other: to,
      }
  }
  return rival ?? (word.run >= 0 ? (turnedSentence(meeting, at) ?? soleCountry(meeting, at)) : null)
}

/** "Légitime", "illégitime": plain words of which one turns the other. */
function arePrefixedPlain(claim: Statement, at: number, other: Statement, to: number): boolean {
  return claim.words[at].run < 0 && other.words[to].run < 0 && arePrefixed(claim, at, other, to)
}

/** Two things that one is said to be, and cannot be both: a film and a person; an accountant and a singer. */
function areToldApart(a: Word, b: Word): boolean {
  const realm = realmOf(a.lexeme)
  const other = realmOf(b.lexeme)
  if (realm < 0 || other < 0 || isPlaceName(a) || isPlaceName(b)) return false
  return realm !== other || (realm === PERSON && areApart(a.lexeme, b.lexeme))
}

/** "A renoncé à supprimer": what such a word does is told by what it governs. */
function isMerelyReversing({ words }: Statement, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  return (word.lexeme.traits & trait.reversing) !== 0 && next?.denied === true && next.turned !== word.turned
}

const PERSON = conceptId('person')

const LOSE = conceptId('lose')
const isLoss = ({ lexeme }: Word) => lexeme.concepts.includes(LOSE)

/** "Créé en 1991" against "formé en 1991, dissous en 2004": the date of the claim is told there of another deed than its opposite. */
function isOfOtherDate({ claim, other, alignment }: Meeting, at: number, to: number): boolean {
  const date = claim.words.findIndex(({ governor, figure }) => governor === at && claim.figures[figure]?.date != null)
  if (date < 0) return false
  const own = claim.figures[claim.words[date].figure]
  for (let { from: place } = alignment; place < alignment.to; place++) {
    const theirs = other.figures[other.words[place].figure]
    if (!theirs?.date || compareFigures(own, theirs, () => false) !== 'same') continue
    if (other.words[place].governor !== to && Math.abs(place - to) > 1) return true
  }
  return false
}

/** Whether both verbs have one doer, as far as is seen: its name, or the plain word that the claim begins with. */
function isSameDoer({ claim, other, alignment, taken }: Meeting, at: number, to: number): boolean {
  const doer = doerOf(claim, at)
  const theirs = doerOf(other, to)
  if (doer >= 0 && theirs >= 0) return isSameName(claim, doer, other, theirs)
  if (claim.words[at].told && other.words[to].told) return isOfOneSubject({ claim, other, alignment, taken }, to)
  const subject = subjectOf(claim)
  if (subject < 0 || subject >= at) return true
  // "L'équipe de Solvay a perdu": Solvay has.
  const whose = claim.words[subject + 1]
  if (whose?.run >= 0 && whose.before & trait.of && theirs >= 0) return isSameName(claim, subject + 1, other, theirs)
  const { at: met } = alignment.matches[subject]
  return met >= 0 && met < to && !(other.words[met].before & PREPOSITION) && !other.words[to].passive
}

/** "X se trouve en Finlande" against "X est une ville d'Estonie": nothing but the country differs, and the sentence about X names one. */
function soleCountry(meeting: Meeting, at: number): Conflict | null {
  const { claim, other, alignment } = meeting
  const word = claim.words[at]
  if (!isCountry(word) || !(word.before & (trait.place | trait.of))) return null
  const isSilent = (each: Word, index: number) =>
    each === word ||
    isFaint(each) ||
    (isFound(alignment.matches[index]) && (each.run >= 0 || (each.told && realmOf(each.lexeme) >= 0)))
  if (!claim.words.every(isSilent)) return null
  let found = -1
  for (let { from: to } = alignment; to < alignment.to; to++) {
    const against = other.words[to]
    if (!isCountry(against)) continue
    if (shareMeaning(word, against) || (found >= 0 && !shareMeaning(other.words[found], against))) return null
    found = to
  }
  return found >= 0 && isOfOneSubject(meeting, found) ? { code: 'another_place', claim: at, other: found } : null
}

/** Rivals stand in one place of their sentences: they tell of one word, or are what a thing is. */
function rivalSlot(meeting: Meeting, at: number, to: number): boolean {
  const { claim, other } = meeting
  const a = claim.words[at]
  const b = other.words[to]
  const alike = (a.before & PREPOSITION) === (b.before & PREPOSITION) || (a.before & b.before & PREPOSITION) !== 0
  if (a.told && (b.told || isOfSubject(meeting, at, to))) return true
  if (isPosition(a) && isPosition(b)) return isOfOneSubject(meeting, to)
  if (!alike && (isPlaceName(a) || isPlaceName(b))) return false
  return governorsMeet(meeting, at, to) || dependentsMeet(meeting, at, to)
}

/** What one plays as. */
const positions = new Set((['goalkeeper', 'defender', 'midfielder', 'forward'] as const).map(conceptId))
const isPosition = ({ lexeme }: Word) => lexeme.concepts.some(id => positions.has(id))

const NATIONALITY = conceptId('nationality')
const isCountry = ({ lexeme }: Word) => lexeme.concepts.some(isPlace)

/** "Elle est belge" against "la chanteuse, de nationalité suisse": which country what the claim is about is of, as the other text adds. */
function isOfSubject({ claim, other, alignment }: Meeting, at: number, to: number): boolean {
  const subject = subjectOf(claim)
  if (subject < 0 || !isFound(alignment.matches[subject])) return false
  if (!isCountry(claim.words[at]) || !isCountry(other.words[to]) || claim.words[at].run >= 0) return false
  let { governor, before } = other.words[to]
  if (other.words[governor]?.lexeme.concepts.includes(NATIONALITY))
    ({ governor, before } = { ...other.words[governor], before: 0 })
  const { at: met } = alignment.matches[subject]
  return (before & PREPOSITION) === 0 && governor === met
}

/** Whether the words that follow two words, behind "de", are one: "le nord de l'Estonie", "le sud de l'Estonie". */
function dependentsMeet({ claim, other, alignment }: Meeting, at: number, to: number): boolean {
  const next = claim.words[at + 1]
  return (
    next !== undefined &&
    (next.before & trait.of) !== 0 &&
    alignment.matches[at + 1].at === to + 1 &&
    (other.words[to + 1].before & trait.of) !== 0
  )
}

/** Who does what to whom has changed places, or somebody else did it. `isConverse`: the verb has turned with them, so both tell the same. */
export function roleConflict(meeting: Meeting): (Conflict & { isConverse: boolean }) | null {
  const { claim, other, alignment } = meeting
  for (let at = 0; at < claim.words.length; at++) {
    const word = claim.words[at]
    if (word.run >= 0 || word.figure >= 0) continue
    const to = isFound(alignment.matches[at]) ? alignment.matches[at].at : converseOf(meeting, word)
    if (to < 0) continue
    const isConverse = sayConverse(word, other.words[to])
    if (areSwapped(claim, at, other, to)) return { code: 'swapped_roles', claim: at, other: to, isConverse }
    if (isConverse || !isUnique(word.lexeme) || !isNear(meeting, at, to)) continue
    const doer = doerOf(claim, at)
    const theirs = doerOf(other, to)
    if (doer < 0 || theirs < 0 || isShort(claim, doer) || isShort(other, theirs)) continue
    const isBy = (claim.words[doer].before & other.words[theirs].before & trait.by) !== 0
    const found = alignment.matches[doer]
    // "Écrite par A et produite par B": B, though named, has not written it.
    const isOfAnother =
      isFound(found) &&
      isPredicate(word) &&
      isBehindBy(other, theirs) &&
      theirs - to <= BY &&
      !areListed(other, theirs, found.at)
    if (isFound(found) && ((!isBy && !isOfAnother) || found.at === theirs)) continue
    if (other.words[theirs].sentence !== other.words[to].sentence || Math.abs(theirs - to) > 4) continue
    if (!isSameName(claim, doer, other, theirs) && isPlaceName(claim.words[doer]) === isPlaceName(other.words[theirs]))
      return { code: 'another_name', claim: doer, other: theirs, isConverse: false }
  }
  return null
}

/** How many words behind a verb the one may stand who does it, by "par". */
const BY = 5

/** "Écrite par A, B et C": whether two names are of one list. */
function areListed({ words }: Statement, one: number, other: number): boolean {
  if (other < one) return false
  return words
    .slice(one + 1, other + 1)
    .every(({ run, before }) => run >= 0 && (before & PREPOSITION & ~(trait.by | trait.of)) === 0)
}

/** Whether a name stands behind "par". */
function isBehindBy({ words }: Statement, at: number): boolean {
  return (words[at].before & trait.by) !== 0
}

/** A name of capitals alone ("RJR") may be short for one that is written out. */
function isShort({ text, words }: Statement, at: number): boolean {
  return /^\p{Lu}{1,5}$/u.test(text.slice(words[at].start, words[at].end))
}

/** The place of the word that tells the deal of a word from its other side; -1 where there is none. */
export function converseOf({ other, alignment }: Meeting, word: Word): number {
  for (let { from: to } = alignment; to < alignment.to; to++)
    if (other.words[to].figure < 0 && sayConverse(word, other.words[to])) return to
  return -1
}

/** "Uniquement chanteuse" against "chanteuse, actrice et productrice": what stands beside a word that should be the only one. */
export function besideOnly({ claim, other, alignment }: Meeting, at: number): number {
  const { at: to } = alignment.matches[at]
  if (!claim.words[at].only || to < 0 || other.words[to].only) return -1
  const found = other.words[to]
  const kin = (word: Word) => {
    if (found.run >= 0 || word.run >= 0)
      return found.run >= 0 && word.run >= 0 && isPlaceName(found) === isPlaceName(word)
    return found.lexeme.kinds.some(id => word.lexeme.kinds.includes(id))
  }
  for (const next of [to + 1, to + 2, to - 1, to - 2]) {
    const word = other.words[next]
    if (!word || word.sentence !== found.sentence || (word.run === found.run && word.run >= 0)) continue
    if (kin(word) && ((word.before | found.before) & trait.joining || word.clause !== found.clause)) return next
  }
  return -1
}
