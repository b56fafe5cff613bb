import { hasFiniteEnding } from './apposition'
import type { Found } from './complement'
import type { Group } from './group'
import { is } from './word-kinds'
import { has, isAdverb, isFinite, isName } from './page'
import type { Page } from './page'
import { phraseAfter } from './phrase'
import { kind } from './columns'

/** How far a verb of the clause is looked for, in tokens. */
const REACH = 30

/** Whether a finite verb stands between two tokens, quotes left out: the words form a clause. */
export function hasVerb(page: Page, from: number, to: number): boolean {
  const stop = Math.min(to, from + REACH)
  for (let i = from; i <= stop; i++) {
    if (page.kind[i] === kind.open && page.marks.match[i] > i) i = page.marks.match[i]
    else if (isFinite(page, i) || page.forms[i] & 3 || hasFiniteEnding(page, i)) return true
  }
  return false
}

/** Over adverbs and times right behind the verb: "said last week", "a confirmé mardi". */
export function overTime(page: Page, from: number, ceiling: number): number {
  let at = from
  while (at < ceiling) {
    const stop = has(page, at, is.that | is.question | is.subject)
    if (page.kind[at] === kind.word && !stop && (has(page, at, is.time) || isAdverb(page, at))) at++
    else if (
      (has(page, at, is.determiner) || page.kind[at] === kind.number) &&
      has(page, at + 1, is.time) &&
      !isName(page, at + 2) &&
      !(isName(page, at) && isName(page, at + 1))
    )
      at += 2
    else break
  }
  return at
}

/** "that" before a clause and not before its noun: a verb comes before the next stop. */
export function clauseFollows(page: Page, at: number, ceiling: number): boolean {
  const next = at + 1
  if (page.kind[next] === kind.open || page.kind[next] === kind.comma) return true
  return hasVerb(page, next, ceiling)
}

/** Whether a clause without a complementizer begins here: a subject right behind the verb, with its own verb later. */
export function startsClause(page: Page, at: number, first: number, group: Group, ceiling: number): boolean {
  const always = group.takes.has('always')
  if (at > first && !(group.takes.has('person') && at - first <= 8)) {
    const pause = has(page, at - 1, is.time) || page.kind[at - 1] === kind.comma
    const aside = always && has(page, first, is.preposition) && has(page, at, is.subject)
    if (!pause && !aside) return false
  }
  if (at === first && group.takes.has('person')) return false
  if (at === first && always && has(page, at, is.subject)) return ceiling - at > 1
  if (has(page, at, is.subject)) return hasVerb(page, at + 1, ceiling)
  if (at === first && always && opensFigure(page, at)) return hasVerb(page, at + 3, ceiling)
  if (has(page, at, is.preposition | is.link | is.infinitive | is.time) && !isName(page, at)) return false
  if (at > first && group.takes.has('person') && !has(page, at, is.determiner)) return false
  if (at === first && always) return ceiling - at > 1
  const subject = phraseAfter(page, at, ceiling)
  if (!subject) return false
  for (let i = subject.last + 1; i <= ceiling && i - subject.last < 14; i++) {
    const k = page.kind[i]
    if (k === kind.comma || k === kind.stop || k === kind.colon || k === kind.semicolon) {
      if (k === kind.comma && i - subject.last === 1) continue
      return false
    }
    if (isFinite(page, i) || page.forms[i] & 3) return true
    if (has(page, i, is.that | is.and)) return false
  }
  return false
}

/** "at least 40", "up to 12": a bound and its figure. */
function opensFigure(page: Page, at: number): boolean {
  return (
    has(page, at, is.preposition) &&
    page.kind[at + 1] === kind.word &&
    page.kind[at + 2] === kind.number &&
    !has(page, at + 1, is.determiner | is.time)
  )
}

/** A that-clause, a quote or an infinitive within the reach of a verb that takes a person first. */
export function laterClause(page: Page, at: number, ceiling: number): Found | null {
  for (let i = at + 1; i <= ceiling && i - at < 10; i++) {
    const k = page.kind[i]
    if (k === kind.stop || k === kind.semicolon || k === kind.comma) return null
    if (isFinite(page, i)) return null
    if (has(page, i, is.that)) return { how: 'clause', from: i, quote: -1, colon: false }
  }
  return null
}
