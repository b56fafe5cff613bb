import { afterJoin, belowHundred, belowThousand } from './below-thousand'
import { add, type Decimal, fromDigits, isShort, shift, whole } from './decimal'
import { readLiteral } from './literal'
import { idAt, isMark, type Page, rolesAt, traitsAt } from './page'
import { ROLE, TRAIT } from './roles'
import { DIGITS } from './scan'

/** Digits or words below the first magnitude, and how they were written. */
export type Group = {
  to: number
  value: Decimal
  digits: boolean
  plain: boolean
  grouped: boolean
  chain: boolean
  other?: Decimal
  end: number
  wordy: boolean
  part: number
  hundreds?: boolean
}

/** What "and" adds to hundreds: one or two digits, or words; null at token 0. */
function belowHundredOrDigits(page: Page, at: number): { to: number; value: number } | null {
  if (at <= 0) return null
  if (idAt(page, at) !== DIGITS) return belowHundred(page, at, 100)
  const length = page.end[at] - page.start[at]
  return length <= 2 && !isMark(page, at + 1, '.')
    ? { to: at + 1, value: Number(page.text.slice(page.start[at], page.end[at])) }
    : null
}

/** Digits or words up to the first magnitude. */
export function group(page: Page, at: number): Group | null {
  if (idAt(page, at) === DIGITS) {
    const literal = readLiteral(page.text, page.start[at], page.lexicon.data.words.decimal)
    let to = at + 1
    if (literal.chain && page.bare) {
      const value = fromDigits(page.text.slice(page.start[at], page.end[at]), '')
      return {
        to,
        value,
        digits: true,
        plain: true,
        grouped: false,
        chain: false,
        end: page.end[at],
        wordy: false,
        part: NaN,
      }
    }
    while (to < page.count && page.start[to] < literal.end) to++
    const base = {
      to,
      value: literal.value,
      digits: true,
      plain: literal.plain,
      grouped: literal.grouped,
      chain: literal.chain,
      other: literal.other,
      end: literal.end,
      wordy: false,
      part: NaN,
    }
    if (rolesAt(page, to) & ROLE.hundred && !(traitsAt(page, to) & TRAIT.cents) && isShort(literal.value)) {
      const value = shift(literal.value, 2)
      const tail = belowHundredOrDigits(page, afterJoin(page, to + 1, false))
      if (tail && !(rolesAt(page, tail.to) & (ROLE.hundred | ROLE.scale))) {
        return { ...base, value: add(value, whole(tail.value)), plain: false, to: tail.to, end: page.end[tail.to - 1] }
      }
      return { ...base, value, plain: false, to: to + 1, end: page.end[to] }
    }
    return base
  }
  const part = belowThousand(page, at)
  if (!part) return null
  if (
    part.tens &&
    part.value % 10 === 0 &&
    idAt(page, part.to) === DIGITS &&
    page.bare &&
    page.end[part.to] - page.start[part.to] === 1
  ) {
    const value = whole(part.value + Number(page.text.slice(page.start[part.to], page.end[part.to])))
    return {
      to: part.to + 1,
      value,
      digits: false,
      plain: false,
      grouped: false,
      chain: false,
      end: page.end[part.to],
      wordy: true,
      part: part.value,
    }
  }
  return {
    to: part.to,
    value: whole(part.value),
    digits: false,
    plain: false,
    grouped: false,
    chain: false,
    end: page.end[part.to - 1],
    wordy: true,
    part: part.value,
    hundreds: part.hundreds,
  }
}
