import { type Group, group } from './number-group'
import { magnitude } from './magnitude'
import { afterJoin, belowHundred } from './below-thousand'
import { add, compare, type Decimal, fromDigits, isShort, shift, whole, ZERO } from './decimal'
import { type Num, num } from './num'
import { idAt, joined, type Page, rolesAt } from './page'
import { ROLE } from './roles'
import { DIGITS } from './scan'

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
