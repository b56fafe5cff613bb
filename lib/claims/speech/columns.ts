import { borrow } from '../scratch'
import type { Lexicon } from './word-kinds'

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
  /** What the columns lie in. */
  memory: ArrayBuffer
  /** Room for three more columns of whole numbers, filled in by whoever reads marks and sentences. */
  later: readonly Int32Array[]
}

function grown<T extends Int32Array | Uint8Array>(column: T, length: number): T {
  const next = new (column.constructor as { new (length: number): T })(length)
  next.set(column)
  return next
}

/** Empty columns for a text; `push` makes them longer as it needs. */
export function emptyTokens(text: string, lexicon: Lexicon): Tokens {
  const room = ((text.length >> 2) + 64) & ~3
  const memory = borrow(room * 31)
  const whole = (column: number) => new Int32Array(memory, room * 4 * column, room)
  const small = (column: number) => new Uint8Array(memory, room * 28 + room * column, room)
  return {
    text,
    lexicon,
    count: 0,
    start: whole(0),
    end: whole(1),
    word: whole(2),
    flags: whole(3),
    kind: small(0),
    forms: small(1),
    shape: small(2),
    memory,
    later: [whole(4), whole(5), whole(6)],
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
  t.word[at] = 0
  t.flags[at] = 0
  t.forms[at] = 0
  t.shape[at] = at > 0 && t.end[at - 1] === start ? shape.joined : 0
  return at
}

/** How far behind the last token a reader may look, in tokens. */
const BEHIND = 256

/** Clears what the text before left behind the last token. */
export function closeColumns(t: Tokens): void {
  for (const column of [t.kind, t.word, t.flags, t.forms, t.shape]) column.fill(0, t.count, t.count + BEHIND)
}

/** One of the later columns, as long as there are tokens, every value -1. */
export function laterColumn(t: Tokens, which: 0 | 1 | 2): Int32Array {
  const column = t.later[which].length >= t.count ? t.later[which].subarray(0, t.count) : new Int32Array(t.count)
  return column.fill(-1)
}
