import { currencyBefore, withCents } from './money'
import { boundBefore } from './bound'
import { fromDigits, isShort, negate, shift } from './decimal'
import { type Measure, measureAfter } from './measure'
import { valued, type Num } from './num'
import { readNumber } from './number'
import { traitsAt, idAt, isMark, isTight, isWord, joined, longest, type Page, rolesAt } from './page'
import { ROLE, TRAIT } from './roles'
import { DIGITS, NEWLINE } from './scan'

/** A number with what stands right around it. */
export type Amount = {
  num: Num
  measure: Measure | null
  from: number
  start: number
  end: number
  to: number
  currency: string | null
}

/** True where digits stand right after a decimal sign that opens the number (".08"). */
function leadingPoint(page: Page, at: number): boolean {
  const mark = idAt(page, at - 1)
  if (mark !== -page.lexicon.data.words.decimal.charCodeAt(0) || !isTight(page, at)) return false
  return !isTight(page, at - 1) || isMark(page, at - 2, '-')
}

/** Minus before a number: a sign tight to it, or the word for it that is no comparator ("moins dix", not "au moins dix"). */
function signBefore(page: Page, at: number): number {
  const id = idAt(page, at - 1)
  if (id === -45 || id === -0x2212 || id === -0x2013) {
    const tight = isTight(page, at)
    if (isTight(page, at - 1) && !(idAt(page, at - 2) === -40)) return at
    if (tight && idAt(page, at - 2) !== DIGITS) return at - 1
    return page.bare &&
      (at < 2 || !isWord(page, at - 2)) &&
      id === -45 &&
      idAt(page, at - 2) !== DIGITS &&
      idAt(page, at - 2) !== -45
      ? at - 1
      : at
  }
  if (rolesAt(page, at - 1) & ROLE.minus && !(traitsAt(page, at - 2) & TRAIT.or) && !boundBefore(page, at))
    return at - 1
  return at
}

/** The amount whose number begins at token `at`: sign, currency before it, magnitude, unit after it. */
export function amountAt(page: Page, at: number): Amount | null {
  let first = at
  let currency = currencyBefore(page, at)
  const pointed = leadingPoint(page, at)
  if (pointed) {
    first = at - 1
    currency = currencyBefore(page, at - 1)
  }
  let num = readNumber(page, at, currency !== null)
  if (!num) return null
  if (pointed && num.plain && num.digits) {
    const digits = page.text.slice(page.start[at], page.end[at])
    const shifted = num.power > 0 ? num.power : 0
    num = {
      ...num,
      value: shift(fromDigits('0', digits), shifted),
      from: first,
      start: page.start[first],
      plain: false,
      other: undefined,
    }
  } else if (pointed && num.digits && isShort(num.value)) {
    const places = page.end[at] - page.start[at]
    num = {
      ...num,
      value: shift(num.value, -places),
      from: first,
      start: page.start[first],
      plain: false,
      other: undefined,
    }
  }
  if (num.chain && !page.bare) return null
  let from = num.from
  if (currency) from = currency.from
  else {
    const signed = signBefore(page, num.from)
    if (signed !== num.from) {
      num = { ...num, value: negate(num.value), from: signed, start: page.start[signed], plain: false, article: false }
      from = signed
      currency = currencyBefore(page, signed)
      if (currency) from = currency.from
    }
  }
  if (currency) {
    const signed = signBefore(page, from)
    if (signed !== from && isMark(page, signed, '-') && !isTight(page, signed)) {
      num = valued(num, negate(num.value))
      from = signed
    }
    const value = shift(num.value, currency.power)
    const base: Measure = {
      from,
      start: page.start[from],
      value,
      to: num.to,
      unit: currency.code,
      dimension: 'money',
      isWord: false,
    }
    const again = measureAfter(page, num)
    const measure =
      again && again.dimension === 'money' && !isTight(page, num.to) && again.unit === currency.code
        ? { ...base, to: again.to }
        : withCents(page, base)
    return {
      num: valued(num, value),
      measure,
      from,
      start: page.start[from],
      end: Math.max(num.end, page.end[measure.to - 1]),
      to: measure.to,
      currency: currency.code,
    }
  }
  const more = joined(page, num.to)
  const plus =
    num.digits && isTight(page, num.to) ? longest(page, page.lexicon.afterBounds, more, value => value === '>') : null
  const measure = measureAfter(page, plus ? { ...num, to: plus.to } : num)
  if (plus && !measure) num = { ...num, to: plus.to, plain: false }
  const to = measure ? measure.to : num.to
  return {
    num: measure ? valued(num, measure.value) : num,
    measure,
    from,
    start: num.start,
    end: measure ? page.end[to - 1] : num.end,
    to,
    currency: null,
  }
}

/** The first token of an amount at or shortly after `at`: past a currency sign, a minus, or "about". */
export function amountFrom(page: Page, at: number): Amount | null {
  for (let next = at; next < at + 4 && next < page.count; next++) {
    const id = page.id[next]
    if (id === NEWLINE) return null
    const roles = rolesAt(page, next)
    if (
      id === DIGITS ||
      roles & (ROLE.cardinal | ROLE.hundred | ROLE.collective) ||
      (roles & ROLE.article && rolesAt(page, next + 1) & (ROLE.hundred | ROLE.scale | ROLE.collective))
    ) {
      const found = amountAt(page, next)
      if (!found) return null
      if (found.from === at) return found
      const bound = boundBefore(page, found.from)
      return bound && bound.from === at ? found : null
    }
    if (id > 0 && roles === 0 && !page.lexicon.after.next.has(id) && !page.lexicon.currencyNames.has(id)) {
      if (next - at >= 3) return null
    }
  }
  return null
}
