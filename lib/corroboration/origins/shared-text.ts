import type { Span } from '../../text/span'
import { hashOfRun, type OwnWords } from './own-words'

/** What two texts have in common of their writers' own words. Shares are 0 to 1; `words` is how many of `a`'s are `b`'s too. */
export type SharedText = {
  aInB: number
  bInA: number
  words: number
  /** The longest stretch in common, in words of `a`, and where it stands in `a`. */
  longest: number
  passage: Span | null
}

/** Words in a run that makes a piece common; fewer than in a signature, so that light edits are seen through. */
const RUN = 4
/** Between two common pieces so many words may be others, and the stretch is still one: a synonym, a date moved. */
const GAP = 3

const SHARED = 1
const BRIDGED = 2

/** Compares two texts by their runs of words, in linear time; order does not matter, so a text put together anew is found too. */
export function sharedText(a: OwnWords, b: OwnWords): SharedText {
  const none = { aInB: 0, bInA: 0, words: 0, longest: 0, passage: null }
  if (a.count < RUN || b.count < RUN) return none
  const inA = commonWords(a, runsOf(b))
  const inB = commonWords(b, runsOf(a))
  const words = count(inA)
  if (words === 0) return none
  const longest = longestStretch(inA)
  return {
    aInB: words / a.count,
    bInA: count(inB) / b.count,
    words,
    longest: longest.end - longest.start,
    passage: { start: a.starts[longest.start], end: a.ends[longest.end - 1] },
  }
}

function runsOf(words: OwnWords): Set<number> {
  const runs = new Set<number>()
  for (let at = 0; at + RUN <= words.count; at++) runs.add(hashOfRun(words, at, RUN))
  return runs
}

/** Which words of a text stand in runs that the other has (`SHARED`), and which between two such runs close together (`BRIDGED`). */
function commonWords(words: OwnWords, runs: ReadonlySet<number>): Uint8Array {
  const common = new Uint8Array(words.count)
  let last = -1
  for (let at = 0; at + RUN <= words.count; at++) {
    if (!runs.has(hashOfRun(words, at, RUN))) continue
    if (last >= 0 && at > last && at - last <= GAP) common.fill(BRIDGED, last, at)
    common.fill(SHARED, at, at + RUN)
    last = at + RUN
  }
  return common
}

function count(common: Uint8Array): number {
  let sum = 0
  for (const one of common) sum += Number(one === SHARED)
  return sum
}

function longestStretch(common: Uint8Array): Span {
  let best = { start: 0, end: 0 }
  for (let start = 0; start < common.length;) {
    if (!common[start]) {
      start++
      continue
    }
    let end = start
    while (end < common.length && common[end]) end++
    if (end - start > best.end - best.start) best = { start, end }
    start = end
  }
  return best
}
