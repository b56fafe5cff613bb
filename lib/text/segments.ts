import type { Span } from './span'

/** A span somebody wants to see in the text, by its id or by whatever it is known as. */
export type Marked<I = string> = Span & { id: I }

/** A piece of the text in which nothing begins or ends; `ids` are the spans that cover it, the outermost first. */
export type Segment<I = string> = Span & { readonly ids: I[] }

/**
 * Cuts the whole text at every edge of the spans, in O(n log n). Spans are clipped to the text; empty ones cut nothing. The
 * lists of ids are made when they are asked for, each in time proportional to its own length (times a logarithm), so that ten
 * thousand spans on top of each other cost nothing until somebody points at them.
 */
export function segments<I>(text: string, spans: readonly Marked<I>[]): Segment<I>[] {
  const sorted = spans
    .map(({ id, start, end }) => ({ id, start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(span => span.start < span.end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const edges = Array.from(new Set([0, text.length, ...sorted.flatMap(span => [span.start, span.end])])).sort(
    (a, b) => a - b,
  )
  const covering = coverage(sorted)
  return edges.slice(1).map((end, i) => {
    const start = edges[i]
    let known: I[] | undefined
    return {
      start,
      end,
      get ids() {
        return (known ??= covering(start))
      },
    }
  })
}

/**
 * The ids of the spans over an offset, found by a tree of the latest ends over the spans sorted by their starts
 * (de Berg et al., Computational Geometry, priority search).
 */
function coverage<I>(sorted: readonly Marked<I>[]): (offset: number) => I[] {
  let size = 1
  while (size < sorted.length) size *= 2
  const latest = new Float64Array(size * 2).fill(-1)
  sorted.forEach((span, i) => (latest[size + i] = span.end))
  for (let i = size - 1; i > 0; i--) latest[i] = Math.max(latest[2 * i], latest[2 * i + 1])
  return offset => {
    const ids: I[] = []
    const visit = (node: number, from: number, width: number): void => {
      if (latest[node] <= offset || from >= sorted.length || sorted[from].start > offset) return
      if (width === 1) {
        ids.push(sorted[from].id)
        return
      }
      visit(2 * node, from, width / 2)
      visit(2 * node + 1, from + width / 2, width / 2)
    }
    visit(1, 0, size)
    return ids
  }
}

/** A line of the text without its line break; `number` counts from 1 the lines that have something on them, else null. */
export type Paragraph = Span & { number: number | null }

/** Line breaks that are no LF. */
const oddBreaks = ['\r', '\u2028', '\u2029']

/** Every line of the text in order, blank ones too. Lines end at LF, CR LF, CR, U+2028 and U+2029. */
export function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = []
  let number = 0
  eachLine(text, (start, end, isEmpty) => {
    if (!isEmpty) number++
    found.push({ start, end, number: isEmpty ? null : number })
  })
  return found
}

/** Visits every line as `paragraphs` tells them, without making a list of them; `isEmpty` where nothing but space is on it. */
export function eachLine(text: string, visit: (start: number, end: number, isEmpty: boolean) => void): void {
  let start = 0
  if (oddBreaks.some(sign => text.includes(sign))) {
    for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
      visit(start, match.index, isBlank(text, start, match.index))
      start = match.index + match[0].length
    }
  } else {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
      visit(start, at, isBlank(text, start, at))
      start = at + 1
    }
  }
  visit(start, text.length, isBlank(text, start, text.length))
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!/\s/.test(text[at])) return false
  return true
}
