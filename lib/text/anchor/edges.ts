import type { Span } from '../span'
import type { Versions } from './align'
import { firstGreater } from './first-greater'
import { NUMBER } from './tokens'

/** Between two known words at most this many pairs of characters are compared. */
const LARGEST = 160_000
/** How many words away a known word may be. */
const REACH = 40

/** The ends to the character, where that takes little away from the words found and adds little to them. */
export function edgesOf(versions: Versions, span: Span, f: number, l: number, lo: number, hi: number): Span {
  const { a, b, after, same, sentencesA, sentencesB, pairs } = versions
  const words = { start: b.start[lo], end: b.end[hi] }
  const edges = refineEdges(versions, span, f, l, lo, hi)
  if (!edges) return words
  // Where the sentence was taken into another, what stands in the one before or after is no part of the passage.
  if (pairs.partner[sentencesA.of[f]] !== sentencesB.of[lo]) {
    const [first, last] = [indexOf(same, lo, f, l), indexOf(same, hi, f, l)]
    const from = b.start[sentencesB.from[sentencesB.of[lo]]]
    const to = b.end[sentencesB.from[sentencesB.of[hi] + 1] - 1]
    if (first >= 0 && edges.start < from && from - edges.start > OUTGROWN * (a.start[first] - span.start))
      edges.start = words.start
    if (last >= 0 && edges.end > to && edges.end - to > OUTGROWN * (span.end - a.end[last])) edges.end = words.end
  }
  // A sign at an end that has gone elsewhere does not take the end along.
  if (same[f] >= 0 && same[f] !== lo) edges.start = words.start
  if (same[l] >= 0 && same[l] !== hi) edges.end = words.end
  // A passage that begins or ends inside a word ("-old" of "34-year-old") does so still.
  if (span.start <= a.start[f] && same[f] < 0) edges.start = atWord(versions, edges.start, words.start, f - 1, true)
  if (span.end >= a.end[l] && same[l] < 0) edges.end = atWord(versions, edges.end, words.end, l + 1, false)
  while (edges.start < edges.end && /\s/.test(after[edges.start])) edges.start++
  while (edges.end > edges.start && /\s/.test(after[edges.end - 1])) edges.end--
  const common = Math.min(edges.end, words.end) - Math.max(edges.start, words.start)
  const most = 1.6 * Math.max(span.end - span.start, words.end - words.start) + 20
  const longer = edges.end - edges.start > most
  return common <= 0 || longer ? words : edges
}

/** How many times as long as what stood there the words put in at such an end may be. */
const OUTGROWN = 2

/** The old word of a passage that is a certain new one; -1: none. */
function indexOf(same: Int32Array, place: number, f: number, l: number): number {
  for (let i = f; i <= l; i++) if (same[i] === place) return i
  return -1
}

/** How much of what an end cuts off a word must be alike the old word beside the passage: the two were joined. */
const JOINED = 0.5

/**
 * An end that lies inside a word stays there where the rest of the word is the old word beside the passage (number `beside`), to which
 * it was only joined; any other goes to `edge`, the end of the place's words.
 */
function atWord({ before, after, a, b }: Versions, at: number, edge: number, beside: number, isStart: boolean): number {
  const t = firstGreater(b.end, b.count, at)
  if (t >= b.count || b.start[t] >= at) return edge
  if (beside < 0 || beside >= a.count || b.kind[t] === NUMBER) return edge
  const rest = isStart ? after.slice(b.start[t], at) : after.slice(at, b.end[t])
  return likenessOf(before.slice(a.start[beside], a.end[beside]), rest) >= JOINED ? at : edge
}

/** How alike two words are by the letters they begin and end with, 0 to 1. */
function likenessOf(one: string, other: string): number {
  const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)]
  let head = 0
  while (head < shorter && one[head] === other[head]) head++
  let tail = 0
  while (tail < shorter - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++
  return (head + tail) / longer
}

/**
 * The ends of a changed passage to the character: each end is looked up in an alignment of the characters between the last
 * known word before it and the first known word after it, in its sentence where that is known. `f` and `l` are the passage's
 * first and last token, `lo` and `hi` the new ones in their place, where these are known; null where there are no known words near.
 */
function refineEdges(all: Versions, span: Span, f: number, l: number, lo = -1, hi = -1): Span | null {
  const start = placeOf(all, span.start, f, lo, true)
  const end = placeOf(all, span.end, l, hi, false)
  return start === null || end === null || start >= end ? null : { start, end }
}

/** A place inside a token, carried to the same token as printed in the other text. */
export function within(offset: number, length: number, start: number, end: number): number {
  if (offset <= 0) return start
  return offset >= length ? end : Math.min(start + offset, end)
}

function placeOf(all: Versions, offset: number, token: number, likely: number, isStart: boolean): number | null {
  const { before, after, a, b, same } = all
  if (same[token] >= 0) {
    const place = same[token]
    return within(offset - a.start[token], a.end[token] - a.start[token], b.start[place], b.end[place])
  }
  let left = token - 1
  while (left >= 0 && token - left < REACH && same[left] < 0) left--
  let right = token + 1
  while (right < a.count && right - token < REACH && same[right] < 0) right++
  if ((left >= 0 && same[left] < 0) || (right < a.count && same[right] < 0)) return null
  let fromA = left < 0 ? 0 : a.end[left]
  let fromB = left < 0 ? 0 : b.end[same[left]]
  let toA = right >= a.count ? before.length : a.start[right]
  let toB = right >= a.count ? after.length : b.start[same[right]]
  const { sentencesA, sentencesB, pairs } = all
  const [i, j] = [sentencesA.of[token], likely < 0 ? -1 : sentencesB.of[likely]]
  if (j >= 0 && pairs.partner[i] === j) {
    // What was put in before or after the sentence is no part of the passage.
    const [startA, startB] = [a.start[sentencesA.from[i]], b.start[sentencesB.from[j]]]
    const [endA, endB] = [a.end[sentencesA.from[i + 1] - 1], b.end[sentencesB.from[j + 1] - 1]]
    if (startA >= fromA && startB >= fromB) [fromA, fromB] = [startA, startB]
    if (endA <= toA && endB <= toB) [toA, toB] = [endA, endB]
  }
  if (toB < fromB || (toA - fromA) * (toB - fromB) > LARGEST) return null
  const place = alignCharacters(before.slice(fromA, toA), after.slice(fromB, toB), offset - fromA, isStart)
  return fromB + place
}

/**
 * Where the boundary before unit `offset` of one string lies in another that is an edit of it (Levenshtein, with blanks held to
 * blanks). Where units were put in at the boundary itself, a start comes after them and an end before them.
 */
function alignCharacters(x: string, y: string, offset: number, isStart: boolean): number {
  const width = y.length + 1
  const cost = new Uint16Array((x.length + 1) * width)
  for (let j = 0; j <= y.length; j++) cost[j] = j * 2
  for (let i = 1; i <= x.length; i++) {
    cost[i * width] = i * 2
    for (let j = 1; j <= y.length; j++) {
      const here = i * width + j
      cost[here] = Math.min(
        cost[here - width] + 2,
        cost[here - 1] + 2,
        cost[here - width - 1] + exchange(x, y, i - 1, j - 1),
      )
    }
  }
  let i = x.length
  let j = y.length
  while (i > offset || (i === offset && j > 0 && !isStart)) {
    const here = i * width + j
    if (i > 0 && j > 0 && cost[here] === cost[here - width - 1] + exchange(x, y, i - 1, j - 1)) {
      if (i === offset) break
      i--
      j--
    } else if (i > 0 && cost[here] === cost[here - width] + 2) {
      if (i === offset) break
      i--
    } else if (j > 0) j--
    else break
  }
  return j
}

/** What it costs to have one unit for another: nothing for itself, as much as both for a blank and a letter. */
function exchange(x: string, y: string, i: number, j: number): number {
  const [one, other] = [x.charCodeAt(i), y.charCodeAt(j)]
  if (one === other) return 0
  return one <= 32 || other <= 32 ? 4 : 3
}
