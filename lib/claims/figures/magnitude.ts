import { whole } from './decimal'
import { countedNoun } from './noun'
import { isExactly, isTight, isWord, joined, longest, type Page, rolesAt } from './page'
import { ROLE } from './roles'

/** Power of the magnitude at `at` (a word, or an abbreviation right after digits), with its end; null where none stands. */
export function magnitude(
  page: Page,
  at: number,
  afterDigits: boolean,
  money: boolean,
): { to: number; power: number } | null {
  const next = joined(page, at)
  const roles = rolesAt(page, next)
  if (roles & ROLE.scale) {
    const power = page.lexicon.meanings[page.id[next]].power ?? 0
    if (!afterDigits || isWord(page, next)) return { to: next + 1, power }
  }
  if (!afterDigits || !isWord(page, at)) return null
  const found = longest(page, page.lexicon.after, at, (value, from, to) => {
    if (value.kind !== 'magnitude' || to !== from + 1 || (value.alone && !page.bare)) return false
    return isExactly(page, from, to, value.exact ?? '') && (!value.money || money || ofMany(page, value.power, to))
  })
  if (!found || found.value.kind !== 'magnitude') return null
  if (
    !isTight(page, at) &&
    page.end[at] - page.start[at] === 1 &&
    !money &&
    !page.bare &&
    found.value.power !== 6 &&
    !(isTight(page, found.to) && longest(page, page.lexicon.after, found.to, value => value.kind === 'currency'))
  )
    return null
  return { to: found.to, power: found.value.power }
}

/** "5m people", "12m tonnes", "1.2b": a letter that is money's magnitude elsewhere too, where something is counted right after. */
function ofMany(page: Page, power: number, to: number): boolean {
  if (!isTight(page, to - 1) || !page.lexicon.data.nouns.longChains) return false
  if (power === 9 && page.bare) return true
  if (power !== 6 && power !== 9) return false
  const unit = longest(page, page.lexicon.after, to, value => value.kind === 'unit' && value.exact === undefined)
  return unit !== null || countedNoun(page, to, whole(1000000), false) !== null
}
