import type { Lexicon } from './lexicon'

/** What a token is. `dot` is a full stop that ends no sentence; `open` and `close` are settled by `marks.ts`. */
export const kind = {
  word: 1,
  number: 2,
  comma: 3,
  stop: 4,
  colon: 5,
  semicolon: 6,
  dash: 7,
  mark: 8,
  single: 9,
  bracketOpen: 10,
  bracketClose: 11,
  line: 12,
  other: 13,
  dot: 14,
  open: 15,
  close: 16,
} as const

/** How a word is written, as bits: its first letter a capital, all of them, joined to what stands before it. */
export const shape = { capital: 1, capitals: 2, joined: 4 } as const

/** The tokens of a text, as columns; `start` and `end` are UTF-16 offsets. */
export type Tokens = {
  text: string
  lexicon: Lexicon
  count: number
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  word: Int32Array
  flags: Int32Array
  forms: Uint8Array
  shape: Uint8Array
}

function grown<T extends Int32Array | Uint8Array>(column: T, length: number): T {
  const next = new (column.constructor as { new (length: number): T })(length)
  next.set(column)
  return next
}

/** Empty columns for a text; `push` makes them longer as it needs. */
export function emptyTokens(text: string, lexicon: Lexicon): Tokens {
  const room = ((text.length >> 2) + 64) & ~3
  // One piece of memory for all columns: many small ones cost more than what is written into them.
  const memory = new ArrayBuffer(room * 19)
  return {
    text,
    lexicon,
    count: 0,
    start: new Int32Array(memory, 0, room),
    end: new Int32Array(memory, room * 4, room),
    word: new Int32Array(memory, room * 8, room),
    flags: new Int32Array(memory, room * 12, room),
    kind: new Uint8Array(memory, room * 16, room),
    forms: new Uint8Array(memory, room * 17, room),
    shape: new Uint8Array(memory, room * 18, room),
  }
}

/** Adds a token and gives its index. */
export function push(t: Tokens, what: number, start: number, end: number): number {
  if (t.count === t.kind.length) {
    const room = t.count * 2
    t.start = grown(t.start, room)
    t.end = grown(t.end, room)
    t.kind = grown(t.kind, room)
    t.word = grown(t.word, room)
    t.flags = grown(t.flags, room)
    t.forms = grown(t.forms, room)
    t.shape = grown(t.shape, room)
  }
  const at = t.count++
  t.kind[at] = what
  t.start[at] = start
  t.end[at] = end
  if (at > 0 && t.end[at - 1] === start) t.shape[at] = shape.joined
  return at
}
