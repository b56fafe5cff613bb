import type { Span } from '@/lib/text/span'

/**
 * What of a text is in the window or near it: `start` and `end` of the lines that are drawn with their marks, `top`, where the
 * first line in the window begins, and `kept`, where the lines begin that hold the ends of the selection, wherever they are
 * (drawn anew they would lose it). Offsets into the text.
 */
export type NearPlace = Span & { top: number; kept: readonly number[] }

/** Where the window stands in a text, told to who draws by it. */
export type Near = {
  get: () => NearPlace
  set: (place: NearPlace) => void
  subscribe: (listener: () => void) => () => void
}

/** Characters that are near until the page is laid out: about two windows from the text's beginning. */
const AT_FIRST = 4_000

export function newNear(start: NearPlace = { start: 0, end: AT_FIRST, top: 0, kept: [] }): Near {
  const listeners = new Set<() => void>()
  let place = start
  return {
    get: () => place,
    set(next) {
      if (isSame(place, next)) return
      place = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function isSame(a: NearPlace, b: NearPlace): boolean {
  return a.start === b.start && a.end === b.end && a.top === b.top && a.kept.join() === b.kept.join()
}

/** Whether a line is to be drawn with its marks. */
export function isNear(line: Span, { start, end, kept }: NearPlace): boolean {
  return (line.end >= start && line.start <= end) || kept.includes(line.start)
}

/** A line's box: its upper and lower edge in pixels from the window's upper edge. */
export type Edges = { top: number; bottom: number }

/** Lines by their indices, both included. */
export type LineRun = { first: number; last: number }

/** Heights of the window above and below what is seen: drawn before the next frame, so that nothing plain is ever seen. */
export const AT_ONCE = 0.1

/** The same, drawn while the page has nothing else to do, so that scrolling comes upon finished lines. */
const AHEAD = 0.75

/**
 * Which lines are near a window of `height` pixels: from the first to the last within `margin` of its heights, and
 * the first that is seen. Asks for the boxes of a logarithm of the `count` lines.
 */
export function nearLines(count: number, edgesOf: (index: number) => Edges, height: number, margin = AHEAD) {
  /** The first line whose lower edge is under `y`. */
  const under = (y: number) => {
    let low = 0
    let high = Math.max(0, count - 1)
    while (low < high) {
      const middle = (low + high) >> 1
      if (edgesOf(middle).bottom > y) high = middle
      else low = middle + 1
    }
    return low
  }
  return { first: under(-margin * height), last: under((1 + margin) * height), top: under(0) }
}

/** The lines to draw now, of those that are drawn already: they stay where they touch what is needed, else they are left. */
export function drawnAtOnce(drawn: LineRun, needed: LineRun): LineRun {
  if (drawn.first > needed.last + 1 || drawn.last < needed.first - 1) return { first: needed.first, last: needed.last }
  return { first: Math.min(drawn.first, needed.first), last: Math.max(drawn.last, needed.last) }
}

/** One line nearer to what is to be drawn ahead: one more at an end where lines are missing, or what lies beyond it given up. */
export function drawnAhead(drawn: LineRun, ahead: LineRun): LineRun {
  const { first, last } = drawn
  if (last < ahead.last) return { first, last: last + 1 }
  if (first > ahead.first) return { first: first - 1, last }
  return { first: Math.max(first, ahead.first), last: Math.min(last, ahead.last) }
}
