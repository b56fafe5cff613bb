import { small } from './decimal'
import type { Draft } from './draft'
import { place } from './fill'
import type { Num } from './num'
import { idAt, isCapital, isMark, isTight, joined, longest, longestBefore, type Page, rolesAt, traitsAt } from './page'
import { ROLE, TRAIT } from './roles'
import { NEWLINE } from './scan'

/** "34 ans" after "âgé de", "34-year-old": a duration that is an age. */
export function aged(page: Page, made: Draft) {
  const next = joined(page, made.to)
  const after = longest(page, page.lexicon.ageAfter, next)
  if (made.unit === 'a' && isPersonal(page, made)) return ofAge(page, made)
  const before = longestBefore(page, page.lexicon.ageBefore, made.from)
  if (!after && !before) return named(page, made)
  made.dimension = 'age'
  made.reason = 'age'
  if (before && !made.comparatorSpan) made.comparator = '='
  if (after) place(page, made, page.end[after.to - 1], after.to)
}

/** Years that are someone's: "une femme de 45 ans", "décédé à 85 ans", "elle avait treize ans". */
function isPersonal(page: Page, made: Draft): boolean {
  const first = made.comparatorSpan
    ? page.start.subarray(0, made.from).lastIndexOf(made.comparatorSpan.start)
    : made.from
  const start = first >= 0 ? first : made.from
  if (rolesAt(page, start - 1) & ROLE.of) return personBefore(page, start - 2)
  if (rolesAt(page, made.to) & ROLE.of) return false
  if (traitsAt(page, start - 1) & TRAIT.living) return !page.lexicon.notAge.has(idAt(page, start - 2))
  return (traitsAt(page, start - 1) & TRAIT.atAge) !== 0 && (traitsAt(page, start - 2) & TRAIT.stage) !== 0
}

/** "une femme de", "un jeune homme de". */
function personBefore(page: Page, at: number): boolean {
  return ((traitsAt(page, at) | traitsAt(page, at - 1)) & TRAIT.person) !== 0
}

/** "Marie Dupont, 34 ans": years after a name and a comma. */
function named(page: Page, made: Draft) {
  if (made.unit !== 'a' || !isMark(page, made.from - 1, ',') || !isCapital(page, made.from - 2)) return
  const next = idAt(page, made.to)
  if (next !== -44 && next !== -46 && next !== -41 && next !== NEWLINE && made.to < page.count) return
  made.dimension = 'age'
  made.reason = 'age'
}

/** A comma, a dash or an end: what closes "Smith, 34". */
function closesAside(page: Page, at: number): boolean {
  const id = idAt(page, at)
  return (
    id === -44 ||
    id === -0x2013 ||
    id === -0x2014 ||
    id === -0x2015 ||
    (id === -46 && !isTight(page, at + 1)) ||
    id === -59
  )
}

/** "Smith, 34, said": digits between commas after a name. */
export function bareAge(page: Page, num: Num): boolean {
  const years = small(num.value)
  if (!num.plain || !(years > 0 && years < 120) || !isMark(page, num.from - 1, ',') || !closesAside(page, num.to))
    return false
  return isCapital(page, num.from - 2) && !(rolesAt(page, num.from - 2) & (ROLE.month | ROLE.weekday | ROLE.stop))
}

export function ofAge(page: Page, made: Draft): Draft {
  made.dimension = 'age'
  made.unit = 'a'
  made.reason = 'age'
  return made
}
