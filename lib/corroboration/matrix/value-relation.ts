import { compareDecimals, figureBounds } from '../../claims/kinds/figure'
import type { KindAndValue } from '../../claims/value-columns'
import type { Attribution, Figure, Quote, Statement } from '../../claims/value'
import { looseWords } from './loose-words'

/**
 * How the values of two claims of one fact stand to each other. `same`: one value (also after rounding, also a quote word for
 * word); `compatible`: a bound, a range, a shortened or a translated quote; `differs`: both cannot be; `unclear`: the values alone
 * do not say.
 */
export type ValueRelation = 'same' | 'compatible' | 'differs' | 'unclear'

/** Compares the values of two claims that a person joined: that they speak of the same thing is settled. */
export function relateValues(a: KindAndValue, b: KindAndValue): ValueRelation {
  if (a.kind === 'figure' && b.kind === 'figure') return relateFigures(a.value, b.value)
  if (a.kind === 'quote' && b.kind === 'quote') return relateQuotes(a.value, b.value)
  if (a.kind === 'attribution' && b.kind === 'attribution') return relateAttributions(a.value, b.value)
  if (a.kind === 'statement' && b.kind === 'statement') return relateStatements(a.value, b.value)
  return 'unclear'
}

/** What is read in digits but measures nothing, so that only the same digits are the same. */
const labels: ReadonlySet<Figure['dimension']> = new Set(['date', 'time', 'score', 'ordinal'])

function relateFigures(a: Figure, b: Figure): ValueRelation {
  if (a.dimension !== b.dimension) return 'unclear'
  if (labels.has(a.dimension)) return relateLabels(a, b)
  // A count of "habitants" and one of "personnes" are of one thing where a person joined them; euros and dollars are not.
  if (a.dimension !== 'count' && a.unit !== b.unit) return 'unclear'
  const [left, right] = [figureBounds(a), figureBounds(b)]
  if (left.low === null && left.high === null) return 'unclear'
  if (right.low === null && right.high === null) return 'unclear'
  const [one, other] = [pointOf(left), pointOf(right)]
  if (one !== null && other !== null) {
    if (compareDecimals(one, other) === 0) return 'same'
    return isRounding(a, one, other) || isRounding(b, other, one) ? 'same' : 'differs'
  }
  if (sameBound(left.low, right.low) && sameBound(left.high, right.high)) {
    return a.comparator === b.comparator ? 'same' : 'compatible'
  }
  return overlap(a, left, b, right) ? 'compatible' : 'differs'
}

type Bounds = { low: string | null; high: string | null }

function pointOf({ low, high }: Bounds): string | null {
  return low !== null && high !== null && compareDecimals(low, high) === 0 ? low : null
}

function sameBound(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : compareDecimals(a, b) === 0
}

/** Whether a number can be within both; a bound that is printed as open ("plus de 200") leaves its own number out, "about" reaches a little further. */
function overlap(a: Figure, left: Bounds, b: Figure, right: Bounds): boolean {
  const isAbout = a.comparator === '≈' || b.comparator === '≈'
  const below = (low: string | null, lowOpen: boolean, high: string | null, highOpen: boolean) => {
    if (low === null || high === null) return true
    const order = compareDecimals(low, high)
    if (isAbout && order >= 0) return Number(low) - Number(high) <= Math.abs(Number(low)) * REACH
    return order < 0 || (order === 0 && !lowOpen && !highOpen)
  }
  return (
    below(left.low, a.comparator === '>', right.high, b.comparator === '<') &&
    below(right.low, b.comparator === '>', left.high, a.comparator === '<')
  )
}

/** How far "about" reaches beyond its number towards a bound, as a part of it. */
const REACH = 0.05

/** How far an exact number may lie from the round one that stands for it, as a part of it: wider where the words say "about". */
const ABOUT = 0.1
const ROUND = 0.025

/** Whether `rounded` is what the words of this figure would make of the `exact` number: "quelque 1 200" of 1 240. */
function isRounding(figure: Figure, rounded: string, exact: string): boolean {
  const [round, number] = [Number(rounded), Number(exact)]
  if (!Number.isFinite(round) || !Number.isFinite(number) || round === 0) return false
  const near = figure.comparator === '≈' || figure.modality === 'estimated' ? ABOUT : ROUND
  return trailingZeros(rounded) >= 2 || figure.comparator === '≈'
    ? Math.abs(round - number) / Math.abs(round) <= near
    : false
}

function trailingZeros(decimal: string): number {
  if (decimal.includes('.')) return 0
  let zeros = 0
  while (zeros < decimal.length && decimal[decimal.length - 1 - zeros] === '0') zeros++
  return zeros
}

/** Dates, times, results and ranks: the same digits, or one date that is a part of the other ("2026-03" of "2026-03-13"). */
function relateLabels(a: Figure, b: Figure): ValueRelation {
  const [one, other] = [a.number ?? a.low, b.number ?? b.low]
  if (one === null || other === null) return 'unclear'
  if (one === other) return 'same'
  if (a.dimension !== 'date') return 'differs'
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.startsWith(short) || long.endsWith(short.replace(/^-+/, '-')) ? 'compatible' : 'differs'
}

function relateQuotes(a: Quote, b: Quote): ValueRelation {
  const [one, other] = [looseWords(a.words), looseWords(b.words)]
  if (one.length === 0 || other.length === 0) return 'unclear'
  const [left, right] = [one.join(' '), other.join(' ')]
  if (left === right) return 'same'
  return ` ${left} `.includes(` ${right} `) || ` ${right} `.includes(` ${left} `) ? 'compatible' : 'unclear'
}

function relateAttributions(a: Attribution, b: Attribution): ValueRelation {
  if (a.content === null || b.content === null) return 'unclear'
  const same = looseWords(a.content).join(' ') === looseWords(b.content).join(' ')
  return same ? 'same' : 'unclear'
}

function relateStatements(a: Statement, b: Statement): ValueRelation {
  if (a.polarity !== b.polarity) return 'differs'
  return looseWords(a.what).join(' ') === looseWords(b.what).join(' ') ? 'same' : 'unclear'
}
