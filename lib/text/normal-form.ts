import type { Span } from './span'

/**
 * A text with its typography evened out, and the way back. Two texts whose `text` is the same differ in typography alone:
 * composed or decomposed letters (NFC), kinds and numbers of spaces, spaces that French puts before punctuation and inside
 * guillemets, shapes of apostrophes, quotation marks and dashes, spaces that group digits, soft hyphens and zero-width spaces.
 * A minus sign before a number is kept apart from a dash and from nothing.
 */
export type NormalForm = {
  text: string
  /** The smallest span of the original that holds this span of the normal form. */
  toOriginal: (span: Span) => Span
  /** The span of the normal form that this span of the original became; it may be empty. */
  toNormal: (span: Span) => Span
}

const enum Class {
  plain,
  space,
  apostrophe,
  quote,
  hyphen,
  dash,
  minus,
  ellipsis,
  nothing,
}

/** What each character counts as; whatever is not listed is itself. */
const classes: [Class, string][] = [
  [
    Class.space,
    ' \t\n\r\v\f\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000',
  ],
  [Class.apostrophe, "'\u2018\u2019\u201A\u201B\u02BC\u2039\u203A\uFF07`\u00B4"],
  [Class.quote, '"\u00AB\u00BB\u201C\u201D\u201E\u201F\uFF02'],
  [Class.hyphen, '-\u2010\u2011'],
  [Class.dash, '\u2012\u2013\u2014\u2015'],
  [Class.minus, '\u2212'],
  [Class.ellipsis, '\u2026'],
  [Class.nothing, '\u00AD\u200B\u2060\uFEFF'],
]
const table = new Uint8Array(0x10000)
for (const [kind, chars] of classes) for (const char of chars) table[char.charCodeAt(0)] = kind

const SPACE = 32
const QUOTE = 34
const APOSTROPHE = 39
const HYPHEN = 45
const DOT = 46
const DASH = 0x2013
const MINUS = 0x2212

/** Before these a space is typography. */
const closing = new Set([...';:!?%,.)]\u2026'].map(char => char.charCodeAt(0)))

/** Canonical composition reorders marks in quadratic time; no letter of any language carries as many as this. */
const LONGEST_CLUSTER = 32

/** Evens out the typography of a text, in linear time. */
export function normalForm(original: string): NormalForm {
  const out = new Writer(original.length)
  let opened = false
  for (let at = 0; at < original.length;) {
    const code = original.charCodeAt(at)
    const kind = table[code] as Class
    if (kind === Class.plain) {
      const end = clusterEnd(original, at)
      if (end === at + 1 && code < 0x300) {
        if (closing.has(code)) out.dropSpace()
        out.put(code, at, end)
      } else for (const unit of units(original.slice(at, end).normalize('NFC'))) out.put(unit, at, end)
      at = end
      continue
    }
    const end = at + 1
    if (kind === Class.space) {
      if (out.last !== SPACE && !(opened && out.last === QUOTE) && out.length > 0 && !groups(original, at))
        out.put(SPACE, at, end)
      else out.widen(end)
    } else if (kind === Class.quote) {
      opened = opens(original, at, opened)
      if (!opened) out.dropSpace()
      out.put(QUOTE, at, end)
    } else if (kind === Class.ellipsis) {
      out.dropSpace()
      for (let i = 0; i < 3; i++) out.put(DOT, at, end)
    } else if (kind === Class.apostrophe) out.put(APOSTROPHE, at, end)
    else if (kind !== Class.nothing) out.put(stroke(original, at, kind), at, end)
    at = end
  }
  out.dropSpace()
  return out.finish(original.length)
}

/** Whether the quotation mark at `at` opens: by its shape, else by what stands before and after it. */
function opens(text: string, at: number, opened: boolean): boolean {
  const char = text[at]
  if ('\u00AB\u201E\u201F'.includes(char)) return true
  if (char === '\u00BB') return false
  if (char === '\u201C') return !opened || isGap(text, at - 1)
  if (char === '\u201D') return false
  return opened ? false : !isGap(text, at + 1) || at === 0
}

function isGap(text: string, at: number): boolean {
  return at < 0 || at >= text.length || table[text.charCodeAt(at)] === Class.space
}

/** Which dash a dash counts as: between digits all but the minus are a hyphen; a hyphen that stands free is a dash; a minus or hyphen before a digit is a sign. */
function stroke(text: string, at: number, kind: Class): number {
  const before = isDigit(text.charCodeAt(at - 1))
  const after = isDigit(text.charCodeAt(at + 1))
  if (kind === Class.minus) return before && after ? MINUS : HYPHEN
  if (before && after) return HYPHEN
  return kind === Class.hyphen && !(isGap(text, at - 1) && isGap(text, at + 1)) ? HYPHEN : DASH
}

/** Whether the space at `at` only groups the digits of one number: "40 000", not "le 20 décembre", "en 2025 200 drones". */
function groups(text: string, at: number): boolean {
  if (!threeDigits(text, at + 1)) return false
  let start = at
  while (start > 0 && isDigit(text.charCodeAt(start - 1)) && at - start < 4) start--
  const digits = at - start
  if (digits < 1 || digits > 3) return false
  if (digits < 3) return !isPartOfNumber(text, start - 1)
  const separator = text[start - 1]
  if (
    start > 1 &&
    separator !== undefined &&
    table[separator.charCodeAt(0)] === Class.space &&
    isDigit(text.charCodeAt(start - 2))
  ) {
    return groups(text, start - 1)
  }
  return !isPartOfNumber(text, start - 1)
}

function isPartOfNumber(text: string, at: number): boolean {
  return at > 0 && (text[at] === ',' || text[at] === '.') && isDigit(text.charCodeAt(at - 1))
}

function threeDigits(text: string, at: number): boolean {
  for (let i = 0; i < 3; i++) if (!isDigit(text.charCodeAt(at + i))) return false
  return !isDigit(text.charCodeAt(at + 3))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

const mark = /[\p{M}\u1160-\u11FF]/u

/** Where the letter that begins at `at` ends with its marks. */
function clusterEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  let end = at + 1
  if (code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(end) & 0xfc00) === 0xdc00) end++
  while (end < text.length && end - at < LONGEST_CLUSTER && text.charCodeAt(end) >= 0x300 && mark.test(text[end])) end++
  return end
}

function* units(text: string): Generator<number> {
  for (let i = 0; i < text.length; i++) yield text.charCodeAt(i)
}

/** The normal form as it grows: each unit with the piece of the original it stands for. */
class Writer {
  private units = new Uint16Array(0)
  private from = new Int32Array(0)
  private to = new Int32Array(0)
  length = 0

  constructor(capacity: number) {
    this.grow(capacity + 16)
  }

  get last(): number {
    return this.length === 0 ? -1 : this.units[this.length - 1]
  }

  put(unit: number, from: number, to: number): void {
    if (this.length === this.units.length) this.grow(this.length * 2)
    this.units[this.length] = unit
    this.from[this.length] = from
    this.to[this.length] = to
    this.length++
  }

  /** A dropped space belongs to nothing; one that follows a space makes that one wider. */
  widen(end: number): void {
    if (this.last === SPACE) this.to[this.length - 1] = end
  }

  dropSpace(): void {
    if (this.last === SPACE) this.length--
  }

  finish(originalLength: number): NormalForm {
    const { from, to, length } = this
    const parts: string[] = []
    for (let at = 0; at < length; at += 8192) {
      parts.push(String.fromCharCode(...this.units.subarray(at, Math.min(length, at + 8192))))
    }
    /** The number of units that satisfy the (monotone) condition. */
    const count = (passes: (i: number) => boolean): number => {
      let low = 0
      let high = length
      while (low < high) {
        const middle = (low + high) >>> 1
        if (passes(middle)) low = middle + 1
        else high = middle
      }
      return low
    }
    return {
      text: parts.join(''),
      toOriginal: ({ start, end }) => {
        if (start >= end) {
          const at = start < length ? from[start] : originalLength
          return { start: at, end: at }
        }
        return { start: from[start], end: to[end - 1] }
      },
      toNormal: ({ start, end }) => {
        const first = count(i => to[i] <= start)
        return {
          start: first,
          end: Math.max(
            first,
            count(i => from[i] < end),
          ),
        }
      },
    }
  }

  private grow(capacity: number): void {
    const { units, from, to } = this
    this.units = new Uint16Array(capacity)
    this.units.set(units)
    this.from = new Int32Array(capacity)
    this.from.set(from)
    this.to = new Int32Array(capacity)
    this.to.set(to)
  }
}
