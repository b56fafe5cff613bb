import type { Draft } from './draft'
import { idAt, longest, longestBefore, type Page, rolesAt, traitsAt } from './page'
import { ROLE, TRAIT } from './roles'
import { NEWLINE } from './scan'

/** Only a comma or "et" between two figures of a list. */
export function follows(page: Page, end: number, start: number): boolean {
  if (start - end < 1 || start - end > 2) return false
  for (let at = end; at < start; at++) if (page.id[at] !== -44 && !(rolesAt(page, at) & ROLE.join)) return false
  return true
}

/** "34 of the 41 drones": the part counts what the whole does. */
function partOf(page: Page, end: number, start: number): boolean {
  if (!(rolesAt(page, end) & ROLE.of)) return false
  if (start === end + 1) return true
  // "six of their last seven games": a word may stand behind the article.
  const described = start === end + 3 && page.id[end + 2] >= 0
  return (described || start === end + 2) && (rolesAt(page, end + 1) & ROLE.determiner) !== 0
}

/** Lends the noun or unit of a figure to the bare numbers of the list before it: "12, 14 et 20 blessés". */
export function lend(page: Page, drafts: Draft[], made: Draft) {
  const last = drafts[drafts.length - 1]
  if (last?.dimension === 'ordinal' && made.dimension === 'ordinal' && last.unit === null && made.unit !== null) {
    // "the 12th and 88th minutes"
    if (follows(page, last.to, made.from)) last.unit = made.unit
    return
  }
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

/** How far before a bare number the figure may stand whose unit it takes, in tokens. */
const REACH = 16

/** Whether the figure before stands in the same sentence, not too far off. */
function isNear(page: Page, last: Draft, made: Draft): boolean {
  if (made.from - last.to > REACH) return false
  for (let at = last.to; at < made.from; at++) {
    const id = idAt(page, at)
    if (id === -46 || id === NEWLINE || id === -59 || id === -33 || id === -63) return false
  }
  return true
}

/**
 * Gives a bare number what the figure before it counts, where the words around it say that it counts the same: "289 voix contre
 * 239", "1 200 postes, dont 350", "60 millions d’euros, soit 20 millions de plus", "âgés de 22 et 25".
 */
export function inherit(page: Page, drafts: readonly Draft[], made: Draft) {
  const last = drafts[drafts.length - 1]
  if (!made.open || !last || last.open || last.unit === null || !isNear(page, last, made)) return
  if (last.dimension === 'age') {
    if (!follows(page, last.to, made.from)) return
  } else {
    if (last.dimension === 'date' || last.dimension === 'time' || last.dimension === 'ordinal') return
    const first = made.comparatorSpan ? boundFrom(page, made) : made.from
    const led = longestBefore(page, page.lexicon.again, first) !== null
    const tally = page.id[made.from - 1] > 0 && traitsAt(page, made.from - 1) & TRAIT.to && isTally(page, last)
    const more = last.dimension === 'money' && longest(page, page.lexicon.againAfter, made.to) !== null
    if (!led && !more && !tally) return
  }
  made.open = false
  made.weak = false
  made.unit = last.unit
  made.dimension = last.dimension
  made.rank = last.rank
  made.reason = 'list'
}

/** "289 votes to 239": the last word counted is one that two sides are told in. */
function isTally(page: Page, last: Draft): boolean {
  return page.lexicon.tallies.has(page.id[last.to - 1])
}

/** The token at which the words of a bound before a figure begin. */
function boundFrom(page: Page, made: Draft): number {
  let at = made.from
  while (at > 0 && made.comparatorSpan && page.start[at] > made.comparatorSpan.start) at--
  return at
}
