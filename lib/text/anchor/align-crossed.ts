import { alignTokens } from './align-tokens'
import type { Versions } from './align'
import { SIGN } from './tokens'

/** A word that is left over more often than this in the new text points at no sentence. */
const RARE = 2
/** How much of what is left of an old sentence, by weight, must be left over in one new sentence for it to have gone there. */
const MOST = 0.45
/** Fewer words than this are shared by chance. */
const WORDS = 2
/** Where the new sentence is another's, as many words must stand in a row; if it is that of the sentence beside, one less. */
const IN_A_ROW = 3

/**
 * Aligns what crossed over words that stayed: an alignment keeps the order of words, so that of a sentence turned round ("A record:
 * 41 °C at Carlat" for "41 °C at Carlat, a record") or taken into another behind a quotation one part is left over on both sides.
 * What is left of each old sentence is aligned with what is left of the new sentence that holds most of it.
 */
export function alignCrossed(versions: Versions): void {
  const { a, b, words, same, like, sentencesA, sentencesB, pairs } = versions
  const isTaken = new Uint8Array(b.count)
  const take = (t: number) => {
    if (same[t] >= 0) isTaken[same[t]] = 1
    if (like[t] >= 0) isTaken[like[t]] = 1
  }
  for (let t = 0; t < a.count; t++) take(t)
  const free = freePlaces(versions, isTaken)
  if (free.size === 0) return
  for (let i = 0; i < sentencesA.count; i++) {
    if (pairs.isExact[i] || pairs.isAmbiguous[i]) continue
    const left: number[] = []
    for (let t = sentencesA.from[i]; t < sentencesA.from[i + 1]; t++) if (same[t] < 0 && like[t] < 0) left.push(t)
    if (left.length < WORDS) continue
    const j = mostOf(versions, left, free, i)
    if (j < 0) continue
    const right: number[] = []
    for (let t = sentencesB.from[j]; t < sentencesB.from[j + 1]; t++) if (!isTaken[t]) right.push(t)
    alignTokens(versions, left, right)
    left.forEach(take)
  }

  /** The new sentence in which most of the words left over of an old one are left over; -1: none. */
  function mostOf(
    { pairs }: Versions,
    left: readonly number[],
    free: ReadonlyMap<number, number[]>,
    i: number,
  ): number {
    let weight = 0
    const found = new Map<number, { weight: number; words: number; row: number; longest: number; last: number }>()
    for (const [at, t] of left.entries()) {
      weight += words.weight[words.before[t]]
      for (const place of free.get(words.before[t]) ?? []) {
        const j = sentencesB.of[place]
        const sum = found.get(j) ?? { weight: 0, words: 0, row: 0, longest: 0, last: -2 }
        sum.weight += words.weight[words.before[t]]
        sum.words++
        sum.row = sum.last === at - 1 ? sum.row + 1 : 1
        sum.longest = Math.max(sum.longest, sum.row)
        sum.last = at
        found.set(j, sum)
      }
    }
    let best = -1
    for (const [j, sum] of found) {
      if (sum.words < WORDS || sum.weight < MOST * weight) continue
      const isBeside = pairs.partner[i - 1] === j || pairs.partner[i + 1] === j
      // A sentence that is no other's was not found like this one before: it has its own number, or there are two such.
      if (pairs.partner[i] !== j && (sum.longest < IN_A_ROW - (isBeside ? 1 : 0) || !pairs.isTaken[j])) continue
      if (best < 0 || sum.weight > found.get(best)!.weight) best = j
    }
    return best
  }
}

/** The places of each new word that is left over, but for those left over often. */
function freePlaces({ b, words, sentencesB }: Versions, isTaken: Uint8Array): Map<number, number[]> {
  const free = new Map<number, number[]>()
  for (let t = 0; t < b.count; t++) {
    if (isTaken[t] || b.kind[t] === SIGN || sentencesB.isNote[sentencesB.of[t]]) continue
    const places = free.get(words.after[t])
    if (!places) free.set(words.after[t], [t])
    else places.push(t)
  }
  for (const [word, places] of free) if (places.length > RARE) free.delete(word)
  return free
}
