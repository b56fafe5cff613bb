import type { Versions } from './align'
import type { Carried } from './carry'
import { changesBetween, isNumeric, isSameWord } from './changes'
import { keysOf, numberBeside, type Keys } from './keys'
import { countedOften, functionWords, unitWords } from './signs'
import { NUMBER, SIGN, type Tokens } from './tokens'
import { oldPlaces } from './verbatim'

/** A key in more places than this points nowhere. */
const RARE = 4
/** How many words longer than a passage the place of its words may be. */
const WIDER = 6
/** Passages of more words are not told anew. */
const LONGEST = 80
/** How much of what a passage says must be said in the place. */
const HALF = 0.5
/** So many words, and so much of the passage, are not together twice by chance. */
const MANY = 3
const MOST = 0.75
/** How much less another place must say to be no match. */
const CLEAR = 0.85
/** A number of so many digits is not met twice by chance. */
const LONG_NUMBER = 3

type Found = { lo: number; hi: number; score: number; words: number; number: boolean }

/**
 * A passage told anew: in other words, in another order, in a sentence that no alignment leads to. It is where what it is known by stands
 * together in what is new in the text: its number, what that counts, its names and rare words, whatever their endings; nowhere else
 * as much of it; and with more of its sentence around it the less that is. Always `changed`, but for the very same words. A number
 * that is gone is looked for where another one counts the same thing, if that was counted once. Null where that is not so.
 */
export function carryRetold(all: Versions, f: number, l: number): Carried | null {
  const { a, b, words, sentencesA } = all
  if (sentencesA.of[f] !== sentencesA.of[l] || l - f >= LONGEST) return null
  const keys = keysOf(all)
  const own = new Map<number, number>()
  let hadNumber = false
  for (let i = f; i <= l; i++) {
    const key = keys.keyOf[words.before[i]]
    if (isNumeric(a, i)) hadNumber = true
    if (key > 0) own.set(key, isNumeric(a, i) ? 1.2 : 1)
  }
  const whole = Array.from(own.values()).reduce((sum, weight) => sum + weight, 0)
  if (whole === 0) return null
  const best = bestOf(all, keys, own, f, l)
  if (!best) return null
  const place = hadNumber ? figureAt(all, keys, f, l, best, whole) : wordsAt(all, keys, f, l, best, whole)
  if (!place) return null
  const [lo, hi] = withDeterminers(all, f, l, ...place)
  const isSame = hi - lo === l - f && Array.from({ length: l - f + 1 }).every((_, k) => isSameWord(all, f + k, lo + k))
  const at = { start: b.start[lo], end: b.end[hi], context: 'changed' as const }
  return isSame ? { state: 'moved', ...at } : { state: 'changed', ...at, changes: changesBetween(all, f, l, lo, hi) }
}

/** Where most of some keys stand together in one new sentence, in what is new; null where two places hold as much. */
function bestOf(all: Versions, keys: Keys, own: Map<number, number>, f: number, l: number): Found | null {
  const { b, words, same, sentencesB } = all
  const width = l - f + 1 + WIDER
  // What is known already of the passage's own words is as good as new.
  const places = Array.from(same.subarray(f, l + 1)).filter(t => t >= 0 && own.has(keys.keyOf[words.after[t]]))
  for (const key of own.keys()) {
    const found = keys.fresh.get(key)
    if (found && found.length <= RARE) places.push(...found)
  }
  places.sort((x, y) => x - y)
  let best: Found | null = null
  let second = 0
  for (let from = 0; from < places.length; from++) {
    const met = new Set<number>()
    const found: Found = { lo: places[from], hi: places[from], score: 0, words: 0, number: false }
    for (let to = from; to < places.length && places[to] - places[from] < width; to++) {
      const t = places[to]
      if (sentencesB.of[t] !== sentencesB.of[places[from]]) break
      const key = keys.keyOf[words.after[t]]
      if (met.has(key)) continue
      met.add(key)
      found.hi = t
      found.score += own.get(key)!
      if (isNumeric(b, t)) found.number = true
      else found.words++
    }
    if (!best || found.score > best.score) {
      if (best && best.hi < found.lo) second = best.score
      best = found
    } else if (found.lo > best.hi) second = Math.max(second, found.score)
  }
  return best && second < CLEAR * best.score ? best : null
}

/** The place of a passage that has no number. */
function wordsAt(
  all: Versions,
  keys: Keys,
  f: number,
  l: number,
  found: Found,
  whole: number,
): [number, number] | null {
  const { lo, hi, score, words } = found
  const share = score / whole
  const around = evidence(all, keys, f, l, lo, hi)
  if (words >= MANY && share >= MOST) return [lo, hi]
  if (words >= 2) return share >= HALF && around >= (share >= MOST ? 1 : 2) ? [lo, hi] : null
  const isKnown = share === 1 || (share >= HALF && isNames(all, f, l))
  if (isKnown && isOnce(all, keys, lo) && around >= 1) return [lo, hi]
  return null
}

/** Whether all words of a passage are names or titles. */
function isNames({ a, before }: Versions, f: number, l: number): boolean {
  for (let i = f; i <= l; i++) if (before[a.start[i]] === before[a.start[i]].toLowerCase()) return false
  return true
}

/** The place of a passage that has one. */
function figureAt(
  all: Versions,
  keys: Keys,
  f: number,
  l: number,
  found: Found,
  whole: number,
): [number, number] | null {
  const { b, words } = all
  const { lo, hi, score } = found
  const around = evidence(all, keys, f, l, lo, hi)
  if (found.number) {
    if (found.words > 0) return score >= HALF * whole && around >= (isOften(all, keys, found) ? 2 : 1) ? [lo, hi] : null
    const isLong = b.kind[lo] === NUMBER && b.end[lo] - b.start[lo] >= LONG_NUMBER
    return isLong && isOnce(all, keys, lo) && around >= 1 && isCount(all, keys, f, l, lo)
      ? withCounted(all, f, l, lo, hi)
      : null
  }
  for (let t = lo; t <= hi; t++) {
    const key = keys.keyOf[words.after[t]]
    const i = placeOfKey(all, keys, f, l, key)
    if (key === 0 || i < 0) continue
    const number = numberBeside(all.b, t)
    if (number < 0 || isOfAnother(all, number, f, l) || numberBeside(all.a, i) < 0) continue
    const isTelling = !countedOften.has(b.folded[t]) && keys.countedBefore[key] === 1 && keys.countedAfter[key] === 1
    if (around >= (isTelling ? 1 : 2)) return [Math.min(lo, number), Math.max(hi, number)]
  }
  return null
}

/** Whether the words of a place are but things that are counted everywhere. */
function isOften({ b, words }: Versions, { keyOf }: Keys, { lo, hi }: Found): boolean {
  for (let t = lo; t <= hi; t++)
    if (keyOf[words.after[t]] > 0 && !isNumeric(b, t) && !countedOften.has(b.folded[t]) && !unitWords.has(b.folded[t]))
      return false
  return true
}

/** Whether a passage is a number and no more than the word it counts, and the number stands before a unit in both texts or in neither. */
function isCount({ a, b, words }: Versions, { keyOf }: Keys, f: number, l: number, lo: number): boolean {
  let i = f
  while (keyOf[words.before[i]] !== keyOf[words.after[lo]]) i++
  let last = i
  while (last < l && isNumeric(a, last + 1)) last++
  // Another thing may be as many; people are told as what they are.
  if (last < l && !countedOften.has(a.folded[last + 1])) return false
  for (let t = last + 2; t <= l; t++) if (keyOf[words.before[t]] > 0) return false
  const isUnit = (tokens: Tokens, t: number) => t < tokens.count && unitWords.has(tokens.folded[t])
  return isUnit(a, i + 1) === isUnit(b, lo + 1)
}

/** Whether a new word is an old one of no passage `f`–`l`. */
function isOfAnother(all: Versions, t: number, f: number, l: number): boolean {
  const old = oldPlaces(all)[t]
  return old >= 0 && (old < f || old > l)
}

function placeOfKey({ words }: Versions, keys: Keys, f: number, l: number, key: number): number {
  for (let i = f; i <= l; i++) if (keys.keyOf[words.before[i]] === key) return i
  return -1
}

function isOnce({ words }: Versions, { keyOf, inBefore, inAfter }: Keys, t: number): boolean {
  const key = keyOf[words.after[t]]
  return inBefore[key] === 1 && inAfter[key] === 1
}

/** How many keys, rare in both texts and gone nowhere else, the old sentence has outside the passage and the new one outside the place. */
function evidence(
  { words, same, sentencesA, sentencesB }: Versions,
  keys: Keys,
  f: number,
  l: number,
  lo: number,
  hi: number,
): number {
  const { keyOf, inBefore, inAfter } = keys
  const [i, j] = [sentencesA.of[f], sentencesB.of[lo]]
  const around = new Set<number>()
  for (let t = sentencesA.from[i]; t < sentencesA.from[i + 1]; t++)
    if ((t < f || t > l) && (same[t] < 0 || sentencesB.of[same[t]] === j)) around.add(keyOf[words.before[t]])
  around.delete(0)
  let sum = 0
  for (let t = sentencesB.from[j]; t < sentencesB.from[j + 1]; t++) {
    const key = keyOf[words.after[t]]
    if ((t < lo || t > hi) && inBefore[key] <= 2 && inAfter[key] <= 2 && around.delete(key)) sum++
  }
  return sum
}

/** A number with the word that it counts now, where the passage had one. */
function withCounted({ a, b }: Versions, f: number, l: number, lo: number, hi: number): [number, number] {
  let last = -1
  for (let i = f; i <= l; i++) if (isNumeric(a, i)) last = i
  let to = hi
  while (to + 1 < b.count && isNumeric(b, to + 1)) to++
  if (last < l && to + 1 < b.count && b.kind[to + 1] !== SIGN) to++
  return [lo, to]
}

/** A place with the articles and such before it, where the passage began with one. */
function withDeterminers(
  { a, b, sentencesB }: Versions,
  f: number,
  l: number,
  lo: number,
  hi: number,
): [number, number] {
  const isSmall = (tokens: Tokens, t: number) => tokens.kind[t] !== SIGN && functionWords.has(tokens.folded[t])
  if (!isSmall(a, f)) return [lo, hi]
  let from = lo
  while (from > sentencesB.from[sentencesB.of[lo]] && lo - from < 2 && isSmall(b, from - 1)) from--
  return [from, hi]
}
