import { add, compare, shift, whole } from './decimal'
import type { Measure } from './measure'
import { countedNoun } from './noun'
import type { Num } from './num'
import { readNumber } from './number'
import { idAt, isExactly, isTight, isWord, joined, longest, longestBefore, type Page, rolesAt, traitsAt } from './page'
import { ROLE, TRAIT } from './roles'
import { DIGITS } from './scan'

/** A currency before the amount: "$", "US $", "EUR". `from` is its first token. */
export function currencyBefore(page: Page, at: number): { from: number; code: string; power: number } | null {
  const found = longestBefore(page, page.lexicon.currencyBefore, at, (value, from, to) => {
    if (!value.exact) return true
    return isExactly(page, from, to, value.exact) && !(from > 0 && isTight(page, from) && isWord(page, from - 1))
  })
  if (!found) return null
  if (isWord(page, at - 1) && rolesAt(page, at - 1) & ROLE.stop) return null
  if (found.to < page.floor) return null
  if (rolesAt(page, found.to) & ROLE.article && !isTight(page, found.to + 1))
    return { from: at - 1, code: 'USD', power: 0 }
  return { from: found.to, code: found.value.code, power: found.value.power }
}

/** Pounds that weigh: joined to the number ("a 200-pound man"), of a substance, or near a word of weight. */
export function weighs(page: Page, number: Num, to: number, code: string): boolean {
  if (code !== page.lexicon.data.measures.weightCurrency || !isWord(page, to - 1)) return false
  if (joined(page, number.to) !== number.to) return true
  if (rolesAt(page, to) & ROLE.of && countedNoun(page, to, whole(1000), true)) return true
  for (let near = number.from - 6; near < to + 4; near++)
    if (traitsAt(page, near) & TRAIT.weight || (near !== to - 1 && isMass(page, near))) return true
  return false
}

/** A word that measures mass and nothing else ("ton", "kilograms"). */
function isMass(page: Page, at: number): boolean {
  const found = isWord(page, at) ? page.lexicon.after.next.get(page.id[at]) : undefined
  return found?.values.some(value => value.kind === 'unit' && value.dimension === 'mass' && !value.exact) ?? false
}

/** A number with the currency that ends before `to`, with its magnitude and cents behind. */
export function money(page: Page, number: Num, to: number, code: string, power: number): Measure {
  const result: Measure = {
    from: number.from,
    start: number.start,
    value: shift(number.value, power),
    to,
    unit: code,
    dimension: 'money',
    isWord: true,
  }
  if (rolesAt(page, to) & ROLE.scale && number.power === 0) {
    return { ...result, value: shift(number.value, page.lexicon.meanings[page.id[to]].power ?? 0), to: to + 1 }
  }
  return withCents(page, result)
}

/** "3 dollars 50 cents", "1 dollar and forty-two cents". */
export function withCents(page: Page, amount: Measure): Measure {
  let at = amount.to
  if (rolesAt(page, at) & ROLE.join) at++
  if (idAt(page, at) !== DIGITS && !(rolesAt(page, at) & ROLE.cardinal)) return amount
  const cents = readNumber(page, at)
  if (!cents || cents.ratio || cents.value.places > 0 || compare(cents.value, whole(100)) >= 0) return amount
  const found = longest(page, page.lexicon.after, cents.to, value => value.kind === 'cents')
  const ends = found ? found.to : cents.to
  if (!found && page.bare && closes(page, ends) && ends - at === 1)
    return { ...amount, value: add(amount.value, shift(cents.value, -2)), to: ends }
  if (!found && !(at === amount.to && cents.digits && page.end[at] - page.start[at] === 2 && closes(page, ends)))
    return amount
  return { ...amount, value: add(amount.value, shift(cents.value, -2)), to: ends }
}

function closes(page: Page, at: number): boolean {
  return at >= page.count || page.id[at] === -46 || page.id[at] === -44 || page.id[at] === -10 || page.id[at] === -41
}
