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
    // "la saison 2023-2024": not the number of a law ("2024-42").
    const isSpan = yearsBehind(page, num.to, value) === value + 1
    if (isReferred(page, num.from) && !isSpan) return null
    if (isNamed(page, num.from) && !isPlaced(page, num.from)) return null
  } else if (isTight(page, num.from) && isWord(page, num.from - 1)) return null
  const core = { start: page.start[num.from], end: page.end[num.from] }
  const last = yearsBehind(page, num.to, value)
  if (last > 0) {
    const to = num.to + 2
    return draft(
      num.from,
      to,
      { start: core.start, end: page.end[to - 1] },
      { low: String(value), high: String(last), comparator: 'between', dimension: 'date', reason: 'date' },
    )
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

/** The last year of "2023-2024", "2023-24", seen from the mark behind the first; 0 where none stands. */
function yearsBehind(page: Page, at: number, first: number): number {
  const mark = idAt(page, at)
  if ((mark !== -45 && mark !== -0x2013 && mark !== -47) || !isTight(page, at) || !isTight(page, at + 1)) return 0
  if (idAt(page, at + 1) !== DIGITS) return 0
  const length = page.end[at + 1] - page.start[at + 1]
  const second = Number(page.text.slice(page.start[at + 1], page.end[at + 1]))
  const last = length === 4 ? second : length === 2 ? Math.floor(first / 100) * 100 + second : 0
  return last > first && last < 2200 ? last : 0
}
