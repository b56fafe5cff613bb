import { languages } from '../../languages'
import { conceptId, isPlace, realmOf } from '../statement-concepts'
import { PREPOSITION, trait, type Lexeme } from '../statement-lexicon'
import type { Statement } from '../statement'
import { shareMeaning } from './align'
import { derivedFigure } from './derived-figure'
import { compareFigures, type FigureRelation } from './figures'
import { isPredicate } from './lacking'
import { isFound, type Meeting } from './meeting'
import { eventsMeet, hasOtherOwner, isNear } from './near'

/** At most this many figures of the other text are looked at. */
const MOST = 40

const ranks: FigureRelation[] = ['other', 'differs', 'bound', 'within', 'rounded', 'same']

/** How a figure of the claim was met; `at` is a word of the other text or -1. */
export type MetFigure = { relation: FigureRelation; at: number }

/** The figure of the other text that a figure of the claim meets best, and how. */
export function metFigure(meeting: Meeting, at: number): MetFigure {
  const { claim, other, alignment, taken } = meeting
  const figure = claim.figures[claim.words[at].figure]
  const counted = claim.words[at + 1]
  // "Neuf personnes sont mortes" counts the dead as "neuf morts" does.
  const isTold = counted !== undefined && isFound(alignment.matches[at + 1])
  let ofEvent = false
  let best: Candidate = { relation: 'other', at: -1, closeness: 0 }
  const places: number[] = []
  for (let to = 0; to < other.words.length && places.length < MOST; to++)
    if (other.words[to].figure >= 0) places.push(to)
  for (const to of places) {
    const theirs = other.words[to + 1]
    const sameUnit = (a: string, b: string) =>
      a === b ||
      (counted !== undefined &&
        theirs !== undefined &&
        (shareMeaning(counted, theirs) ||
          (isTold && countsPeople(theirs.lexeme)) ||
          tellsTimes(meeting, at, to) ||
          (isPredicate(theirs) && taken.has(to + 1)) ||
          (isPeople(counted.lexeme) && mayCountPeople(theirs.lexeme))))
    const relation = compareFigures(figure, other.figures[other.words[to].figure], sameUnit)
    if (relation === 'other') continue
    const isOfEvent = figure.date !== null && eventsMeet(meeting, at, to)
    if (figure.date && relation === 'differs' && !isOfEvent) continue
    // A date of the same event goes before one that fits and is told of another.
    if (isOfEvent && !ofEvent) {
      ofEvent = true
      best = { relation: 'other', at: -1, closeness: 0 }
    } else if (ofEvent && !isOfEvent) continue
    const met = { relation, at: to, closeness: figure.date ? 0 : closenessOf(meeting, at, to, places[0]) }
    if (isBetter(met, best)) best = met
  }
  const { relation, at: to } = best
  const isOfAnother =
    relation === 'differs' &&
    (isNamedByRank(claim, at) ||
      other.words[to].sentence !== alignment.sentence ||
      !isNear(meeting, at, to, FIGURES_REACH) ||
      hasOtherOwner(meeting, to))
  if (relation === 'bound') return { relation: atItsEnd(meeting, at, to) ?? relation, at: to }
  if (relation !== 'differs' && relation !== 'other') return { relation, at: to }
  const derived = derivedFigure(meeting, at) ?? halfThere(meeting, at)
  return derived ?? { relation: isOfAnother ? 'other' : relation, at: to }
}

/** What begins is told by the first of two dates, what ends by the last: "est devenue ministre en 2001", "ministre de 1996 à 2001". */
function atItsEnd({ claim, other }: Meeting, at: number, to: number): FigureRelation | null {
  const { date } = claim.figures[claim.words[at].figure]
  const span = other.figures[other.words[to].figure]
  if (date?.year == null || !span.until || !span.date) return null
  const verbs = claim.words.slice(0, at).flatMap(({ lexeme, turned }) => (turned ? [] : lexeme.concepts))
  const end = verbs.some(id => begins.has(id)) ? span.date : verbs.some(id => ends.has(id)) ? span.until : null
  return end?.year == null ? null : end.year === date.year ? 'same' : 'differs'
}

const begins = new Set((['begin', 'become', 'appoint', 'elect', 'join'] as const).map(conceptId))
const ends = new Set((['end', 'leave', 'resign', 'dismiss'] as const).map(conceptId))

/** "La quatrième saison": which of several the claim speaks of. */
function isNamedByRank(claim: Statement, at: number): boolean {
  const { dimension } = claim.figures[claim.words[at].figure]
  return (
    dimension === 'ordinal' && at === 0 && (claim.words[0].before & (trait.definite | trait.passive)) === trait.definite
  )
}

type Candidate = MetFigure & { closeness: number }

/** Figures are told one behind another, so that what is told of all of them may stand far from the last. */
const FIGURES_REACH = 12

/** This much closer, and a figure that fits less is the one that is meant. */
const MUCH_CLOSER = 1.5

/** A value that is the same is hardly so by chance; one that only fits a bound is, where another stands closer to what is told. */
function isBetter(met: Candidate, best: Candidate): boolean {
  const by = ranks.indexOf(met.relation) - ranks.indexOf(best.relation)
  if (best.at < 0) return by > 0
  if (isExact(met) !== isExact(best)) return isExact(met) || met.closeness > best.closeness * MUCH_CLOSER
  if (isExact(met)) return by > 0 || (by === 0 && met.closeness > best.closeness)
  return met.closeness > best.closeness + 1e-9 || (met.closeness > best.closeness - 1e-9 && by > 0)
}

const isExact = ({ relation }: MetFigure) => relation === 'same' || relation === 'rounded'

/** What the counted thing being the same weighs against the words around, and the verb before the figure. */
const SAME_COUNTED = 1.6
const LIKELY_COUNTED = 1.2
const SAME_DATE = 1.5
const SAME_VERB = 1
/** How much of its weight a word has here that is said of other figures, too. */
const SHARED = 0.2
/** How many words a clause between two words counts for. */
const CLAUSE = 3

/** How much of what the claim says stands around a figure of the other text, what is nearer counting more. */
function closenessOf(meeting: Meeting, at: number, to: number, first: number): number {
  const { claim, other, alignment } = meeting
  const counted = claim.words[at + 1]
  const theirs = other.words[to + 1]
  const { unit, dimension } = other.figures[other.words[to].figure]
  const isSame = counted !== undefined && theirs !== undefined && counted.figure < 0 && theirs.figure < 0 && shareMeaning(counted, theirs)
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

/** The verb of the claim, before or behind its figure, that the other text tells of this figure, too; -1 where it tells none. */
function sharedVerb({ claim, other, alignment }: Meeting, at: number, to: number): number {
  const before = verbBefore(claim, at)
  if (before >= 0 && isFound(alignment.matches[before]) && reaches(other, alignment.matches[before].at, to)) return before
  const behind = claim.words.findIndex((word, index) => index > at && isPredicate(word))
  if (behind < 0 || !isFound(alignment.matches[behind])) return -1
  const { at: there } = alignment.matches[behind]
  const isOfThis = there > to && other.words.slice(to + 1, there).every(({ figure, sentence }) => figure < 0 && sentence === other.words[to].sentence)
  return isOfThis ? behind : -1
}

/** The last word before a figure that no article and no preposition stands before, as a verb does; -1 where there is none. */
function verbBefore({ words }: Statement, at: number): number {
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

const HALF = conceptId('half')

/** "50 %" is told by "la moitié". */
function halfThere({ claim, other, alignment }: Meeting, at: number): MetFigure | null {
  const { dimension, low, high } = claim.figures[claim.words[at].figure]
  if (dimension !== 'percent' || low !== 50 || high !== 50) return null
  for (let { from: to } = alignment; to < alignment.to; to++)
    if (other.words[to].lexeme.concepts.includes(HALF)) return { relation: 'same', at: to }
  return null
}

/** "Écoutée 300 millions de fois" against "300 millions d'écoutes": how often is what the other text counts, or the other way round. */
function tellsTimes({ claim, other, taken, alignment }: Meeting, at: number, to: number): boolean {
  const isTimes = ({ language, text, words }: Statement, index: number) => {
    const { start, end } = words[index]
    return ` ${languages[language].comparison.reckoning.times} `.includes(` ${text.slice(start, end).toLowerCase()} `)
  }
  if (isTimes(claim, at + 1))
    return taken.has(to + 1) || verbBefore(other, to) === alignment.matches[verbBefore(claim, at)]?.at
  return isTimes(other, to + 1) && isFound(alignment.matches[verbBefore(claim, at)] ?? { at: -1, strength: 0 })
}

const person = conceptId('person')
/** Things that are counted where people are meant: "187 cas", "43 voix", "trois morts". */
const forPeople = new Set((['case', 'ballot', 'victim', 'die', 'kill', 'wound'] as const).map(conceptId))

/** "Personnes", "civils", "Français". */
function isPeople({ concepts, kinds }: Lexeme): boolean {
  return concepts.includes(person) || kinds.includes(person) || concepts.some(isPlace)
}

/** People, or what stands for them. */
function countsPeople(lexeme: Lexeme): boolean {
  return isPeople(lexeme) || lexeme.concepts.some(id => forPeople.has(id))
}

/** Whether a counted thing may be people: it is, stands for them, or is of no other realm. */
function mayCountPeople(lexeme: Lexeme): boolean {
  const realm = realmOf(lexeme)
  return realm < 0 || realm === person || countsPeople(lexeme)
}
