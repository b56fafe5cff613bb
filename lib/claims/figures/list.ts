import type { Draft } from './draft'
import { type Page, rolesAt, traitsAt } from './page'
import { ROLE, TRAIT } from './roles'

/** Only a comma or "et" between two figures of a list. */
export function follows(page: Page, end: number, start: number): boolean {
  if (start - end < 1 || start - end > 2) return false
  for (let at = end; at < start; at++) if (page.id[at] !== -44 && !(rolesAt(page, at) & ROLE.join)) return false
  return true
}

/** "34 of the 41 drones": the part counts what the whole does. */
function partOf(page: Page, end: number, start: number): boolean {
  if (!(rolesAt(page, end) & ROLE.of)) return false
  return start === end + 1 || (start === end + 2 && (rolesAt(page, end + 1) & ROLE.determiner) !== 0)
}

/** Lends the noun or unit of a figure to the bare numbers of the list before it: "12, 14 et 20 blessés". */
export function lend(page: Page, drafts: Draft[], made: Draft) {
  const last = drafts[drafts.length - 1]
  if (last?.dimension === 'age' && made.unit === 'a' && follows(page, last.to, made.from)) made.dimension = 'age'
  if (
    made.open ||
    made.dimension === 'date' ||
    made.dimension === 'time' ||
    made.dimension === 'ordinal' ||
    made.dimension === 'score'
  )
    return
  let next = made
  for (let at = drafts.length - 1; at >= 0; at--) {
    const earlier = drafts[at]
    if (
      !earlier.open ||
      !(
        follows(page, earlier.to, next.from) ||
        partOf(page, earlier.to, next.from) ||
        (traitsAt(page, earlier.to) & TRAIT.or && next.from === earlier.to + 1)
      )
    )
      return
    earlier.open = false
    earlier.weak = false
    earlier.unit = made.unit
    earlier.dimension = made.dimension
    earlier.reason = 'list'
    earlier.rank = made.rank
    next = earlier
  }
}
