import type { LanguageCode } from '../languages'
import { lexiconOf as figureLexiconOf } from './figures/page'
import { hashOf } from './speech/word-table'
import { lexiconOf as speechLexiconOf } from './speech/lexicon'

/** Longer than any word that is looked up. */
const LONGEST = 32

/**
 * The words of both readers in one table, for those written alike for both: a word of plain letters is looked up once. What is
 * kept of each is its id in the vocabulary of figures and in the lexicon of speech, 0 where that has no such word.
 */
export class JointWords {
  private readonly mask: number
  /** Eight bits of the hash in each slot that holds a word, never 0: what a look goes to first, small enough to stay near. */
  private readonly tags: Uint8Array
  private readonly slots: Uint16Array
  /** Where the letters of each word begin, and one more. */
  private readonly from: Int32Array
  private readonly letters: Uint16Array
  readonly figure: Int32Array
  readonly speech: Int32Array
  /** The letters of the word that is being read, put here by whoever reads it. */
  readonly read = new Uint16Array(LONGEST)

  constructor(language: LanguageCode) {
    const figures = figureLexiconOf(language).vocabulary.words
    const { spelled } = speechLexiconOf(language)
    const ids = new Map<string, [figure: number, speech: number]>()
    for (const words of [figures, spelled]) {
      for (let id = 1; id < words.length; id++)
        if (words[id].length <= LONGEST && words[id] !== '') ids.set(words[id], [0, 0])
    }
    for (let id = 1; id < figures.length; id++) (ids.get(figures[id]) ?? [])[0] = id
    for (let id = 1; id < spelled.length; id++) (ids.get(spelled[id]) ?? [])[1] = id
    const words = Array.from(ids.keys())
    let size = 64
    while (size < words.length * 2) size *= 2
    this.mask = size - 1
    this.tags = new Uint8Array(size)
    this.slots = new Uint16Array(size)
    this.from = new Int32Array(words.length + 2)
    this.letters = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0))
    this.figure = new Int32Array(words.length + 1)
    this.speech = new Int32Array(words.length + 1)
    words.forEach((word, at) => this.add(at + 1, word, ids.get(word) ?? [0, 0]))
  }

  private add(at: number, word: string, [figure, speech]: [number, number]): void {
    this.figure[at] = figure
    this.speech[at] = speech
    for (let i = 0; i < word.length; i++) this.letters[this.from[at] + i] = word.charCodeAt(i)
    this.from[at + 1] = this.from[at] + word.length
    const mixed = Math.imul(hashOf(word), 0x9e3779b1)
    let slot = (mixed >>> 8) & this.mask
    while (this.tags[slot] !== 0) slot = (slot + 1) & this.mask
    this.slots[slot] = at
    this.tags[slot] = tagOf(mixed)
  }

  /** The place of the word in `read` with so many letters and this running hash; 0 where there is none. */
  find(length: number, hash: number): number {
    const { mask, tags, slots, from, letters, read } = this
    const mixed = Math.imul(hash, 0x9e3779b1)
    const tag = tagOf(mixed)
    for (let slot = (mixed >>> 8) & mask; tags[slot] !== 0; slot = (slot + 1) & mask) {
      if (tags[slot] !== tag) continue
      const at = slots[slot]
      const start = from[at]
      if (from[at + 1] - start !== length) continue
      let i = 0
      while (i < length && letters[start + i] === read[i]) i++
      if (i === length) return at
    }
    return 0
  }

  /** As many letters as `read` holds. */
  static readonly longest = LONGEST
}

function tagOf(mixed: number): number {
  return mixed >>> 24 || 1
}

const joint = new Map<LanguageCode, JointWords>()

/** The words of a language, laid out on their first use. */
export function jointWordsOf(language: LanguageCode): JointWords {
  let words = joint.get(language)
  if (!words) joint.set(language, (words = new JointWords(language)))
  return words
}
