import { isNumeric } from './changes'
import { gapsBetween } from './pair-rest'
import type { Sentences } from './sentences'
import { countedOften } from './signs'
import type { Stems } from './stems'
import type { Tokens } from './tokens'

/** Both texts, as far as sentences are told apart by it. */
export type Told = { a: Tokens; b: Tokens; stems: Stems }

/** Gaps of so many pairs of sentences are small: there is next to nothing else that a sentence could have become. */
const SMALL = 2
/** How many telling words two sentences must share there, and in larger gaps. */
const ENOUGH = 1
const MORE = 2
/** Gaps of more pairs of sentences are left as they are. */
const LARGEST = 100

/**
 * Pairs what is left between sentences that are known and in order, and shares a telling word: a sentence told in other words stands between
 * the same neighbours and tells of the same thing, while one that was put in where another was taken out tells of something else.
 * Each must share more with the other than with any other there.
 */
export function pairInPlace(
  a: Sentences,
  b: Sentences,
  told: Told,
  partner: Int32Array,
  isFree: { old: (i: number) => boolean; new: (j: number) => boolean },
  pair: (i: number, j: number) => void,
): void {
  for (const { olds, news } of gapsBetween(a, b, partner, isFree)) {
    if (olds.length === 0 || news.length === 0 || olds.length * news.length > LARGEST) continue
    const least = olds.length * news.length <= SMALL ? ENOUGH : MORE
    const own = olds.map(i => tellingOf(told.a, told.stems.ofBefore, a.from[i], a.from[i + 1]))
    const now = news.map(j => tellingOf(told.b, told.stems.ofAfter, b.from[j], b.from[j + 1]))
    const shared = own.map(one => now.map(other => sharedOf(one, other)))
    let last = -1
    for (const [x, row] of shared.entries()) {
      const most = Math.max(...row)
      const y = row.indexOf(most)
      const isBest = row.lastIndexOf(most) === y && shared.every((others, at) => at === x || others[y]! < most)
      if (most < least || !isBest || y < last || a.isNote[olds[x]!] !== b.isNote[news[y]!]) continue
      pair(olds[x]!, news[y]!)
      last = y
    }
  }
}

/** The stems of what a sentence tells of: numbers and what is counted everywhere tell of nothing by themselves. */
export function tellingOf(tokens: Tokens, stemOf: (t: number) => number, from: number, to: number): Set<number> {
  const found = new Set<number>()
  for (let t = from; t < to; t++)
    if (stemOf(t) > 0 && !isNumeric(tokens, t) && !countedOften.has(tokens.folded[t])) found.add(stemOf(t))
  return found
}

/** How many stems two sentences share. */
export function sharedOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0
  for (const stem of one) if (other.has(stem)) shared++
  return shared
}
