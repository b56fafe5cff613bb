import { amountAt } from './amount'
import { type Draft, draft } from './draft'
import { longest, type Page, rolesAt } from './page'
import { ROLE, type After } from './roles'

/** Units that are asked for without a number: percent, and those of a thermometer. */
function isAsked(value: After): boolean {
  return value.kind === 'percent' || (value.kind === 'unit' && value.dimension === 'temperature' && !value.thermometer)
}

/**
 * "per cent of 210" and, with no number at all, "convert it to celsius": a unit that stands before its number or alone. Only
 * where nothing but numbers is read; in an article a unit without a number says nothing.
 */
export function readLoneUnit(page: Page, at: number): Draft | null {
  const found = longest(page, page.lexicon.after, at, isAsked)
  if (!found) return null
  const unit = found.value.kind === 'unit' ? found.value.code : '%'
  const dimension = found.value.kind === 'unit' ? found.value.dimension : 'percent'
  const amount = unit === '%' && rolesAt(page, found.to) & ROLE.of ? amountAt(page, found.to + 1) : null
  const to = amount && !amount.measure ? amount.to : found.to
  const core = { start: page.start[at], end: page.end[to - 1] }
  const value = amount && !amount.measure ? amount.num.value : null
  return draft(at, to, core, { value, unit, dimension, reason: 'number-unit', rank: 'minor' })
}
