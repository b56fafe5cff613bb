import { type Dates, digitsAt, isDay, iso, made, ranged, yearAt } from './date-parts'
import { decade } from './decade'
import { relative } from './relative-date'
import { ROLE, TRAIT } from './roles'
import {
  idAt,
  isCapital,
  isMark,
  isStuck,
  isTight,
  isWord,
  longest,
  opensSentence,
  rolesAt,
  traitsAt,
  wordAt,
  type Page,
} from './page'
import { DIGITS } from './scan'

/** 2026-01-20, 20/01/2026, 5.6.26. */
function numeric(page: Page, at: number): Dates | null {
  const mark = idAt(page, at + 1)
  if (mark !== -47 && mark !== -45 && mark !== -46) return null
  if (idAt(page, at + 2) !== DIGITS || idAt(page, at + 3) !== mark || idAt(page, at + 4) !== DIGITS) return null
  for (let next = at + 1; next <= at + 4; next++) if (!isTight(page, next)) return null
  if (
    isStuck(page, at) ||
    (isTight(page, at + 5) && (idAt(page, at + 5) === DIGITS || idAt(page, at + 5) === mark || isWord(page, at + 5)))
  )
    return null
  const lengths = [at, at + 2, at + 4].map(each => page.end[each] - page.start[each])
  const [a, b, c] = [digitsAt(page, at, 4), digitsAt(page, at + 2, 2), digitsAt(page, at + 4, 4)]
  if (a < 0 || b < 0 || c < 0) return null
  if (lengths[0] === 4)
    return b >= 1 && b <= 12 && isDay(c, b) && lengths[2] <= 2
      ? { drafts: [made(page, at, at + 5, iso(a, b, c))], to: at + 5 }
      : null
  if (lengths[0] > 2 || (lengths[2] !== 4 && lengths[2] !== 2) || (lengths[2] === 2 && mark === -46)) return null
  const year = lengths[2] === 4 ? c : c < 70 ? 2000 + c : 1900 + c
  const monthFirst = page.lexicon.data.calendar.order === 'mdy' ? b > 12 || a <= 12 : b > 12
  const [month, day] = monthFirst ? [a, b] : [b, a]
  if (month < 1 || month > 12 || !isDay(day, month)) return null
  return { drafts: [made(page, at, at + 5, iso(year, month, day))], to: at + 5 }
}

/** The token after a day of the month ("1er", "3rd", "14"), and the day; null where none stands. */
function dayAt(page: Page, at: number): { day: number; to: number } | null {
  const day = digitsAt(page, at, 2)
  if (day < 1 || day > 31) return null
  const suffix = traitsAt(page, at + 1) & TRAIT.suffix && isTight(page, at + 1)
  if (!suffix && isTight(page, at + 1) && isWord(page, at + 1)) return null
  return { day, to: suffix ? at + 2 : at + 1 }
}

/** The month whose name stands at `at`; `sure` where the word is nothing else. */
function monthAt(page: Page, at: number): { month: number; to: number; sure: boolean; dotted: boolean } | null {
  if (!(rolesAt(page, at) & ROLE.month) || isTight(page, at)) return null
  const month = page.lexicon.meanings[page.id[at]].month ?? 0
  const dotted = isMark(page, at + 1, '.') && isTight(page, at + 1) && (traitsAt(page, at) & TRAIT.shortMonth) !== 0
  return { month, to: dotted ? at + 2 : at + 1, sure: !(traitsAt(page, at) & TRAIT.unsureMonth), dotted }
}

/** The year after a month: "2026", ", 2026", "of 2026". */
function yearAfter(page: Page, at: number, comma: boolean): { year: number; to: number } {
  let next = at
  if (comma && isMark(page, next, ',')) next++
  else if (traitsAt(page, next) & TRAIT.dayOf) next++
  const year = yearAt(page, next)
  return year ? { year, to: next + 1 } : { year: 0, to: at }
}

const SEPARATORS = new Set([-44, -45, -0x2013, -38])

function separates(page: Page, at: number): 'list' | 'range' | null {
  const id = idAt(page, at)
  if (id === -45 || id === -0x2013 || traitsAt(page, at) & TRAIT.to) return 'range'
  if (SEPARATORS.has(id) || rolesAt(page, at) & ROLE.join || traitsAt(page, at) & TRAIT.or) return 'list'
  return id > 0 && page.lexicon.rangeWords.has(id) ? 'range' : null
}

type Days = { days: { day: number; from: number; to: number }[]; ranges: boolean; to: number }

/** Several days that share a month: "14 et 15", "20-21", "9, 10 and 12". */
function daysAt(page: Page, at: number): Days | null {
  const first = dayAt(page, at)
  if (!first) return null
  const days = [{ day: first.day, from: at, to: first.to }]
  let to = first.to
  let ranges = false
  while (days.length < 8) {
    const kind = separates(page, to)
    if (!kind) break
    let next = to + 1
    if (kind === 'list' && rolesAt(page, next) & ROLE.join) next++
    if (rolesAt(page, next) & ROLE.determiner) next++
    if (rolesAt(page, next) & ROLE.weekday) next++
    const more = dayAt(page, next)
    if (!more || yearAt(page, next)) break
    days.push({ day: more.day, from: next, to: more.to })
    ranges = kind === 'range'
    to = more.to
  }
  return { days, ranges, to }
}

/** "9 janvier 2026", "14 et 15 décembre", "the 9th of January". */
function dayFirst(page: Page, at: number): Dates | null {
  const found = daysAt(page, at)
  if (!found) return null
  let to = found.to
  if (traitsAt(page, to) & TRAIT.dayOf) to++
  const month = monthAt(page, to)
  if (!month) return null
  const weak = !month.sure && !month.dotted && page.lexicon.data.calendar.order === 'mdy' && !isCapital(page, to)
  if (weak) return null
  const { year, to: end } = yearAfter(page, month.to, page.lexicon.data.calendar.order === 'mdy')
  return spread(page, found, month.month, year, found.days[0].from, end)
}

/** The days of one month as drafts: a range is one, a list is one for each. */
function spread(page: Page, found: Days, month: number, year: number, from: number, to: number): Dates | null {
  if (found.days.some(({ day }) => !isDay(day, month))) return null
  const { days } = found
  if (days.length === 1) return { drafts: [made(page, from, to, iso(year, month, days[0].day))], to }
  if (days.length === 2 && found.ranges) {
    return { drafts: [ranged(page, from, to, iso(year, month, days[0].day), iso(year, month, days[1].day))], to }
  }
  const drafts = days.map(({ day, from: start, to: end }, at) => {
    const first = at === 0 ? Math.min(from, start) : start
    return made(page, first, at === days.length - 1 ? Math.max(to, end) : end, iso(year, month, day))
  })
  return { drafts, to }
}

/** "January 9, 2026", "Jan. 9-11", "janvier 2026", "en juin". */
function monthFirst(page: Page, at: number): Dates | null {
  const month = monthAt(page, at)
  if (!month) return null
  const english = page.lexicon.data.calendar.order === 'mdy'
  const capital = isCapital(page, at)
  if (english && !capital && !month.dotted && !month.sure && !page.bare && !(rolesAt(page, at - 1) & ROLE.dateBefore))
    return null
  if (english) {
    const found = daysAt(page, month.to)
    if (found && (capital || month.dotted || page.bare || month.sure)) {
      const { year, to } = yearAfter(page, found.to, true)
      const last = found.days[found.days.length - 1]
      if (!year && unitLike(page, last.to)) return null
      return spread(page, found, month.month, year, at, to)
    }
  }
  const { year, to } = yearAfter(page, month.to, english)
  if (year) return { drafts: [made(page, at, to, iso(year, month.month, 0))], to }
  if (!english && capital && !opensSentence(page, at)) return null
  const before =
    rolesAt(page, at - 1) & ROLE.dateBefore ||
    traitsAt(page, at - 1) & TRAIT.part ||
    (isMark(page, at - 1, '-') && traitsAt(page, at - 2) & TRAIT.part)
  if (!month.sure && (!before || (english && !capital && !page.bare))) return null
  if (rolesAt(page, at) & ROLE.cardinal) return null
  if (month.dotted && !before) return null
  return { drafts: [made(page, at, at + 1, iso(0, month.month, 0))], to: at + 1 }
}

/** A percent sign or the like after a day: then it is no day. */
function unitLike(page: Page, at: number): boolean {
  return isMark(page, at, '%') || (rolesAt(page, at) & ROLE.scale) !== 0
}

/** The dates that begin at token `at`; null where none does. */
export function readDates(page: Page, at: number): Dates | null {
  if (idAt(page, at) === DIGITS)
    return numeric(page, at) ?? dayFirst(page, at) ?? decade(page, at) ?? beforeEra(page, at)
  if (rolesAt(page, at) & ROLE.month) {
    const found = monthFirst(page, at)
    if (found) return found
  }
  return relative(page, at) ?? ordinalDay(page, at)
}

/** "280 avant JC": the year, counted as ISO 8601 does (1 BC is the year 0). */
function beforeEra(page: Page, at: number): Dates | null {
  const year = digitsAt(page, at, 4)
  const found = year > 0 && !isStuck(page, at) ? longest(page, page.lexicon.beforeEra, at + 1) : null
  if (!found) return null
  const astronomical = year === 1 ? '0000' : `-${String(year - 1).padStart(4, '0')}`
  const one = made(page, at, at + 1, astronomical)
  one.span.end = page.end[found.to - 1]
  one.to = found.to
  return { drafts: [one], to: found.to }
}

/** "the first of May" is left to numbers; "premier mai" is a date. */
function ordinalDay(page: Page, at: number): Dates | null {
  if (!(rolesAt(page, at) & ROLE.ordinal) || wordAt(page, at).length < 4) return null
  const month = monthAt(page, at + 1)
  const day = page.lexicon.meanings[page.id[at]].ordinal ?? 0
  if (!month || !month.sure || !isDay(day, month.month)) return null
  const { year, to } = yearAfter(page, month.to, false)
  return { drafts: [made(page, at, to, iso(year, month.month, day))], to }
}
