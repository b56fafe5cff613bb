import type { Versions } from './align'
import { isNumeric } from './changes'
import { oncePer } from './once-per'
import { countedOften, functionWords, numberValues } from './signs'
import { NUMBER, SIGN, type Tokens } from './tokens'
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
  const { a, b, words, before, after, sentencesB } = all
  const numbers = new Map<string, number>()
  const keyOf = new Int32Array(words.size).fill(-1)
  const read = (text: string, tokens: Tokens, of: Int32Array) => {
    for (let t = 0; t < tokens.count; t++) {
      if (keyOf[of[t]] >= 0) continue
      const key =
        tokens.kind[t] === SIGN || functionWords.has(tokens.folded[t])
          ? ''
          : keyText(text.slice(tokens.start[t], tokens.end[t]), tokens.kind[t] === NUMBER)
      if (key !== '' && !numbers.has(key)) numbers.set(key, numbers.size + 1)
      keyOf[of[t]] = key === '' ? 0 : numbers.get(key)!
    }
  }
  read(before, a, words.before)
  read(after, b, words.after)
  const inBefore = new Uint16Array(numbers.size + 1)
  const inAfter = new Uint16Array(numbers.size + 1)
  const fresh = new Map<number, number[]>()
  const countedBefore = new Uint16Array(numbers.size + 1)
  const countedAfter = new Uint16Array(numbers.size + 1)
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

/** Letters of a word that are kept. */
const STEM = 5
const endings = 'esdx'

/** A word without its accents and most of its ending; a number by what it is worth, in digits or in words. */
function keyText(word: string, isNumber: boolean): string {
  const lower = word.toLowerCase()
  if (isNumber)
    return lower
      .replace(/[\s\u00A0\u202F]/g, '')
      .replace(/,(?=\d{3}(?!\d))/g, '')
      .replace(',', '.')
  const value = numberValues.get(lower)
  if (value !== undefined) return String(value)
  let stem = lower.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '')
  while (stem.length > STEM - 1 && endings.includes(stem[stem.length - 1])) stem = stem.slice(0, -1)
  return stem.slice(0, STEM)
}
