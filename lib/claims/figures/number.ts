import { magnitude } from './magnitude'
import { halfAfter } from './below-thousand'
import { cardinal } from './cardinal'
import { add, isShort, multiply, shift, whole } from './decimal'
import { compoundFraction, fraction, slashFraction, vulgarAt } from './fraction'
import { num, type Num } from './num'
import { idAt, joined, type Page, rolesAt, traitsAt } from './page'
import { ROLE, TRAIT } from './roles'
import { DIGITS } from './scan'

/** "une trentaine", "deux dizaines", "dozens", "des centaines de milliers", with what stands before the collective. */
function collective(page: Page, at: number, count: Num | null): Num | null {
  const from = count ? count.from : at
  const word = joined(page, count ? count.to : at)
  const roles = rolesAt(page, word)
  if (!(roles & (ROLE.collective | ROLE.plural))) return null
  const meaning = page.lexicon.meanings[page.id[word]]
  const exact = (traitsAt(page, word) & TRAIT.exact) !== 0
  let value = whole(meaning.collective ?? meaning.plural ?? 1)
  let to = word + 1
  for (let depth = 0; depth < 3; depth++) {
    const next = rolesAt(page, to) & ROLE.of ? to + 1 : to
    const inner = rolesAt(page, next)
    if (next === to || !(inner & (ROLE.plural | ROLE.scale))) break
    const meant = page.lexicon.meanings[page.id[next]]
    value = multiply(value, meant.plural ? whole(meant.plural) : shift(whole(1), meant.power ?? 0))
    to = next + 1
  }
  if (count && !isShort(count.value)) return null
  if (traitsAt(page, word) & TRAIT.needsOf && !(rolesAt(page, to) & ROLE.of) && to === word + 1) return null
  const several = !count && (rolesAt(page, from - 1) & ROLE.several) !== 0
  const one = count !== null && count.article
  if (!count && !(roles & ROLE.plural) && !page.bare) return null
  const found = num(page, from, to, count ? multiply(count.value, value) : value)
  found.vague = (!count && (roles & ROLE.plural) !== 0) || several
  found.about = one && !exact
  found.collective = true
  return found
}

/** An article or "one" as the number 1, where what follows makes it one: "un million", "a third", "une dizaine". */
function led(page: Page, at: number): Num | null {
  const roles = rolesAt(page, at)
  if (!(roles & (ROLE.article | ROLE.numeral))) return null
  let next = joined(page, at + 1)
  if (rolesAt(page, next) & ROLE.adjective && rolesAt(page, next + 1) & ROLE.collective) next++
  const following = rolesAt(page, next)
  const one = num(page, at, next, whole(1))
  one.article = true
  if (following & ROLE.collective) return collective(page, at, one)
  if (following & (ROLE.fraction | ROLE.half)) return fraction(page, at, one)
  const part = page.bare && following & ROLE.cardinal ? compoundFraction(page, one) : null
  if (part) return part
  if (following & (ROLE.hundred | ROLE.scale)) {
    const rest = following & ROLE.hundred || roles & ROLE.article ? cardinal(page, next) : null
    if (rest) return { ...rest, from: at, start: page.start[at], article: false }
    return null
  }
  return one
}

/** The number that begins at token `at`, with its fraction and magnitude but without sign, unit or noun; null where none does. */
export function readNumber(page: Page, at: number, money = false): Num | null {
  const roles = rolesAt(page, at)
  const sign = vulgarAt(page, at)
  if (sign) {
    const found = num(page, at, at + 1, sign)
    found.ratio = true
    found.digits = true
    return found
  }
  let found: Num | null = null
  if (roles & (ROLE.article | ROLE.numeral)) {
    found = led(page, at)
    if ((!found || found.article) && (roles & ROLE.cardinal || page.bare)) found = cardinal(page, at, money) ?? found
    else if (found && (found.ratio || found.about)) return found
  } else if (
    idAt(page, at) === DIGITS ||
    roles & (ROLE.cardinal | ROLE.hundred) ||
    (roles & ROLE.scale && (traitsAt(page, at) & TRAIT.plainScale || page.bare))
  ) {
    found = cardinal(page, at, money)
    if (found && roles & ROLE.scale && roles & ROLE.plural && !found.digits && found.to === at + 1)
      found = collective(page, at, null) ?? found
  } else if (roles & (ROLE.fraction | ROLE.half | ROLE.halfNoun)) {
    return fraction(page, at, null)
  } else if (roles & (ROLE.collective | ROLE.plural)) {
    return collective(page, at, null)
  }
  if (!found) return null
  if (found.plain) found = slashFraction(page, found)
  else if (found.digits && vulgarAt(page, found.to)) found = slashFraction(page, found)
  const counted = collective(page, at, found)
  if (counted) return counted
  const part = fraction(page, at, found)
  if (part) return part
  return withHalf(page, found)
}

/** "deux millions et demi", "two and a half million". */
function withHalf(page: Page, number: Num): Num {
  if (number.ratio) return number
  const half = halfAfter(page, number.to)
  if (!half || !isShort(number.value)) return number
  const scale = magnitude(page, half.to, false, false)
  const part = scale && number.power > 2 ? scale.power : number.power
  const value = add(number.value, shift(half.value, part > 2 ? part : 0))
  const to = scale ? scale.to : half.to
  return {
    ...number,
    value: scale && number.power <= 2 ? shift(value, scale.power) : value,
    power: scale ? scale.power : number.power,
    to,
    end: page.end[to - 1],
    plain: false,
    article: false,
  }
}
