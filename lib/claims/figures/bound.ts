import type { Span } from '../../text/span'
import type { Comparator } from '../value'
import { longest, longestBefore, type Page } from './page'

/** The comparator around a number, and the words that give it. */
export type Bound = { comparator: Comparator; span: Span; from: number; to: number }

/** "plus de", "at least": the words that end right before token `at`. */
export function boundBefore(page: Page, at: number): Bound | null {
  const found = longestBefore(page, page.lexicon.before, at)
  if (!found) return null
  return {
    comparator: found.value,
    span: { start: page.start[found.to], end: page.end[at - 1] },
    from: found.to,
    to: at,
  }
}

/** "ou plus", "at least": the words that begin at token `at`. */
export function boundAfter(page: Page, at: number): Bound | null {
  const found = longest(page, page.lexicon.afterBounds, at)
  if (!found) return null
  return {
    comparator: found.value,
    span: { start: page.start[at], end: page.end[found.to - 1] },
    from: at,
    to: found.to,
  }
}
