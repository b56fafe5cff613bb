import type { Versions } from './align'
import { isNumeric } from './changes'
import { gapAround, isFilled, shareOf } from './gap'
import { LIKE } from './same-story'
import { withReplaced } from './slot'
import { NUMBER, SIGN } from './tokens'
import { oldPlaces } from './verbatim'

/** How many words more than it has itself a passage may have gained between two sentences. */
const NEAR = 4

/**
 * The new tokens that stand where a passage stood. `isBetween`: its own words are gone, as good as all of them, and these are
 * what now stands between the words that stood on both sides of it. `isShared`: but for a part that other words gone beside it have.
 */
export type Place = { lo: number; hi: number; isBetween: boolean; isShared: boolean }

/** How much of a passage, by weight, must be left for its own words to say where it is. */
const OWN = 0.32

/** Where a passage is by what is left of its words, or else by its neighbours; null where neither tells. */
export function findPlace(versions: Versions, f: number, l: number): Place | null {
  const own = placeOfWords(versions, f, l)
  const byWords = own && { lo: own[0], hi: own[1], isBetween: false, isShared: false }
  if (byWords && keptOf(versions, f, l, own) >= OWN) {
    const [lo, hi] = withReplaced(versions, f, l, byWords.lo, byWords.hi)
    return { ...byWords, lo, hi }
  }
  const gap = gapAround(versions, f, l)
  const between = gap && placeBetween(versions, f, l)
  if (!gap || !between) return byWords
  return { lo: between[0], hi: between[1], isBetween: true, isShared: !isFilled(versions, gap, f, l) }
}

function keptOf({ words, same, like }: Versions, f: number, l: number, [lo, hi]: [number, number]): number {
  let weight = 0
  let kept = 0
  for (let i = f; i <= l; i++) {
    weight += words.weight[words.before[i]]
    const place = same[i] >= 0 ? same[i] : like[i]
    if (place >= lo && place <= hi) kept += words.weight[words.before[i]] * (same[i] >= 0 ? 1 : LIKE)
  }
  return kept / weight
}

/** What now stands between the words that are left on both sides of a passage, or its share of that. */
function placeBetween(versions: Versions, f: number, l: number): [number, number] | null {
  const place = replaced(versions, f, l)
  return place && trimmed(versions, ...place, isSign(versions, f), isSign(versions, l))
}

/** The new tokens that stand where the words of a passage have gone, first and last; null where nothing does. */
function placeOfWords(versions: Versions, f: number, l: number): [number, number] | null {
  const { same, like } = versions
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
  if (lo < 0 || hi - lo > 3 * (l - f + 1) + 8) return null
  return trimmed(versions, ...widened(versions, f, l, lo, hi), isSign(versions, f), isSign(versions, l))
}

/** A place stretched over what has taken the place of the first and the last words of a passage, where these are not the same. */
function widened(versions: Versions, f: number, l: number, lo: number, hi: number): [number, number] {
  const { same } = versions
  const isKept = (i: number) => same[i] >= lo && same[i] <= hi
  const isStill = (i: number) => isSign(versions, i) && same[i] >= 0
  let [from, to] = [f, l]
  while (from < l && isStill(from)) from++
  while (to > f && isStill(to)) to--
  let first = from
  while (first <= to && !isKept(first)) first++
  let last = to
  while (last >= from && !isKept(last)) last--
  const head = first > from ? replaced(versions, from, Math.min(first - 1, to)) : null
  if (head && first <= to && isNumeric(versions.a, first - 1) && !isCounting(versions, head[0], lo)) head[0] = lo
  const tail = last < to ? replaced(versions, Math.max(last + 1, from), to) : null
  if (head) lo = Math.min(lo, head[0])
  if (tail) hi = Math.max(hi, tail[1])
  // Signs at the ends that stand beside the place are still there.
  for (let i = from - 1; head && i >= f && same[i] === lo - 1; i--) lo--
  for (let i = to + 1; tail && i <= l && same[i] === hi + 1; i++) hi++
  return withCrossed(versions, f, l, lo, hi)
}

/** A place with those words of the passage that stand beside it now, having changed places with the others ("said X", "X said"). */
function withCrossed(versions: Versions, f: number, l: number, lo: number, hi: number): [number, number] {
  const { words, same, a } = versions
  const gap = gapAround(versions, f, l)
  if (!gap || l - f >= LONGEST || gap.toB - gap.fromB + 1 > roomOf(f, l) || !isFilled(versions, gap, f, l))
    return [lo, hi]
  const old = oldPlaces(versions)
  for (let i = f; i <= l; i++) {
    if (same[i] >= 0 || a.kind[i] === SIGN) continue
    for (let t = gap.fromB; t <= gap.toB; t++) {
      if (old[t] >= 0 || words.after[t] !== words.before[i] || t < lo - BESIDE || t > hi + BESIDE) continue
      ;[lo, hi] = [Math.min(lo, t), Math.max(hi, t)]
    }
  }
  return [lo, hi]
}

/** How many words away from the others. */
const BESIDE = 4
/** Passages of more words do not change places with what stands beside them. */
const LONGEST = 80

/** How many words may have taken the place of some. */
function roomOf(f: number, l: number): number {
  return 2 * (l - f + 1) + 4
}

/** Whether a place begins with no number, or with one that is near enough to a word to count it. */
function isCounting({ b }: Versions, from: number, counted: number): boolean {
  let number = counted - 1
  while (number >= from && !isNumeric(b, number)) number--
  return number < from || counted - number <= COUNTS
}

/** How many words away from a number may stand what it counts. */
const COUNTS = 3

/** The end of the clause that begins at a token: a clause put in behind it, after a comma, is no part of what took a place. */
function clauseEnd({ b }: Versions, from: number, to: number): number {
  let end = from
  const isSign = (t: number) =>
    b.kind[t] === SIGN && (b.start[t] > b.end[t - 1] || t + 1 >= b.count || b.start[t + 1] > b.end[t])
  while (end < to && !isSign(end + 1)) end++
  return end
}

/** What has taken the place of some old tokens, none of which is known; a number is set against a number alone. */
function replaced(versions: Versions, f: number, l: number): [number, number] | null {
  const { a, b, like } = versions
  const gap = gapAround(versions, f, l)
  if (!gap) return null
  const place = isFilled(versions, gap, f, l)
    ? ([gap.fromB, gap.toB] as [number, number])
    : shareOf(versions, gap, f, l)
  if (place && place[1] - place[0] + 1 > roomOf(f, l)) place[1] = clauseEnd(versions, place[0], place[1])
  if (!place || place[1] - place[0] + 1 > roomOf(f, l)) return null
  if (a.kind[f] === NUMBER && like[f] > place[0]) place[0] = like[f]
  if (a.kind[l] === NUMBER && like[l] >= 0 && like[l] < place[1]) {
    const most = place[1]
    place[1] = like[l]
    while (place[1] < most && isNumeric(b, place[1] + 1)) place[1]++
  }
  return place
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
