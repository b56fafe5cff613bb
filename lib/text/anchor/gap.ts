import type { Versions } from './align'
import { isNumeric, isOne } from './changes'
import { functionWords } from './signs'
import { SIGN } from './tokens'
import { oldPlaces } from './verbatim'

/** What stands, in both texts, between the nearest known words to the left and right of a passage: first and last token of each. */
export type Gap = { fromA: number; toA: number; fromB: number; toB: number }

/**
 * The stretch around the old tokens `f`–`l` that has no word in common with what stands there now: up to the nearest word on each
 * side that is still there, in one old sentence and in one new one, or up to the end of these where they are a pair. Null where the
 * two sides have gone to different sentences or changed places, and where words of elsewhere have come between them.
 */
export function gapAround(all: Versions, f: number, l: number): Gap | null {
  const { same, sentencesA, sentencesB, pairs } = all
  const s = sentencesA.of[f]
  if (sentencesA.of[l] !== s) return null
  let left = f - 1
  while (left >= sentencesA.from[s] && same[left] < 0) left--
  let right = l + 1
  while (right < sentencesA.from[s + 1] && same[right] < 0) right++
  const isOpen = left < sentencesA.from[s]
  const isLast = right >= sentencesA.from[s + 1]
  const j = !isOpen ? sentencesB.of[same[left]] : !isLast ? sentencesB.of[same[right]] : pairs.partner[s]
  if (j < 0 || ((isOpen || isLast) && pairs.partner[s] !== j)) return null
  const fromB = isOpen ? sentencesB.from[j] : same[left] + 1
  const toB = isLast ? sentencesB.from[j + 1] - 1 : same[right] - 1
  if (fromB > toB || sentencesB.of[toB] !== j || (!isLast && sentencesB.of[same[right]] !== j)) return null
  const old = oldPlaces(all)
  for (let t = fromB; t <= toB; t++) if (old[t] >= 0 && (old[t] <= left || old[t] >= right)) return null
  return { fromA: left + 1, toA: right - 1, fromB, toB }
}

/** Whether a passage is all that stood in a gap, but for signs. */
export function isFilled({ a }: Versions, { fromA, toA }: Gap, f: number, l: number): boolean {
  for (let t = fromA; t <= toA; t++) if ((t < f || t > l) && a.kind[t] !== SIGN) return false
  return true
}

/** What it counts for one word to stand where another of no likeness stood: as good as nothing, but that the order is kept. */
const ANY = 0.2
/** More where both are numbers, both names or titles, both articles and such or neither, or where they are alike by their letters. */
const NUMBERS = 1
const CAPITALS = 0.4
const SMALL = 0.1
const TELLING = 0.2
const LIKE = 1.5
/** An article may be the number one. */
const ONE = 0.5
/** Gaps of more pairs of words are not shared out. */
const LARGEST = 2_500

/**
 * The part of a gap that has taken the place of the part `f`–`l` of what stood there: the words of both are set against each other
 * in order, numbers to numbers, names to names, short words to short words. Null where nothing stands against the passage.
 */
export function shareOf(all: Versions, gap: Gap, f: number, l: number): [number, number] | null {
  const [height, width] = [gap.toA - gap.fromA + 2, gap.toB - gap.fromB + 2]
  if (height * width > LARGEST) return null
  const score = new Float32Array(height * width)
  const isMet = new Uint8Array(height * width)
  for (let x = 1; x < height; x++) {
    for (let y = 1; y < width; y++) {
      const at = x * width + y
      const met = score[at - width - 1] + worthOf(all, gap.fromA + x - 1, gap.fromB + y - 1)
      score[at] = Math.max(score[at - width], score[at - 1])
      if (met < score[at] || met === score[at - width - 1]) continue
      score[at] = met
      isMet[at] = 1
    }
  }
  const place = new Int32Array(height).fill(-1)
  for (let x = height - 1, y = width - 1; x > 0 && y > 0;) {
    const at = x * width + y
    if (isMet[at]) place[--x] = gap.fromB + --y
    else if (score[at] === score[at - width]) x--
    else y--
  }
  let [first, last] = [f - gap.fromA, l - gap.fromA]
  const isMetBy = (x: number) => place[x] >= 0
  while (last >= first && !isMetBy(last)) last--
  while (first <= last && !isMetBy(first)) first++
  if (first > last) return null
  // What was put in before a word (an article, an auxiliary, an adjective) belongs to it more often than to the word before.
  let before = f - gap.fromA - 1
  while (before >= 0 && !isMetBy(before)) before--
  const lo = before >= 0 ? place[before] + 1 : f === gap.fromA ? gap.fromB : place[first]
  return [lo, l === gap.toA ? gap.toB : place[last]]
}

function worthOf(all: Versions, x: number, y: number): number {
  const { a, b, before, after, like } = all
  if (like[x] === y) return LIKE
  if (a.kind[x] === SIGN || b.kind[y] === SIGN) return 0
  const [isNumber, isNowNumber] = [isNumeric(a, x), isNumeric(b, y)]
  if (isNumber || isNowNumber) return isNumber && isNowNumber ? NUMBERS : isOne(a, x) || isOne(b, y) ? ONE : 0
  if (isCapital(before[a.start[x]]) && isCapital(after[b.start[y]])) return ANY + CAPITALS
  const isSmall = functionWords.has(a.folded[x])
  return isSmall === functionWords.has(b.folded[y]) ? ANY + (isSmall ? SMALL : TELLING) : ANY
}

function isCapital(char: string): boolean {
  return char !== char.toLowerCase()
}
