import { afterJoin, belowHundred, belowThousand } from './below-thousand'
import { add, compare, type Decimal, fromDigits, isShort, shift, whole, ZERO } from './decimal'
import { readLiteral } from './literal'
import { countedNoun } from './noun'
import { type Num, num } from './num'
import { idAt, isExactly, isMark, isTight, isWord, joined, longest, type Page, rolesAt, traitsAt } from './page'
import { ROLE, TRAIT } from './roles'
import { DIGITS } from './scan'

type Group = {
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
function group(page: Page, at: number): Group | null {
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

/** Power of the magnitude at `at` (a word, or an abbreviation right after digits), with its end; null where none stands. */
export function magnitude(
  page: Page,
  at: number,
  afterDigits: boolean,
  money: boolean,
): { to: number; power: number } | null {
  const next = joined(page, at)
  const roles = rolesAt(page, next)
  if (roles & ROLE.scale) {
    const power = page.lexicon.meanings[page.id[next]].power ?? 0
    if (!afterDigits || isWord(page, next)) return { to: next + 1, power }
  }
  if (!afterDigits || !isWord(page, at)) return null
  const found = longest(page, page.lexicon.after, at, (value, from, to) => {
    if (value.kind !== 'magnitude' || to !== from + 1 || (value.alone && !page.bare)) return false
    return isExactly(page, from, to, value.exact ?? '') && (!value.money || money || ofMany(page, value.power, to))
  })
  if (!found || found.value.kind !== 'magnitude') return null
  if (
    !isTight(page, at) &&
    page.end[at] - page.start[at] === 1 &&
    !money &&
    !page.bare &&
    found.value.power !== 6 &&
    !(isTight(page, found.to) && longest(page, page.lexicon.after, found.to, value => value.kind === 'currency'))
  )
    return null
  return { to: found.to, power: found.value.power }
}

/** "5m people", "12m tonnes", "1.2b": a letter that is money's magnitude elsewhere too, where something is counted right after. */
function ofMany(page: Page, power: number, to: number): boolean {
  if (!isTight(page, to - 1) || !page.lexicon.data.nouns.longChains) return false
  if (power === 9 && page.bare) return true
  if (power !== 6 && power !== 9) return false
  const unit = longest(page, page.lexicon.after, to, value => value.kind === 'unit' && value.exact === undefined)
  return unit !== null || countedNoun(page, to, whole(1000000), false) !== null
}

/** A cardinal number that begins at `at`: digits or words, with magnitudes. `money` says that a currency stands before it. */
export function cardinal(page: Page, at: number, money = false): Num | null {
  let to = at
  let total: Decimal | null = null
  let lastPower = 99
  let power = 0
  let open: Group | null = null
  const first = group(page, at)
  let end = 0
  let scaled = false
  let current: Group | null = first
  if (!first && !(rolesAt(page, at) & ROLE.scale)) return null
  if (first) {
    to = first.to
    end = first.end
  }
  open = first
  for (;;) {
    const mag: { to: number; power: number } | null = magnitude(page, to, (open?.digits ?? false) && !scaled, money)
    if (!mag || (current && !isShort(current.value))) break
    let sum = mag.power
    let next = mag.to
    for (;;) {
      const more: { to: number; power: number } | null =
        rolesAt(page, next) & ROLE.scale && sum + (page.lexicon.meanings[page.id[next]].power ?? 0) <= 18
          ? magnitude(page, next, false, money)
          : null
      if (!more) break
      sum += more.power
      next = more.to
    }
    const value: Decimal = shift(current ? current.value : whole(1), sum)
    if (total && sum > lastPower) total = shift(add(total, current ? current.value : ZERO), sum)
    else total = total ? add(total, value) : value
    lastPower = sum
    power = sum
    scaled = true
    to = next
    end = page.end[to - 1]
    current = null
    if (sum < 3) break
    const rest = afterJoin(page, to, true)
    const following: Group | null = rest > 0 ? group(page, rest) : null
    if (!following || following.chain || !isShort(following.value)) break
    const isBelow = compare(following.value, shift(whole(1), lastPower)) < 0
    const nextScale = rolesAt(page, joined(page, following.to)) & ROLE.scale
    if (!isBelow && !nextScale) break
    if (
      following.digits &&
      !nextScale &&
      (following.value.places > 0 || following.value.digits.length < 3) &&
      !(page.bare && rest !== to)
    )
      break
    if (following.digits && following.plain && !nextScale && following.value.digits.length === 4) break
    if (!nextScale) {
      total = add(total, following.value)
      to = following.to
      end = following.end
      break
    }
    current = following
    open = following
    to = following.to
    end = following.end
  }
  if (!total) {
    if (!first) return null
    total = first.value
  }
  const result = num(page, at, to, total)
  result.end = end
  result.power = scaled ? power : first?.hundreds ? 2 : 0
  result.collective = scaled
  if (first?.digits) {
    result.digits = true
    result.plain = !scaled && first.plain
    result.grouped = first.grouped
    result.chain = first.chain
    if (!scaled) result.other = first.other
  } else
    result.article =
      !scaled && first !== null && to === at + 1 && (rolesAt(page, at) & (ROLE.article | ROLE.numeral)) !== 0
  return spokenDecimal(page, result)
}

/** "two point five", "zéro virgule cinq". */
function spokenDecimal(page: Page, before: Num): Num {
  if (!(rolesAt(page, before.to) & ROLE.point)) return before
  let at = before.to + 1
  let digits = ''
  while (at < page.count && digits.length < 20) {
    if (idAt(page, at) === DIGITS && digits === '') {
      digits = page.text.slice(page.start[at], page.end[at])
      at++
      break
    }
    const part = belowHundred(page, at, 100)
    if (!part) break
    digits += String(part.value)
    at = part.to
    if (part.value >= 10) break
  }
  if (digits === '' || !isShort(before.value)) return before
  const value = add(before.value, fromDigits('0', digits))
  const scale = magnitude(page, at, false, false)
  const to = scale ? scale.to : at
  return {
    ...before,
    value: scale ? shift(value, scale.power) : value,
    power: scale?.power ?? 0,
    to,
    end: page.end[to - 1],
    plain: false,
    article: false,
  }
}
