import { nextCharacter, previousCharacter } from './graphemes'
import type { Span } from './span'

export { nextCharacter, previousCharacter }

const letter = /[\p{L}\p{M}\p{N}_]/u
const digit = /\p{Nd}/u
const apostrophes = "'\u2019\u02BC"
const hyphens = '-\u2010\u2011'

/** Words that French shortens before a vowel: "l'eau" is two words, "aujourd'hui" and "Trump's" are one. */
const elisions = new Set('l d j m t s c n qu lorsqu jusqu puisqu quoiqu quelqu presqu entr'.split(' '))
/** What English hangs on with an apostrophe. */
const endings = new Set('s t d m re ve ll'.split(' '))

/**
 * The word at or touching `offset`, or null between two words. A French elision is a word of its own with its apostrophe
 * ("l'", "eau"); compounds ("États-Unis") and printed numbers ("2,5", "40 000" with a non-breaking space) are one.
 */
export function wordAt(text: string, offset: number): Span | null {
  const at = isWordUnit(text, offset) ? offset : isWordUnit(text, offset - 1) ? offset - 1 : -1
  if (at < 0) return null
  let start = at
  while (start > 0 && isWordUnit(text, start - 1)) start--
  let end = at + 1
  while (end < text.length && isWordUnit(text, end)) end++
  const cut = elisionEnd(text, start, end)
  if (cut === null) return { start, end }
  return at < cut ? { start, end: cut } : (wordWithin(text, cut, end, at) ?? { start: cut, end })
}

/** The end of the word at or after `offset`; the end of the text where there is none. */
export function nextWord(text: string, offset: number): number {
  for (let at = Math.max(0, offset); at < text.length; at++) {
    if (!isWordUnit(text, at)) continue
    const word = wordAt(text, at)
    if (word && word.end > offset) return word.end
  }
  return text.length
}

/** The start of the word at or before `offset`; 0 where there is none. */
export function previousWord(text: string, offset: number): number {
  for (let at = Math.min(text.length, offset) - 1; at >= 0; at--) {
    if (!isWordUnit(text, at)) continue
    const word = wordAt(text, at)
    if (word && word.start < offset) return word.start
  }
  return 0
}

/** The span without the white space at its ends; null where nothing is left. */
export function trim(text: string, { start, end }: Span): Span | null {
  while (start < end && /\s/.test(text[start])) start++
  while (end > start && /\s/.test(text[end - 1])) end--
  return start < end ? { start, end } : null
}

/** Whether the unit at `at` belongs to a word: a letter, a digit, or a joint between two of them. */
function isWordUnit(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false
  if (isLetter(text, at)) return true
  const char = text[at]
  if (at === 0 || !isLetter(text, at - 1)) return false
  if (apostrophes.includes(char)) return isLetter(text, at + 1)
  if (hyphens.includes(char)) return isLetter(text, at + 1)
  if (',.\u00A0\u202F'.includes(char)) return digit.test(text[at - 1]) && digit.test(text.charAt(at + 1))
  return false
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 0xdc00 && code <= 0xdfff) return at > 0 && letter.test(text.slice(at - 1, at + 1))
  if (code >= 0xd800 && code <= 0xdbff) return letter.test(text.slice(at, at + 2))
  return letter.test(text.charAt(at))
}

/** Where an elided word ends (after its apostrophe) inside `[start, end)`, or null. */
function elisionEnd(text: string, start: number, end: number): number | null {
  for (let at = start; at < Math.min(end, start + 12); at++) {
    if (!apostrophes.includes(text[at])) continue
    if (!elisions.has(text.slice(start, at).toLowerCase())) return null
    let to = at + 1
    while (to < end && isLetter(text, to)) to++
    return endings.has(text.slice(at + 1, to).toLowerCase()) && to === end ? null : at + 1
  }
  return null
}

/** "d'aujourd'hui", "qu'l'eau": what follows an elision may hold another. */
function wordWithin(text: string, start: number, end: number, at: number): Span | null {
  const cut = elisionEnd(text, start, end)
  if (cut === null) return null
  return at < cut ? { start, end: cut } : { start: cut, end }
}
