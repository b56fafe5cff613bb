import type { Versions } from './align'
import { isNumeric } from './changes'
import { gapAround, isFilled } from './gap'
import { SIGN } from './tokens'
import { oldPlaces } from './verbatim'

/** How many words more than have gone may have come. */
const MORE = 2

/**
 * A place with the new words beside it, up to a sign or a known word: where words of a passage have gone that are no numbers, and the passage
 * is all that stood between known words, what has come there took their place, at whichever end ("years in a row", "consecutive years").
 */
export function withReplaced(all: Versions, f: number, l: number, lo: number, hi: number): [number, number] {
  const { a, b, same } = all
  const isGone = (i: number) => (same[i] < lo || same[i] > hi) && a.kind[i] !== SIGN && !isNumeric(a, i)
  let [gone, kept] = [0, 0]
  for (let i = f; i <= l; i++) {
    if (isGone(i)) gone++
    else if (a.kind[i] !== SIGN) kept++
  }
  const gap = gone > 0 ? gapAround(all, f, l) : null
  if (!gap || lo < gap.fromB || hi > gap.toB || !isFilled(all, gap, f, l)) return [lo, hi]
  const old = oldPlaces(all)
  const isNew = (t: number) => old[t] < 0 && b.kind[t] !== SIGN && !isNumeric(b, t)
  let [from, to] = [lo, hi]
  // Beside a word that is kept, something else may have been put in, unless a third of the passage has gone.
  const isMuchGone = 2 * gone >= kept
  while ((isMuchGone || isGone(f)) && from > gap.fromB && isNew(from - 1)) from--
  while ((isMuchGone || isGone(l)) && to < gap.toB && isNew(to + 1)) to++
  return lo - from + (to - hi) <= gone + MORE ? [from, to] : [lo, hi]
}
