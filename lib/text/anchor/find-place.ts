import type { Versions } from './align'
import { SIGN } from './tokens'

/** How many words more than it has itself a passage may have gained between two sentences. */
const NEAR = 4

/** The new tokens that stand where the passage stood, first and last; null where nothing does. */
export function findPlace(versions: Versions, f: number, l: number): [number, number] | null {
  const { a, b, same, like, sentencesB } = versions
  const placeOf = (i: number) => (same[i] >= 0 ? same[i] : like[i])
  const [from, to] = reachOf(versions, f, l)
  let lo = -1
  let hi = -1
  let firstKept = l + 1
  let lastKept = f - 1
  const [firstWord, lastWord] = wordsWithin(versions, f, l)
  for (let i = firstWord; i <= lastWord; i++) {
    const place = placeOf(i)
    if (place < 0 || place < from || place > to) continue
    if (lo < 0 || place < lo) lo = place
    if (place > hi) hi = place
    if (i < firstKept) firstKept = i
    lastKept = i
  }
  // A sign at an end belongs to the passage where it still stands beside it: the stop may have gone behind a clause put in.
  if (firstWord > f && lo >= 0 && firstKept === firstWord && lo - placeOf(f) === firstWord - f)
    [lo, firstKept] = [placeOf(f), f]
  if (lastWord < l && hi >= 0 && lastKept === lastWord && placeOf(l) - hi === l - lastWord)
    [hi, lastKept] = [placeOf(l), l]
  const left = f > 0 ? same[f - 1] : -1
  const right = l + 1 < a.count ? same[l + 1] : b.count
  const room = 2 * (l - f + 1) + 3
  if (lo < 0) {
    if (left < 0 && f > 0) return null
    if (right < 0 || right - left - 1 < 1 || right - left - 1 > room) return null
    return trimmed(versions, left + 1, right - 1)
  }
  if (hi - lo > 3 * (l - f + 1) + 8) return null
  if (firstKept > f && (left >= 0 || f === 0) && left < lo && lo - left - 1 <= firstKept - f + 3)
    lo = Math.max(left + 1, sentencesB.from[sentencesB.of[lo]])
  if (lastKept < l && right > hi && right - hi - 1 <= l - lastKept + 3)
    hi = Math.min(right, sentencesB.from[sentencesB.of[hi] + 1]) - 1
  return trimmed(versions, lo, hi, isSign(versions, f), isSign(versions, l))
}

/** The first and last token of a passage that are no signs; all of it where there are none. */
function wordsWithin(versions: Versions, f: number, l: number): [number, number] {
  let [first, last] = [f, l]
  while (first < l && isSign(versions, first)) first++
  while (last > first && isSign(versions, last) && !isUnitSign(versions.a.folded[last])) last--
  return first < last || !isSign(versions, first) ? [first, last] : [f, l]
}

function isSign({ a }: Versions, i: number): boolean {
  return a.kind[i] === SIGN
}

/** Without signs at the ends, unless the passage had them. */
function trimmed(
  { b }: Versions,
  lo: number,
  hi: number,
  keepFirst = false,
  keepLast = false,
): [number, number] | null {
  while (!keepFirst && lo < hi && b.kind[lo] === SIGN && b.end[lo] - b.start[lo] === 1 && !isUnitSign(b.folded[lo]))
    lo++
  while (!keepLast && hi > lo && b.kind[hi] === SIGN && b.end[hi] - b.start[hi] === 1 && !isUnitSign(b.folded[hi])) hi--
  return lo <= hi ? [lo, hi] : null
}

const unitSigns = new Set(['%', '€', '$', '£', '°'].map(sign => Math.imul(0x811c9dc5 ^ sign.charCodeAt(0), 0x01000193)))

function isUnitSign(folded: number): boolean {
  return unitSigns.has(folded)
}

/** The new words that the passage may reach to: all of the sentence that holds most of what is known of it, and what is near that. */
function reachOf({ words, same, like, sentencesB }: Versions, f: number, l: number): [number, number] {
  const weights = new Map<number, number>()
  let main = -1
  for (let i = f; i <= l; i++) {
    const place = same[i] >= 0 ? same[i] : like[i]
    if (place < 0) continue
    const s = sentencesB.of[place]
    weights.set(s, (weights.get(s) ?? 0) + words.weight[words.before[i]])
    if (main < 0 || weights.get(s)! > weights.get(main)!) main = s
  }
  let [first, last] = [-1, -1]
  for (let i = f; i <= l; i++) {
    const place = same[i] >= 0 ? same[i] : like[i]
    if (place < 0 || sentencesB.of[place] !== main) continue
    if (first < 0 || place < first) first = place
    if (place > last) last = place
  }
  const near = l - f + NEAR
  return [first - near, last + near]
}
