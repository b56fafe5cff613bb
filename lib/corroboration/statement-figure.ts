import { isListed } from '../languages/listed'
import type { Dimension, Figure } from '../claims/value'
import type { Span } from '../text/span'
import type { Lexicon } from './statement-lexicon'

/**
 * A figure made ready for comparing: `low` and `high` in its base unit (infinite where open), dates as parts. `unit` is the
 * stem of the counted noun, or the code of the base unit.
 */
export type ComparedFigure = {
  span: Span
  core: Span
  dimension: Dimension
  unit: string | null
  low: number
  high: number
  /** The number printed, in its base unit; NaN where it is a range or none. */
  value: number
  /** How exact it is printed: the size of the last digit that is not a closing zero, in the base unit. */
  step: number
  comparator: Figure['comparator']
  modality: Figure['modality']
  /** Year, month, day; null where open. The second is the end of a range. */
  date: DateParts | null
  until: DateParts | null
  /** "avant 2000", "depuis 2000": the date is the one before or after which. */
  open: 'before' | 'after' | null
  /** "Depuis 2000": the date itself counts, too. */
  since: boolean
  /** "Un tiers", "la moitié": a share told by a word, in percent. */
  share: boolean
  printed: string
}

export type DateParts = { year: number | null; month: number | null; day: number | null }

/** Units that are told in one: code, base code, how many of the base. Months and years by their average. */
const factors: Record<string, readonly [base: string, factor: number]> = {
  s: ['s', 1],
  min: ['s', 60],
  h: ['s', 3600],
  d: ['s', 86_400],
  wk: ['s', 604_800],
  mo: ['s', 2_629_800],
  a: ['s', 31_557_600],
  mm: ['m', 0.001],
  cm: ['m', 0.01],
  m: ['m', 1],
  km: ['m', 1000],
  '[mi_i]': ['m', 1609.344],
  '[ft_i]': ['m', 0.3048],
  '[in_i]': ['m', 0.0254],
  mg: ['g', 0.001],
  g: ['g', 1],
  kg: ['g', 1000],
  t: ['g', 1_000_000],
  '[lb_av]': ['g', 453.592],
  m2: ['m2', 1],
  km2: ['m2', 1_000_000],
  har: ['m2', 10_000],
  mL: ['L', 0.001],
  cL: ['L', 0.01],
  L: ['L', 1],
  m3: ['L', 1000],
}

const isoDate = /^(?:(-?\d{4})|--(\d{2})|---(\d{2}))(?:-(\d{2}))?(?:-(\d{2}))?/

function dateParts(text: string | null): DateParts | null {
  const found = text === null ? null : isoDate.exec(text)
  if (!found) return null
  const [, year, alone, day, second, third] = found
  if (year !== undefined)
    return { year: Number(year), month: second ? Number(second) : null, day: third ? Number(third) : null }
  if (alone !== undefined) return { year: null, month: Number(alone), day: second ? Number(second) : null }
  return { year: null, month: null, day: Number(day) }
}

/** A time of day in minutes: "T07:45"; NaN for what is none. */
function minutesOf(text: string): number {
  const [, hours, minutes] = /^T(\d{2}):(\d{2})/.exec(text) ?? []
  return Number(hours) * 60 + Number(minutes)
}

/** How exactly a time is told: a full hour may be a quarter off, five minutes two. */
const minuteStep = (minutes: number) => (minutes % 60 === 0 ? 30 : minutes % 5 === 0 ? 5 : 1)

/** The place of the last digit that counts: 2500000 has 100000, 12.5 has 0.1. */
function lastDigit(text: string): number {
  const point = text.indexOf('.')
  if (point >= 0) return 10 ** -(text.length - point - 1)
  let zeros = 0
  while (zeros < text.length - 1 && text[text.length - 1 - zeros] === '0') zeros++
  return 10 ** zeros
}

/** A figure as the claims read it, ready for comparing; `stem` cuts the counted noun. */
export function toCompared(figure: Figure, span: Span, core: Span, stem: (word: string) => string): ComparedFigure {
  const value = inPercent(figure)
  const [base, factor] = factors[value.unit ?? ''] ?? [null, 1]
  const unit = base ?? (value.unit === null ? null : isCode(value) ? value.unit : stem(value.unit))
  const read = (text: string | null) =>
    text === null ? NaN : value.dimension === 'time' ? minutesOf(text) : Number(text) * factor
  const [number, low, high] = [read(value.number), read(value.low), read(value.high)]
  const { comparator } = value
  const isDate = value.dimension === 'date'
  return {
    span,
    core,
    dimension: value.dimension === 'age' ? 'duration' : value.dimension,
    unit,
    low: comparator === 'between' ? or(low, -Infinity) : '<≤'.includes(comparator) ? -Infinity : or(number, low),
    high: comparator === 'between' ? or(high, Infinity) : '>≥'.includes(comparator) ? Infinity : or(number, high),
    value: number,
    step:
      value.number === null ? 1 : value.dimension === 'time' ? minuteStep(number) : lastDigit(value.number) * factor,
    comparator,
    modality: value.modality,
    date: isDate ? (dateParts(value.number) ?? dateParts(value.low)) : null,
    until: isDate && value.comparator === 'between' ? dateParts(value.high) : null,
    open: null,
    since: false,
    share: figure.dimension === 'ratio' && value.dimension === 'percent',
    printed: value.printed,
  }
}

/** "Un tiers" is 33 %, as far as a share of something is meant. */
function inPercent(value: Figure): Figure {
  const number = Number(value.number)
  if (value.dimension !== 'ratio' || value.number === null || !(number > 0 && number < 1)) return value
  return { ...value, dimension: 'percent', unit: '%', number: String(Math.round(number * 1e4) / 100) }
}

function or(value: number, otherwise: number): number {
  return Number.isNaN(value) ? otherwise : value
}

/** Whether the unit is a code (money, measures), not a counted noun. */
function isCode({ dimension }: Figure): boolean {
  return dimension !== 'count' && dimension !== 'ordinal' && dimension !== 'ratio' && dimension !== 'other'
}

const lastWord = /(\p{L}{1,12})[\s\u00A0]+(?:\p{L}{1,3}[\s\u00A0]+)?$/u

/** Reads "avant 2000", "since 2000" as open on one side, by the word before the date. */
export function boundDate(figure: ComparedFigure, text: string, { data }: Lexicon): void {
  const before = text.slice(Math.max(0, figure.span.start - 18), figure.span.start)
  const word = lastWord.exec(before)?.[1]?.toLowerCase()
  if (word === undefined) return
  if (isListed(data.dates.before, word)) figure.open = 'before'
  figure.since = isListed(data.dates.since, word)
  if (figure.since || isListed(data.dates.after, word)) figure.open = 'after'
}
