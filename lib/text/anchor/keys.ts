import type { Versions } from './align'
import { isNumeric } from './changes'
import { oncePer } from './once-per'
import { countedOften } from './signs'
import { SIGN, type Tokens } from './tokens'
import { oldPlaces } from './verbatim'

/**
 * What each word of both texts is known by, whatever its ending: `keyOf[word]`; 0 for signs and words that say nothing by themselves.
 * How often each key stands in either text, and where it stands in what is new in the new one.
 */
export type Keys = {
  keyOf: Int32Array
  inBefore: Uint16Array
  inAfter: Uint16Array
  /** How often it is counted, that is, stands behind a number, in either text. */
  countedBefore: Uint16Array
  countedAfter: Uint16Array
  fresh: Map<number, number[]>
}

/** The keys of two texts, made when they are first asked for. */
export const keysOf = oncePer((all: Versions): Keys => {
  const { a, b, words, stems, sentencesB } = all
  const keyOf = new Int32Array(words.size)
  let count = 0
  for (let t = 0; t < a.count; t++) count = Math.max(count, (keyOf[words.before[t]] = stems.ofBefore(t)))
  for (let t = 0; t < b.count; t++) count = Math.max(count, (keyOf[words.after[t]] = stems.ofAfter(t)))
  const inBefore = new Uint16Array(count + 1)
  const inAfter = new Uint16Array(count + 1)
  const fresh = new Map<number, number[]>()
  const countedBefore = new Uint16Array(count + 1)
  const countedAfter = new Uint16Array(count + 1)
  const old = oldPlaces(all)
  for (let t = 0; t < a.count; t++) {
    inBefore[keyOf[words.before[t]]]++
    if (numberBeside(a, t) >= 0) countedBefore[keyOf[words.before[t]]]++
  }
  for (let t = 0; t < b.count; t++) {
    const key = keyOf[words.after[t]]
    inAfter[key]++
    if (numberBeside(b, t) >= 0) countedAfter[key]++
    if (key === 0 || old[t] >= 0 || sentencesB.isNote[sentencesB.of[t]]) continue
    const places = fresh.get(key)
    if (places) places.push(t)
    else fresh.set(key, [t])
  }
  return { keyOf, inBefore, inAfter, countedBefore, countedAfter, fresh }
})

/** How many words may stand between a number and what it counts. */
const COUNTS = 3

/** The first token of the number that counts the word `t`, before it; -1: none. */
export function numberBeside(tokens: Tokens, t: number): number {
  for (let k = 1; k <= COUNTS && t - k >= 0; k++) {
    const at = t - k
    if (tokens.kind[at] === SIGN || countedOften.has(tokens.folded[at])) return -1
    if (isNumeric(tokens, at)) return at > 0 && isNumeric(tokens, at - 1) ? at - 1 : at
  }
  return -1
}
