import { NUMBER, SIGN, type Tokens } from './tokens'

/** Two texts in one vocabulary: the word of each token as a small number, how often each word stands in both, its weight. */
export type Vocabulary = {
  before: Int32Array
  after: Int32Array
  size: number
  /** How much a word tells of a sentence: signs and frequent words little, numbers and rare words much. */
  weight: Float32Array
  /** One zero per word, for whoever counts; left at zero. */
  counts: Uint16Array
}

/** Words this frequent tell little of a sentence. */
const FREQUENT = 0.002

/** Numbers the words of both texts, case aside. */
export function joinVocabulary(before: Tokens, after: Tokens): Vocabulary {
  const total = before.count + after.count
  let capacity = 1024
  while (capacity < total * 2) capacity *= 2
  const keys = new Int32Array(capacity)
  const slots = new Int32Array(capacity).fill(-1)
  const mask = capacity - 1
  const kinds: number[] = []
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
    return kinds[word] === NUMBER ? 1.4 : 1
  })
  return { ...words, size: counts.length, weight, counts: new Uint16Array(counts.length) }
}
