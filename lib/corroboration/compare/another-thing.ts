import { nearWordsOf } from '../near-words'
import { PREPOSITION, trait } from '../statement-lexicon'
import type { Statement } from '../statement'
import type { Word } from '../statement-words'
import { isFaint, sayOpposite, shareMeaning } from './align'
import { isFound, type Conflict, type Meeting } from './meeting'
import { subjectOf } from './near'
import { isDenying, sidesOf } from './side'
import { isPlaceName } from './slots'

/**
 * Whether what differs is told of another thing: "l'électricité solaire a progressé" against "l'électricité hydraulique a baissé", "le ministre de la
 * Défense s'est rendu" against "celui de l'Intérieur ne s'est pas rendu". Then neither speaks against the other.
 */
export function isOfAnotherThing(meeting: Meeting, conflicts: readonly Conflict[]): boolean {
  return (
    conflicts.length > 0 &&
    (isSubjectOther(meeting, conflicts) ||
      haveTwoSubjects(meeting, conflicts) ||
      hasOtherModifier(meeting, conflicts) ||
      isOtherCount(meeting, conflicts) ||
      isOtherInOrder(meeting, conflicts))
  )
}

/**
 * Whether what tells which one the claim speaks of differs: whose it is ("le maire de Vornes", "le maire de Brisse"), or its quality or a place with
 * something else besides ("l'équipe féminine a gagné", "l'équipe masculine a perdu").
 */
function isSubjectOther(meeting: Meeting, conflicts: readonly Conflict[]): boolean {
  const { claim } = meeting
  const subject = subjectOf(claim)
  if (subject < 0) return false
  const isName = ({ code }: Conflict) => code === 'another_name' || code === 'another_place'
  const isOwner = ({ claim: at }: Conflict) => (claim.words[at].before & trait.of) !== 0
  if (conflicts.some(each => isName(each) && isOwner(each) && isOfSubject(claim, subject, each.claim))) return true
  const isOpposed = ({ code }: Conflict) => code === 'opposite'
  if (conflicts.some(({ code }) => code === 'another_place') && conflicts.some(isOpposed)) return true
  // "La chanteuse belge", "le gouvernement flamand": which one it is.
  const isWhich = ({ code, claim: at }: Conflict) =>
    code === 'excludes' && at !== subject && isPlaceName(claim.words[at])
  const [mine, theirs] = sidesOf(meeting)
  const isDeniedOnce = isDenying(mine) !== isDenying(theirs)
  if (
    (conflicts.some(isOpposed) || isDeniedOnce) &&
    conflicts.some(each => isWhich(each) && isOfSubject(claim, subject, each.claim))
  )
    return true
  const isQuality = (each: Conflict) =>
    isOpposed(each) && isOfSubject(claim, subject, each.claim) && isBeforeVerb(claim, each.claim)
  return conflicts.some(isQuality) && conflicts.some(({ claim: at }) => !isOfSubject(claim, subject, at))
}

/** "Les salaires ont augmenté", "les effectifs ont baissé": whether what the claim tells of is lacking there, and another thing is told of in its place. */
function haveTwoSubjects({ claim, other, alignment, taken }: Meeting, conflicts: readonly Conflict[]): boolean {
  const [at, to] = [subjectOf(claim), subjectOf(other)]
  if (at < 0 || to < 0 || isFound(alignment.matches[at]) || taken.has(to)) return false
  const [word, against] = [claim.words[at], other.words[to]]
  if (word.run >= 0 || against.run >= 0) return false
  const isOfThese = (each: Conflict) =>
    each.code === 'opposite' &&
    each.claim > at &&
    each.other > to &&
    claim.words[each.claim].clause === word.clause &&
    other.words[each.other].clause === against.clause
  return conflicts.every(isOfThese) && !shareMeaning(word, against) && !areKindred(claim, word, other, against)
}

/** "Le premier article a été rejeté", "le deuxième article a été adopté". */
function isOtherInOrder({ claim: { words, figures } }: Meeting, conflicts: readonly Conflict[]): boolean {
  const isOrdinal = ({ claim: at }: Conflict) => figures[words[at].figure]?.dimension === 'ordinal'
  return conflicts.some(isOrdinal) && conflicts.some(({ code }) => code === 'opposite')
}

/** "Le nombre de médecins a baissé", "le nombre de pharmacies est resté stable": whether both open with a number of two things. */
function isOtherCount({ claim, other, alignment, taken }: Meeting, conflicts: readonly Conflict[]): boolean {
  const [one, two] = [claim.words[1], other.words[alignment.from + 1]]
  if (!one || !two || alignment.matches[0].at !== alignment.from || !isFaint(claim.words[0])) return false
  const isOpen = isFound(alignment.matches[1]) || taken.has(alignment.from + 1)
  const isDisputed = conflicts.some(each => each.claim === 1 || each.other === alignment.from + 1)
  return !isOpen && !isDisputed && (one.before & two.before & trait.of) !== 0 && !areKindred(claim, one, other, two)
}

/** Whether a word stands behind what the claim is about and belongs to it: no verb and no preposition but "de" between. */
function isOfSubject({ words }: Statement, subject: number, at: number): boolean {
  const others = trait.auxiliary | trait.passive | (PREPOSITION & ~trait.of)
  return (
    at > subject &&
    words.slice(subject + 1, at + 1).every(({ before, run, told }) => !told && (run >= 0 || !(before & others)))
  )
}

/** Whether what the claim is about is told more closely than by one word, and otherwise there; what is opposed is told of that. */
export function hasOtherModifier({ claim, other, alignment, taken }: Meeting, conflicts: readonly Conflict[]): boolean {
  const isDisputed = (at: number, to: number) => conflicts.some(each => each.claim === at || each.other === to)
  return claim.words.some((word, at) => {
    const before = alignment.matches[at - 1]
    if (!before || !isFound(before) || isFound(alignment.matches[at]) || !isBeforeVerb(claim, at)) return false
    const to = before.at + 1
    const against = other.words[to]
    if (!against || taken.has(to) || isDisputed(at, to) || !isBeforeVerb(other, to)) return false
    if (!isBare(word) || !isBare(against)) return false
    if (claim.words[at - 1].clause !== word.clause || other.words[before.at].clause !== against.clause) return false
    return !shareMeaning(word, against) && !sayOpposite(word, against) && !areKindred(claim, word, other, against)
  })
}

/** A word that carries meaning, with no small word before it. */
const isBare = (word: Word) => word.figure < 0 && !isFaint(word) && word.weight >= 0.5 && word.before === 0

/** Whether the verb comes next, with its auxiliary: what stands here is of what it is told of. */
function isBeforeVerb({ words }: Statement, at: number): boolean {
  const next = words[at + 1]
  return next?.sentence === words[at].sentence && (next.before & (trait.auxiliary | trait.passive)) !== 0
}

/** Whether two words stand in one row of words that are kin. */
export function areKindred(claim: Statement, word: Word, other: Statement, against: Word): boolean {
  const rowsOf = ({ language, text }: Statement, { start, end }: Word) =>
    nearWordsOf(language).of(text.slice(start, end))
  const rows = rowsOf(other, against)
  return rowsOf(claim, word).some(row => rows.includes(row))
}
