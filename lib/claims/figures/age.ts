import { small } from './decimal'
import type { Draft } from './draft'
import { place } from './fill'
import type { Num } from './num'
import { idAt, isCapital, isMark, joined, longest, longestBefore, type Page, rolesAt, traitsAt } from './page'
import { ROLE, TRAIT } from './roles'
import { NEWLINE } from './scan'

/** "34 ans" after "âgé de", "34-year-old": a duration that is an age. */
export function aged(page: Page, made: Draft) {
  const next = joined(page, made.to)
  const after = longest(page, page.lexicon.ageAfter, next)
  if (made.unit === 'a' && rolesAt(page, made.from - 1) & ROLE.of && personBefore(page, made.from - 2))
    return ofAge(page, made)
  const before = longestBefore(page, page.lexicon.ageBefore, made.from)
  if (!after && !before) return named(page, made)
  made.dimension = 'age'
  made.reason = 'age'
  if (before && !made.comparatorSpan) made.comparator = '='
  if (after) place(page, made, page.end[after.to - 1], after.to)
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

/** "Smith, 34, said": digits between commas after a name. */
export function bareAge(page: Page, num: Num): boolean {
  const years = small(num.value)
  if (!num.plain || !(years > 0 && years < 120) || !isMark(page, num.from - 1, ',') || !isMark(page, num.to, ','))
    return false
  return isCapital(page, num.from - 2) && !(rolesAt(page, num.from - 2) & (ROLE.month | ROLE.weekday | ROLE.stop))
}

export function ofAge(page: Page, made: Draft): Draft {
  made.dimension = 'age'
  made.unit = 'a'
  made.reason = 'age'
  return made
}
