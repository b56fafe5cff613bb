import type { Span } from './span'

/** A passage in its surroundings: the words before and after it as far as its paragraph (or `reach` units) goes. */
export type Excerpt = { before: string; exact: string; after: string; cutBefore: boolean; cutAfter: boolean }

/**
 * The passage with its paragraph (the lines it touches), at most `reach` UTF-16 units on each side, cut at a space;
 * `cutBefore`, `cutAfter` tell where something was left out.
 */
export function excerpt(text: string, { start, end }: Span, reach = 600): Excerpt {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const nextLine = text.indexOf('\n', end)
  const lineEnd = nextLine < 0 ? text.length : nextLine
  const from = start - lineStart > reach ? firstSpaceAfter(text, start - reach, start) : lineStart
  const to = lineEnd - end > reach ? lastSpaceBefore(text, end + reach, end) : lineEnd
  return {
    before: text.slice(from, start),
    exact: text.slice(start, end),
    after: text.slice(end, to),
    cutBefore: from > lineStart,
    cutAfter: to < lineEnd,
  }
}

function firstSpaceAfter(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from)
  return space < 0 || space >= limit ? limit : space + 1
}

function lastSpaceBefore(text: string, from: number, limit: number): number {
  const space = text.lastIndexOf(' ', from)
  return space <= limit ? limit : space
}
