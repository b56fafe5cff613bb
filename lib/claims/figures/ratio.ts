import { type Amount, amountFrom } from './amount'
import { boundBefore } from './bound'
import { yearAt } from './date-parts'
import { compare, divide, isShort, small, whole, write } from './decimal'
import { draft, type Reading } from './draft'
import { place, setBound } from './fill'
import { countedNoun, type Noun } from './noun'
import { isCapital, longest, type Page, rolesAt } from './page'

/** "un sur trois", "one in five", "9 out of 10", "sept Français sur dix". */
export function readRatio(page: Page, amount: Amount): Reading | null {
  const { num } = amount
  if (amount.measure || num.ratio || num.power > 0 || !isShort(num.value) || num.value.places > 0) return null
  let at = num.to
  const divided = page.bare ? longest(page, page.lexicon.divided, at) : null
  let found = longest(page, page.lexicon.outOf, at) ?? divided
  let noun: Noun | null = null
  if (!found && (!num.digits || !page.lexicon.data.nouns.longChains)) {
    // "sept Français sur dix": only where one word stands between is the noun worth reading.
    if (!longest(page, page.lexicon.outOf, at + 1)) return null
    noun = countedNoun(page, at, num.value, false) ?? nameAt(page, at)
    if (noun && noun.to === at + 1) {
      at = noun.to
      found = longest(page, page.lexicon.outOf, at)
    }
    if (found && page.lexicon.data.nouns.longChains && found.to - at === 1) return null
  }
  if (!found) return null
  const below = amountFrom(page, found.to)
  if (
    !below ||
    below.measure ||
    below.num.ratio ||
    below.num.article ||
    below.num.value.places > 0 ||
    !isShort(below.num.value)
  )
    return null
  if (
    (compare(num.value, below.num.value) >= 0 && !divided) ||
    small(below.num.value) === 0 ||
    below.currency ||
    amount.currency
  )
    return null
  const loose = found.to - at === 1 && !divided
  if (loose && !page.bare && !(small(num.value) <= 10) && (!num.digits || page.lexicon.data.nouns.longChains))
    return null
  if (
    loose &&
    page.lexicon.data.nouns.longChains &&
    (!(small(below.num.value) <= 1000) || yearAt(page, below.num.from))
  )
    return null
  if (!page.bare && !(small(below.num.value) <= 20 || /^10+$/.test(write(below.num.value)))) return null
  const value = divide(num.value, below.num.value)
  if (!value) return null
  const made = draft(
    amount.from,
    below.to,
    { start: num.start, end: below.num.end },
    { value, dimension: 'ratio', reason: 'ratio' },
  )
  setBound(made, boundBefore(page, amount.from))
  const after = noun ?? countedNoun(page, below.num.to, whole(2), false, true)
  if (after) {
    made.unit = after.base
    if (after !== noun) place(page, made, page.end[after.to - 1], after.to)
  }
  return { made, to: made.to }
}

/** "un Français sur trois": a capitalised noun. */
function nameAt(page: Page, at: number): Noun | null {
  if (!isCapital(page, at) || rolesAt(page, at) !== 0) return null
  return { from: at, to: at + 1, head: at, base: page.text.slice(page.start[at], page.end[at]) }
}
