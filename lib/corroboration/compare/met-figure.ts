import { conceptId, isPlace } from '../statement-concepts'
import { type Lexeme } from '../statement-lexicon'
import { shareMeaning } from './align'
import { compareFigures, type FigureRelation } from './figures'
import { isFound, type Meeting } from './meeting'
import { eventsMeet, hasOtherOwner, isNear } from './near'

/** At most this many figures of the other text are looked at. */
const MOST = 40

const ranks: FigureRelation[] = ['other', 'differs', 'bound', 'within', 'rounded', 'same']

/** The figure of the other text that a figure of the claim meets best, and how; `at` is a word of the other text or -1. */
export function metFigure(meeting: Meeting, at: number): { relation: FigureRelation; at: number } {
  const { claim, other, alignment } = meeting
  const figure = claim.figures[claim.words[at].figure]
  const counted = claim.words[at + 1]
  // "Neuf personnes sont mortes" counts the dead as "neuf morts" does.
  const isTold = counted !== undefined && isFound(alignment.matches[at + 1])
  let ofEvent = false
  let best: { relation: FigureRelation; at: number } = { relation: 'other', at: -1 }
  for (let to = 0, left = MOST; to < other.words.length && left > 0; to++) {
    const against = other.words[to]
    if (against.figure < 0) continue
    left--
    const theirs = other.words[to + 1]
    const sameUnit = (a: string, b: string) =>
      a === b ||
      (counted !== undefined &&
        theirs !== undefined &&
        (shareMeaning(counted, theirs) || (isTold && isPeople(theirs.lexeme)) || isPeople(counted.lexeme)))
    let relation = compareFigures(figure, other.figures[against.figure], sameUnit)
    const isOfEvent = figure.date !== null && relation !== 'other' && eventsMeet(meeting, at, to)
    if (relation === 'differs') {
      if (against.sentence !== alignment.sentence || !isNear(meeting, at, to) || hasOtherOwner(meeting, to))
        relation = 'other'
      else if (figure.date && !isOfEvent) relation = 'other'
    }
    // A date of the same event goes before one that fits and is told of another.
    if (isOfEvent && !ofEvent) {
      ofEvent = true
      best = { relation: 'other', at: -1 }
    } else if (ofEvent && !isOfEvent) continue
    if (ranks.indexOf(relation) > ranks.indexOf(best.relation)) best = { relation, at: to }
  }
  return best.relation === 'other' ? (halfThere(meeting, at) ?? best) : best
}

const HALF = conceptId('half')

/** "50 %" is told by "la moitié". */
function halfThere({ claim, other, alignment }: Meeting, at: number): { relation: FigureRelation; at: number } | null {
  const { dimension, low, high } = claim.figures[claim.words[at].figure]
  if (dimension !== 'percent' || low !== 50 || high !== 50) return null
  for (let { from: to } = alignment; to < alignment.to; to++)
    if (other.words[to].lexeme.concepts.includes(HALF)) return { relation: 'same', at: to }
  return null
}

/** "La moitié" against "50 %", or against "80 %", of the same; null where there is neither. */
export function shareInstead(meeting: Meeting, at: number): { relation: 'same' | 'differs'; at: number } | null {
  const { claim, other, alignment } = meeting
  if (!claim.words[at].lexeme.concepts.includes(HALF)) return null
  for (let { from: to } = alignment; to < alignment.to; to++) {
    const figure = other.figures[other.words[to].figure]
    if (figure?.dimension !== 'percent' || !isNear(meeting, at, to)) continue
    return { relation: figure.low <= 50 && figure.high >= 50 ? 'same' : 'differs', at: to }
  }
  return null
}

const person = conceptId('person')

/** "Personnes", "civils", "Français". */
function isPeople({ concepts, kinds }: Lexeme): boolean {
  return concepts.includes(person) || kinds.includes(person) || concepts.some(isPlace)
}
