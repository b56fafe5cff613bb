import { borrow } from '../scratch'
import { classOf, DIGIT, foldOf, LETTER, letterOf, LINE, markOf, SPACE } from './characters'

/** Ids of what is not a word of the vocabulary: an unknown word, a run of digits, the end of a line; a mark is minus its unit. */
export const UNKNOWN = 0
export const DIGITS = -1
export const NEWLINE = -10

/** The text cut into words, digit runs, marks and line ends: where each lies, and its id in the vocabulary. */
export type Tokens = {
  text: string
  count: number
  start: Int32Array
  end: Int32Array
  id: Int32Array
  memory: ArrayBuffer
}

/** A fixed set of folded words, looked up by the running hash of their letters while the text is scanned. */
export class Vocabulary {
  private mask = 0
  private slots = new Int32Array(0)
  private hashes = new Int32Array(0)
  private readonly words: string[] = ['']
  private readonly ids = new Map<string, number>()

  /** The id of a folded word, given a new one where it has none yet. */
  add(word: string): number {
    const known = this.ids.get(word)
    if (known) return known
    this.words.push(word)
    this.ids.set(word, this.words.length - 1)
    return this.words.length - 1
  }

  /** The id of a folded word, or 0. */
  find(word: string): number {
    return this.ids.get(word) ?? UNKNOWN
  }

  get size(): number {
    return this.words.length
  }

  /** Lays out the table; call once, after the last `add`. */
  seal(): this {
    let size = 64
    while (size < this.words.length * 4) size *= 2
    this.mask = size - 1
    this.slots = new Int32Array(size)
    this.hashes = new Int32Array(size)
    for (let id = 1; id < this.words.length; id++) {
      const word = this.words[id]
      let hash = 0
      for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0
      let slot = (Math.imul(hash, 0x9e3779b1) >>> 8) & this.mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask
      this.slots[slot] = id
      this.hashes[slot] = hash
    }
    return this
  }

  private same(id: number, text: string, start: number, end: number): boolean {
    const word = this.words[id]
    let at = 0
    for (let from = start; from < end; from++) {
      const unit = foldOf[text.charCodeAt(from)]
      if (unit !== 0 && unit !== word.charCodeAt(at++)) return false
    }
    return at === word.length
  }

  /** Cuts a text into tokens, in one pass. */
  scan(text: string): Tokens {
    const length = text.length
    let room = (length >> 2) + 16
    const memory = borrow(room * 12)
    let start: Int32Array = new Int32Array(memory, 0, room)
    let end: Int32Array = new Int32Array(memory, room * 4, room)
    let id: Int32Array = new Int32Array(memory, room * 8, room)
    let count = 0
    let at = 0
    const { mask, slots, hashes } = this
    while (at < length) {
      const unit = text.charCodeAt(at)
      const kind = classOf[unit]
      if (kind === SPACE) {
        at++
        continue
      }
      if (count === room) {
        room = Math.min(length + 1, room * 2)
        start = grown(start, room)
        end = grown(end, room)
        id = grown(id, room)
      }
      start[count] = at
      if (kind === LETTER) {
        let hash = 0
        let letter = letterOf[unit]
        do {
          if (letter !== 1) hash = (Math.imul(hash, 31) + letter) | 0
          at++
          if (at === length) break
          letter = letterOf[text.charCodeAt(at)]
        } while (letter !== 0)
        let slot = (Math.imul(hash, 0x9e3779b1) >>> 8) & mask
        let found = UNKNOWN
        while (slots[slot] !== 0) {
          if (hashes[slot] === hash && this.same(slots[slot], text, start[count], at)) {
            found = slots[slot]
            break
          }
          slot = (slot + 1) & mask
        }
        id[count] = found
      } else if (kind === DIGIT) {
        do at++
        while (at < length && classOf[text.charCodeAt(at)] === DIGIT)
        id[count] = DIGITS
      } else if (kind === LINE) {
        at++
        id[count] = NEWLINE
      } else {
        at++
        id[count] = -(markOf.get(unit) ?? unit)
      }
      end[count++] = at
    }
    for (const column of [start, end, id]) column.fill(0, count, count + BEHIND)
    return { text, count, start, end, id, memory }
  }
}

/** How far behind the last token a reader may look, in tokens: what the text before left there is cleared. */
const BEHIND = 64

function grown(from: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(room)
  to.set(from)
  return to
}
