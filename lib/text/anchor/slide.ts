import type { Alignment } from './align-tokens'
import { joiners } from './signs'
import type { Sentences } from './sentences'

/** How far a stretch is slid at most, in words. */
const FURTHEST = 12

/**
 * Words taken out of a sentence, or put into one, may often be taken for others: of "5 % in Europe and 5 % in Asia", what went may be
 * "5 % in Europe and" as well as "in Europe and 5 %". Each such stretch is slid to where it begins or ends with a word that joins the
 * parts of a list or a sentence, if there is such a place; else it stays where the alignment left it. (After the way `git diff`
 * places its hunks by indentation.)
 */
export function slideGaps(all: Alignment & { sentencesA: Sentences; sentencesB: Sentences }): void {
  const { a, b, words, same, like, sentencesA, sentencesB } = all
  const old = new Int32Array(b.count).fill(-1)
  for (let t = 0; t < a.count; t++) if (same[t] >= 0) old[same[t]] = t
  const before = { words: words.before, folded: a.folded, of: sentencesA.of, map: same, inverse: old }
  const after = { words: words.after, folded: b.folded, of: sentencesB.of, map: old, inverse: same }
  for (const side of [before, after]) {
    const { map, of } = side
    for (let x = 1; x < map.length; x++) {
      if (map[x] >= 0 || map[x - 1] < 0) continue
      let end = x
      while (end < map.length && map[end] < 0 && (side === after || like[end] < 0)) end++
      if (end < map.length && map[end] === map[x - 1] + 1 && of[end] === of[x - 1]) slide(side, x, end)
      x = end
    }
  }
}

type Side = { words: Int32Array; folded: Int32Array; of: Int32Array; map: Int32Array; inverse: Int32Array }

/** Slides the stretch `x`–`end` (not included) of one text as little as is needed. */
function slide(side: Side, x: number, end: number): void {
  const { folded } = side
  const joins = (shift: number) => joiners.has(folded[x + shift]) || joiners.has(folded[end - 1 + shift])
  if (joins(0)) return
  let [left, right] = [canSlide(side, x - 1, end - 1), canSlide(side, end, x)]
  for (let k = 1; k <= FURTHEST && (left || right); k++) {
    if (left && joins(-k)) {
      for (let n = 1; n <= k; n++) give(side, x - n, end - n)
      return
    }
    if (right && joins(k)) {
      for (let n = 0; n < k; n++) give(side, end + n, x + n)
      return
    }
    left &&= canSlide(side, x - 1 - k, end - 1 - k)
    right &&= canSlide(side, end + k, x + k)
  }
}

/** Whether the known word at one place stands at the other as well, in the same sentence. */
function canSlide({ words, map, of }: Side, known: number, other: number): boolean {
  if (known < 0 || known >= map.length || map[known] < 0) return false
  return words[known] === words[other] && of[known] === of[other]
}

function give({ map, inverse }: Side, from: number, to: number): void {
  const place = map[from]
  map[from] = -1
  map[to] = place
  inverse[place] = to
}
