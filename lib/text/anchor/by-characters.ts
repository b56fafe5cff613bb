import type { Span } from '../span'
import type { Versions } from './align'

/**
 * Where a passage is by the letters around it, and how much of it and of its surroundings is there, 0 to 1. `numbers`: those beside
 * it are there too, but for a slip: a sentence of the same make that tells of other numbers is another sentence.
 */
export type ByCharacters = Span & { own: number; before: number; after: number; numbers: boolean }

/** How many words away a known word may be. */
const REACH = 40
/** How many characters on each side are compared with the passage. */
const AROUND = 80
/** Stretches whose product is larger are not compared. */
const LARGEST = 500_000

/**
 * Looks for a passage whose words are no longer known (slips of the pen in most of them, say) by aligning the characters between
 * the nearest known words, with some of what stands on both sides. Null where no known words are near, or they are not in order.
 */
export function findByCharacters(all: Versions, span: Span, f: number, l: number): ByCharacters | null {
  const { before, after, a, b, same } = all
  let left = f - 1
  while (left >= 0 && f - left < REACH && same[left] < 0) left--
  let right = l + 1
  while (right < a.count && right - l < REACH && (same[right] < 0 || (left >= 0 && same[right] <= same[left]))) right++
  if ((left >= 0 && same[left] < 0) || (right < a.count && right - l >= REACH)) return null
  const [leftA, leftB] = left < 0 ? [0, 0] : [a.start[left], b.start[same[left]]]
  const [rightA, rightB] = right >= a.count ? [before.length, after.length] : [a.end[right], b.end[same[right]]]
  const fromA = Math.max(0, Math.min(leftA, span.start - AROUND))
  const toA = Math.min(before.length, Math.max(rightA, span.end + AROUND))
  const fromB = Math.max(0, leftB - (leftA - fromA))
  const toB = Math.min(after.length, rightB + (toA - rightA))
  if (toB <= fromB || (toA - fromA) * (toB - fromB) > LARGEST) return null
  return aligned(before.slice(fromA, toA), after.slice(fromB, toB), span.start - fromA, span.end - fromA, fromB)
}

/** Aligns two strings by the fewest edits (Levenshtein) and reads off where the part `start`–`end` of the first is in the second. */
function aligned(x: string, y: string, start: number, end: number, shift: number): ByCharacters {
  const width = y.length + 1
  const cost = new Uint16Array((x.length + 1) * width)
  for (let j = 0; j <= y.length; j++) cost[j] = j
  for (let i = 1; i <= x.length; i++) {
    cost[i * width] = i
    for (let j = 1; j <= y.length; j++) {
      const here = i * width + j
      const exchanged = cost[here - width - 1] + (x.charCodeAt(i - 1) === y.charCodeAt(j - 1) ? 0 : 1)
      cost[here] = Math.min(exchanged, cost[here - width] + 1, cost[here - 1] + 1)
    }
  }
  const same = [0, 0, 0]
  let i = x.length
  let j = y.length
  let [from, to] = [-1, -1]
  while (i > 0 || j > 0) {
    const here = i * width + j
    const isSame = i > 0 && j > 0 && x.charCodeAt(i - 1) === y.charCodeAt(j - 1)
    if (i > 0 && j > 0 && cost[here] === cost[here - width - 1] + (isSame ? 0 : 1)) {
      i--
      j--
      if (isSame) same[i < start ? 0 : i < end ? 1 : 2]++
      if (isSame && i >= start && i < end) {
        if (to < 0) to = j + 1
        from = j
      }
    } else if (i > 0 && cost[here] === cost[here - width] + 1) i--
    else j--
  }
  if (from < 0) return { start: shift, end: shift, own: 0, before: 0, after: 0, numbers: false }
  const share = (count: number, one: number, other: number) => (one + other === 0 ? 1 : (2 * count) / (one + other))
  return {
    start: shift + from,
    end: shift + to,
    own: share(same[1], end - start, to - from),
    before: share(same[0], start, from),
    after: share(same[2], x.length - end, y.length - to),
    numbers: hasNumbers(x.slice(0, start), y.slice(0, from)) && hasNumbers(x.slice(end), y.slice(to)),
  }
}

/** Digits in a row may differ by one slip, and by one more for each so many of them. */
const SLIP = 8

function hasNumbers(x: string, y: string): boolean {
  const [one, other] = [x.replace(/\D+/g, ''), y.replace(/\D+/g, '')]
  let row = Array.from({ length: other.length + 1 }, (_, j) => j)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1)))
    row = next
  }
  return row[other.length] <= 1 + Math.floor(one.length / SLIP)
}
