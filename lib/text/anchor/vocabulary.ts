import { functionWords } from './signs'
import { NUMBER, SIGN, type Tokens } from './tokens'

/** Two texts in one vocabulary: the word of each token as a small number, how often each word stands in both, its weight. */
export type Vocabulary = {
  before: Int32Array
  after: Int32Array
  size: number
  /** How much a word tells of a sentence: signs and frequent words little, numbers and rare words much. */
  weight: Float32Array
  /** 1 for signs and words that say nothing by themselves. */
  isSmall: Uint8Array
  /** One zero per word, for whoever counts; left at zero. */
  counts: Uint16Array
}

/** Words this frequent tell little of a sentence. */
const FREQUENT = 0.002
/** Nor do words of so few letters, which are frequent ones in any longer text. */
const SHORT = 2

/** Numbers the words of both texts, case aside. */
export function joinVocabulary(before: Tokens, after: Tokens): Vocabulary {
  const total = before.count + after.count
  let capacity = 1024
  while (capacity < total * 2) capacity *= 2
  const keys = new Int32Array(capacity)
  const slots = new Int32Array(capacity).fill(-1)
  const mask = capacity - 1
  const kinds: number[] = []
  const isShort: boolean[] = []
  const small: number[] = []
  const counts: number[] = []
  const read = (tokens: Tokens): Int32Array => {
    const words = new Int32Array(tokens.count)
    for (let i = 0; i < tokens.count; i++) {
      const key = tokens.folded[i]
      let slot = (key ^ (key >>> 15)) & mask
      while (slots[slot] >= 0 && keys[slot] !== key) slot = (slot + 1) & mask
      if (slots[slot] < 0) {
        keys[slot] = key
        slots[slot] = counts.length
        counts.push(0)
        kinds.push(tokens.kind[i])
        small.push(tokens.kind[i] === SIGN || functionWords.has(key) ? 1 : 0)
        isShort.push(tokens.end[i] - tokens.start[i] <= SHORT)
      }
      words[i] = slots[slot]
      counts[slots[slot]]++
    }
    return words
  }
  const words = { before: read(before), after: read(after) }
  const often = Math.max(12, total * FREQUENT)
  const weight = Float32Array.from(counts, (count, word) => {
    if (kinds[word] === SIGN) return 0.15
    if (count > often) return 0.35
    if (kinds[word] === NUMBER) return 1.4
    return isShort[word] ? 0.5 : 1
  })
  return {
    ...words,
    size: counts.length,
    weight,
    isSmall: Uint8Array.from(small),
    counts: new Uint16Array(counts.length),
  }
}

/** The weight of the tokens from one to another of one text (`before` or `after`). */
export function weightOf({ weight }: Vocabulary, words: Int32Array, from: number, to: number): number {
  let sum = 0
  for (let t = from; t < to; t++) sum += weight[words[t]]
  return sum
}

/** The weight of the words that two stretches of tokens share, each word as often as it is in both. */
export function sharedWeight(words: Vocabulary, fromA: number, toA: number, fromB: number, toB: number): number {
  const { counts, before, after, weight } = words
  let shared = 0
  for (let t = fromA; t < toA; t++) counts[before[t]]++
  for (let t = fromB; t < toB; t++) {
    const word = after[t]
    if (counts[word] === 0) continue
    counts[word]--
    shared += weight[word]
  }
  for (let t = fromA; t < toA; t++) counts[before[t]] = 0
  return shared
}

/** How alike two stretches of tokens are by what is neither sign nor small word (Dice, by weight), 0 to 1; 0 where that is next to nothing. */
export function likenessOf(words: Vocabulary, fromA: number, toA: number, fromB: number, toB: number): number {
  const { old, now, shared } = tellingOf(words, fromA, toA, fromB, toB)
  return old < TELLING || now < TELLING ? 0 : (2 * shared) / (old + now)
}

/** Fewer words by weight than this tell nothing. */
const TELLING = 1.5

/** Whether both stretches tell enough, and have so little of it in common that they tell something else. */
export function isOther(words: Vocabulary, fromA: number, toA: number, fromB: number, toB: number): boolean {
  const { old, now, shared } = tellingOf(words, fromA, toA, fromB, toB)
  return old >= MUCH && now >= MUCH && 2 * shared < LITTLE * (old + now)
}

const MUCH = 4
const LITTLE = 0.2

/** The weight of what is neither sign nor small word in two stretches of tokens, and of what they share of it. */
function tellingOf(words: Vocabulary, fromA: number, toA: number, fromB: number, toB: number) {
  const { counts, before, after, weight, isSmall } = words
  let [old, now, shared] = [0, 0, 0]
  for (let t = fromA; t < toA; t++) {
    if (isSmall[before[t]]) continue
    old += weight[before[t]]
    counts[before[t]]++
  }
  for (let t = fromB; t < toB; t++) {
    const word = after[t]
    if (isSmall[word]) continue
    now += weight[word]
    if (counts[word] === 0) continue
    counts[word]--
    shared += weight[word]
  }
  for (let t = fromA; t < toA; t++) counts[before[t]] = 0
  return { old, now, shared }
}
