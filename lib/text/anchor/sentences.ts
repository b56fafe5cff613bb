import { beginsNote } from './notes'
import { hashOf, NUMBER, SIGN, WORD, type Tokens } from './tokens'

/** The sentences of a text by their tokens: sentence `s` holds the tokens `from[s]` to `from[s + 1]`, the last not included. */
export type Sentences = {
  count: number
  from: Int32Array
  of: Int32Array
  hash: Int32Array
  /** 1 where it belongs to a note about the text itself: from the sentence that begins the note to the end of its paragraph. */
  isNote: Uint8Array
}

const sign = (char: string) => hashOf(char)
const STOP = sign('.')
const DASH = sign('–')
/** A dateline has no more words and signs than this. */
const DATELINE = 12
const stops = new Set([STOP, sign('!'), sign('?'), sign('…')])
const closers = new Set([sign('"'), sign("'"), sign(')'), sign(']')])

/** Words after which a stop ends no sentence. */
const abbreviations = new Set(
  'm mm mme mmes mlle dr mr mrs ms st ste gen gén lt col sgt sen sén rep gov no n vs etc cf art av jr sr prof me mgr inc corp ltd co fig vol p pp ed éd al janv févr avr juil sept oct nov déc jan feb mar apr jun jul aug sep dec u.s u.k'
    .split(' ')
    .map(hashOf),
)

/** Whether a token is a sign that ends sentences, or closes a quotation or a bracket after one: "%" and "€" are none. */
export function endsSentence({ kind, folded }: Tokens, i: number): boolean {
  return kind[i] === SIGN && (stops.has(folded[i]) || closers.has(folded[i]))
}

/** Cuts tokens into sentences: at line breaks, and after stops that no abbreviation or initial explains. */
export function splitSentences(text: string, tokens: Tokens): Sentences {
  const { count, kind, folded, newLine, start, end } = tokens
  const starts: number[] = []
  const of = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    if (i === 0 || newLine[i] || endsBefore(i) || endsDateline(i)) starts.push(i)
    of[i] = starts.length - 1
  }
  const from = Int32Array.from([...starts, count])
  const hash = new Int32Array(starts.length)
  for (let s = 0; s < starts.length; s++) {
    let sum = 17
    for (let i = from[s]; i < from[s + 1]; i++) sum = Math.imul(sum ^ tokens.exact[i], 0x01000193) + 1
    hash[s] = sum | 0
  }
  const isNote = new Uint8Array(starts.length)
  for (let s = 0; s < starts.length; s++) {
    const goesOn = s > 0 && isNote[s - 1] === 1 && newLine[starts[s]] === 0
    isNote[s] = goesOn || beginsNote(text, start[starts[s]]) ? 1 : 0
  }
  return { count: starts.length, from, of, hash, isNote }

  function endsBefore(i: number): boolean {
    let last = i - 1
    while (last > 0 && i - last < 4 && isCloser(last)) last--
    if (kind[last] !== SIGN || !stops.has(folded[last]) || isCloser(i) || starts[starts.length - 1] > last) return false
    if (kind[i] === SIGN && stops.has(folded[i])) return false
    if (start[i] === end[i - 1] && kind[i] !== SIGN) return false
    if (kind[i] === WORD && isLower(text, start[i])) return false
    const before = last - 1
    if (folded[last] !== STOP || before < 0 || kind[before] !== WORD) return true
    if (abbreviations.has(folded[before])) return false
    const isUnit = before > 0 && kind[before - 1] === NUMBER && end[before - 1] === start[before]
    const isInitial = end[before] - start[before] === 1 && !isLower(text, start[before]) && !isUnit
    return !isInitial || kind[i] === NUMBER
  }

  /** Whether a dateline ends before the token: capitalised words and a date at the beginning of a line, then a dash ("PORT ALMER, June 3 — "). */
  function endsDateline(i: number): boolean {
    const first = starts[starts.length - 1]
    if (kind[i - 1] !== SIGN || folded[i - 1] !== DASH || i - first > DATELINE || !newLine[first]) return false
    if (kind[i] === WORD && isLower(text, start[i])) return false
    for (let t = first; t < i - 1; t++)
      if (kind[t] === WORD && isLower(text, start[t]) && (t === first || kind[t - 1] !== NUMBER)) return false
    return kind[first] === WORD
  }

  /** Whether the token closes a quotation or a bracket: by its shape, else by standing against the word before it. */
  function isCloser(i: number): boolean {
    if (kind[i] !== SIGN || !closers.has(folded[i])) return false
    const char = text[start[i]]
    return '»”)]›'.includes(char) || (!'«“„‹‘'.includes(char) && i > 0 && start[i] === end[i - 1])
  }
}

function isLower(text: string, at: number): boolean {
  const char = text[at]
  return char === char.toLowerCase() && char !== char.toUpperCase()
}
