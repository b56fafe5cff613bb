import { loose } from './below-thousand'
import { add, compare, type Decimal, divide, fromDigits, isShort, shift, small, whole, ZERO } from './decimal'
import { num, type Num } from './num'
import { idAt, isMark, isTight, joined, type Page, rolesAt } from './page'
import { ROLE } from './roles'
import { DIGITS } from './scan'

const vulgarParts: [number, [number, number]][] = [
  [0xbc, [1, 4]],
  [0xbd, [1, 2]],
  [0xbe, [3, 4]],
  [0x2153, [1, 3]],
  [0x2154, [2, 3]],
  [0x2155, [1, 5]],
  [0x2156, [2, 5]],
  [0x2157, [3, 5]],
  [0x2158, [4, 5]],
  [0x2159, [1, 6]],
  [0x215a, [5, 6]],
  [0x215b, [1, 8]],
  [0x215c, [3, 8]],
  [0x215d, [5, 8]],
  [0x215e, [7, 8]],
]

const vulgar = new Map(vulgarParts.map(([sign, [top, bottom]]) => [-sign, divide(whole(top), whole(bottom))]))

/** One sign that is a fraction, as ½; null for every other token. */
export function vulgarAt(page: Page, at: number): Decimal | null {
  return vulgar.get(idAt(page, at)) ?? null
}

/** "3/4", "2 1/4", "½", "7½" after or instead of whole digits. */
export function slashFraction(page: Page, number: Num): Num {
  const sign = vulgarAt(page, number.to)
  if (sign && number.digits)
    return { ...number, value: add(number.value, sign), to: number.to + 1, end: page.end[number.to], plain: false }
  if (!number.plain || !isShort(number.value)) return number
  const dashed = isMark(page, number.to, '-') && isTight(page, number.to) && isTight(page, number.to + 1)
  const over = fractionAt(page, dashed ? number.to + 1 : number.to)
  if (over && (dashed || !isTight(page, number.to)))
    return { ...number, value: add(number.value, over.value), to: over.to, end: page.end[over.to - 1], plain: false }
  const alone = fractionAt(page, number.from)
  return alone
    ? { ...number, value: alone.value, to: alone.to, end: page.end[alone.to - 1], plain: false, ratio: true }
    : number
}

/** What newspapers write a stroke over, outside of forms. */
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 100, 1000])

function fractionAt(page: Page, at: number): { value: Decimal; to: number } | null {
  if (idAt(page, at) !== DIGITS || !isMark(page, at + 1, '/') || idAt(page, at + 2) !== DIGITS) return null
  if (
    !isTight(page, at + 1) ||
    !isTight(page, at + 2) ||
    isMark(page, at + 3, '/') ||
    page.end[at + 2] - page.start[at] > 12
  )
    return null
  const top = fromDigits(page.text.slice(page.start[at], page.end[at]), '')
  const bottom = fromDigits(page.text.slice(page.start[at + 2], page.end[at + 2]), '')
  if (compare(top, bottom) >= 0 || small(top) === 0) return null
  if (!page.bare && page.lexicon.notFractions.has(page.text.slice(page.start[at], page.end[at + 2]))) return null
  if (!page.bare && !DENOMINATORS.has(small(bottom))) return null
  const value = divide(top, bottom)
  return value ? { value, to: at + 3 } : null
}

/** The magnitude that a fraction is of: "a million", "de milliard"; 0 where none is. */
function fractionOfScale(page: Page, at: number): { to: number; power: number } | null {
  let next = joined(page, at)
  if (rolesAt(page, next) & ROLE.of) next++
  if (rolesAt(page, next) & ROLE.article && rolesAt(page, next + 1) & (ROLE.scale | ROLE.collective)) next++
  if (!(rolesAt(page, next) & ROLE.scale)) return null
  return { to: next + 1, power: page.lexicon.meanings[page.id[next]].power ?? 0 }
}

/** "a twenty-first": tens and an ordinal behind them as one denominator; the token after it, or null. */
function compoundBelow(page: Page, at: number): { to: number; bottom: number } | null {
  const { meanings } = page.lexicon
  if (!(rolesAt(page, at) & ROLE.cardinal)) return null
  const tens = meanings[page.id[at]].cardinal ?? 0
  const last = joined(page, at + 1)
  if (tens < 20 || last === at + 1 || !(rolesAt(page, last) & ROLE.ordinal)) return null
  const ones = meanings[page.id[last]].ordinal ?? 0
  return ones > 0 && ones < 10 ? { to: last + 1, bottom: tens + ones } : null
}

/** One over a compound denominator: "a twenty-first", "one thirty-second". */
export function compoundFraction(page: Page, one: Num): Num | null {
  const below = compoundBelow(page, one.to)
  const value = below && divide(whole(1), whole(below.bottom))
  if (!below || !value) return null
  return { ...num(page, one.from, below.to, value), ratio: true }
}

/** "two thirds", "trois quarts", "half a million", "un demi", "quarter million", "moitié". */
export function fraction(page: Page, at: number, top: Num | null): Num | null {
  const from = top ? top.from : at
  const word = loose(page, top ? top.to : at)
  const roles = rolesAt(page, word)
  const isHalf = (roles & (ROLE.half | ROLE.halfNoun)) !== 0
  if (!isHalf && !(roles & ROLE.fraction)) return null
  const bottom = isHalf ? 2 : (page.lexicon.meanings[page.id[word]].fraction ?? 0)
  if (!bottom || (top && (!isShort(top.value) || top.value.places > 0 || top.power > 2))) return null
  const isOrdinal = (roles & ROLE.ordinal) !== 0
  const one = !top || small(top.value) === 1
  if (isOrdinal && (!top || (!one && !page.bare))) return null
  if (isOrdinal && !one && small(top?.value ?? ZERO) >= 20) return null
  if (top && !page.bare && top.digits && !isHalf) return null
  const value = divide(top ? top.value : whole(1), whole(bottom))
  if (!value) return null
  const base = num(page, from, word + 1, value)
  base.ratio = true
  const scale = fractionOfScale(page, word + 1)
  if (!top && !isHalf && !scale && !page.bare) return null
  if (scale)
    return {
      ...base,
      value: shift(value, scale.power),
      to: scale.to,
      end: page.end[scale.to - 1],
      power: scale.power,
      ratio: false,
      collective: true,
    }
  const next = rolesAt(page, word + 1) & ROLE.article ? word + 2 : joined(page, word + 1)
  if (isHalf && rolesAt(page, next) & ROLE.collective) {
    const collective = page.lexicon.meanings[page.id[next]].collective ?? 0
    return { ...base, value: whole(collective / 2), to: next + 1, end: page.end[next], ratio: false, collective: true }
  }
  return base
}
