import { small, type Decimal } from './decimal'
import type { Noun } from './noun'
import type { Num } from './num'
import { idAt, longest, type Page, rolesAt, traitsAt } from './page'
import { ROLE, TRAIT } from './roles'
import { NEWLINE } from './scan'

/** How far off the share may stand that makes points those of a percentage, in tokens. */
const REACH = 14

/** Nobody gains more points of a percentage at once; more are points of an index. */
const MOST = 30

/** True for "recule de 0,4 point à 7,3 %": points beside a share, and not translated into one ("45.2 points, or 0.3%"). */
export function ofPercentage(page: Page, value: Decimal, noun: Noun): boolean {
  if (!page.lexicon.barePoints.has(page.id[noun.head])) return false
  const whole = value.places === 0 ? small(value) : Number(value.digits.slice(0, -value.places) || '0')
  if (!(Math.abs(whole) <= MOST)) return false
  const behind = idAt(page, noun.to) === -44 ? noun.to + 1 : noun.to
  if (traitsAt(page, behind) & TRAIT.or) return false
  return sharesNear(page, noun.from, -1) || sharesNear(page, noun.to, 1)
}

/** "half a point", "un quart de point": a fraction of a point is one of a percentage, but in a game; the token after it, or 0. */
export function partOfPoint(page: Page, num: Num): number {
  let at = num.to
  if (rolesAt(page, at) & ROLE.of) at++
  if (rolesAt(page, at) & ROLE.article) at++
  if (at === num.to || !page.lexicon.barePoints.has(idAt(page, at))) return 0
  for (let back = num.from - 1; back >= 0 && num.from - back < REACH && page.id[back] !== NEWLINE; back--)
    if (rolesAt(page, back) & ROLE.sport) return 0
  return at + 1
}

/** Whether a percentage stands in the sentence in one direction; a word of sport in between makes points of a game. */
function sharesNear(page: Page, from: number, step: 1 | -1): boolean {
  for (let at = from; at >= 0 && at < page.count && Math.abs(at - from) < REACH; at += step) {
    const id = idAt(page, at)
    if (id === -37) return true
    if (id === NEWLINE || id === -59 || (id === -46 && rolesAt(page, at + 1) !== 0)) return false
    if (rolesAt(page, at) & ROLE.sport && step < 0) return false
    if (longest(page, page.lexicon.after, at, value => value.kind === 'percent')) return true
  }
  return false
}
