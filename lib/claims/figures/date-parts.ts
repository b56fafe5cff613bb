import { draft, type Draft } from './draft'
import { idAt, isTight, isWord, type Page } from './page'
import { DIGITS } from './scan'

/** Dates that begin at a token, and the token after them. */
export type Dates = { drafts: Draft[]; to: number }

/** The number in digits at a token; -1 where none stands or it has more than `most` digits. */
export function digitsAt(page: Page, at: number, most: number): number {
  if (idAt(page, at) !== DIGITS) return -1
  const length = page.end[at] - page.start[at]
  return length <= most ? Number(page.text.slice(page.start[at], page.end[at])) : -1
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** A year of four digits that a newspaper may name. */
export function yearAt(page: Page, at: number): number {
  if (idAt(page, at) !== DIGITS || page.end[at] - page.start[at] !== 4) return 0
  const year = digitsAt(page, at, 4)
  if (year < 1000 || year > 2199) return 0
  const next = idAt(page, at + 1)
  if (isTight(page, at + 1) && (next === -46 || next === -44) && isTight(page, at + 2) && idAt(page, at + 2) === DIGITS)
    return 0
  if (isTight(page, at + 1) && isWord(page, at + 1)) return 0
  return year
}

/** ISO 8601; without a year "--02-01", without a day "2026-01". */
export function iso(year: number, month: number, day: number): string {
  const head = year ? String(year).padStart(4, '0') : '-'
  if (!month) return head
  return day ? `${head}-${two(month)}-${two(day)}` : `${head}-${two(month)}`
}

/** Whether a month has such a day; February has 29. */
export function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= (month === 2 ? 29 : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31)
}

/** A draft of one date, ISO 8601. */
export function made(page: Page, from: number, to: number, text: string): Draft {
  return draft(
    from,
    to,
    { start: page.start[from], end: page.end[to - 1] },
    { text, dimension: 'date', reason: 'date' },
  )
}

/** A draft of dates from one to another. */
export function ranged(page: Page, from: number, to: number, low: string, high: string): Draft {
  return draft(
    from,
    to,
    { start: page.start[from], end: page.end[to - 1] },
    { low, high, comparator: 'between', dimension: 'date', reason: 'date' },
  )
}
