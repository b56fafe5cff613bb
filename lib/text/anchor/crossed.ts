import type { Versions } from './align'
import type { Carried } from './carry'
import { changesBetween, isSameWord } from './changes'
import { sharedWeight, weightOf } from './vocabulary'

/** How much of the shorter of two sentences, without the passage, must be in the other for one to be a part or a rewriting of the other. */
const REWRITTEN = 0.5
/** Fewer words by weight than this beside a passage tell nothing. */
const TELLING = 3

/**
 * A passage whose very words have crossed over others: its sentence was cut in two, or turned round, so that nothing in order
 * leads to it. `lo` is where its words stand, once, in what is new in the text. It is there if that sentence is what became of
 * the passage's own, stands beside it where it was cut, or says otherwise what the old one said; and if its words stand once in the old text
 * too, so that no twin is taken for it. Null where that is not so: words that are said again are not a passage that has moved.
 */
export function carryCrossed(versions: Versions, f: number, l: number, lo: number): Carried | null {
  const { a, b, sentencesA, sentencesB } = versions
  const hi = lo + l - f
  if (l === f || sentencesA.of[f] !== sentencesA.of[l] || sentencesB.of[lo] !== sentencesB.of[hi]) return null
  if (!isSaidOnce(versions, f, l) || !isRewriting(versions, f, l, lo)) return null
  const place = { start: b.start[lo], end: b.end[hi] }
  let isSame = a.end[l] - a.start[f] > 0
  for (let i = f; i <= l; i++) isSame &&= isSameWord(versions, i, lo + i - f) || i === f
  if (isSame) return { state: 'moved', ...place, context: 'changed' }
  return { state: 'changed', ...place, context: 'changed', changes: changesBetween(versions, f, l, lo, hi) }
}

function isSaidOnce({ a }: Versions, f: number, l: number): boolean {
  let times = 0
  for (let at = 0; at + l - f < a.count; at++) {
    let i = f
    while (i <= l && a.folded[at + i - f] === a.folded[i]) i++
    if (i > l) times++
  }
  return times === 1
}

function isRewriting({ words, sentencesA, sentencesB, pairs }: Versions, f: number, l: number, lo: number): boolean {
  const [i, j] = [sentencesA.of[f], sentencesB.of[lo]]
  const partner = pairs.partner[i]
  if (partner === j) return true
  if (partner >= 0 && Math.abs(partner - j) === 1 && !pairs.isTaken[j]) return true
  if (pairs.isTaken[j] && partner >= 0) return false
  const passage = weightOf(words, words.before, f, l + 1)
  const [fromA, toA, fromB, toB] = [
    sentencesA.from[i],
    sentencesA.from[i + 1],
    sentencesB.from[j],
    sentencesB.from[j + 1],
  ]
  const less = Math.min(weightOf(words, words.before, fromA, toA), weightOf(words, words.after, fromB, toB)) - passage
  return less >= TELLING && sharedWeight(words, fromA, toA, fromB, toB) - passage >= REWRITTEN * less
}
