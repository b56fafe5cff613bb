import { languages } from '../../languages'
import { isListed } from '../../languages/listed'
import { conceptId, isPlace, realmOf } from '../statement-concepts'
import type { ComparedFigure, DateParts } from '../statement-figure'
import type { Word } from '../statement-words'
import { trait, type Lexeme } from '../statement-lexicon'
import type { Statement } from '../statement'
import { shareMeaning } from './align'
import { derivedFigure } from './derived-figure'
import { closenessOf, verbBefore } from './figure-context'
import { compareFigures, type FigureRelation } from './figures'
import { isPredicate } from './lacking'
import { isFound, type Meeting } from './meeting'
import { eventsMeet, hasOtherOwner, isNear } from './near'
import { isPart } from './parts'

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
  const isTime = figure.dimension === 'time'
  const isMoment = figure.date !== null || isTime
  let ofEvent = 0
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
          isCountOfDeed(meeting, at, to) ||
          (isPredicate(theirs) && taken.has(to + 1)) ||
          (isPeople(counted.lexeme) && mayCountPeople(theirs.lexeme))))
    const relation = compareFigures(figure, other.figures[other.words[to].figure], sameUnit)
    if (relation === 'other') continue
    // What may be people is enough to agree, and too little to differ.
    if (
      relation === 'differs' &&
      counted !== undefined &&
      theirs !== undefined &&
      !isPart(other, to) &&
      isLoose(counted, theirs, figure, other.figures[other.words[to].figure])
    )
      continue
    if (relation === 'differs' && isShareOfAnother(meeting, at, to)) continue
    if (relation === 'differs' && isOfOtherOrder(figure, other.figures[other.words[to].figure])) continue
    const event = isMoment ? Math.max(eventsMeet(meeting, at, to), endOf(meeting, at, to) ? 1 : 0) : 0
    // "Entre le 4 et le 5 avril": a day without a month is no date to differ from.
    if (isMoment && relation === 'differs' && (event === 0 || isBareDay(claim, at))) continue
    if (
      isTime &&
      relation === 'differs' &&
      !isFound(alignment.matches[claim.words[at].governor] ?? { at: -1, strength: 0 })
    )
      continue
    // A date of the same event goes before one that fits and is told of another.
    if (event > ofEvent) {
      ofEvent = event
      best = { relation: 'other', at: -1, closeness: 0 }
    } else if (event < ofEvent) continue
    const met = { relation, at: to, closeness: isMoment ? 0 : closenessOf(meeting, at, to, places[0]) }
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
function atItsEnd(meeting: Meeting, at: number, to: number): FigureRelation | null {
  const { date } = meeting.claim.figures[meeting.claim.words[at].figure]
  const end = endOf(meeting, at, to)
  return end?.year == null || date?.year == null ? null : end.year === date.year ? 'same' : 'differs'
}

/** The one of two dates that a verb of beginning or ending is about; null where there is none. */
function endOf({ claim, other }: Meeting, at: number, to: number): DateParts | null {
  const span = other.figures[other.words[to].figure]
  if (!span.until || !span.date) return null
  const verbs = claim.words.slice(0, at).flatMap(({ lexeme, turned }) => (turned ? [] : lexeme.concepts))
  return verbs.some(id => begins.has(id)) ? span.date : verbs.some(id => ends.has(id)) ? span.until : null
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

/** Whether a date is the first day of two that share their month. */
function isBareDay({ words, figures }: Statement, at: number): boolean {
  const next = figures[words[at + 1]?.figure]
  return next?.date?.day != null && figures[words[at].figure].date?.day != null
}

/** Whether people are counted on one side, and on the other what may be people for all that is known. */
function isLoose(counted: Word, theirs: Word, claim: ComparedFigure, other: ComparedFigure): boolean {
  if (claim.dimension !== 'count' || other.dimension !== 'count' || other.unit === null || claim.unit === other.unit)
    return false
  return (
    isPeople(counted.lexeme) &&
    !shareMeaning(counted, theirs) &&
    !countsPeople(theirs.lexeme) &&
    realmOf(theirs.lexeme) < 0 &&
    theirs.lexeme.concepts.length > 0
  )
}

/** An age and how long a shot took are no two lengths of one time. */
function isOfOtherOrder(a: ComparedFigure, b: ComparedFigure): boolean {
  if (a.dimension !== 'duration' || !(a.value > 0) || !(b.value > 0)) return false
  return Math.max(a.value / b.value, b.value / a.value) > OTHER_ORDER
}

const OTHER_ORDER = 1000

/** "40 % des députés" against "la moitié des assistants": a share of something else is no other share. */
function isShareOfAnother({ claim, other, alignment, taken }: Meeting, at: number, to: number): boolean {
  if (claim.figures[claim.words[at].figure].dimension !== 'percent') return false
  const [whole, theirs] = [claim.words[at + 1], other.words[to + 1]]
  if (!whole || !theirs || !(whole.before & theirs.before & trait.of)) return false
  const isSilent = !isFound(alignment.matches[at + 1]) || alignment.matches[at + 1].at !== to + 1
  return isSilent && !taken.has(to + 1) && whole.figure < 0 && theirs.figure < 0 && !shareMeaning(whole, theirs)
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

const HALF = conceptId('half')

/** "50 %" is told by "la moitié". */
function halfThere({ claim, other, alignment }: Meeting, at: number): MetFigure | null {
  const { dimension, low, high } = claim.figures[claim.words[at].figure]
  if (dimension !== 'percent' || low !== 50 || high !== 50) return null
  for (let { from: to } = alignment; to < alignment.to; to++)
    if (other.words[to].lexeme.concepts.includes(HALF)) return { relation: 'same', at: to }
  return null
}

/** "A gagné 20 matchs" against "21 victoires": what the other text counts is what the verb of the claim does. */
function isCountOfDeed({ claim, alignment }: Meeting, at: number, to: number): boolean {
  const verb = verbBefore(claim, at)
  // "A marqué moins de 20 buts en 80 matchs": the first figure behind the verb is how often it was done.
  if (verb < 0 || claim.words.slice(verb, at).some(({ figure }) => figure >= 0)) return false
  return isFound(alignment.matches[verb]) && alignment.matches[verb].at === to + 1
}

/** "Écoutée 300 millions de fois" against "300 millions d'écoutes": how often is what the other text counts, or the other way round. */
function tellsTimes({ claim, other, taken, alignment }: Meeting, at: number, to: number): boolean {
  const isTimes = ({ language, text, words }: Statement, index: number) => {
    const { start, end } = words[index]
    return isListed(languages[language].comparison.reckoning.times, text.slice(start, end).toLowerCase())
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
