/**
 * A decimal number kept as digits, never as a float: `digits` × 10^`-places`, with a sign. All arithmetic is on strings and
 * BigInt, so 0.1 stays 0.1 and fifty thousand digits stay what they were.
 */
export type Decimal = { negative: boolean; digits: string; places: number }

/** Past this many digits a number is only carried, not calculated with (BigInt arithmetic is not linear). */
const LONGEST = 400

export const ZERO: Decimal = { negative: false, digits: '0', places: 0 }

/** A whole number that fits a double exactly. */
export function whole(value: number): Decimal {
  return { negative: value < 0, digits: String(Math.abs(value)), places: 0 }
}

/** Plain digits with an optional fraction, both as printed (no separators). */
export function fromDigits(integer: string, fraction: string): Decimal {
  return { negative: false, digits: (integer || '0') + fraction, places: fraction.length }
}

/** value × 10^power. */
export function shift(value: Decimal, power: number): Decimal {
  if (power <= value.places) return { ...value, places: value.places - power }
  return { ...value, digits: value.digits + '0'.repeat(power - value.places), places: 0 }
}

export function negate(value: Decimal): Decimal {
  return { ...value, negative: !value.negative }
}

/** True where the number is short enough to calculate with. */
export function isShort(value: Decimal): boolean {
  return value.digits.length <= LONGEST
}

function scaled(value: Decimal, places: number): bigint {
  const units = BigInt(value.digits + '0'.repeat(places - value.places))
  return value.negative ? -units : units
}

function fromUnits(units: bigint, places: number): Decimal {
  const negative = units < 0n
  const digits = (negative ? -units : units).toString().padStart(places + 1, '0')
  return { negative, digits, places }
}

export function add(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places)
  return fromUnits(scaled(a, places) + scaled(b, places), places)
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return fromUnits(scaled(a, a.places) * scaled(b, b.places), a.places + b.places)
}

/** a ÷ b, rounded half up to `places` decimals; null when b is zero. */
export function divide(a: Decimal, b: Decimal, places = 12): Decimal | null {
  const divisor = scaled(b, b.places)
  if (divisor === 0n) return null
  const raised = scaled(a, a.places) * 10n ** BigInt(places + 1 + b.places)
  const tenth = raised / (divisor * 10n ** BigInt(a.places))
  const rounded = tenth >= 0n ? (tenth + 5n) / 10n : (tenth - 5n) / 10n
  return fromUnits(rounded, places)
}

/** −1, 0 or 1. */
export function compare(a: Decimal, b: Decimal): number {
  if (!isShort(a) || !isShort(b)) {
    const gap = a.digits.length - a.places - (b.digits.length - b.places)
    return Math.sign(gap)
  }
  const places = Math.max(a.places, b.places)
  const left = scaled(a, places)
  const right = scaled(b, places)
  return left < right ? -1 : left > right ? 1 : 0
}

/** The plain decimal string: no leading or trailing zeros, no exponent, no "-0". */
export function write(value: Decimal): string {
  const cut = value.digits.length - value.places
  const integer = trimLeft(cut > 0 ? value.digits.slice(0, cut) : '')
  const fraction = trimRight(cut > 0 ? value.digits.slice(cut) : '0'.repeat(-cut) + value.digits)
  const plain = fraction ? `${integer}.${fraction}` : integer
  return value.negative && plain !== '0' ? `-${plain}` : plain
}

function trimLeft(digits: string): string {
  let at = 0
  while (at < digits.length && digits.charCodeAt(at) === 48) at++
  return digits.slice(at) || '0'
}

function trimRight(digits: string): string {
  let end = digits.length
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end--
  return digits.slice(0, end)
}

/** The value as a double where it is small and whole, else NaN: for the questions "is it 1?", "is it a year?". */
export function small(value: Decimal): number {
  if (value.places !== 0 || value.digits.length > 9) return NaN
  return value.negative ? -Number(value.digits) : Number(value.digits)
}
