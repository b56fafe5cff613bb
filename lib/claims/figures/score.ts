import type { Amount } from './amount'
import { changing } from './bound'
import { divide, small, whole, write } from './decimal'
import { draft, type Reading } from './draft'
import { countedNoun } from './noun'
import { isTight, isWord, type Page, rolesAt } from './page'
import { isReferred } from './refuse'
import { ROLE } from './roles'

/** "2 to 1" is a ratio, "217 to 210" a result. */
export function odds(page: Page, first: Amount, second: Amount, kind: string, opened: boolean): Reading | null {
  if (
    kind !== 'to' ||
    opened ||
    page.bare ||
    first.measure ||
    second.measure ||
    countedNoun(page, second.to, whole(2), false)
  )
    return null
  if (!first.num.plain || !second.num.plain || changing(page, first.from)) return null
  const value = divide(first.num.value, second.num.value)
  const core = { start: first.start, end: second.end }
  if (!value) return null
  if (small(second.num.value) === 1)
    return { made: draft(first.from, second.to, core, { value, dimension: 'ratio', reason: 'ratio' }), to: second.to }
  return result(first, second)
}

/** "3-1": two short numbers with a dash and nothing counted, the greater first or near a word of sport. */
export function readScore(page: Page, first: Amount, second: Amount, order: number): Reading | null {
  if (
    page.bare ||
    !isTight(page, first.num.to) ||
    second.num.to !== second.num.from + 1 ||
    (isTight(page, second.num.to) && isWord(page, second.num.to))
  )
    return null
  if (!(small(first.num.value) < 1000 && small(second.num.value) < 1000)) return null
  if (countedNoun(page, second.num.to, whole(2), false)) return null
  let sport = order >= 0
  for (let near = first.from - 10; !sport && near < second.to + 6; near++)
    sport = (rolesAt(page, near) & ROLE.sport) !== 0
  if (!sport || isReferred(page, first.num.from)) return null
  return result(first, second)
}

function result(first: Amount, second: Amount): Reading {
  const text = `${write(first.num.value)}-${write(second.num.value)}`
  const core = { start: first.start, end: second.end }
  return { made: draft(first.from, second.to, core, { text, dimension: 'score', reason: 'score' }), to: second.to }
}
