import { languages } from '../../languages'
import { isListed } from '../../languages/listed'
import { conceptId } from '../statement-concepts'
import type { ComparedFigure, DateParts } from '../statement-figure'
import type { Statement } from '../statement'
import type { Word } from '../statement-words'
import { shareMeaning } from './align'
import { isFound, type Conflict, type Meeting } from './meeting'
import { isNear, subjectOf } from './near'

/** Two values of one quantity, by their words, in the order of time. */
export type Series = { earlier: number; later: number }

/** At most this many figures of a sentence are looked at, and this many words behind a value for its date. */
const MOST = 12
const DATED = 3

/** Two values of one quantity that a sentence tells with when each was so: "passé de 3 à 4 euros", "4 en 2016, contre 3 en 2006"; null where there are none. */
export function seriesOf({ claim, other, alignment }: Meeting): Series | null {
  const { words, figures } = other
  const places: number[] = []
  for (let at = alignment.from; at < alignment.to && places.length < MOST; at++) {
    const figure = figures[words[at].figure]
    if (
      figure &&
      !figure.date &&
      Number.isFinite(figure.value) &&
      figure.dimension !== 'ordinal' &&
      figure.dimension !== 'duration'
    )
      places.push(at)
  }
  let found: Series | null = null
  for (const [index, one] of places.entries())
    for (const second of places.slice(index + 1)) {
      if (!areOfOne(figures[words[one].figure], figures[words[second].figure])) continue
      const order = orderOf(other, one, second)
      if (order === 0) continue
      const series = order > 0 ? { earlier: one, later: second } : { earlier: second, later: one }
      // Of two quantities the one that the claim names.
      if (claim.words.some(word => words[one + 1] !== undefined && shareMeaning(word, words[one + 1]))) return series
      found ??= series
    }
  return found
}

function areOfOne(a: ComparedFigure, b: ComparedFigure): boolean {
  return a.dimension === b.dimension && (a.unit === b.unit || a.unit === null || b.unit === null)
}

/** 1 where the first of two values is the earlier one, -1 where the second is, 0 where nothing tells. */
function orderOf(other: Statement, one: number, second: number): number {
  const { text, words, figures, language } = other
  const { against, from, to } = languages[language].comparison.comparing
  const wordsOf = (part: string) => part.toLowerCase().match(/\p{L}+/gu) ?? []
  const [first, next] = [figures[words[one].figure], figures[words[second].figure]]
  const between = wordsOf(text.slice(first.core.end, next.core.start))
  // "37 décès, contre 1 530 cas et 52 décès".
  const isNamed = first.unit !== null && first.unit === next.unit
  if (
    isNamed
      ? between.some(word => isListed(against, word))
      : isListed(against, between.at(-1)) || isListed(against, between.at(-2))
  )
    return -1
  const before = wordsOf(text.slice(Math.max(0, first.core.start - 12), first.core.start)).at(-1)
  if (isListed(from, before) && isListed(to, between.at(-1))) return 1
  const dates = [dateBehind(other, one), dateBehind(other, second)]
  if (!dates[0] || !dates[1]) return 0
  return Math.sign(dayOf(dates[1]) - dayOf(dates[0])) || 0
}

function dateBehind({ words, figures }: Statement, at: number): DateParts | null {
  for (
    let next = at + 1;
    next <= at + DATED && next < words.length && words[next].sentence === words[at].sentence;
    next++
  ) {
    const figure = figures[words[next].figure]
    if (figure?.date) return figure.until ? null : figure.date
    if (figure) return null
  }
  return null
}

const dayOf = ({ year, month, day }: DateParts) => (year ?? 0) * 400 + (month ?? 0) * 32 + (day ?? 0)

const up = new Set((['rise', 'gain', 'increase_size'] as const).map(conceptId))
const down = new Set((['fall', 'lose'] as const).map(conceptId))
/** How far from what the claim tells the values may stand, in words. */
const REACH = 14

/** What two values tell of a word of rising or falling: whether it is so; null where the word is no such word, or there are no two values. */
export function risesInstead(
  meeting: Meeting,
  at: number,
): { relation: 'same' | 'differs'; conflict: Conflict } | null {
  const { claim, other } = meeting
  const word = claim.words[at]
  const sign = signOf(word)
  if (sign === 0 || !isOfQuantity(meeting, at)) return null
  const series = seriesOf(meeting)
  if (!series || !isNear(meeting, at, series.later, REACH)) return null
  const value = (to: number) => other.figures[other.words[to].figure].value
  const holds = Math.sign(value(series.later) - value(series.earlier)) === sign
  return {
    relation: holds !== word.turned ? 'same' : 'differs',
    conflict: { code: 'opposite', claim: at, other: series.later },
  }
}

function signOf({ lexeme }: Word): number {
  const isUp = lexeme.concepts.some(id => up.has(id))
  const isDown = lexeme.concepts.some(id => down.has(id))
  return isUp === isDown ? 0 : isUp ? 1 : -1
}

/** "A perdu des habitants", "la population a baissé": some other word of the claim names what the other text counts. */
function isOfQuantity({ claim, alignment }: Meeting, at: number): boolean {
  return claim.words.some(
    ({ run, figure }, index) => index !== at && run < 0 && figure < 0 && isFound(alignment.matches[index]),
  )
}

/** "Plus de catholiques que de protestants": what two values tell of a comparison of two things in the claim; null where none is told or it holds. */
export function comparedOtherwise(meeting: Meeting): Conflict | null {
  const { claim, other } = meeting
  const { more, less, than } = languages[claim.language].comparison.comparing
  const text = claim.text.toLowerCase()
  const marks = [...text.matchAll(/\p{L}+/gu)].slice(0, 200)
  const first = marks.findIndex(([word]) => isListed(more, word) || isListed(less, word))
  const joint = first < 0 ? -1 : marks.findIndex(([word], index) => index > first && isListed(than, word))
  if (joint < 0) return null
  const from = claim.words[subjectOf(claim)]?.end ?? marks[first].index
  const middle = marks[joint].index
  const left = placesIn(claim, from, middle)
  const right = placesIn(claim, middle, text.length)
  if (left.some(at => claim.words[at].figure >= 0 && !claim.figures[claim.words[at].figure].date)) return null
  const [one, second] = [valueBeside(meeting, left), valueBeside(meeting, right)]
  if (one < 0 || second < 0 || one === second) return null
  const [a, b] = [other.figures[other.words[one].figure], other.figures[other.words[second].figure]]
  if (a.dimension !== b.dimension) return null
  const isMore = isListed(more, marks[first][0])
  return (isMore ? a.value > b.value : a.value < b.value)
    ? null
    : { code: 'figure_differs', claim: left[0], other: one }
}

function placesIn({ words }: Statement, from: number, to: number): number[] {
  return words.flatMap(({ start, end }, at) => (start >= from && end <= to ? [at] : []))
}

/** The value that stands nearest to some words of the claim, where they stand in the other text; -1 where none does. */
function valueBeside({ other, alignment }: Meeting, places: readonly number[]): number {
  let best = -1
  let nearest = BESIDE + 1
  for (let to = alignment.from; to < alignment.to; to++) {
    const figure = other.figures[other.words[to].figure]
    if (!figure || figure.date || !Number.isFinite(figure.value) || figure.dimension === 'ordinal') continue
    for (const at of places) {
      const { at: place } = alignment.matches[at]
      if (!isFound(alignment.matches[at]) || other.words[place].figure >= 0) continue
      const away = Math.abs(place - to) + (other.words[place].clause === other.words[to].clause ? 0 : BESIDE / 2)
      if (away >= nearest) continue
      nearest = away
      best = to
    }
  }
  return best
}

/** How many words from a value what it is a value of may stand. */
const BESIDE = 4
