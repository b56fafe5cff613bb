import { z } from 'zod'
import { blankFigure } from '../figures/blank'
import { comparators, dimensions, modalities, type Figure } from '../value'
import type { Kind } from './kind'
import { numberReadings } from './number-readings'
import { ordinalLabel } from './ordinal-label'
import { unitLabel } from './unit-label'
import { when, whenColumns } from './when'

const decimal = /^-?\d{1,60}(\.\d{1,30})?$/
const score = /^\d{1,4}-\d{1,4}$/
const isoDate =
  /^(-?\d{4}(-\d{2}(-\d{2})?)?|--\d{2}(-\d{2})?|---\d{2})(T\d{2}(:\d{2}(:\d{2})?)?)?$|^T\d{2}(:\d{2}(:\d{2})?)?$/

/** A reading of a number: a plain decimal string, or an ISO 8601 date or time; anything else is `bad_number`, told with what it could mean. */
const number = z
  .string()
  .max(500)
  .superRefine((words, context) => {
    if (decimal.test(words) || isoDate.test(words) || score.test(words)) return
    const { point, comma } = numberReadings(words)
    const readings = [...new Set([point, comma])].filter(reading => reading !== null).join(' / ')
    const message = readings
      ? `Write the number in plain digits: this can be read as ${readings}.`
      : 'This cannot be read as a number, neither with a decimal point nor with a decimal comma.'
    context.addIssue({ code: 'custom', params: { code: 'bad_number', readings }, message })
  })
  .nullable()

const words = z.string().max(500).nullable()

const schema = z
  .strictObject({
    printed: z.string().max(10_000),
    number,
    low: number,
    high: number,
    comparator: z.enum(comparators),
    comparatorWords: words,
    modality: z.enum(modalities),
    dimension: z.enum(dimensions),
    unit: words,
    of: words,
    when,
  })
  .refine(
    value =>
      value.low === null ||
      value.high === null ||
      !decimal.test(value.low) ||
      !decimal.test(value.high) ||
      compareDecimals(value.low, value.high) <= 0,
    {
      path: ['high'],
      params: { code: 'bad_bounds' },
      error: 'The upper bound is below the lower one.',
    },
  )

/** Orders two plain decimal strings: negative, zero or positive, exact at any length. */
export function compareDecimals(a: string, b: string): number {
  const digits = Math.max(fraction(a).length, fraction(b).length)
  const left = scaled(a, digits)
  const right = scaled(b, digits)
  return left < right ? -1 : left > right ? 1 : 0
}

function fraction(decimalString: string): string {
  return decimalString.split('.')[1] ?? ''
}

function scaled(decimalString: string, digits: number): bigint {
  const [whole = '0', part = ''] = decimalString.replace('-', '').split('.')
  const magnitude = BigInt(whole + part.padEnd(digits, '0'))
  return decimalString.startsWith('-') ? -magnitude : magnitude
}

/** A decimal string with the grouping and decimal sign of a locale, digit for digit; dates and times as they are. */
export function formatNumber(reading: string, locale: string): string {
  if (!decimal.test(reading)) return reading
  const { group, decimal: point } = marksOf(locale)
  const [whole = '0', decimals] = reading.replace('-', '').split('.')
  const grouped = whole.length > 4 || locale.startsWith('en') ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole
  return (reading.startsWith('-') ? '−' : '') + grouped + (decimals ? point + decimals : '')
}

/** What stands between the digits of a number, by locale: to ask for it takes longer than to write a number. */
const marks = new Map<string, { group: string; decimal: string }>()

function marksOf(locale: string): { group: string; decimal: string } {
  const known = marks.get(locale)
  if (known) return known
  const parts = new Intl.NumberFormat(locale).formatToParts(-11111.5)
  const mark = (type: string, otherwise: string) => parts.find(part => part.type === type)?.value ?? otherwise
  const found = { group: mark('group', ' '), decimal: mark('decimal', '.') }
  marks.set(locale, found)
  return found
}

/**
 * What a figure covers as numbers, for the `low` and `high` columns: null is an open end. `=` and `≈` cover the number itself.
 * Dates and times have no numeric column.
 */
export function figureBounds(figure: Figure): { low: string | null; high: string | null } {
  const plain = (reading: string | null) => (reading !== null && decimal.test(reading) ? reading : null)
  if (placesNotAmounts.has(figure.dimension)) return { low: null, high: null }
  const value = plain(figure.number)
  switch (figure.comparator) {
    case 'between':
      return { low: plain(figure.low), high: plain(figure.high) }
    case '>':
    case '≥':
      return { low: value ?? plain(figure.low), high: null }
    case '<':
    case '≤':
      return { low: null, high: value ?? plain(figure.high) }
    default:
      return { low: value ?? plain(figure.low), high: value ?? plain(figure.high) }
  }
}

/** What is read in digits but measures nothing: a date, a time of day, a result. */
const placesNotAmounts = new Set<Figure['dimension']>(['date', 'time', 'score'])

/** The unit as the article prints it ("drones", not the base form "drone"), where its words can be found in the printed ones. */
function printedUnit(figure: Figure, locale: string): string {
  if (figure.unit === null) return ''
  const stem = figure.unit.slice(0, 3).toLowerCase()
  const at = figure.printed.toLowerCase().search(new RegExp(`(?<=[\\s\\d])${stem.replace(/[^\p{L}]/gu, '.')}`, 'u'))
  return (figure.dimension === 'count' || figure.dimension === 'ordinal') && at > 0
    ? figure.printed.slice(at)
    : unitLabel(figure.unit, figure.number ?? figure.high ?? '2', locale)
}

function describe(figure: Figure, locale: string): string {
  if (figure.number === null && figure.low === null && figure.high === null) return figure.printed
  // A date without its year is no date for a reader: the printed words are.
  if (figure.number?.startsWith('--')) return figure.printed
  if (placesNotAmounts.has(figure.dimension)) return figure.number ?? `${figure.low ?? '…'} – ${figure.high ?? '…'}`
  const unit = printedUnit(figure, locale)
  if (figure.comparator === 'between') {
    return (
      [figure.low, figure.high].map(bound => (bound === null ? '…' : formatNumber(bound, locale))).join(' – ') +
      (unit && ` ${unit}`)
    )
  }
  const plain = figure.number ?? figure.low ?? figure.high ?? ''
  const reading =
    figure.dimension === 'ordinal' ? ordinalLabel(plain, figure.printed, locale) : formatNumber(plain, locale)
  const comparator = figure.comparator === '=' ? '' : `${figure.comparator} `
  return `${comparator}${reading}${unit && ` ${unit}`}`
}

function line({ comparator, number, low, high, unit, printed }: Figure): string {
  const reading = comparator === 'between' ? [low, high].map(bound => bound ?? '…').join('–') : (number ?? low ?? high)
  if (reading === null) return printed
  return [comparator === '=' || comparator === 'between' ? '' : comparator, reading, unit].filter(Boolean).join(' ')
}

/** The readings that are no plain number: dates, times, results. */
function dateOrTime({ number, low, high }: Figure): string {
  return [number, low, high].filter(reading => reading !== null && !decimal.test(reading)).join('/')
}

/** "200 drones", "800 milliards de dollars": a number, what it counts or measures, and how firmly. */
export const figure: Kind<'figure'> = {
  name: 'figure',
  sign: '#',
  key: '1',
  questions: { required: ['true'], optional: [] },
  roles: ['mention', 'comparator', 'source', 'cue', 'continuation'],
  schema,
  blank: blankFigure,
  fields: [
    { name: 'comparator', input: 'choice', options: comparators, passage: 'comparator' },
    { name: 'number', input: 'number' },
    { name: 'low', input: 'number' },
    { name: 'high', input: 'number' },
    { name: 'unit', input: 'words' },
    { name: 'of', input: 'words' },
    { name: 'when', input: 'when' },
    { name: 'dimension', input: 'choice', options: dimensions, folded: true },
    { name: 'modality', input: 'choice', options: modalities, folded: true },
  ],
  describe,
  line,
  sentence: () => null,
  author: () => null,
  columns: [
    { name: 'comparator', of: value => value.comparator },
    { name: 'number', number: true, of: value => value.number },
    { name: 'low', number: true, of: value => value.low },
    { name: 'high', number: true, of: value => value.high },
    { name: 'date_or_time', of: dateOrTime },
    { name: 'dimension', of: value => value.dimension },
    { name: 'unit', of: value => value.unit },
    { name: 'of', of: value => value.of },
    { name: 'modality', of: value => value.modality },
    ...whenColumns,
  ],
}
