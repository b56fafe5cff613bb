import { changing } from './bound'
import { yearAt } from './date-parts'
import { type Draft, draft } from './draft'
import { countedNoun } from './noun'
import type { Num } from './num'
import { idAt, isMark, isTight, isWord, type Page, rolesAt, traitsAt } from './page'
import { isNamed, isPlaced, isReferred } from './refuse'
import { ROLE, TRAIT } from './roles'
import { DIGITS } from './scan'

/** Four digits that are a year: after a word of time, or with nothing counted behind them. */
export function year(page: Page, num: Num, bounded: boolean): Draft | null {
  if (!num.plain || num.to !== num.from + 1 || page.bare) return null
  const value = yearAt(page, num.from)
  if (!value || bounded) return null
  const before = rolesAt(page, num.from - 1)
  const led =
    (before & ROLE.dateBefore) !== 0 ||
    traitsAt(page, num.from - 1) & TRAIT.part ||
    (isMark(page, num.from - 1, '-') && isWord(page, num.from - 2))
  const noun = led ? null : countedNoun(page, num.to, num.value, false)
  if (!led) {
    const spanned =
      page.lexicon.opens.get(idAt(page, num.from - 1))?.has(idAt(page, num.to)) === true &&
      yearAt(page, num.to + 1) > value
    if ((value < 1400 && !spanned) || value > 2100) return null
    const owned =
      isMark(page, num.from - 2, "'") &&
      isWord(page, num.from - 1) &&
      page.end[num.from - 1] - page.start[num.from - 1] === 1
    const shown =
      page.lexicon.data.nouns.longChains && (before & ROLE.determiner || owned) && value >= 1900 && value < 2060
    if (noun && !shown) return null
    if (isReferred(page, num.from)) return null
    if (isNamed(page, num.from) && !isPlaced(page, num.from)) return null
  } else if (isTight(page, num.from) && isWord(page, num.from - 1)) return null
  const core = { start: page.start[num.from], end: page.end[num.from] }
  const next = idAt(page, num.to)
  if (
    (next === -45 || next === -0x2013 || next === -47) &&
    isTight(page, num.to) &&
    isTight(page, num.to + 1) &&
    idAt(page, num.to + 1) === DIGITS
  ) {
    const to = num.to + 1
    const length = page.end[to] - page.start[to]
    const second = Number(page.text.slice(page.start[to], page.end[to]))
    const until = length === 4 ? second : length === 2 ? Math.floor(value / 100) * 100 + second : 0
    if (until > value && until < 2200) {
      return draft(
        num.from,
        to + 1,
        { start: core.start, end: page.end[to] },
        { low: String(value), high: String(until), comparator: 'between', dimension: 'date', reason: 'date' },
      )
    }
  }
  const joiner =
    traitsAt(page, num.to) & TRAIT.to ||
    (id => id > 0 && page.lexicon.rangeWords.has(id))(idAt(page, num.to)) ||
    rolesAt(page, num.to) & ROLE.join
  const opener = page.lexicon.opens.get(idAt(page, num.from - 1))
  if (joiner && opener?.has(idAt(page, num.to))) {
    const until = yearAt(page, num.to + 1)
    if (until > value && !changing(page, num.from - 1)) {
      const made = draft(
        num.from,
        num.to + 2,
        { start: core.start, end: page.end[num.to + 1] },
        { low: String(value), high: String(until), comparator: 'between', dimension: 'date', reason: 'date' },
      )
      made.comparatorSpan = { start: page.start[num.from - 1], end: page.end[num.from - 1] }
      return made
    }
  }
  return draft(num.from, num.to, core, { text: String(value), dimension: 'date', reason: 'date' })
}
