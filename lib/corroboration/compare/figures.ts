import type { ComparedFigure, DateParts } from '../statement-figure'

/**
 * How two figures stand to each other, the first being the claim's: `same` · `rounded` (same after rounding) · `within` (the
 * second makes sure what the first only bounds) · `bound` (the second only bounds the first, and allows it) · `differs` ·
 * `other` (they measure or count different things).
 */
export type FigureRelation = 'same' | 'rounded' | 'within' | 'bound' | 'differs' | 'other'

/** Compares two figures by value, bound and unit. `sameUnit` says whether two counted nouns are one. */
export function compareFigures(
  claim: ComparedFigure,
  other: ComparedFigure,
  sameUnit: (a: string, b: string) => boolean,
): FigureRelation {
  if (claim.dimension === 'date' || other.dimension === 'date') {
    if (claim.dimension !== other.dimension) return 'other'
    if (!claim.date || !other.date)
      return claim.printed.toLowerCase() === other.printed.toLowerCase() ? 'same' : 'other'
    return compareDates(claim, other)
  }
  if (claim.dimension === 'score' && other.dimension === 'score')
    return claim.printed === other.printed ? 'same' : 'differs'
  if (claim.dimension === 'count' && other.dimension === 'ordinal') return compareToRank(claim, other, sameUnit)
  if (!sameKind(claim, other)) return 'other'
  if (claim.unit !== other.unit && claim.unit !== null && other.unit !== null && !sameUnit(claim.unit, other.unit))
    return 'other'
  return compareRanges(claim, other)
}

/** "Le cinquième titre": there are five at least. */
function compareToRank(
  claim: ComparedFigure,
  { low, unit, comparator }: ComparedFigure,
  sameUnit: (a: string, b: string) => boolean,
): FigureRelation {
  if (comparator !== '=' || claim.unit === null || unit === null) return 'other'
  if (claim.unit !== unit && !sameUnit(claim.unit, unit)) return 'other'
  if (claim.high < low) return 'differs'
  return claim.high === low || claim.low <= low ? 'within' : 'other'
}

const counts = new Set(['count', 'ratio', 'other'])

function sameKind(a: ComparedFigure, b: ComparedFigure): boolean {
  return a.dimension === b.dimension || (counts.has(a.dimension) && counts.has(b.dimension))
}

/** "About" reaches this far to both sides. */
const ABOUT = 0.1

function compareRanges(claim: ComparedFigure, other: ComparedFigure): FigureRelation {
  const exact = (figure: ComparedFigure) => figure.low === figure.high
  const areBoth = exact(claim) && exact(other)
  const [low, high] = areBoth ? widened(claim) : [claim.low, claim.high]
  const [from, to] = areBoth ? widened(other) : [other.low, other.high]
  if (areBoth) {
    if (claim.low === other.low) return 'same'
    if (rounds(claim, other) || rounds(other, claim)) return 'rounded'
    return from <= high && to >= low ? 'rounded' : 'differs'
  }
  if (claim.low === other.low && claim.high === other.high) return 'same'
  if (to < low || from > high || (strict(claim, other) && to === low) || (strict(other, claim) && high === from))
    return 'differs'
  return from >= low && to <= high ? 'within' : 'bound'
}

/** "Plus de 200" and 200 itself do not meet. */
function strict(bound: ComparedFigure, exact: ComparedFigure): boolean {
  return bound.comparator === '>' && exact.low === exact.high && exact.low === bound.low && exact.comparator === '='
}

function widened({ low, high, comparator }: ComparedFigure): [number, number] {
  if (comparator !== '≈') return [low, high]
  const by = Math.abs(low) * ABOUT
  return [low - by, high + by]
}

/** Whether the first is the second printed with fewer digits. */
function rounds(rough: ComparedFigure, fine: ComparedFigure): boolean {
  if (rough.step <= fine.step || rough.value === 0) return false
  const away = Math.abs(rough.value - fine.value)
  return away <= rough.step / 2 && away <= Math.abs(rough.value) * 0.05
}

/** How two dates stand to each other: what only one of them tells is no difference. */
function compareDates(claim: ComparedFigure, other: ComparedFigure): FigureRelation {
  const a = claim.date as DateParts
  const b = other.date as DateParts
  if ((claim.since && !other.open) || (other.since && !claim.open)) {
    const [since, date] = claim.since ? [a, b] : [b, a]
    if (
      (['year', 'month', 'day'] as const).every(
        part => since[part] === null || date[part] === null || since[part] === date[part],
      )
    )
      return 'same'
  }
  if (claim.open && !other.open) return meets(claim, other) ? 'within' : 'differs'
  if (other.open && !claim.open) return meets(other, claim) ? 'bound' : 'differs'
  if (claim.until || other.until) return compareSpans(claim, other)
  let known = false
  let lacks = false
  for (const part of ['year', 'month', 'day'] as const) {
    if (a[part] === null) continue
    if (b[part] === null) lacks = true
    else if (a[part] !== b[part]) return 'differs'
    else known = true
  }
  if (!known) return 'other'
  return lacks ? 'bound' : 'same'
}

/** Whether a date lies on the open side of another. */
function meets({ open, date }: ComparedFigure, other: ComparedFigure): boolean {
  const bound = days(date as DateParts, open === 'after')
  const at = days(other.date as DateParts, false)
  if (Number.isNaN(bound) || Number.isNaN(at)) return true
  return open === 'before'
    ? at < days(date as DateParts, false)
    : at > bound || days(other.until ?? (other.date as DateParts), true) > bound
}

function compareSpans(claim: ComparedFigure, other: ComparedFigure): FigureRelation {
  const from = (figure: ComparedFigure) => days(figure.date as DateParts, false)
  const to = (figure: ComparedFigure) => days(figure.until ?? (figure.date as DateParts), true)
  if (Number.isNaN(from(claim)) || Number.isNaN(from(other))) return 'other'
  if (from(claim) === from(other) && to(claim) === to(other)) return 'same'
  if (to(claim) < from(other) || to(other) < from(claim)) return 'differs'
  return from(other) >= from(claim) && to(other) <= to(claim) ? 'within' : 'bound'
}

/** A date as a number that orders; the last day it may be where `last`. */
function days({ year, month, day }: DateParts, last: boolean): number {
  if (year === null && month === null) return NaN
  return (year ?? 0) * 400 + (month ?? (last ? 12 : 1)) * 32 + (day ?? (last ? 31 : 1))
}
