import { fail, ok, type Result } from '../result'
import { codePointIndex, type CodePointIndex } from './code-points'
import { toAnchor, type Anchor, type Span } from './span'

/** W3C Web Annotation: a passage by its words and their context (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export type TextQuoteSelector = { type: 'TextQuoteSelector'; exact: string; prefix?: string; suffix?: string }

/** W3C Web Annotation: a passage by its place, counted in Unicode code points, the end not included. */
export type TextPositionSelector = { type: 'TextPositionSelector'; start: number; end: number }

export type Selectors = [TextQuoteSelector, TextPositionSelector]

/** Both selectors of a passage. Give the index where many passages of one text are written. */
export function toSelectors(text: string, span: Span, index: CodePointIndex = codePointIndex(text)): Selectors {
  const { exact, prefix, suffix } = toAnchor(text, span)
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start: index.toCodePoints(span.start), end: index.toCodePoints(span.end) },
  ]
}

/**
 * The passage that the selectors mean. The position counts where its words are the quoted ones; else the quote alone must
 * fit one place and no other. Fails with `quote_mismatch` (no such words), `quote_ambiguous` (params `places`) or
 * `range_outside_text`.
 */
export function fromSelectors(
  text: string,
  selectors: { quote?: TextQuoteSelector; position?: TextPositionSelector },
  index: CodePointIndex = codePointIndex(text),
): Result<Anchor> {
  const { quote, position } = selectors
  const placed = position && positionSpan(position, index)
  if (placed && (!quote || text.slice(placed.start, placed.end) === quote.exact)) return ok(toAnchor(text, placed))
  if (!quote) {
    return fail('invalid', 'range_outside_text', 'This range lies outside the text.', 'end', {
      params: { length: text.length },
    })
  }
  const places = quoteSpans(text, quote)
  if (places.length === 1) return ok(toAnchor(text, places[0]))
  if (places.length === 0) return fail('conflict', 'quote_mismatch', 'The quoted words are not in the text.', 'exact')
  const message = 'The quoted words stand in several places.'
  return fail('conflict', 'quote_ambiguous', message, 'exact', { params: { places: places.length } })
}

/** The UTF-16 span of a position selector; null where it lies outside the text or is no range. */
export function positionSpan({ start, end }: TextPositionSelector, index: CodePointIndex): Span | null {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > index.length) return null
  return { start: index.toUtf16(start), end: index.toUtf16(end) }
}

/** The most places that one quote is looked for. */
const MOST = 10_000

/** Every place where the words stand with exactly this context, overlapping ones too, in order. */
export function quoteSpans(text: string, { exact, prefix = '', suffix = '' }: Omit<TextQuoteSelector, 'type'>): Span[] {
  const whole = prefix + exact + suffix
  const found: Span[] = []
  for (let at = text.indexOf(whole); at >= 0 && found.length < MOST; at = text.indexOf(whole, at + 1)) {
    found.push({ start: at + prefix.length, end: at + prefix.length + exact.length })
    if (at >= text.length) break
  }
  return found
}
