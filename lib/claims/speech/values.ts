import type { Span } from '../../text/span'
import type { Proposal } from '../proposal'
import { words } from './page'
import type { Page, Run } from './page'
import type { Heard } from './quotes'
import type { Spoken } from './speakers'
import { translationOf } from './translation'

const span = (page: Page, run: Run) => ({ start: page.start[run.first], end: page.end[run.last] })

type Parts = Proposal['parts']

/** Farther apart than this, source and cue are two passages and the span is the cue's. In tokens. */
const TOGETHER = 48

/** The run over source and cue where they stand together, else the cue. */
function passageOf(reading: Spoken): Run {
  const { cue, source } = reading
  if (!source || reading.shared) return cue
  const run = { first: Math.min(cue.first, source.first), last: Math.max(cue.last, source.last) }
  return run.last - run.first > TOGETHER + (source.last - source.first) ? cue : run
}

/** The words of a cue without the colon behind them. */
function cueWords(page: Page, cue: Run): string {
  const printed = words(page, cue)
  return printed.endsWith(':') ? printed.replace(/[\s:]+$/, '') : printed
}

/** The passages that there are. */
function partsOf(page: Page, source: Run | null, cue: Run | null, content: Span | null): Parts {
  const parts: Parts = {}
  if (source) parts.source = span(page, source)
  if (cue) parts.cue = span(page, cue)
  if (content) parts.content = content
  return parts
}

/** A report as a proposal of an attribution. */
export function toAttribution(page: Page, reading: Spoken): Proposal<'attribution'> {
  const passage = passageOf(reading)
  const cue = cueWords(page, reading.cue)
  return {
    kind: 'attribution',
    span: span(page, passage),
    value: {
      printed: words(page, passage),
      source: reading.who.name,
      sourceKind: reading.who.kind,
      cue,
      content: reading.content ? words(page, reading.content) : null,
      via: reading.viaNames,
    },
    parts: partsOf(page, reading.source, reading.cue, reading.content && span(page, reading.content)),
    rank:
      reading.sense === 'say' || reading.sense === 'think' || reading.sense === 'show' || reading.quote >= 0
        ? 'check'
        : 'minor',
    reason: { code: `attribution_${reading.how}`, words: cue },
  }
}

/** A quote as a proposal. */
export function toQuote(page: Page, quote: Heard): Proposal<'quote'> {
  const { who, cue } = quote
  const said = cue ? cueWords(page, cue) : null
  return {
    kind: 'quote',
    span: quote.span,
    value: {
      printed: page.text.slice(quote.span.start, quote.span.end),
      words: page.text.slice(quote.inner.start, quote.inner.end),
      speaker: who?.name ?? null,
      role: who?.role ?? null,
      cue: said,
      marked: quote.marked,
      extent: quote.extent,
      translatedFrom: translationOf(page, page.marks.match[quote.open] ?? quote.open, cue?.last ?? null),
    },
    parts: partsOf(page, quote.source, cue, quote.inner),
    rank: 'check',
    reason: {
      code: `quote_${quote.by}`,
      words: said ?? who?.name ?? page.text.slice(quote.span.start, quote.span.start + 1),
    },
  }
}
