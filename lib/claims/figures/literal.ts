import { classOf, DIGIT, LETTER, SPACE } from './characters'
import { divide, fromDigits, multiply, shift, type Decimal } from './decimal'

/**
 * Digits as printed, with their separators. `other` is the second reading where both conventions fit ("1,234");
 * `chain` marks digits that no convention reads as one number (versions, addresses of machines: "192.168.1.2").
 */
export type Literal = { end: number; value: Decimal; other?: Decimal; grouped: boolean; plain: boolean; chain: boolean }

const COMMA = 44
const DOT = 46

function isDigit(text: string, at: number): boolean {
  return at >= 0 && classOf[text.charCodeAt(at)] === DIGIT
}

function runEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && classOf[text.charCodeAt(at)] === DIGIT) at++
  return at
}

function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019
}

/** A mark that may stand between groups of three digits. */
function groups(unit: number): boolean {
  return unit === COMMA || unit === DOT || isApostrophe(unit) || (classOf[unit] === SPACE && unit > 31)
}

/** Reads the digits that begin at `start`. `decimal` is the language's own sign. */
export function readLiteral(text: string, start: number, decimal: ',' | '.'): Literal {
  const own = decimal.charCodeAt(0)
  const foreign = own === COMMA ? DOT : COMMA
  const first = runEnd(text, start)
  let end = first
  let digits = text.slice(start, first)
  let separator = 0
  if (first - start <= 3 && text.charCodeAt(start) !== 48) {
    const unit = text.charCodeAt(first)
    if (groups(unit) && unit !== own) {
      while (text.charCodeAt(end) === unit && runEnd(text, end + 1) === end + 4) {
        digits += text.slice(end + 1, end + 4)
        end += 4
      }
      if (end > first) separator = unit
      else if (unit === foreign) {
        const indian = readIndian(text, first, unit)
        if (indian) {
          digits = text.slice(start, indian).replace(/,/g, '')
          end = indian
          separator = unit
        }
      }
    } else if (unit === own) {
      let at = first
      let count = 0
      while (text.charCodeAt(at) === unit && runEnd(text, at + 1) === at + 4) {
        at += 4
        count++
      }
      if (count > 1 || (count === 1 && text.charCodeAt(at) === foreign && runEnd(text, at + 1) > at + 1)) {
        digits = text.slice(start, at).split(text[first]).join('')
        end = at
        separator = unit
      }
    }
  }
  const integer = digits
  let fraction = ''
  let other: Decimal | undefined
  const mark = text.charCodeAt(end)
  if ((mark === COMMA || mark === DOT) && mark !== separator) {
    const stop = runEnd(text, end + 1)
    const places = stop - end - 1
    const isList =
      (text.charCodeAt(stop) === mark && runEnd(text, stop + 1) > stop + 1) ||
      (text.charCodeAt(start - 1) === mark && isDigit(text, start - 2))
    if (places > 0 && !isList && (mark === own || separator !== 0 || places !== 3)) {
      fraction = text.slice(end + 1, stop)
      if (separator === 0 && places === 3 && first - start <= 3 && text.charCodeAt(start) !== 48)
        other = fromDigits(integer + fraction, '')
      end = stop
    }
  } else if (separator === foreign && end === first + 4) {
    other = fromDigits(text.slice(start, first), text.slice(first + 1, end))
  }
  const next = text.charCodeAt(end)
  const after = next === DOT ? runEnd(text, end + 1) : 0
  const chain = after > end + 1 && (end > first || (text.charCodeAt(after) === DOT && isDigit(text, after + 1)))
  const value = fromDigits(integer, fraction)
  const power = chain ? null : readPower(text, end, fraction !== '')
  const raised = chain || power ? null : readRaised(text, end, value)
  if (raised) return { end: raised.end, value: raised.value, grouped: separator !== 0, plain: false, chain }
  if (power) return { end: power.end, value: shift(value, power.power), grouped: separator !== 0, plain: false, chain }
  return { end, value, other, grouped: separator !== 0, plain: end === first, chain }
}

/** Past this a power of ten is no number of a newspaper, and would print a page of zeros. */
const HIGHEST = 300

/** "e14", "×10^6", "x10−5" right after the digits: the power of ten and where it ends; null where none stands. */
function readPower(text: string, at: number, tenths: boolean): { power: number; end: number } | null {
  const unit = text.charCodeAt(at)
  let next = at
  if ((unit === 101 || unit === 69) && (tenths || !isDigit(text, at - 4))) next = at + 1
  else if ((unit === 0xd7 || unit === 120) && text.charCodeAt(at + 1) === 49 && text.charCodeAt(at + 2) === 48)
    next = at + 3
  else return null
  const isE = next === at + 1
  if (!isE && text.charCodeAt(next) === 94) next++
  const sign = text.charCodeAt(next)
  const minus = sign === 45 || sign === 0x2212
  if (minus || sign === 43) next++
  else if (!isE && next === at + 3) return null
  const end = runEnd(text, next)
  if (end === next || end - next > 3 || classOf[text.charCodeAt(end)] === LETTER) return null
  const power = Number(text.slice(next, end))
  return power > HIGHEST ? null : { power: minus ? -power : power, end }
}

/** Exponents and digits up to which a power is worked out. */
const MOST_RAISED = 64
const MOST_DIGITS = 12

/** "2^10", "1.1^-3" right after the digits: the value raised and where it ends; null where no exponent stands. */
function readRaised(text: string, at: number, value: Decimal): { value: Decimal; end: number } | null {
  if (text.charCodeAt(at) !== 94 || value.digits.length > MOST_DIGITS) return null
  const sign = text.charCodeAt(at + 1)
  const minus = sign === 45 || sign === 0x2212
  const from = minus || sign === 43 ? at + 2 : at + 1
  const end = runEnd(text, from)
  if (end === from || end - from > 2 || classOf[text.charCodeAt(end)] === LETTER) return null
  const exponent = Number(text.slice(from, end))
  if (exponent > MOST_RAISED) return null
  let raised = fromDigits('1', '')
  for (let times = 0; times < exponent; times++) raised = multiply(raised, value)
  const result = minus ? divide(fromDigits('1', ''), raised) : raised
  return result && { value: result, end }
}

/** 12,34,567: groups of two and a last one of three; where it ends, or 0. */
function readIndian(text: string, first: number, unit: number): number {
  let at = first
  while (at < first + 18 && text.charCodeAt(at) === unit && runEnd(text, at + 1) === at + 3) at += 3
  if (at > first && text.charCodeAt(at) === unit && runEnd(text, at + 1) === at + 4) return at + 4
  return 0
}
