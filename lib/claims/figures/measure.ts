import { currencyBefore, money, weighs } from './money'
import type { Dimension } from '../value'
import { add, compare, divide, small, whole, type Decimal } from './decimal'
import { dimensionOfUnit } from './after-number'
import { ROLE, TRAIT, type After } from './roles'
import { idAt, isExactly, isMark, isTight, isWord, joined, longest, rolesAt, traitsAt, wordAt, type Page } from './page'
import { countedNoun } from './noun'
import { halfAfter } from './below-thousand'
import type { Num } from './num'
import { readNumber } from './number'
import { isGlued, isNamed } from './refuse'
import { DIGITS } from './scan'

/** The unit that follows (or, for money, comes before) a number. `to` is the token after it; `power` a magnitude behind it. */
export type Measure = {
  to: number
  unit: string | null
  dimension: Dimension
  value: Decimal
  from: number
  start: number
  isWord: boolean
}

/** "42C", "104F": right after digits, with no name before and nothing counted after. */
function ofWeather(page: Page, number: Num, to: number): boolean {
  return (
    isTight(page, number.to) &&
    number.digits &&
    !isNamed(page, number.from) &&
    countedNoun(page, to, whole(2), false) === null &&
    !isMark(page, to, '/')
  )
}

/** "$ 20,000 $ 37,305", "a $ 300 million": the sign belongs to the amount behind it. */
function signsNext(page: Page, number: Num, to: number): boolean {
  return isTight(page, to) || number.article || currencyBefore(page, number.from) !== null
}

function isSymbol(value: After): boolean {
  return value.exact !== undefined
}

/** One letter after a space reads as a symbol only where nothing else can be meant. */
function standsAlone(page: Page, from: number, to: number): boolean {
  if (isMark(page, to, "'") && isTight(page, to)) return false
  return (
    to - from > 1 ||
    !isWord(page, from) ||
    page.end[from] - page.start[from] > 1 ||
    isTight(page, from) ||
    /[hglmstLVW]/.test(page.text[page.start[from]])
  )
}

/** "20 (kg)": a unit alone in brackets. */
const openBrackets = new Map([
  [-40, -41],
  [-91, -93],
  [-123, -125],
  [-60, -62],
])

/** From here on digits take "de" before their unit, as "million" does ("1 000 000 de francs"). */
const ROUND = 100000

/** What follows the number as a unit, a currency or a percent sign; null where none does. */
export function measureAfter(page: Page, number: Num): Measure | null {
  const { lexicon } = page
  let at = joined(page, number.to)
  if (at >= page.count) return null
  if ((number.collective || number.ratio || !(small(number.value) < ROUND)) && rolesAt(page, at) & ROLE.of) {
    at++
    if (isMark(page, at, "'")) at++
  }
  if (number.ratio && rolesAt(page, at) & ROLE.article) at++
  const glued = number.digits && isGlued(page, number.from)
  const bracket = openBrackets.get(idAt(page, at))
  if (bracket !== undefined) at++
  const found = longest(page, lexicon.after, at, (value, from, to) => {
    if (bracket !== undefined && (idAt(page, to) !== bracket || value.kind !== 'unit')) return false
    if (value.kind === 'magnitude') return false
    if (value.exact && !isExactly(page, from, to, value.exact) && !(page.bare && value.kind === 'currency'))
      return false
    if (value.kind === 'currency' && idAt(page, to) === DIGITS && !isTight(page, from) && signsNext(page, number, to))
      return false
    if (
      value.exact &&
      isWord(page, to - 1) &&
      isTight(page, to) &&
      (idAt(page, to) === DIGITS || (isMark(page, to, '-') && idAt(page, to + 1) === DIGITS && isTight(page, to + 1)))
    )
      return false
    if (value.kind === 'unit' && value.exact && glued) return false
    if (value.kind === 'unit' && value.thermometer && !ofWeather(page, number, to)) return false
    return isSymbol(value) || value.kind === 'cents' ? standsAlone(page, from, to) : true
  })
  if (!found) return bracket === undefined && !number.ratio ? describedUnit(page, number, at) : null
  const after = found.value
  if (after.kind === 'percent') return measure(number, found.to, '%', 'percent', isWord(page, at))
  if (after.kind === 'points') return measure(number, found.to, '%', 'percent-points', true)
  if (after.kind === 'basis') return measure(number, found.to, 'bp', 'percent-points', true)
  if (after.kind === 'cents') return measure(number, found.to, 'cent', 'money', true)
  if (after.kind === 'degrees') return degrees(page, number, found.to)
  if (after.kind === 'currency') {
    if (weighs(page, number, found.to, after.code)) return unit(page, number, at, found.to, '[lb_av]', 'mass')
    return money(page, number, found.to, after.code, after.power)
  }
  if (after.kind !== 'unit') return null
  return unit(page, number, at, bracket === undefined ? found.to : found.to + 1, after.code, after.dimension)
}

function measure(number: Num, to: number, code: string | null, dimension: Dimension, isWord: boolean): Measure {
  return { from: number.from, start: number.start, value: number.value, to, unit: code, dimension, isWord }
}

/** "degrés" alone is the weather's Celsius where the language says so; "below zero" turns the sign. */
function degrees(page: Page, number: Num, to: number): Measure {
  return ofAngle(page, number.from, to)
    ? measure(number, to, 'deg', 'other', true)
    : measure(number, to, page.lexicon.data.measures.degreeUnit, 'temperature', true)
}

/** "un angle de 45 degrés", "rotate 90°": a word of angles shortly before or after. */
function ofAngle(page: Page, from: number, to: number): boolean {
  const isAngle = (at: number) => page.lexicon.angles.has(idAt(page, at))
  for (let near = to; near < to + 3 && isWord(page, near); near++) if (isAngle(near)) return true
  for (let near = from - 1; near >= from - 4 && (isWord(page, near) || isMark(page, near, "'")); near--)
    if (isAngle(near)) return true
  return false
}

/** "trois bonnes heures", "two full days": an adjective before a unit in words. */
function describedUnit(page: Page, number: Num, at: number): Measure | null {
  if (!(rolesAt(page, at) & ROLE.adjective)) return null
  const found = longest(page, page.lexicon.after, at + 1, value => value.kind === 'unit' && value.exact === undefined)
  if (!found || found.value.kind !== 'unit' || !isWord(page, at + 1)) return null
  return unit(page, number, at + 1, found.to, found.value.code, found.value.dimension)
}

const perUnits: Record<string, string> = { h: 'h', s: 's' }

function unit(page: Page, number: Num, from: number, to: number, code: string, dimension: Dimension): Measure {
  const result = measure(number, to, code, dimension, isWord(page, from))
  if (dimension === 'length' && traitsAt(page, to) & TRAIT.per) {
    const below = longest(
      page,
      page.lexicon.after,
      rolesAt(page, to + 1) & ROLE.article ? to + 2 : to + 1,
      value => value.kind === 'unit' && perUnits[value.code] !== undefined,
    )
    if (below && below.value.kind === 'unit') {
      const speed = `${code}/${perUnits[below.value.code]}`
      return {
        ...result,
        unit: speed,
        dimension: dimensionOfUnit(speed) === 'other' ? 'speed' : dimensionOfUnit(speed),
        to: below.to,
      }
    }
  }
  const half = halfAfter(page, to)
  if (half && !number.ratio) return { ...result, value: add(number.value, half.value), to: half.to }
  if (code === '[ft_i]') return withInches(page, result)
  return result
}

/** "5 feet 2 inches" is one height, in feet. */
function withInches(page: Page, feet: Measure): Measure {
  const hyphen = joined(page, feet.to)
  let at = hyphen
  if (rolesAt(page, at) & ROLE.join) at++
  if (idAt(page, at) !== DIGITS) return feet
  const inches = readNumber(page, at)
  if (!inches || compare(inches.value, whole(12)) >= 0) return feet
  const found =
    longest(page, page.lexicon.after, inches.to, value => value.kind === 'unit' && value.code === '[in_i]') ??
    (wordAt(page, inches.to) === 'in' && inches.to < page.count ? { to: inches.to + 1 } : null) ??
    (hyphen > feet.to ? { to: inches.to } : null)
  const share = found ? divide(inches.value, whole(12)) : null
  return found && share ? { ...feet, value: add(feet.value, share), to: found.to } : feet
}
