import { normalForm } from './normal-form'
import { quoteSpans, type TextQuoteSelector } from './selectors'
import type { Span } from './span'

/** Two places whose contexts fit equally well, to this much, cannot be told apart. */
const MARGIN = 0.02
/** No context is compared further than this. */
const LONGEST_CONTEXT = 64

/**
 * The place that a quote means in a text that may have changed around it. Its words must be there, typography aside; where they
 * are in several places, the context decides, however roughly it fits; then the place nearest to `near`; else nobody can tell,
 * and the answer is null.
 */
export function findQuote(text: string, quote: Omit<TextQuoteSelector, 'type'>, near?: number): Span | null {
  if (!quote.exact) return null
  const places = quoteSpans(text, { exact: quote.exact })
  const found = places.length > 0 ? places : evenedPlaces(text, quote.exact)
  if (found.length <= 1) return found[0] ?? null
  const scored = found.map(span => ({ span, fit: contextFit(text, span, quote) })).sort((x, y) => y.fit - x.fit)
  const equals = scored.filter(each => scored[0].fit - each.fit < MARGIN).map(each => each.span)
  if (equals.length === 1) return equals[0]
  if (near === undefined) return null
  return equals.reduce((best, span) => (Math.abs(span.start - near) < Math.abs(best.start - near) ? span : best))
}

/** The places of the words where typography does not count. */
function evenedPlaces(text: string, exact: string): Span[] {
  const form = normalForm(text)
  const words = normalForm(exact).text
  return words ? quoteSpans(form.text, { exact: words }).map(form.toOriginal) : []
}

/** How well the words around a place fit the context of a quote, 0 to 2; a side without context fits. */
function contextFit(
  text: string,
  { start, end }: Span,
  { prefix = '', suffix = '' }: Omit<TextQuoteSelector, 'type'>,
): number {
  const before = even(prefix.slice(-LONGEST_CONTEXT))
  const after = even(suffix.slice(0, LONGEST_CONTEXT))
  const textBefore = even(text.slice(Math.max(0, start - 4 * LONGEST_CONTEXT), start)).slice(
    -before.length || undefined,
  )
  const textAfter = even(text.slice(end, end + 4 * LONGEST_CONTEXT)).slice(0, after.length)
  return (before ? likeness(before, textBefore) : 1) + (after ? likeness(after, textAfter) : 1)
}

function even(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** 1 less the share of letters that differ (Levenshtein). */
function likeness(x: string, y: string): number {
  let above = Array.from({ length: y.length + 1 }, (_, j) => j)
  for (let i = 1; i <= x.length; i++) {
    const row = [i]
    for (let j = 1; j <= y.length; j++) {
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (x[i - 1] === y[j - 1] ? 0 : 1))
    }
    above = row
  }
  return 1 - above[y.length] / Math.max(x.length, y.length, 1)
}
