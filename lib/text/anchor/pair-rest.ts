import { longestRun } from './longest-run'
import type { Sentences } from './sentences'
import { likenessOf, type Vocabulary } from './vocabulary'

/** How alike two sentences must be that stand between the same two sentences, by what is neither sign nor article. */
const ALIKE = 0.3
/** Two that are as alike but for so much cannot be told apart. */
const MARGIN = 0.1
/** Gaps of more pairs of sentences are left as they are. */
const LARGEST = 400

/**
 * Pairs what is left over between sentences that are known and in order: each old sentence with a new one, in order, so that as much
 * as possible is said in both. In place, few words in common are enough, for there is little else that they could be.
 */
export function pairRest(
  a: Sentences,
  b: Sentences,
  words: Vocabulary,
  partner: Int32Array,
  isFree: { old: (i: number) => boolean; new: (j: number) => boolean },
  pair: (i: number, j: number) => void,
): void {
  for (const { olds, news } of gapsBetween(a, b, partner, isFree))
    if (olds.length > 0 && news.length > 0 && olds.length * news.length <= LARGEST) between(olds, news)

  function between(olds: number[], news: number[]): void {
    const width = news.length + 1
    const likeness = new Float32Array((olds.length + 1) * width)
    const best = new Float32Array((olds.length + 1) * width)
    const alike = (i: number, j: number) =>
      a.isNote[i] === b.isNote[j] ? likenessOf(words, a.from[i], a.from[i + 1], b.from[j], b.from[j + 1]) : 0
    for (let x = 1; x <= olds.length; x++) {
      for (let y = 1; y <= news.length; y++) {
        const at = x * width + y
        const like = alike(olds[x - 1], news[y - 1])
        likeness[at] = like >= ALIKE ? like : 0
        best[at] = Math.max(best[at - width], best[at - 1], best[at - width - 1] + likeness[at])
      }
    }
    const isClear = (x: number, y: number) => {
      const most = likeness[x * width + y] - MARGIN
      for (let other = 1; other <= olds.length; other++)
        if (other !== x && likeness[other * width + y] > most) return false
      for (let other = 1; other <= news.length; other++)
        if (other !== y && likeness[x * width + other] > most) return false
      return true
    }
    for (let x = olds.length, y = news.length; x > 0 && y > 0;) {
      const at = x * width + y
      if (likeness[at] > 0 && best[at] === Math.fround(best[at - width - 1] + likeness[at])) {
        if (isClear(x, y)) pair(olds[x - 1], news[y - 1])
        x--
        y--
      } else if (best[at] === best[at - width]) x--
      else y--
    }
  }
}

/** What is left of both texts between sentences that are known and in order. */
export function gapsBetween(
  a: Sentences,
  b: Sentences,
  partner: Int32Array,
  isFree: { old: (i: number) => boolean; new: (j: number) => boolean },
): { olds: number[]; news: number[] }[] {
  const known = Array.from(partner.keys()).filter(i => partner[i] >= 0)
  const run = longestRun(known.map(i => partner[i])).map(place => known[place])
  const gaps: { olds: number[]; news: number[] }[] = []
  let [fromA, fromB] = [0, 0]
  for (const i of [...run, a.count]) {
    const toB = i < a.count ? partner[i] : b.count
    gaps.push({ olds: free(fromA, i, isFree.old), news: free(fromB, toB, isFree.new) })
    ;[fromA, fromB] = [i + 1, toB + 1]
  }
  return gaps
}

function free(from: number, to: number, isFree: (s: number) => boolean): number[] {
  const list: number[] = []
  for (let s = from; s < to; s++) if (isFree(s)) list.push(s)
  return list
}
