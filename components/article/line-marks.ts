import type { Span } from '@/lib/text/span'
import type { Mark } from './pieces'

/** A mark as one line has it. `lane`: which of the stacked lines under the words is its own, null for what has no solid line. */
export type LaidMark = { mark: Mark; lane: number | null }

/** What is marked in one line, outermost first where marks begin together. */
export type LineMarks = readonly LaidMark[]

const none: LineMarks = []

/** Lines that are drawn under each other. */
const LANES = 3

/**
 * The marks of each line, in O(n log n) of the marks (and the lines that long ones run through). A line in which nothing looks
 * different keeps its list of `before`, so that only what changed is drawn again.
 */
export function marksByLine(
  lines: readonly Span[],
  marks: readonly Mark[],
  before: readonly LineMarks[] = [],
): LineMarks[] {
  const sorted = isInOrder(marks) ? marks : [...marks].sort(outermostFirst)
  const laneOf = lanes()
  const found: LaidMark[][] = []
  let line = 0
  for (const mark of sorted) {
    const { start, end } = mark
    if (start >= end) continue
    const laid = { mark, lane: mark.state === 'claim' ? laneOf(start, end) : null }
    while (line + 1 < lines.length && lines[line + 1].start <= start) line++
    for (let at = line; at < lines.length && lines[at].start < end; at++)
      if (lines[at].end > start) (found[at] ??= []).push(laid)
  }
  return lines.map((_, at) => {
    const now = found[at] ?? none
    const was = before[at]
    return was && was.length === now.length && now.every((laid, index) => looksSame(laid, was[index])) ? was : now
  })
}

const outermostFirst = (a: Span, b: Span) => a.start - b.start || b.end - a.end

function isInOrder(marks: readonly Span[]): boolean {
  for (let at = 1; at < marks.length; at++) if (outermostFirst(marks[at - 1], marks[at]) > 0) return false
  return true
}

/** `marksByLine` that remembers what it said last. */
export function markedLines(): (lines: readonly Span[], marks: readonly Mark[]) => readonly LineMarks[] {
  let before: readonly LineMarks[] = []
  return (lines, marks) => (before = marksByLine(lines, marks, before))
}

/** Gives each claim, asked in order of their starts, the first lane that is free from its first word to its last. */
function lanes(): (start: number, end: number) => number {
  const ends: number[] = []
  return (start, end) => {
    let lane = 0
    while (lane < LANES - 1 && lane < ends.length && ends[lane] > start) lane++
    ends[lane] = Math.max(end, ends[lane] ?? 0)
    return lane
  }
}

function looksSame(a: LaidMark, b: LaidMark): boolean {
  if (a.lane !== b.lane) return false
  const [one, other] = [a.mark, b.mark]
  return (
    one === other ||
    (one.id === other.id &&
      one.start === other.start &&
      one.end === other.end &&
      one.kind === other.kind &&
      one.state === other.state &&
      one.number === other.number &&
      one.current === other.current &&
      one.unsaved === other.unsaved &&
      one.minor === other.minor &&
      one.says === other.says)
  )
}

/** The proposals to look at that begin in a line. */
export function unreadIn(marks: LineMarks, line: Span): number {
  return marks.filter(({ mark }) => mark.state === 'proposal' && !mark.minor && mark.start >= line.start).length
}

/** What a line's marks say to who cannot see them, for a line that is far away and drawn as plain words; empty where nothing is marked. */
export function spokenMarks(text: string, marks: LineMarks, line: Span): string {
  return marks
    .filter(({ mark }) => mark.says && mark.end <= line.end)
    .map(({ mark: { start, end, says } }) => `${says}: ${text.slice(start, Math.min(end, start + SPOKEN))}`)
    .join('; ')
}

/** Characters of a mark's words that are said; who wants the rest reads on. */
const SPOKEN = 60
