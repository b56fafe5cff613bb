import type { Span } from '../../text/span'
import type { Comparator } from '../value'
import { longest, longestBefore, rolesAt, type Page } from './page'
import { ROLE } from './roles'
import { NEWLINE } from './scan'

/** The comparator around a number, and the words that give it. */
export type Bound = { comparator: Comparator; span: Span; from: number; to: number }

/** "plus de", "at least": the words that end right before token `at`. */
export function boundBefore(page: Page, at: number): Bound | null {
  const found = longestBefore(page, page.lexicon.before, at)
  if (!found) return null
  return {
    comparator: found.value,
    span: { start: page.start[found.to], end: page.end[at - 1] },
    from: found.to,
    to: at,
  }
}

/** "34 accusés et plus de 200 …": the words bound the next number, not the one before. */
function boundsNext(page: Page, from: number, to: number): boolean {
  for (let next = to; next < to + 4; next++) {
    const before = boundBefore(page, next)
    if (before && before.from < to && before.from >= from && before.to > to) return true
  }
  return false
}

/** "ou plus", "at least": the words that begin at token `at`. */
export function boundAfter(page: Page, at: number): Bound | null {
  const found = longest(page, page.lexicon.afterBounds, at)
  if (!found || boundsNext(page, at, found.to)) return null
  return {
    comparator: found.value,
    span: { start: page.start[at], end: page.end[found.to - 1] },
    from: at,
    to: found.to,
  }
}

/** A verb of change shortly before: "from X to Y" is then two figures. */
export function changing(page: Page, at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 8; back--) {
    const id = page.id[back]
    if (id === -46 || id === NEWLINE) return false
    if (rolesAt(page, back) & ROLE.change) return true
  }
  return false
}

export const DASHES = new Set([-45, -0x2013, -0x2014])
