import { isUnique, PREPOSITION, trait } from '../statement-lexicon'
import type { Statement } from '../statement'
import type { Word } from '../statement-words'
import { sayConverse, sayOpposite, sayRival, shareMeaning, type Alignment, type Match } from './align'
import { compareFigures, type FigureRelation } from './figures'
import { areSwapped, doerOf, inOneSlot, isPlaceName, isSameName } from './slots'

/** A word of the claim and a word of the other text that cannot both be so; `code` says why. */
export type Conflict = { code: string; claim: number; other: number }

/** From this strength on a word of the claim counts as found. */
export const FOUND = 0.5

export const isFound = (match: Match) => match.strength > FOUND

/** What two sentences were read to be to each other so far. */
export type Meeting = { claim: Statement; other: Statement; alignment: Alignment; taken: ReadonlySet<number> }

/** Whether the words that two words depend on say the same. */
function governorsMeet({ claim, other, alignment }: Meeting, at: number, to: number): boolean {
  const a = claim.words[at].governor
  const b = other.words[to].governor
  if (a < 0 || b < 0) return false
  return alignment.matches[a].at === b || shareMeaning(claim.words[a], other.words[b])
}

/** What in the other text cannot be so together with a word of the claim that was not found there. */
export function opponentOf(meeting: Meeting, at: number): Conflict | null {
  const { claim, other, alignment, taken } = meeting
  const word = claim.words[at]
  let rival: Conflict | null = null
  for (let to = 0; to < other.words.length; to++) {
    const against = other.words[to]
    if (against.sentence !== alignment.sentence || against.figure >= 0) continue
    if (sayOpposite(word, against)) return { code: 'opposite', claim: at, other: to }
    if (rival || taken.has(to)) continue
    if (sayRival(word, against) && rivalSlot(meeting, at, to)) rival = { code: 'excludes', claim: at, other: to }
    else if (word.run >= 0 && against.run >= 0 && inOneSlot(claim, at, other, to, governorsMeet(meeting, at, to)))
      rival = { code: isPlaceName(word) && isPlaceName(against) ? 'another_place' : 'another_name', claim: at, other: to }
  }
  return rival
}

/** Rivals stand in one place of their sentences: they tell of one word, or are what a thing is. */
function rivalSlot(meeting: Meeting, at: number, to: number): boolean {
  const { claim, other } = meeting
  const a = claim.words[at]
  const b = other.words[to]
  const bits = PREPOSITION
  const alike = (a.before & bits) === (b.before & bits) || (a.before & b.before & bits) !== 0
  if (governorsMeet(meeting, at, to)) return alike || !(a.before & bits) || !(b.before & bits)
  const isWhat = (word: Word) => (word.before & (trait.passive | trait.indefinite)) !== 0 && !(word.before & (bits & ~trait.of))
  return isWhat(a) && (isWhat(b) || nextTo(other, to))
}

/** Whether a word directly follows one that says what a thing is: "un écrivain français". */
function nextTo({ words }: Statement, to: number): boolean {
  return to > 0 && words[to - 1].sentence === words[to].sentence && (words[to].before & ~trait.joining) === 0 && words[to].run < 0
}

const ranks: FigureRelation[] = ['other', 'differs', 'bound', 'within', 'rounded', 'same']

/** The figure of the other text that a figure of the claim meets best, and how. */
export function figureOf(meeting: Meeting, at: number): { relation: FigureRelation; at: number } {
  const { claim, other, alignment } = meeting
  const word = claim.words[at]
  const figure = claim.figures[word.figure]
  let best: { relation: FigureRelation; at: number } = { relation: 'other', at: -1 }
  let rivals = 0
  const unit = claim.words[at + 1]
  for (let to = 0; to < other.words.length; to++) {
    const against = other.words[to]
    if (against.figure < 0) continue
    const counted = other.words[to + 1]
    const relation = compareFigures(
      figure,
      other.figures[against.figure],
      (a, b) => a === b || (unit !== undefined && counted !== undefined && shareMeaning(unit, counted)),
    )
    if (relation === 'differs') {
      if (against.sentence !== alignment.sentence) continue
      if (figure.date && !governorsMeet(meeting, at, to)) {
        rivals++
        if (best.relation === 'other') best = { relation, at: -1 - to }
        continue
      }
      if (best.relation === 'differs' && best.at < 0) best = { relation: 'other', at: -1 }
    }
    if (ranks.indexOf(relation) > ranks.indexOf(best.relation)) best = { relation, at: to }
  }
  // A date that hangs on another word differs only where the sentence has no other.
  if (best.relation === 'differs' && best.at < 0)
    return rivals === 1 ? { relation: 'differs', at: -1 - best.at } : { relation: 'other', at: -1 }
  return best
}

/** Who does what to whom has changed places, or somebody else did it. */
export function roleConflict({ claim, other, alignment }: Meeting): (Conflict & { isConverse: boolean }) | null {
  for (let at = 0; at < claim.words.length; at++) {
    const word = claim.words[at]
    if (word.run >= 0 || word.figure >= 0) continue
    const to = isFound(alignment.matches[at]) ? alignment.matches[at].at : converseOf(other, word, alignment.sentence)
    if (to < 0) continue
    const isConverse = sayConverse(word, other.words[to])
    if (areSwapped(claim, at, other, to)) return { code: 'swapped_roles', claim: at, other: to, isConverse }
    if (isConverse || !isUnique(word.lexeme)) continue
    const doer = doerOf(claim, at)
    const otherDoer = doerOf(other, to)
    if (doer < 0 || otherDoer < 0 || isFound(alignment.matches[doer])) continue
    if (other.words[otherDoer].sentence !== alignment.sentence) continue
    if (!isSameName(claim, doer, other, otherDoer) && isPlaceName(claim.words[doer]) === isPlaceName(other.words[otherDoer]))
      return { code: 'another_name', claim: doer, other: otherDoer, isConverse: false }
  }
  return null
}

function converseOf({ words }: Statement, word: Word, sentence: number): number {
  return words.findIndex(against => against.sentence === sentence && against.figure < 0 && sayConverse(word, against))
}

/** "Uniquement chanteuse" against "chanteuse, actrice et productrice": what stands beside a word that should be the only one. */
export function besideOnly({ claim, other, alignment }: Meeting, at: number): number {
  const { at: to } = alignment.matches[at]
  if (!claim.words[at].only || to < 0 || other.words[to].only) return -1
  const kin = (word: Word) => {
    const a = other.words[to]
    if (a.run >= 0 || word.run >= 0) return a.run >= 0 && word.run >= 0 && isPlaceName(a) === isPlaceName(word)
    return a.lexeme.kinds.some(id => word.lexeme.kinds.includes(id))
  }
  for (const next of [to + 1, to + 2, to - 1, to - 2]) {
    const word = other.words[next]
    if (!word || word.sentence !== other.words[to].sentence || word.run === other.words[to].run && word.run >= 0) continue
    if (kin(word) && (word.before & trait.joining || other.words[to].before & trait.joining || word.clause !== other.words[to].clause))
      return next
  }
  return -1
}
