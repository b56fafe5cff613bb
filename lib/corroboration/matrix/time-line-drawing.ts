import type { TimePoint } from './matrix'

/** A point of a drawn time line, in pixels from the upper left corner. */
export type DrawnPoint = TimePoint & { x: number; y: number }

/** A time line as it is drawn: its points, and the steps between the values in force. */
export type Drawing = { points: DrawnPoint[]; path: string }

/**
 * Draws values over time into `width` by `height` pixels with `margin` left at each side: time to the right, value upwards. The
 * line goes from one value in force to the next, in steps, as a value holds until it is replaced.
 */
export function drawTimeLine(points: readonly TimePoint[], width: number, height: number, margin = 6): Drawing {
  const times = points.map(point => Date.parse(point.at))
  const values = points.map(point => point.value)
  const x = scale(Math.min(...times), Math.max(...times), margin, width - margin)
  const y = scale(Math.min(...values), Math.max(...values), height - margin, margin)
  const drawn = points.map((point, at) => ({ ...point, x: x(times[at]!), y: y(point.value) }))
  const path = drawn.map((point, at) => (at === 0 ? `M${point.x} ${point.y}` : `H${point.x}V${point.y}`)).join('')
  return { points: drawn, path }
}

/** From one range of numbers to another, to a tenth of a pixel; a range of one number goes to the middle. */
function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  if (from === to) return () => (start + end) / 2
  return value => Math.round(10 * (start + ((value - from) / (to - from)) * (end - start))) / 10
}
