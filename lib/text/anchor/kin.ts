import type { Versions } from './align'
import { isNumeric } from './changes'
import { sharedOf, tellingOf } from './pair-in-place'

/** How much of what two stretches tell must be told in both (Dice, by stems), and how much where they begin with something else. */
const KIN = 0.3
const HALF = 0.5

/**
 * Whether the new tokens `lo`–`hi` tell of what the old ones `f`–`l` told of: what either tells of first is in the other too, with some more,
 * or more than half of all they tell. Numbers and what is counted everywhere tell of nothing by themselves.
 */
export function isKin(all: Versions, f: number, l: number, lo: number, hi: number): boolean {
  const [own, now] = toldBy(all, f, l, lo, hi)
  const kin = (2 * sharedOf(own, now)) / (own.size + now.size)
  const isFirst = (one: Set<number>, other: Set<number>) => one.size > 0 && other.has(one.values().next().value!)
  return kin > HALF || (kin >= KIN && (isFirst(own, now) || isFirst(now, own)))
}

/** Whether old and new tokens share a telling word, whatever its ending. */
export function sharesWord(all: Versions, f: number, l: number, lo: number, hi: number): boolean {
  return sharedOf(...toldBy(all, f, l, lo, hi)) > 0
}

/** Whether a number of old tokens stands among new ones, in digits or in words. */
export function sharesNumber({ a, b, stems }: Versions, f: number, l: number, lo: number, hi: number): boolean {
  const numbers = new Set<number>()
  for (let i = f; i <= l; i++) if (isNumeric(a, i)) numbers.add(stems.ofBefore(i))
  for (let t = lo; t <= hi; t++) if (isNumeric(b, t) && numbers.has(stems.ofAfter(t))) return true
  return false
}

function toldBy({ a, b, stems }: Versions, f: number, l: number, lo: number, hi: number): [Set<number>, Set<number>] {
  return [tellingOf(a, stems.ofBefore, f, l + 1), tellingOf(b, stems.ofAfter, lo, hi + 1)]
}

/** Whether the sentences before and after some are the same in both texts, so that there is nothing else that these could have become. */
export function isAlone(
  { pairs, sentencesA, sentencesB }: Versions,
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
): boolean {
  const isFirst = fromA === 0 ? fromB === 0 : fromB > 0 && pairs.partner[fromA - 1] === fromB - 1
  const isLast = toA === sentencesA.count - 1 ? toB === sentencesB.count - 1 : pairs.partner[toA + 1] === toB + 1
  return isFirst && isLast
}
