import type { Span } from '../../text/span'
import type { Proposal, Rank } from '../proposal'
import type { Comparator, Dimension, When } from '../value'
import { isExtending } from './characters'
import { write, type Decimal } from './decimal'
import { modalityBefore } from './modality'
import type { Page } from './page'

/** A figure while it is being read: tokens `[from, to)`; what lists and ranges may still give it. */
export type Draft = {
  from: number
  to: number
  core: Span
  span: Span
  value: Decimal | null
  /** ISO text of a date or time, or a score as printed: what stands in `number` in place of a decimal. */
  text: string | null
  low: Decimal | string | null
  high: Decimal | string | null
  comparator: Comparator
  comparatorSpan: Span | null
  dimension: Dimension
  unit: string | null
  of: string | null
  when: When | null
  rank: Rank
  reason: string
  /** Counts nothing by itself; kept only where a list lends it the noun of a later number. */
  weak: boolean
  /** Still without a unit or noun. */
  open: boolean
}

/** A draft with nothing known but its place. */
export function draft(from: number, to: number, core: Span, more: Partial<Draft>): Draft {
  const made: Draft = {
    from,
    to,
    core,
    span: { start: core.start, end: core.end },
    value: null,
    text: null,
    low: null,
    high: null,
    comparator: '=',
    comparatorSpan: null,
    dimension: 'count',
    unit: null,
    of: null,
    when: null,
    rank: 'check',
    reason: 'number',
    weak: false,
    open: false,
  }
  return Object.assign(made, more)
}

function written(value: Decimal | string | null): string | null {
  return value === null || typeof value === 'string' ? value : write(value)
}

/** The finished proposal; null where a passage would end inside a character. */
export function propose(page: Page, made: Draft): Proposal<'figure'> | null {
  const { text } = page
  const { span, core, comparatorSpan } = made
  if (isExtending(text.charCodeAt(span.end)) || isExtending(text.charCodeAt(core.end))) return null
  const number = made.text ?? written(made.value)
  return {
    kind: 'figure',
    span,
    core,
    value: {
      printed: text.slice(span.start, span.end),
      number: made.comparator === 'between' ? null : number,
      low: written(made.low),
      high: written(made.high),
      comparator: made.comparator,
      comparatorWords: comparatorSpan ? text.slice(comparatorSpan.start, comparatorSpan.end) : null,
      modality: modalityBefore(page, made.from),
      dimension: made.dimension,
      unit: made.unit,
      of: made.of,
      when: made.when,
    },
    parts: comparatorSpan ? { comparator: comparatorSpan } : {},
    rank: made.rank,
    reason: { code: made.reason, words: text.slice(span.start, span.end) },
  }
}

/** What reading at a token gave: a figure or none, and the token to go on from. */
export type Reading = { made: Draft | null; to: number }
