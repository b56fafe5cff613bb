const FOLDED = 0x250

const folded = new Uint16Array(FOLDED)
for (let code = 0; code < FOLDED; code++) {
  const lower = String.fromCharCode(code).toLowerCase()
  folded[code] = lower.length === 1 ? lower.charCodeAt(0) : code
}

/** A code unit in lower case (Latin scripts), with the curly apostrophe made straight. */
export function fold(code: number): number {
  return code < FOLDED ? folded[code] : code === 0x2019 ? 0x27 : code
}

/** What a code unit is to the tokenizer. */
export const sort = {
  other: 0,
  letter: 1,
  digit: 2,
  space: 3,
  line: 4,
  apostrophe: 5,
  hyphen: 6,
  mark: 7,
  stop: 8,
  comma: 9,
  colon: 10,
  semicolon: 11,
  dash: 12,
  open: 13,
  close: 14,
} as const

const TABLE = 0x3000
const sorts = new Uint8Array(TABLE)
for (let code = 0; code < TABLE; code++) {
  if (code >= 48 && code < 58) sorts[code] = sort.digit
  else if ((code >= 65 && code < 91) || (code >= 97 && code < 123)) sorts[code] = sort.letter
  else if (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code >= 0x2c00))
    sorts[code] = sort.letter
}
const members: [string, number][] = [
  [
    ' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u2060',
    sort.space,
  ],
  ['\n\r\u2028\u2029\u0085', sort.line],
  ["'\u2019", sort.apostrophe],
  ['-\u2010\u2011', sort.hyphen],
  ['"«»“”„‟‹›‘‚', sort.mark],
  ['.!?…', sort.stop],
  [',', sort.comma],
  [':', sort.colon],
  [';', sort.semicolon],
  ['–—―', sort.dash],
  ['([{', sort.open],
  [')]}', sort.close],
  ['\u00aa\u00ba\u00b5', sort.letter],
]
for (const [characters, name] of members) for (const character of characters) sorts[character.charCodeAt(0)] = name

/** The sort of a code unit; everything past the table is a letter but for wide punctuation. */
export function sortOf(code: number): number {
  if (code < TABLE) return sorts[code]
  if (code === 0x3000 || code === 0xfeff) return sort.space
  return code < 0x3040 || (code >= 0xff00 && code < 0xff10) ? sort.other : sort.letter
}

/** A letter or digit as words are compared by it; 0 for all that no word is made of. One look for what is asked most often. */
export const wordUnits = new Uint16Array(65536)
for (let code = 0; code < 65536; code++) {
  const s = sortOf(code)
  if (s === sort.letter || s === sort.digit) wordUnits[code] = fold(code)
}

/** Whether a code unit is a capital letter of a Latin, Greek or Cyrillic script. */
export function isCapital(code: number): boolean {
  if (code >= 65 && code < 91) return true
  if (code < 0xc0) return false
  if (code < FOLDED) return folded[code] !== code
  return (code >= 0x386 && code < 0x3ac) || (code >= 0x400 && code < 0x430)
}
