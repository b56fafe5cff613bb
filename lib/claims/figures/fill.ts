import type { Amount } from './amount'
import { type Bound, boundAfter } from './bound'
import { negate, whole } from './decimal'
import type { Draft } from './draft'
import { withSmallerUnits } from './compound'
import { countedNoun, type Noun } from './noun'
import { longest, type Page, rolesAt } from './page'
import { ROLE } from './roles'

export function place(page: Page, made: Draft, end: number, to: number) {
  made.span = { start: Math.min(made.span.start, made.core.start), end: Math.max(end, made.core.end) }
  made.to = Math.max(made.to, to)
}

export function setBound(made: Draft, bound: Bound | null) {
  if (!bound) return
  made.comparator = bound.comparator
  made.comparatorSpan = bound.span
}

/** The noun after "%" or a fraction, or after money, told as what it is of: "10 % des électeurs". */
export function ofWhat(page: Page, at: number): string | null {
  if (!(rolesAt(page, at) & ROLE.of)) return null
  const noun = countedNoun(page, at, whole(1000), true)
  return noun ? page.text.slice(page.start[noun.from], page.end[noun.to - 1]) : null
}

export function measured(page: Page, made: Draft, amount: Amount) {
  const { measure } = amount
  if (!measure) return
  made.value = measure.value
  made.unit = measure.unit
  made.dimension = measure.dimension
  made.reason = measure.dimension === 'money' ? 'money' : measure.dimension === 'percent' ? 'percent' : 'number-unit'
  place(page, made, amount.end, amount.to)
  if (measure.dimension === 'percent' || measure.dimension === 'money') made.of = ofWhat(page, amount.to)
  if (measure.dimension === 'duration') withSmallerUnits(page, made)
  const below = measure.dimension === 'temperature' ? belowZero(page, amount.to) : 0
  if (below && made.value) {
    made.value = negate(made.value)
    place(page, made, page.end[below - 1], below)
  }
  if (!made.comparatorSpan) setBound(made, boundAfter(page, made.to))
}

/** "below zero", "en dessous de zéro": the token after it. */
function belowZero(page: Page, at: number): number {
  const found = longest(page, page.lexicon.belowZero, at)
  return found ? found.to : 0
}

export function counted(page: Page, made: Draft, noun: Noun) {
  made.unit = noun.base
  made.reason = made.reason === 'vague' ? 'vague' : 'number-noun'
  place(page, made, page.end[noun.to - 1], noun.to)
}
