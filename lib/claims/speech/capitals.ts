import { is } from './word-kinds'
import { isCapital, sort, sortOf } from './letters'
import { kind, shape } from './columns'
import type { Tokens } from './columns'

/** The classes of words that a name in capitals may look like. */
export const SMALL_WORDS =
  is.relative |
  is.subject |
  is.that |
  is.question |
  is.preposition |
  is.determiner |
  is.auxiliary |
  is.adverb |
  is.clitic

/** Whether a word in capitals stands among others that are not, and not at the head of its line. */
export function standsOut(t: Tokens, at: number): boolean {
  const before = at - 1
  const after = at + 1
  if (before < 0 || t.kind[before] === kind.line || after >= t.count) return false
  return !(t.shape[before] & shape.capitals) && !(t.shape[after] & shape.capitals)
}

/** Whether every letter of a word is a capital. */
export function isAllCapitals(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    const code = text.charCodeAt(i)
    if (!isCapital(code) && sortOf(code) === sort.letter) return false
  }
  return true
}
