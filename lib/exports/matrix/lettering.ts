/** Characters that XML has no place for; the rest is escaped. */
const unfit = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Words as they may stand in XML, inside an element or an attribute. */
export function xml(words: string): string {
  return words
    .toWellFormed()
    .replace(unfit, '')
    .replace(/[&<>"']/g, character => entities[character] ?? '')
}

/** How wide a character is beside the size of its font, about: no font is measured, so that the same drawing comes out anywhere. */
function widthOf(character: string): number {
  if ("iljtf.,;:!|'’ ".includes(character)) return 0.3
  if ('mwMW@%—'.includes(character)) return 0.86
  if (/[A-ZÀ-Þ]/.test(character)) return 0.67
  return /[\u1100-\uFFEF]/.test(character) ? 1 : 0.54
}

/** Words in lines of at most `width` pixels at this size of type, at most `most` of them; what is left out ends in "…". */
export function wrap(words: string, width: number, size: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of words.slice(0, 2_000).split(/\s+/u)) {
    if (word === '') continue
    const length = lengthOf(word, size)
    if (line !== '' && used + 0.3 * size + length > width) {
      lines.push(line)
      line = ''
      used = 0
      if (lines.length === most) break
    }
    const piece = length > width ? cut(word, width, size) : word
    line = line === '' ? piece : `${line} ${piece}`
    used += (used === 0 ? 0 : 0.3 * size) + Math.min(length, width)
  }
  if (lines.length === most) return [...lines.slice(0, -1), `${lines[most - 1]} …`]
  return line === '' ? lines : [...lines, line]
}

/** About how long words are in pixels. */
function lengthOf(words: string, size: number): number {
  let length = 0
  for (const character of words) length += widthOf(character) * size
  return length
}

function cut(word: string, width: number, size: number): string {
  let shown = ''
  let length = size * 0.8
  for (const character of word) {
    length += widthOf(character) * size
    if (length > width) break
    shown += character
  }
  return `${shown}…`
}
