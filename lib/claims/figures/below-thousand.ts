import { type Decimal, divide, whole } from './decimal'
import { idAt, isMark, joined, type Page, rolesAt, traitsAt } from './page'
import { ROLE, TRAIT } from './roles'
import { DIGITS } from './scan'

type Part = { to: number; value: number; room: number; tens: boolean; hundreds?: boolean }

/** A cardinal below one hundred, with what is added to it: "vingt et un", "quatre-vingt-dix-neuf", "forty-two". */
export function belowHundred(page: Page, at: number, limit: number): Part | null {
  const { lexicon } = page
  const roles = rolesAt(page, at)
  if (!(roles & ROLE.cardinal)) return null
  let to = at + 1
  let value = lexicon.meanings[page.id[at]].cardinal ?? 0
  let room = lexicon.meanings[page.id[at]].room ?? 0
  for (const product of lexicon.products) {
    const next = joined(page, to)
    if (page.id[at] === product.left && product.right.has(idAt(page, next))) {
      value = product.value
      room = product.room
      to = next + 1
    }
  }
  if (value >= limit) return null
  const tens = room > 0
  while (room > 0) {
    let next = loose(page, to)
    const { joining } = lexicon.data.words
    let linked = false
    if (rolesAt(page, next) & ROLE.join && joining.after === 'tens') {
      linked = true
      next = joined(page, next + 1)
    }
    if (!(rolesAt(page, next) & ROLE.cardinal)) break
    const meaning = lexicon.meanings[page.id[next]]
    const added = meaning.cardinal ?? 0
    if (added >= room || added === 0 || traitsAt(page, next) & TRAIT.wholeHundred) break
    if (linked && joining.brings && !joining.brings.includes(added)) break
    value += added
    room = Math.min(meaning.room ?? 0, room)
    to = next + 1
  }
  return { to, value, room: 0, tens }
}

/** Past one joining hyphen; with spaces around it only where every number counts. */
export function loose(page: Page, at: number): number {
  const next = joined(page, at)
  if (next !== at || !page.bare) return next
  const id = idAt(page, at)
  return id === -45 || id === -0x2014 || id === -0x2013 ? at + 1 : at
}

/** Up to three digits' worth of words: "deux cent trois", "three hundred and five", "eleven hundred". */
export function belowThousand(page: Page, at: number): Part | null {
  const hundredAlone = rolesAt(page, at) & ROLE.hundred
  const wholeHundred = traitsAt(page, at) & TRAIT.wholeHundred
  let part: Part | null
  if (hundredAlone) part = { to: at, value: 1, room: 0, tens: false }
  else if (wholeHundred)
    part = { to: at + 1, value: page.lexicon.meanings[page.id[at]].cardinal ?? 0, room: 0, tens: false }
  else part = belowHundred(page, at, 100)
  if (!part) return null
  const next = joined(page, part.to)
  if (
    wholeHundred ||
    (rolesAt(page, next) & ROLE.hundred && part.value > 0 && part.value <= page.lexicon.data.words.mostHundreds)
  ) {
    const hundreds = wholeHundred ? part.value : part.value * 100
    const to = wholeHundred ? part.to : next + 1
    const rest = afterJoin(page, to, true)
    const tail = rest > 0 ? belowHundred(page, rest, 100) : null
    if (tail && !(rolesAt(page, joined(page, tail.to)) & ROLE.hundred))
      return { to: tail.to, value: hundreds + tail.value, room: 0, tens: true }
    return { to, value: hundreds, room: 0, tens: true, hundreds: true }
  }
  if (page.lexicon.data.words.pairs && part.value >= 1) return pair(page, part)
  return part
}

/** "nineteen eighty-four", "one twenty-two". */
function pair(page: Page, part: Part): Part {
  if (isMark(page, part.to, '-')) return part
  const second = belowHundred(page, part.to, 100)
  if (!second || second.value < 10 || part.value >= 100 || (part.value < 10 && !page.bare && second.value < 20))
    return part
  if (isMark(page, second.to, '-') || (part.value < 13 && !page.bare)) return part
  return { ...second, value: part.value * 100 + second.value }
}

/** The token after an optional joining word ("and"); 0 where the joining word stands but brings nothing. */
export function afterJoin(page: Page, at: number, hyphen: boolean): number {
  const next = hyphen ? joined(page, at) : at
  if (page.lexicon.data.words.joining.after !== 'hundreds') return next
  if (!(rolesAt(page, next) & ROLE.join) && !isMark(page, next, '&')) return next
  if (halfAfter(page, next)) return 0
  return rolesAt(page, next + 1) & (ROLE.cardinal | ROLE.hundred) || idAt(page, next + 1) === DIGITS ? next + 1 : 0
}

/** "et demi", "and a half", "and three quarters": what is added to the number before it, in parts of one. */
export function halfAfter(page: Page, at: number): { value: Decimal; to: number } | null {
  const link = joined(page, at)
  if (!(rolesAt(page, link) & ROLE.join) && !isMark(page, link, '&')) return null
  let next = joined(page, link + 1)
  let times = 1
  const roles = rolesAt(page, next)
  if (roles & (ROLE.article | ROLE.cardinal) && rolesAt(page, joined(page, next + 1)) & (ROLE.fraction | ROLE.half)) {
    times = roles & ROLE.article ? 1 : (page.lexicon.meanings[page.id[next]].cardinal ?? 1)
    next = joined(page, next + 1)
  } else if (roles & ROLE.cardinal) {
    const top = belowHundred(page, next, 100)
    const word = top ? joined(page, top.to) : next
    if (!top || !(rolesAt(page, word) & ROLE.fraction)) return null
    times = top.value
    next = word
  } else if (!(roles & ROLE.half) && !(page.bare && roles & ROLE.fraction)) return null
  const bottom = rolesAt(page, next) & ROLE.half ? 2 : page.lexicon.meanings[page.id[next]].fraction
  if (!bottom) return null
  const value = divide(whole(times), whole(bottom))
  return value ? { value, to: next + 1 } : null
}
