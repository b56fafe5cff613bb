import type { Versions } from './align'
import type { Carried } from './carry'
import { changesBetween, isSameWord } from './changes'
import { NUMBER } from './tokens'
import { isSaidOnce, newPlaceOf } from './verbatim'
import { sharedWeight, weightOf } from './vocabulary'

/** How much of the shorter of two sentences, without the passage, must be in the other for one to be a part or a rewriting of the other. */
const REWRITTEN = 0.5
/** Fewer words by weight than this beside a passage tell nothing. */
const TELLING = 3
/** As many words as this, and by weight, are not said twice by chance: they need no sentence to support them. */
const MANY = 5
const HEAVY = 4

/**
 * A passage whose very words have crossed over others: its sentence was cut in two, or turned round, or a list has another order, so
 * that nothing in order leads to it. It is where its words stand, once, in what is new in the text, if that sentence is what became
 * of the passage's own, stands beside it where it was cut, or says otherwise what the old one said; or if its words are many; and if
 * they stand once in the old text too, so that no twin is taken for it. Null where that is not so: words that are said again are not
 * a passage that has moved. Where something else was found in its stead (`isInstead`), it must stand in what became of its very sentence; so
 * must a number alone, which gives way to anything else.
 */
export function carryCrossed(versions: Versions, f: number, l: number, isInstead = false): Carried | null {
  const { a, b, sentencesA, sentencesB, pairs } = versions
  if (sentencesA.of[f] !== sentencesA.of[l]) return null
  const isLone = l === f
  if (isLone && (isInstead || a.kind[f] !== NUMBER || a.end[f] - a.start[f] < LONG_NUMBER)) return null
  const lo = newPlaceOf(versions, f, l)
  const hi = lo + l - f
  if (lo < 0 || sentencesB.of[lo] !== sentencesB.of[hi] || !isSaidOnce(versions, f, l)) return null
  const isSupported = isLone
    ? pairs.partner[sentencesA.of[f]] === sentencesB.of[lo]
    : isTelling(versions, f, l) || isPart(versions, f, lo) || (!isInstead && isRewriting(versions, f, l, lo))
  if (!isSupported) return null
  const place = { start: b.start[lo], end: b.end[hi] }
  let isSame = true
  for (let i = f + 1; i <= l; i++) isSame &&= isSameWord(versions, i, lo + i - f)
  if (isSame) return { state: 'moved', ...place, context: 'changed' }
  return { state: 'changed', ...place, context: 'changed', changes: changesBetween(versions, f, l, lo, hi) }
}

/** A shorter number stands in too many sentences. */
const LONG_NUMBER = 3

function isTelling({ words }: Versions, f: number, l: number): boolean {
  return l - f + 1 >= MANY && weightOf(words, words.before, f, l + 1) >= HEAVY
}

/** Whether a new sentence is what became of the old one, or stands beside that where it was cut. */
function isPart({ sentencesA, sentencesB, pairs }: Versions, f: number, lo: number): boolean {
  const j = sentencesB.of[lo]
  const partner = pairs.partner[sentencesA.of[f]]
  return partner === j || (partner >= 0 && Math.abs(partner - j) === 1 && !pairs.isTaken[j])
}

function isRewriting({ words, sentencesA, sentencesB, pairs }: Versions, f: number, l: number, lo: number): boolean {
  const [i, j] = [sentencesA.of[f], sentencesB.of[lo]]
  const partner = pairs.partner[i]
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
