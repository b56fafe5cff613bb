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
  /** The folded words by their ids; the first is no word. */
  readonly words: string[] = ['']
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

  /** The id of the letters at `[start, end)`, whose running hash is given; UNKNOWN where no word is written so. */
  lookUp(text: string, start: number, end: number, hash: number): number {
    const { mask, slots, hashes } = this
    for (let slot = (Math.imul(hash, 0x9e3779b1) >>> 8) & mask; slots[slot] !== 0; slot = (slot + 1) & mask)
      if (hashes[slot] === hash && this.same(slots[slot], text, start, end)) return slots[slot]
    return UNKNOWN
  }

  /** Cuts a text into tokens, in one pass. */
  scan(text: string): Tokens {
    const tokens = emptyTokens(text)
    const { length } = text
    let at = 0
    while (at < length) {
      const unit = text.charCodeAt(at)
      const kind = classOf[unit]
      if (kind === SPACE) {
        at++
        continue
      }
      const from = at
      if (kind === LETTER) {
        let hash = 0
        let letter = letterOf[unit]
        do {
          if (letter !== 1) hash = (Math.imul(hash, 31) + letter) | 0
          at++
          if (at === length) break
          letter = letterOf[text.charCodeAt(at)]
        } while (letter !== 0)
        push(tokens, from, at, this.lookUp(text, from, at, hash))
      } else {
        at = kind === DIGIT ? digitsEnd(text, at) : at + 1
        push(tokens, from, at, kind === DIGIT ? DIGITS : signOf(unit, kind))
      }
    }
    return closeTokens(tokens)
  }
}

/** Where a run of digits ends. */
export function digitsEnd(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && classOf[text.charCodeAt(at)] === DIGIT) at++
  return at
}

/** The id of a unit that is a token by itself. */
export function signOf(unit: number, kind: number): number {
  return kind === LINE ? NEWLINE : -(markOf.get(unit) ?? unit)
}

/** Columns without a token; `push` makes them longer as it needs. */
export function emptyTokens(text: string): Tokens {
  const room = (text.length >> 2) + 16 + BEHIND
  const memory = borrow(room * 12)
  return {
    text,
    count: 0,
    start: new Int32Array(memory, 0, room),
    end: new Int32Array(memory, room * 4, room),
    id: new Int32Array(memory, room * 8, room),
    memory,
  }
}

/** Adds a token. */
export function push(tokens: Tokens, start: number, end: number, id: number): void {
  if (tokens.count === tokens.start.length) grow(tokens)
  const at = tokens.count++
  tokens.start[at] = start
  tokens.end[at] = end
  tokens.id[at] = id
}

function grow(tokens: Tokens): void {
  const room = Math.min(tokens.text.length + 1 + BEHIND, tokens.count * 2)
  tokens.start = grown(tokens.start, room)
  tokens.end = grown(tokens.end, room)
  tokens.id = grown(tokens.id, room)
}

/** Clears what the text before left behind the last token. */
export function closeTokens(tokens: Tokens): Tokens {
  const { count } = tokens
  for (const column of [tokens.start, tokens.end, tokens.id]) column.fill(0, count, count + BEHIND)
  return tokens
}

/** How far behind the last token a reader may look, in tokens: what the text before left there is cleared. */
const BEHIND = 64

function grown(from: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(room)
  to.set(from)
  return to
}
