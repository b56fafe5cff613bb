import { classOf, DIGIT, SPACE } from './characters'
import { fromDigits, type Decimal } from './decimal'

/**
 * Digits as printed, with their separators. `other` is the second reading where both conventions fit ("1,234");
 * `chain` marks digits that no convention reads as one number (versions, addresses of machines: "192.168.1.2").
 */
export type Literal = { end: number; value: Decimal; other?: Decimal; grouped: boolean; plain: boolean; chain: boolean }

const COMMA = 44
const DOT = 46

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
    const isList = text.charCodeAt(stop) === mark && runEnd(text, stop + 1) > stop + 1
    if (places > 0 && !isList && (mark === own || separator !== 0 || places !== 3)) {
      fraction = text.slice(end + 1, stop)
      if (separator === 0 && places === 3 && first - start <= 3 && text.charCodeAt(start) !== 48) other = fromDigits(integer + fraction, '')
      end = stop
    }
  } else if (separator === foreign && end === first + 4) {
    other = fromDigits(text.slice(start, first), text.slice(first + 1, end))
  }
  const next = text.charCodeAt(end)
  const chain = next === DOT && runEnd(text, end + 1) > end + 1 && end > first
  return { end, value: fromDigits(integer, fraction), other, grouped: separator !== 0, plain: end === first, chain }
}

/** 12,34,567: groups of two and a last one of three; where it ends, or 0. */
function readIndian(text: string, first: number, unit: number): number {
  let at = first
  while (text.charCodeAt(at) === unit && runEnd(text, at + 1) === at + 3) at += 3
  if (at > first && text.charCodeAt(at) === unit && runEnd(text, at + 1) === at + 4) return at + 4
  return 0
}
