import type { Versions } from './align'
import { isNumeric } from './changes'
import { countedOften } from './signs'
import { SIGN } from './tokens'

/** What a word counts that another has taken the place of. */
export const LIKE = 0.6
/** How much of its sentence must be left around a number that no longer counts the same thing. */
const AROUND_KEPT = 0.6
/** The same where it counts another thing now. */
const ALL_AROUND = 0.9
const BESIDE = 3
/** How much of what a whole sentence tells must be left, and how much where the first of it has gone. */
const TOLD = 0.2
const TOLD_OF_OTHERS = 0.65

/** Whether what stood in one sentence would stand in two. */
export function isTornApart(
  { sentencesA, sentencesB }: Versions,
  f: number,
  l: number,
  lo: number,
  hi: number,
): boolean {
  return sentencesA.of[f] === sentencesA.of[l] && sentencesB.of[lo] !== sentencesB.of[hi]
}

/** Whether a passage is all that its sentence tells. */
export function isWhole({ words, sentencesA }: Versions, f: number, l: number): boolean {
  const i = sentencesA.of[f]
  if (sentencesA.of[l] !== i) return false
  for (let t = sentencesA.from[i]; t < sentencesA.from[i + 1]; t++)
    if ((t < f || t > l) && !words.isSmall[words.before[t]]) return false
  return true
}

/** Whether a sentence still tells of the same: what it tells of first is still there, or most of what it tells. */
export function isSameStory({ a, words, same, like }: Versions, f: number, l: number, lo: number, hi: number): boolean {
  let [weight, kept, first] = [0, 0, -1]
  for (let i = f; i <= l; i++) {
    const word = words.before[i]
    const isNumber = isNumeric(a, i)
    if (words.isSmall[word] || countedOften.has(a.folded[i]) || (isNumber && same[i] < 0)) continue
    if (first < 0 && !isNumber) first = i
    weight += words.weight[word]
    if (same[i] >= lo && same[i] <= hi) kept += words.weight[word]
    else if (like[i] >= lo && like[i] <= hi) kept += LIKE * words.weight[word]
  }
  const isThere = same[first] >= 0 || like[first] >= 0
  return first < 0 || kept >= (isThere ? TOLD : TOLD_OF_OTHERS) * weight
}

/**
 * Whether a figure of which the number alone is left still stands in its sentence: without what it counted, the same number in
 * a sentence that says something else is another figure.
 */
export function isAroundKept(
  { a, same, like, words, sentencesA, sentencesB }: Versions,
  f: number,
  l: number,
  lo: number,
  hi: number,
): boolean {
  let counted = 0
  for (let i = f; i <= l; i++) {
    if (words.isSmall[words.before[i]] || isNumeric(a, i)) continue
    counted++
    if ((same[i] >= lo && same[i] <= hi) || (like[i] >= lo && like[i] <= hi)) return true
  }
  if (counted === 0) return true
  let least = AROUND_KEPT
  for (let i = f; i < l; i++) {
    const isCounted = isNumeric(a, i) && !isNumeric(a, i + 1) && a.kind[i + 1] !== SIGN
    const next = same[i] + 1
    const countsOther = same[i] >= 0 && next < words.after.length && !words.isSmall[words.after[next]]
    if (!isCounted || !countsOther || countedOften.has(a.folded[i + 1])) continue
    // The other thing must stand where the thing stood: before the same word.
    if (l + 1 < a.count && (same[l + 1] <= hi || same[l + 1] > hi + BESIDE)) return false
    least = ALL_AROUND
  }
  const [i, j] = [sentencesA.of[f], sentencesB.of[lo]]
  let kept = 0
  let weight = 0
  for (let t = sentencesA.from[i]; t < sentencesA.from[i + 1]; t++) {
    if (t >= f && t <= l) continue
    weight += words.weight[words.before[t]]
    const place = same[t] >= 0 ? same[t] : like[t]
    if (place >= sentencesB.from[j] && place < sentencesB.from[j + 1]) kept += words.weight[words.before[t]]
  }
  return kept >= least * weight
}
