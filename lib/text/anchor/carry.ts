import type { Span } from '../span'
import type { Versions } from './align'
import { carryBlurred, LOST } from './blurred'
import { changesBetween, isNumeric, isRanked, isSameWord, type Change } from './changes'
import { carryCrossed } from './crossed'
import { edgesOf, within } from './edges'
import { findPlace } from './find-place'
import { firstGreater } from './first-greater'
import { sharesWord } from './kin'
import { carryRetold } from './retold'
import { isAroundKept, isSameStory, isTornApart, isWhole, LIKE } from './same-story'
import { NUMBER, SIGN } from './tokens'
import { carryWhole } from './whole'

/**
 * Where a passage of an old version is in the new one. `same`: its words stand at the same offsets; `moved`: its words stand
 * elsewhere, and nowhere else could be meant; `changed`: where it probably is now, and what changed; `lost`: it is gone, or
 * nobody can say which of two places is meant. `context` is `same` where the sentence around the passage still says the same.
 */
export type Carried = {
  state: 'same' | 'moved' | 'changed' | 'lost'
  start?: number
  end?: number
  context: 'same' | 'changed'
  changes?: Change[]
  /** Of a lost passage: where a person may look first. Never a placement. */
  near?: Span
}

/** How much of a sentence, by the weight of its words, must be left for a passage in it to be the same passage. */
const SUPPORT = 0.3
/** The same where the two sentences were not paired: one may have been joined to the other, or have words in common by chance. */
const SUPPORT_UNPAIRED = 0.5
/** How much of the longer of the two must be left: little, for a sentence may have been taken into a long one. */
const OF_LONGER = 0.1
/** How much of a passage must be left for it to be there still although its number is gone. */
const WITHOUT_NUMBER = 0.6
/** Where nothing of the passage itself is left, or too little, twice as much. */
const REPLACED = 2
/** Where it shares a place with other words that are gone, or its sentence is known by little but its place, half as much again. */
const SHARED = 1.5
/** How much of a passage itself must be left, where it is no figure. */
const LEFT_OVER = 0.32
/** A passage of so many words by weight, none of them a number, of which so little is left was replaced, whatever stands around it. */
const REPLACED_WHOLE = 4
const NEXT_TO_NOTHING = 0.2
/** A figure of which nothing is left stands in a sentence of which half as much again is left. */
const FIGURE = 1.5
/** How much of a passage must be left where its sentence was cut in two within it. */
const TORN = 0.6
/** A passage of this many words, all in a row, needs no sentence to support it. */
const LONG = 7

/** Carries one passage. */
export function carry(versions: Versions, span: Span): Carried {
  const { a } = versions
  const f = firstGreater(a.end, a.count, span.start)
  const l = firstGreater(a.start, a.count, span.end - 1) - 1
  if (f > l) return LOST
  const kept = carrySame(versions, span, f, l)
  if (kept) return kept
  const whole = carryWhole(versions, f, l)
  if (whole) return whole
  const changed = carryChanged(versions, span, f, l)
  const crossed = changed && !isMostlyKept(versions, f, l) && carryCrossed(versions, f, l, true)
  if (crossed) return crossed
  if (changed?.state === 'changed' && !isOdd(versions, span, f, l, changed)) return changed
  const blurred = carryBlurred(versions, span, f, l)
  if (blurred.state !== 'lost') return blurred
  if (changed?.state === 'changed') return changed
  return carryRetold(versions, f, l) ?? changed ?? blurred
}

/** Whether most of a passage's words are known again one by one; a passage with a number is where that is, or what took its place. */
function isMostlyKept({ a, words, same }: Versions, f: number, l: number): boolean {
  let weight = 0
  let kept = 0
  for (let i = f; i <= l; i++) {
    if (isNumeric(a, i)) return true
    weight += words.weight[words.before[i]]
    if (same[i] >= 0) kept += words.weight[words.before[i]]
  }
  return 2 * kept > weight
}

/** A place is odd that is much longer or shorter than the passage, or far from where the words beside the passage have gone. */
function isOdd({ a, b, same }: Versions, span: Span, f: number, l: number, { start = 0, end = 0 }: Carried): boolean {
  const [long, short] = [end - start, span.end - span.start].sort((x, y) => y - x)
  if (long > ODD_LENGTH * short + 4) return true
  const lo = firstGreater(b.end, b.count, start)
  const hi = firstGreater(b.start, b.count, end - 1) - 1
  for (let k = 1; k <= BESIDE; k++) {
    if (f - k >= 0 && same[f - k] >= 0 && Math.abs(lo - k - same[f - k]) > FAR) return true
    if (l + k < a.count && same[l + k] >= 0 && Math.abs(hi + k - same[l + k]) > FAR) return true
  }
  return false
}

/** How many times as long a place may be, how many words beside a passage are asked, and how many words off they may be. */
const ODD_LENGTH = 1.5
const BESIDE = 4
const FAR = 8

function carrySame(versions: Versions, span: Span, f: number, l: number): Carried | null {
  const { a, b, same } = versions
  const lo = same[f]
  if (lo < 0) return null
  for (let i = f; i <= l; i++) if (same[i] !== lo + i - f || !isSameWord(versions, i, lo + i - f)) return null
  const hi = lo + l - f
  if (l - f + 1 < LONG && supportOf(versions, f, lo) < 1) return null
  const start = within(span.start - a.start[f], a.end[f] - a.start[f], b.start[lo], b.end[lo])
  const end = within(span.end - a.start[l], a.end[l] - a.start[l], b.start[hi], b.end[hi])
  const state = start === span.start && end === span.end ? 'same' : 'moved'
  return { state, start, end, context: contextOf(versions, f, l, lo, hi) }
}

/** How far the sentence around an old token is the one around the new token: 1 is enough, 1 / SUPPORT is all of it. */
function supportOf({ words, same, like, sentencesA, sentencesB, pairs }: Versions, x: number, y: number): number {
  const [i, j] = [sentencesA.of[x], sentencesB.of[y]]
  if (pairs.isExact[i] && pairs.partner[i] === j) return 1 / SUPPORT
  let kept = 0
  let before = 0
  let after = 0
  for (let t = sentencesA.from[i]; t < sentencesA.from[i + 1]; t++) {
    const weight = words.weight[words.before[t]]
    before += weight
    if (same[t] >= sentencesB.from[j] && same[t] < sentencesB.from[j + 1]) kept += weight
    else if (like[t] >= sentencesB.from[j] && like[t] < sentencesB.from[j + 1]) kept += LIKE * weight
  }
  for (let t = sentencesB.from[j]; t < sentencesB.from[j + 1]; t++) after += words.weight[words.after[t]]
  const [less, more] = before < after ? [before, after] : [after, before]
  const support = pairs.partner[i] === j ? SUPPORT : SUPPORT_UNPAIRED
  return Math.min(kept / (support * less), kept / (OF_LONGER * more))
}

/** Whether the words before and after the passage, in its sentence, are the same in both texts. */
function contextOf(versions: Versions, f: number, l: number, lo: number, hi: number): 'same' | 'changed' {
  const { sentencesA, sentencesB, pairs } = versions
  const [first, last] = [sentencesA.of[f], sentencesA.of[l]]
  if (first === last && pairs.isExact[first] && pairs.partner[first] === sentencesB.of[lo]) return 'same'
  const fromA = sentencesA.from[first]
  const fromB = sentencesB.from[sentencesB.of[lo]]
  const toA = sentencesA.from[last + 1]
  const toB = sentencesB.from[sentencesB.of[hi] + 1]
  if (f - fromA !== lo - fromB || toA - l !== toB - hi) return 'changed'
  for (let k = 1; k <= f - fromA; k++) if (!isSameWord(versions, f - k, lo - k)) return 'changed'
  for (let k = 1; k < toA - l; k++) if (!isSameWord(versions, l + k, hi + k)) return 'changed'
  return 'same'
}

/** Whether a passage stands between signs, as a clause, a quotation or an apposition does, and is told by itself. */
function isClause({ a, sentencesA }: Versions, f: number, l: number): boolean {
  const isEdge = (t: number, s: number) => sentencesA.of[t] !== s || a.kind[t] === SIGN
  return isEdge(f - 1, sentencesA.of[f]) && isEdge(l + 1, sentencesA.of[l])
}

function carryChanged(versions: Versions, span: Span, f: number, l: number): Carried | null {
  const found = findPlace(versions, f, l)
  if (!found) return null
  const { a, b, same } = versions
  const { lo, hi, isBetween, isShared } = found
  const support = Math.max(supportOf(versions, f, lo), supportOf(versions, l, hi))
  const isInPlace = versions.pairs.isInPlace[versions.sentencesA.of[f]] === 1
  if (support < (isShared || isInPlace ? SHARED : 1)) return null
  let hadNumber = false
  let keptNumber = false
  let weight = 0
  let kept = 0
  for (let i = f; i <= l; i++) {
    const isKept = same[i] >= lo && same[i] <= hi
    const likely = versions.like[i] >= lo && versions.like[i] <= hi
    weight += versions.words.weight[versions.words.before[i]]
    if (isKept) kept += versions.words.weight[versions.words.before[i]]
    else if (likely) kept += LIKE * versions.words.weight[versions.words.before[i]]
    if (isNumeric(a, i)) {
      hadNumber = true
      if (isKept || (likely && a.kind[i] !== NUMBER)) keptNumber = true
    }
  }
  if (hadNumber && isInPlace) return null
  if (keptNumber && !isAroundKept(versions, f, l, lo, hi)) return null
  if (isBetween && hadNumber && support < FIGURE) return null
  if (isTornApart(versions, f, l, lo, hi) && kept < TORN * weight) return null
  if (isWhole(versions, f, l) && !isSameStory(versions, f, l, lo, hi)) return null
  let hasNumber = false
  for (let j = lo; j <= hi; j++) if (isRanked(b, j)) hasNumber = true
  if (hadNumber && !keptNumber && !hasNumber && kept < WITHOUT_NUMBER * weight) return null
  if (!isBetween && (kept === 0 || (!hadNumber && kept < LEFT_OVER * weight)) && support < REPLACED) return null
  const place = isBetween ? { start: versions.b.start[lo], end: b.end[hi] } : edgesOf(versions, span, f, l, lo, hi)
  const isReplaced = !hadNumber && weight >= REPLACED_WHOLE && kept < NEXT_TO_NOTHING * weight
  if (isReplaced && (!isBetween || (isClause(versions, f, l) && !sharesWord(versions, f, l, lo, hi))))
    return { ...LOST, near: place }
  const changes = changesBetween(versions, f, l, lo, hi)
  const context = contextOf(versions, f, l, lo, hi)
  return { state: 'changed', ...place, context, changes }
}
