import type { Decimal } from './decimal'
import type { Page } from './page'

/**
 * A number as read: tokens `[from, to)`, text `[start, end)`.
 * `power` is the magnitude it was written with ("2 millions": 6); a bound before it may share it ("2 à 3 millions").
 */
export type Num = {
  value: Decimal
  other?: Decimal
  from: number
  to: number
  start: number
  end: number
  power: number
  /** Digits alone, with nothing between them: it may be a year. */
  plain: boolean
  digits: boolean
  grouped: boolean
  /** Several numbers run together, as in versions. */
  chain: boolean
  /** "des dizaines": at least so many. */
  vague: boolean
  /** "une trentaine": about so many. */
  about: boolean
  /** A fraction or ratio. */
  ratio: boolean
  /** Nothing but "un", "a" or "one". */
  article: boolean
  /** The last word was a collective ("dozen") or scale, which takes "of" before its noun in some languages. */
  collective: boolean
}

/** The number again, to be changed; one literal, so that every number has one shape. */
function copyOf(number: Num): Num {
  return {
    value: number.value,
    other: number.other,
    from: number.from,
    to: number.to,
    start: number.start,
    end: number.end,
    power: number.power,
    plain: number.plain,
    digits: number.digits,
    grouped: number.grouped,
    chain: number.chain,
    vague: number.vague,
    about: number.about,
    ratio: number.ratio,
    article: number.article,
    collective: number.collective,
  }
}

/** The number with another value. */
export function valued(number: Num, value: Decimal): Num {
  const changed = copyOf(number)
  changed.value = value
  return changed
}

/** A number at these tokens with nothing more known of it. One literal, so that every number has one shape. */
export function num(page: Page, from: number, to: number, value: Decimal): Num {
  return {
    value,
    other: undefined,
    from,
    to,
    start: page.start[from],
    end: page.end[to - 1],
    power: 0,
    plain: false,
    digits: false,
    grouped: false,
    chain: false,
    vague: false,
    about: false,
    ratio: false,
    article: false,
    collective: false,
  }
}
