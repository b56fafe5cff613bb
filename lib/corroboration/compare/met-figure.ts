import { conceptId, isPlace, realmOf } from '../statement-concepts'
import { trait, type Lexeme } from '../statement-lexicon'
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
  const { claim, other, alignment } = meeting
  const figure = claim.figures[claim.words[at].figure]
  const counted = claim.words[at + 1]
  // "Neuf personnes sont mortes" counts the dead as "neuf morts" does.
  const isTold = counted !== undefined && isFound(alignment.matches[at + 1])
  let ofEvent = false
  let best: Candidate = { relation: 'other', at: -1, closeness: 0 }
  const places: number[] = []
  for (let to = 0; to < other.words.length && places.length < MOST; to++) if (other.words[to].figure >= 0) places.push(to)
  for (const to of places) {
    const theirs = other.words[to + 1]
    const sameUnit = (a: string, b: string) =>
      a === b ||
      (counted !== undefined &&
        theirs !== undefined &&
        (shareMeaning(counted, theirs) ||
          (isTold && countsPeople(theirs.lexeme)) ||
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
    (other.words[to].sentence !== alignment.sentence || !isNear(meeting, at, to, FIGURES_REACH) || hasOtherOwner(meeting, to))
  if (relation !== 'differs' && relation !== 'other') return { relation, at: to }
  const derived = derivedFigure(meeting, at) ?? halfThere(meeting, at)
  return derived ?? { relation: isOfAnother ? 'other' : relation, at: to }
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

/** What the counted thing being the same weighs against the words around. */
const SAME_COUNTED = 1.5
/** How much of its weight a word has here that is said of other figures, too. */
const SHARED = 0.2
/** How many words a clause between two words counts for. */
const CLAUSE = 2

/** How much of what the claim says stands around a figure of the other text, what is nearer counting more. */
function closenessOf({ claim, other, alignment }: Meeting, at: number, to: number, first: number): number {
  const counted = claim.words[at + 1]
  const theirs = other.words[to + 1]
  let sum = counted && theirs && counted.figure < 0 && theirs.figure < 0 && shareMeaning(counted, theirs) ? SAME_COUNTED : 0
  claim.words.forEach((word, index) => {
    if (word.figure >= 0) return
    const { at: place, strength } = alignment.matches[index]
    if (place < 0 || other.words[place].sentence !== other.words[to].sentence) return
    const away = Math.abs(place - to) + (other.words[place].clause === other.words[to].clause ? 0 : CLAUSE)
    // What stands before all figures is said of all of them, and so is the verb.
    const isVerb = index < at && (word.before & ~trait.auxiliary) === 0
    const share = place < first || isPredicate(word) || isVerb ? SHARED : 1
    sum += (Math.max(word.weight, 0.5) * strength * share) / away
  })
  return sum
}

const HALF = conceptId('half')

/** "50 %" is told by "la moitié". */
function halfThere({ claim, other, alignment }: Meeting, at: number): MetFigure | null {
  const { dimension, low, high } = claim.figures[claim.words[at].figure]
  if (dimension !== 'percent' || low !== 50 || high !== 50) return null
  for (let { from: to } = alignment; to < alignment.to; to++)
    if (other.words[to].lexeme.concepts.includes(HALF)) return { relation: 'same', at: to }
  return null
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
