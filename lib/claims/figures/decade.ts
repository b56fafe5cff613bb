import { type Dates, digitsAt, ranged } from './date-parts'
import { idAt, isMark, isTight, isWord, rolesAt, traitsAt, wordAt, type Page } from './page'
import type { Draft } from './draft'
import { ROLE, TRAIT } from './roles'
import { DIGITS } from './scan'

/** "années 60", and the second of "années 60 et 70". */
function ledByDecade(page: Page, at: number): boolean {
  if (traitsAt(page, at - 1) & TRAIT.decade) return true
  const joins = rolesAt(page, at - 1) & ROLE.join || isMark(page, at - 1, ',') || isMark(page, at - 1, '-')
  return !!joins && idAt(page, at - 2) === DIGITS && (traitsAt(page, at - 3) & TRAIT.decade) !== 0
}

/** "in his 30s", "in their mid-60s": a possessive before, a word for its part between. */
function isLife(page: Page, at: number): boolean {
  let before = at - 1
  if (isMark(page, before, '-')) before--
  if (traitsAt(page, before) & TRAIT.part) before--
  return page.lexicon.ownAge.has(idAt(page, before))
}

/** The ten years of age that "30s" are. */
function decadeOfLife(page: Page, at: number, years: number): Draft {
  const one = ranged(page, at, at + 2, String(years), String(years + 9))
  one.dimension = 'age'
  one.unit = 'a'
  one.reason = 'age'
  return one
}

/** "the 1990s", "années 90". */
export function decade(page: Page, at: number): Dates | null {
  const { decades } = page.lexicon.data.calendar
  const length = page.end[at] - page.start[at]
  const suffixed =
    decades.suffix !== '' && isTight(page, at + 1) && isWord(page, at + 1) && wordAt(page, at + 1) === decades.suffix
  const possessive =
    decades.suffix !== '' &&
    isMark(page, at + 1, "'") &&
    isTight(page, at + 1) &&
    isTight(page, at + 2) &&
    isWord(page, at + 2) &&
    wordAt(page, at + 2) === decades.suffix
  if (
    possessive &&
    length === 2 &&
    wordAt(page, Math.max(0, at - 1)).toLowerCase() === decades.article &&
    digitsAt(page, at, 2) % 10 === 0
  )
    return {
      drafts: [ranged(page, at, at + 3, String(1900 + digitsAt(page, at, 2)), String(1909 + digitsAt(page, at, 2)))],
      to: at + 3,
    }
  const led = ledByDecade(page, at)
  if (!suffixed && !led) return null
  const year = digitsAt(page, at, 4)
  if (
    year % 10 !== 0 ||
    (length !== 4 && length !== 2) ||
    (length === 4 && (year < 1000 || year > 2190)) ||
    (isTight(page, at + 1 + (suffixed ? 1 : 0)) && isWord(page, at + 1 + (suffixed ? 1 : 0)))
  )
    return null
  if (length === 2 && suffixed && year > 0 && isLife(page, at))
    return { drafts: [decadeOfLife(page, at, year)], to: at + 2 }
  if (
    length === 2 &&
    suffixed &&
    !led &&
    idAt(page, at - 1) !== -39 &&
    wordAt(page, Math.max(0, at - 1)).toLowerCase() !== decades.article
  )
    return null
  const from = length === 2 ? 1900 + year : year
  const to = suffixed ? at + 2 : at + 1
  return { drafts: [ranged(page, at, to, String(from), String(from + 9))], to }
}
