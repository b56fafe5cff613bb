import { small } from './decimal'
import type { Draft } from './draft'
import { place } from './fill'
import type { Num } from './num'
import {
  idAt,
  isCapital,
  isMark,
  isTight,
  isWord,
  joined,
  longest,
  longestBefore,
  type Page,
  rolesAt,
  traitsAt,
} from './page'
import { ROLE, TRAIT } from './roles'
import { DIGITS, NEWLINE } from './scan'

/** "34 ans" after "âgé de", "34-year-old": a duration that is an age. */
export function aged(page: Page, made: Draft) {
  const next = joined(page, made.to)
  const after = longest(page, page.lexicon.ageAfter, next)
  if (made.unit === 'a' && (isPersonal(page, made) || isGroup(page, made))) return ofAge(page, made)
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

/** "les plus de 65 ans", "aux moins de 18 ans": a bound behind an article of many. */
function isGroup(page: Page, made: Draft): boolean {
  if (!made.comparatorSpan || made.from < 3 || rolesAt(page, made.to) & ROLE.of) return false
  let first = made.from - 1
  while (first > 0 && page.start[first] > made.comparatorSpan.start) first--
  return made.from - first < 3 && (rolesAt(page, first - 1) & ROLE.determiner) !== 0
}

/** "People over 65", "anyone under 18": a bound of one word behind people. */
export function isAgeOfMany(page: Page, num: Num, bound: { from: number; to: number } | null): boolean {
  const years = small(num.value)
  if (!bound || bound.to - bound.from !== 1 || !num.plain || !(years > 0 && years < 110)) return false
  return (traitsAt(page, bound.from - 1) & TRAIT.person) !== 0 && isWord(page, bound.from)
}

/** "une femme de", "un jeune homme de". */
function personBefore(page: Page, at: number): boolean {
  return ((traitsAt(page, at) | traitsAt(page, at - 1)) & TRAIT.person) !== 0
}

/** "Marie Dupont, 34 ans": years after a name and a comma. */
function named(page: Page, made: Draft) {
  if (made.unit !== 'a' || !isMark(page, made.from - 1, ',')) return
  const next = idAt(page, made.to)
  // "Le maire, 63 ans, brigue": no name before, but an aside of its own in digits.
  const aside = next === -44 && idAt(page, made.from) === DIGITS && made.value !== null && small(made.value) >= LIKELY
  if (!isCapital(page, made.from - 2) && !(aside && isWord(page, made.from - 2))) return
  if (next !== -44 && next !== -46 && next !== -41 && next !== NEWLINE && made.to < page.count) return
  made.dimension = 'age'
  made.reason = 'age'
}

/** From here on years in an aside are an age. */
const LIKELY = 12

/** A comma, a dash or an end: what closes "Smith, 34". */
function closesAside(page: Page, at: number): boolean {
  const id = idAt(page, at)
  return (
    id === -44 ||
    id === -0x2013 ||
    id === -0x2014 ||
    id === -0x2015 ||
    (id === -46 && !isTight(page, at + 1)) ||
    id === -59 ||
    id === NEWLINE ||
    at >= page.count
  )
}

/** "Smith, 34, said": digits between commas after a name. */
export function bareAge(page: Page, num: Num): boolean {
  const years = small(num.value)
  if (!num.plain || !(years > 0 && years < 120) || !isMark(page, num.from - 1, ',') || !closesAside(page, num.to))
    return false
  if (traitsAt(page, num.from - 2) & TRAIT.person) return true
  return isCapital(page, num.from - 2) && !(rolesAt(page, num.from - 2) & (ROLE.month | ROLE.weekday | ROLE.stop))
}

export function ofAge(page: Page, made: Draft): Draft {
  made.dimension = 'age'
  made.unit = 'a'
  made.reason = 'age'
  return made
}
