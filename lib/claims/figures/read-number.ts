import type { LanguageCode } from '../../languages'
import { negate, write } from './decimal'
import { ROLE } from './roles'
import { readNumber as numberAt } from './number'
import { isMark, openPage, rolesAt } from './page'

/** A number as written: its decimal string, or null where the words are none. `other` is the second reading of "1,234". */
export type NumberReading = { number: string | null; other?: string }

/** Reads words that are a number and nothing else ("2,5 millions", "moins dix", "1 234,5"). Never throws. */
export function readNumber(words: string, language: LanguageCode): NumberReading {
  const page = openPage(words.trim(), { language, bare: true })
  const isSigned = isMark(page, 0, '-') || isMark(page, 0, '−') || (rolesAt(page, 0) & ROLE.minus) !== 0
  const first = isSigned || isMark(page, 0, '+') ? 1 : 0
  const found = page.count > first ? numberAt(page, first) : null
  if (!found || found.to !== page.count || found.chain || found.end !== page.text.length) return { number: null }
  const value = isSigned ? negate(found.value) : found.value
  if (!found.other) return { number: write(value) }
  return { number: write(value), other: write(isSigned ? negate(found.other) : found.other) }
}
