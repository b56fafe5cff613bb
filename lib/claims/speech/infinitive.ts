import { form, is } from './word-kinds'
import { has, isAdverb, isName } from './page'
import type { Page } from './page'
import { kind } from './columns'

/** Whether an infinitive stands at the token: a known one, or by its French ending. */
export function isInfinitive(page: Page, at: number): boolean {
  if (page.kind[at] !== kind.word || isName(page, at)) return false
  if (page.forms[at] & form.infinitive) return true
  if (isAdverb(page, at) && at + 1 < page.count && page.lexicon.data.infinitiveEndings.length === 0) return true
  const text = page.text
  const end = page.end[at]
  if (
    end - page.start[at] < 2 ||
    page.flags[at] & (is.determiner | is.preposition | is.title | is.people | is.document)
  )
    return false
  const tail = text.slice(end - 2, end)
  const endings = page.lexicon.data.infinitiveEndings
  return endings.length === 0 ? (page.flags[at] & ~(is.noun | is.verb | is.auxiliary)) === 0 : endings.includes(tail)
}

/** "affirme l'avoir vu", "dit à l'agence être prêt": an infinitive with its pronouns right behind the verb, or être/avoir later. */
export function startsInfinitive(page: Page, at: number, first: number): boolean {
  let i = at
  while (i - at < 4 && has(page, i, is.clitic | is.negation)) i++
  const guessed = page.flags[i] === 0 && page.forms[i] === 0
  if (!isInfinitive(page, i) || (guessed && (i > at || has(page, i - 1, is.time)))) return false
  if (has(page, i, is.auxiliary)) return at === first || !has(page, at - 1, is.preposition | is.link | is.infinitive)
  return at === first
}

/** Whether the phrase is only the person asked: an infinitive follows it. */
export function leadsToInfinitive(page: Page, at: number, ceiling: number): boolean {
  for (let i = at + 1; i < ceiling && i - at < 12; i++) {
    if (page.kind[i] !== kind.word) return false
    if (has(page, i, is.infinitive) && isInfinitive(page, i + 1)) return true
  }
  return false
}
