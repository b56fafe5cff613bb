import { excerpt, type Excerpt } from '../text/excerpt'
import type { Span } from '../text/span'

/** How many UTF-16 units of a text a public format shows on each side of a passage, at most. */
const REACH = 120

/** A passage with a little of its paragraph on each side, as a public format may show it. */
export function publicExcerpt(text: string, span: Span): Excerpt {
  return excerpt(text, span, REACH)
}

/** The same as one line of words, "…" where something is left out. */
export function excerptInWords(text: string, span: Span): string {
  const { before, exact, after, cutBefore, cutAfter } = publicExcerpt(text, span)
  const words = before + exact + after
  return `${cutBefore ? '… ' : ''}${words.trim()}${cutAfter ? ' …' : ''}`
}
