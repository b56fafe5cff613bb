/** What a UTF-16 unit is to the scanner. */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
export const MARK = 3
export const LINE = 4

/** Class of each UTF-16 unit, and the letter it counts as when words are compared (0: it counts as nothing). */
export const classOf = new Uint8Array(65536).fill(MARK)
export const foldOf = new Uint16Array(65536)

/** Units that only continue the character before them; a passage never ends in front of one. */
const extending: [number, number][] = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x900, 0x903],
  [0x93a, 0x94f],
  [0xe31, 0xe3a],
  [0xe47, 0xe4e],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200c, 0x200d],
  [0x20d0, 0x20ff],
  [0x3099, 0x309a],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
]
const letters: [number, number][] = [
  [65, 90],
  [97, 122],
  [0xaa, 0xaa],
  [0xad, 0xad],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3040, 0xdfff],
  [0xe000, 0xfdff],
  [0xfe70, 0xfefe],
  [0xff21, 0xff3a],
  [0xff41, 0xffdc],
]
const spaces: [number, number][] = [
  [0, 32],
  [0x7f, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200b],
  [0x202f, 0x202f],
  [0x205f, 0x2064],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
]
const lines: [number, number][] = [
  [10, 13],
  [0x85, 0x85],
  [0x2028, 0x2029],
]

/** Accents that do not tell words apart here. "à" keeps its own, because "a" is another word. */
const bare: Record<string, string> = {
  a: 'âäáãåą',
  e: 'éèêëęė',
  i: 'îïíì',
  o: 'ôöóòõ',
  u: 'ûüúù',
  c: 'çćč',
  n: 'ñń',
  y: 'ÿý',
  s: 'śš',
  z: 'žźż',
}

function paint(ranges: [number, number][], value: number) {
  for (const [from, to] of ranges) classOf.fill(value, from, to + 1)
}

paint(letters, LETTER)
paint(extending, LETTER)
paint(spaces, SPACE)
paint(lines, LINE)
classOf.fill(DIGIT, 48, 58)

for (let unit = 0; unit < 65536; unit++) foldOf[unit] = unit
for (let unit = 65; unit <= 90; unit++) foldOf[unit] = unit + 32
for (let unit = 0xc0; unit < 0x250; unit++) {
  const lower = String.fromCharCode(unit).toLowerCase()
  if (lower.length === 1) foldOf[unit] = lower.charCodeAt(0)
}
for (const [plain, accented] of Object.entries(bare)) {
  for (const letter of accented + accented.toUpperCase())
    if (letter.length === 1) foldOf[letter.charCodeAt(0)] = plain.charCodeAt(0)
}
for (const [from, to] of extending) foldOf.fill(0, from, to + 1)
foldOf[0xad] = 0

/** A letter as words are compared by it, 1 where it counts as nothing, 0 for what is no letter: one look for what is asked most often. */
export const letterOf = new Uint16Array(65536)
for (let unit = 0; unit < 65536; unit++) if (classOf[unit] === LETTER) letterOf[unit] = foldOf[unit] || 1

const extends_ = new Uint8Array(65536)
for (const [from, to] of extending) extends_.fill(1, from, to + 1)

/** True where the unit only continues the character before it. */
export function isExtending(unit: number): boolean {
  return extends_[unit] === 1
}

/** Marks that are written in several ways and mean one: ’ is ', ‑ is -. */
export const markOf = new Map<number, number>([
  [0x2019, 39],
  [0x2018, 39],
  [0x2bc, 39],
  [0x60, 39],
  [0x2010, 45],
  [0x2011, 45],
  [0xfe63, 45],
  [0xff0d, 45],
  [0x2012, 0x2013],
])

/** The word as the scanner compares it: lower case, without the accents that tell nothing apart. */
export function fold(word: string): string {
  let folded = ''
  for (let at = 0; at < word.length; at++) {
    const unit = foldOf[word.charCodeAt(at)]
    if (unit) folded += String.fromCharCode(unit)
  }
  return folded
}
