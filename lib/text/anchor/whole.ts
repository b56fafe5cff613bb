import type { Versions } from './align'
import type { Carried } from './carry'
import { changesBetween, isNumeric, isRanked } from './changes'
import { isAlone, isKin, sharesNumber, sharesWord } from './kin'
import { sharedOf, tellingOf } from './pair-in-place'
import { SIGN } from './tokens'

/** How many times as long, and how many words more, a sentence may have become. */
const LONGER = 2.5
const MORE = 8
/** How much of a sentence must be left, and how many words put in front of it, for these to be no part of it. */
const LEFT = 0.6
const FRONT = 2
/** How much of what it gave a new sentence may also have been given by the sentences beside it. */
const SHARED = 0.5

/** The first and last sentence of a passage that is all of its sentences; null where it is not. */
function sentencesOf({ a, sentencesA }: Versions, f: number, l: number): [number, number] | null {
  const [first, last] = [sentencesA.of[f], sentencesA.of[l]]
  for (let t = sentencesA.from[first]; t < f; t++) if (a.kind[t] !== SIGN) return null
  for (let t = l + 1; t < sentencesA.from[last + 1]; t++) if (a.kind[t] !== SIGN) return null
  return [first, last]
}

/**
 * A passage that is all of its sentence is all of what that sentence has become, whatever the order of its words. Null where it is not
 * known what has become of it, where it was taken into another, and where its words stand in a row still: then they alone are meant.
 * A figure that is known by little but its place is null, too.
 */
export function carryWhole(versions: Versions, f: number, l: number): Carried | null {
  const { a, b, sentencesA, sentencesB, pairs } = versions
  const old = sentencesOf(versions, f, l)
  if (!old || isInRow(versions, f, l)) return null
  let [first, last] = [-1, -1]
  for (let i = old[0]; i <= old[1]; i++) {
    const j = pairs.partner[i]
    if (j < 0) continue
    if (first >= 0 && (j < last || j > last + 2)) return null
    if (first < 0) first = j
    last = j
  }
  if (first < 0) return null
  ;[first, last] = withCutOff(versions, f, l, first, last)
  let [lo, hi] = [sentencesB.from[first], sentencesB.from[last + 1] - 1]
  if (hi - lo + 1 > LONGER * (l - f + 1) + MORE) return null
  const isFigure = hasNumber(a, f, l, isNumeric)
  if (isFigure && !hasNumber(b, lo, hi, isRanked)) return null
  const isInPlace = old.every(i => pairs.isInPlace[i]) || isAlone(versions, ...old, first, last)
  const isKnown = isInPlace && sharesWord(versions, f, l, lo, hi) && (!isFigure || sharesNumber(versions, f, l, lo, hi))
  if (!isKnown && !isKin(versions, f, l, lo, hi)) return null
  if (isShared(versions, old, lo, hi)) return null
  if (isTakenIn(versions, f, l, lo)) return null
  for (let t = f - 1; t >= sentencesA.from[old[0]] && lo < hi && b.kind[lo] === SIGN; t--) lo++
  for (let t = l + 1; t < sentencesA.from[old[1] + 1] && hi > lo && b.kind[hi] === SIGN; t++) hi--
  return {
    state: 'changed',
    start: b.start[lo],
    end: b.end[hi],
    context: 'changed',
    changes: changesBetween(versions, f, l, lo, hi),
  }
}

/** The new sentences of a passage with those beside them that were cut off: new ones that tell mostly what the passage told and they do not. */
function withCutOff(all: Versions, f: number, l: number, first: number, last: number): [number, number] {
  const { pairs, sentencesB, stems } = all
  const told = (from: number, to: number) =>
    tellingOf(all.b, stems.ofAfter, sentencesB.from[from], sentencesB.from[to + 1])
  const left = tellingOf(all.a, stems.ofBefore, f, l + 1)
  for (const key of told(first, last)) left.delete(key)
  const isCutOff = (k: number) => {
    if (k < 0 || k >= sentencesB.count || pairs.isTaken[k] || sentencesB.isNote[k]) return false
    const its = told(k, k)
    return its.size > 0 && 2 * sharedOf(its, left) >= its.size
  }
  while (isCutOff(first - 1)) first--
  while (isCutOff(last + 1)) last++
  return [first, last]
}

function hasNumber(
  tokens: Versions['a'],
  from: number,
  to: number,
  test: (tokens: Versions['a'], t: number) => boolean,
) {
  for (let t = from; t <= to; t++) if (test(tokens, t)) return true
  return false
}

/** Whether all words of a passage stand in a row still. */
function isInRow({ a, same }: Versions, f: number, l: number): boolean {
  let last = -1
  for (let i = f; i <= l; i++) {
    if (a.kind[i] === SIGN) continue
    if (same[i] < 0 || (last >= 0 && same[i] - same[last] !== i - last)) return false
    last = i
  }
  return true
}

/** Whether the new sentence holds as much of other old sentences: it is several in one. */
function isShared({ words, same, a, sentencesA }: Versions, old: [number, number], lo: number, hi: number): boolean {
  let [own, others] = [0, 0]
  for (const s of [old[0] - 1, old[1] + 1, ...Array.from({ length: old[1] - old[0] + 1 }, (_, k) => old[0] + k)]) {
    if (s < 0 || s >= sentencesA.count) continue
    for (let t = sentencesA.from[s]; t < sentencesA.from[s + 1]; t++) {
      if (same[t] < lo || same[t] > hi || a.kind[t] === SIGN) continue
      if (s >= old[0] && s <= old[1]) own += words.weight[words.before[t]]
      else others += words.weight[words.before[t]]
    }
  }
  return others > SHARED * own
}

/** Whether the first telling word of a passage is kept, and most of the others, behind words that are none of its own: "Police said that". */
function isTakenIn({ b, words, same, stems }: Versions, f: number, l: number, lo: number): boolean {
  let first = f
  while (first < l && words.isSmall[words.before[first]]) first++
  let place = same[first]
  for (let i = first - 1; i >= f && words.after[place - 1] === words.before[i]; i--) place--
  const own = new Set<number>()
  let [weight, kept, front] = [0, 0, 0]
  for (let i = f; i <= l; i++) {
    weight += words.weight[words.before[i]]
    if (same[i] >= place) kept += words.weight[words.before[i]]
    own.add(stems.ofBefore(i))
  }
  own.delete(0)
  for (let t = lo; t < place; t++) {
    if (own.has(stems.ofAfter(t))) return false
    if (b.kind[t] !== SIGN) front++
  }
  return front >= FRONT && kept >= LEFT * weight
}
