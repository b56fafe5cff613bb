/**
 * A text as words, numbers and signs, each by its place and by two fingerprints: `exact` minds case, `folded` does not. Typography
 * is no part of a fingerprint: NFC or NFD, kinds of space, apostrophes, quotation marks, dashes, spaces that group digits.
 */
export type Tokens = {
  count: number
  start: Int32Array
  end: Int32Array
  exact: Int32Array
  folded: Int32Array
  kind: Uint8Array
  /** 1 where a line ends before the token. */
  newLine: Uint8Array
}

export const WORD = 1
export const NUMBER = 2
export const SIGN = 3

const SPACE = 1
const BREAK = 2
const LETTER = 3
const DIGIT = 4
const APOSTROPHE = 5
const QUOTE = 6
const HYPHEN = 7
const DASH = 8
const MINUS = 9
const NOTHING = 10
const OTHER = 11
const PAIR = 12

/** The class of each character, found when it is first met. */
const known = new Uint8Array(0x10000)
const fixed: [number, string][] = [
  [SPACE, ' \t\v\f\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000'],
  [BREAK, '\n\r\u0085\u2028\u2029'],
  [APOSTROPHE, "'\u2018\u2019\u201A\u201B\u02BC\u2039\u203A\uFF07`\u00B4"],
  [QUOTE, '"\u00AB\u00BB\u201C\u201D\u201E\u201F\uFF02'],
  [HYPHEN, '-\u2010\u2011'],
  [DASH, '\u2012\u2013\u2014\u2015'],
  [MINUS, '\u2212'],
  [NOTHING, '\u00AD\u200B\u2060\uFEFF'],
  [PAIR, '\u200D\uFE0F\u20E3'],
]
for (const [kind, chars] of fixed) for (const char of chars) known[char.charCodeAt(0)] = kind

function classOf(code: number): number {
  return known[code] || (known[code] = findClass(code))
}

function findClass(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT
  if (code >= 0xd800 && code <= 0xdfff) return PAIR
  return /[\p{L}\p{M}\p{N}_]/u.test(String.fromCharCode(code)) ? LETTER : OTHER
}

/** English endings that stay with their word; any other apostrophe ends an elided word ("l'", "qu'"). */
const endings = new Set(['s', 't', 'd', 'm', 're', 've', 'll'])

const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** Reads a text into tokens, in one pass. */
export function tokenise(text: string): Tokens {
  const length = text.length
  const most = length + 1
  const tokens: Tokens = {
    count: 0,
    start: new Int32Array(most),
    end: new Int32Array(most),
    exact: new Int32Array(most),
    folded: new Int32Array(most),
    kind: new Uint8Array(most),
    newLine: new Uint8Array(most),
  }
  let newLine = 1
  let at = 0
  const put = (end: number, kind: number, exact: number, folded: number) => {
    const i = tokens.count++
    tokens.start[i] = at
    tokens.end[i] = end
    tokens.exact[i] = exact
    tokens.folded[i] = folded
    tokens.kind[i] = kind
    tokens.newLine[i] = newLine
    newLine = 0
    at = end
  }
  const putSign = (end: number, code: number) =>
    put(end, SIGN, Math.imul(SEED ^ code, PRIME), Math.imul(SEED ^ code, PRIME))
  while (at < length) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === SPACE || kind === NOTHING) at++
    else if (kind === BREAK) {
      newLine = 1
      at++
    } else if (kind === LETTER) {
      const end = wordEnd(text, at)
      const [exact, folded] = hashWord(text, at, end)
      put(end, WORD, exact, folded)
    } else if (kind === DIGIT) putNumber(at, SEED)
    else if (kind === HYPHEN || kind === DASH || kind === MINUS) {
      const after = classOf(text.charCodeAt(at + 1) || 32)
      const before = at === 0 ? SPACE : classOf(text.charCodeAt(at - 1))
      if (after === DIGIT && (before === SPACE || before === BREAK || text[at - 1] === '(')) {
        putNumber(at + 1, Math.imul(SEED ^ 45, PRIME))
      } else if (kind === MINUS) putSign(at + 1, 0x2212)
      else putSign(at + 1, isStroke(kind, before, after) ? 45 : 0x2013)
    } else if (kind === QUOTE) putSign(at + 1, 34)
    else if (kind === APOSTROPHE) putSign(at + 1, 39)
    else if (kind === PAIR) {
      let end = at + 1
      let hash = Math.imul(SEED ^ code, PRIME)
      while (end < length && classOf(text.charCodeAt(end)) === PAIR)
        hash = Math.imul(hash ^ text.charCodeAt(end++), PRIME)
      put(end, SIGN, hash, hash)
    } else if (code === 46 && text.startsWith('...', at)) {
      let end = at + 3
      while (text.charCodeAt(end) === 46) end++
      putSign(end, 0x2026)
    } else putSign(at + 1, code)
  }
  return tokens

  /** A printed number with its decimals and its grouping spaces, which do not count. */
  function putNumber(from: number, seed: number): void {
    let hash = seed
    let end = from
    let digits = 0
    for (; end < length; end++) {
      const code = text.charCodeAt(end)
      if (code >= 48 && code <= 57) digits++
      else if ((code === 44 || code === 46) && isDigit(text.charCodeAt(end + 1))) digits = 9
      else if (classOf(code) === SPACE && digits > 0 && digits <= 3 && isGroup(text, end + 1)) {
        digits = 0
        continue
      } else break
      hash = Math.imul(hash ^ code, PRIME)
    }
    put(end, NUMBER, hash, hash)
  }
}

/** Whether a hyphen or dash counts as a hyphen: between digits every dash does, and a hyphen that stands free is a dash. */
function isStroke(kind: number, before: number, after: number): boolean {
  if (kind === HYPHEN) return before !== SPACE || after !== SPACE
  return before === DIGIT && after === DIGIT
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isGroup(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  )
}

function isLetter(code: number): boolean {
  const kind = classOf(code)
  return kind === LETTER || kind === DIGIT
}

function wordEnd(text: string, from: number): number {
  let at = from + 1
  for (; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === LETTER || kind === DIGIT || kind === NOTHING) continue
    if (kind === HYPHEN && isLetter(text.charCodeAt(at + 1) || 32)) continue
    if (kind !== APOSTROPHE || !isLetter(text.charCodeAt(at + 1) || 32)) break
    let end = at + 1
    while (end < text.length && end - at < 4 && isLetter(text.charCodeAt(end))) end++
    return endings.has(text.slice(at + 1, end).toLowerCase()) ? end : at + 1
  }
  return at
}

/** FNV-1a over the word with its typography evened out; first minding case, then not. */
function hashWord(text: string, from: number, to: number): [number, number] {
  let exact = SEED
  let folded = SEED
  for (let at = from; at < to; at++) {
    let code = text.charCodeAt(at)
    if (code >= 0x100) {
      const kind = classOf(code)
      if (kind === NOTHING) continue
      if (kind === HYPHEN) code = 45
      else if (kind === APOSTROPHE) code = 39
      else return hashSlowly(text.slice(from, to))
    }
    exact = Math.imul(exact ^ code, PRIME)
    const isCapital = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
    folded = Math.imul(folded ^ (isCapital ? code + 32 : code), PRIME)
  }
  return [exact, folded]
}

/** For words with letters beyond Latin-1 or with marks of their own. */
function hashSlowly(word: string): [number, number] {
  const even = word
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2018\u2019\u02BC\uFF07]/g, "'")
  const plain = even.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
  return [hashOf(plain), hashOf(plain.toLowerCase())]
}

/** The fingerprint of a word as it stands. */
export function hashOf(word: string): number {
  let hash = SEED
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME)
  return hash
}
