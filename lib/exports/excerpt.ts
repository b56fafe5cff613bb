import type { Span } from '../text/span'

/** How many UTF-16 units of a text a public format shows on each side of a passage, at most. */
export const REACH = 120

/**
 * A passage with a little of its paragraph on each side, as a public format may show it: not past the line it stands on,
 * not more than `REACH` units each side, cut at spaces, "…" where something is left out.
 */
export function excerptAround(text: string, span: Span): string {
  const { before, after } = contextAround(text, span)
  return before + text.slice(span.start, span.end) + after
}

/** The two sides of that excerpt, for a page that marks the words between them. */
export function contextAround(text: string, { start, end }: Span): { before: string; after: string } {
  return { before: beforeOf(text, start), after: afterOf(text, end) }
}

function beforeOf(text: string, start: number): string {
  const floor = Math.max(0, start - REACH)
  const line = text.lastIndexOf('\n', start - 1) + 1
  if (start > 0 && line >= floor) return text.slice(line, start).trimStart()
  if (floor === 0) return text.slice(0, start).trimStart()
  const space = nextSpace(text, floor, start)
  return space === -1 ? '…' : `… ${text.slice(space, start).trimStart()}`
}

function afterOf(text: string, end: number): string {
  const ceiling = Math.min(text.length, end + REACH)
  const line = text.indexOf('\n', end)
  if (line !== -1 && line <= ceiling) return text.slice(end, line).trimEnd()
  if (ceiling === text.length) return text.slice(end).trimEnd()
  const space = lastSpace(text, ceiling, end)
  return space === -1 ? '…' : `${text.slice(end, space).trimEnd()} …`
}

function nextSpace(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (/\s/.test(text[at] ?? '')) return at
  return -1
}

function lastSpace(text: string, from: number, to: number): number {
  for (let at = from - 1; at >= to; at--) if (/\s/.test(text[at] ?? '')) return at
  return -1
}
