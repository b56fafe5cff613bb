import { is } from './word-kinds'
import { has, isAdverb, isEdge, isFinite, isName } from './page'
import type { Page, Run } from './page'
import { kind } from './columns'

const REACH = 40

/** Words that no noun phrase holds: whatever opens a clause. */
const clauseWords = is.subordinator | is.relative | is.that | is.but

/**
 * The noun phrase that ends at `last`, read backwards to where it begins, with its genitives, prepositional phrases and
 * coordinated members ("le président de la commission et son adjoint"). Null where there is none.
 */
export function phraseBefore(page: Page, last: number, floor: number): Run | null {
  let first = last + 1
  let joined = false
  for (let i = last; i >= floor && last - i < REACH; i--) {
    const k = page.kind[i]
    if (k === kind.bracketClose) {
      let j = i - 1
      while (j > floor && page.kind[j] !== kind.bracketOpen && i - j < 12) j--
      if (page.kind[j] !== kind.bracketOpen) break
      i = j
      continue
    }
    if (k === kind.close && i < last && page.marks.match[i] > floor && isQuotedName(page, i)) {
      i = page.marks.match[i]
      first = i
      continue
    }
    if (k === kind.number || k === kind.dot) {
      first = i
      continue
    }
    if (k === kind.comma && joined && i > floor && isListed(page, i)) continue
    if (k !== kind.word) break
    const flags = page.flags[i]
    if (flags & is.and) {
      if (i > floor && i < last && joins(page, i, last, floor)) {
        joined = true
        continue
      }
      break
    }
    if (flags & is.that && i < last && has(page, i + 1, is.determiner | is.subject)) break
    if (flags & is.determiner) {
      first = i
      if (joined && i > floor + 1 && page.kind[i - 1] === kind.comma && isListed(page, i - 1)) continue
      if (flags & is.link && i > floor && isNounlike(page, i - 1)) continue
      if (i > floor && has(page, i - 1, is.preposition | is.link)) continue
      if (i > floor && has(page, i - 1, is.determiner)) continue
      if (i > floor && has(page, i - 1, is.and) && joins(page, i - 1, last)) continue
      break
    }
    if (flags & (is.link | is.preposition) && !(flags & is.subordinator && !has(page, i, is.link))) {
      if (i === last) break
      first = i
      continue
    }
    if (flags & clauseWords && (!isName(page, i) || i === floor || isEdge(page, i - 1))) break
    if (flags & is.question && !(flags & is.determiner) && !isName(page, i)) break
    if (flags & (is.subject | is.negation)) break
    if (i < last && isFinite(page, i) && !isName(page, i)) break
    if (
      i < last &&
      page.forms[i] & 3 &&
      isName(page, i + 1) &&
      !isName(page, i) &&
      (i === floor || isEdge(page, i - 1))
    )
      break
    if (isAdverb(page, i) && !isName(page, i)) {
      if (first === i + 1) break
      continue
    }
    first = i
  }
  return first > last ? null : trimmed(page, { first, last })
}

/** Whether the comma parts the members of a list of names: a name on both sides, articles apart. */
function isListed(page: Page, comma: number): boolean {
  const next = has(page, comma + 1, is.determiner) ? comma + 2 : comma + 1
  return isName(page, comma - 1) && isName(page, next) && !has(page, comma - 1, is.time)
}

/** Whether a word can be the noun that a genitive hangs on: no verb, no function word. */
function isNounlike(page: Page, at: number): boolean {
  return (
    page.kind[at] === kind.word &&
    !isFinite(page, at) &&
    !has(page, at, is.preposition | is.determiner | is.subject | is.that | is.and | is.but | is.negation)
  )
}

/** A short name in marks inside a phrase ("la « coalition » a dit"), and not words that somebody says. */
export function isQuotedName(page: Page, close: number): boolean {
  const open = page.marks.match[close]
  if (close - open > 12 || page.kind[close - 1] === kind.comma || page.kind[close - 1] === kind.stop) return false
  return page.kind[open - 1] === kind.word && has(page, open - 1, is.determiner | is.link | is.people | is.title)
}

/** Whether the "and" at `at` joins two noun phrases: names on both sides, or an article or noun right behind it. */
function joins(page: Page, at: number, last: number, floor = -1): boolean {
  const before = at - 1
  const after = at + 1
  // At the head of a clause nothing else can be joined: "Regulators and environmental groups".
  if (
    floor >= 0 &&
    before - floor < 3 &&
    !isEdge(page, before) &&
    !isFinite(page, before) &&
    !has(page, after, is.subject)
  )
    return true
  if (has(page, after, is.preposition) && !has(page, after, is.determiner | is.link)) return !isFinite(page, before)
  if (page.kind[before] === kind.comma) return isName(page, after)
  if (page.kind[before] !== kind.word) return false
  if (isName(page, before) && isName(page, after)) return true
  if (has(page, after, is.determiner | is.title | is.people)) return !isFinite(page, before)
  return after < last && page.flags[after] === 0 && page.flags[before] === 0
}

/** A phrase without the prepositional phrase before its name ("In Ohio | Trump"), or null where only that is left. */
function trimmed(page: Page, run: Run): Run | null {
  let { first, last } = run
  const aged = page.kind[last - 1] === kind.number && has(page, last - 2, is.link)
  while (
    !aged &&
    last > first &&
    has(page, last, is.time) &&
    (has(page, last - 1, is.determiner | is.time) || last - 1 > first)
  )
    last--
  while (last > first && last < run.last && has(page, last, is.determiner)) last--
  if (last < run.last && has(page, last, is.preposition)) last = run.last
  run = { first, last }
  while (first < run.last && (isAdverb(page, first) || has(page, first, is.and)) && !isName(page, first)) first++
  while (first < run.last && has(page, first, is.time) && !has(page, first + 1, is.link)) first++
  if (!has(page, first, is.preposition | is.link) || has(page, first, is.determiner)) {
    return has(page, first, is.determiner) && first === run.last && !has(page, first, is.people)
      ? null
      : { first, last: run.last }
  }
  let name = run.last + 1
  for (let i = run.last; i > first; i--) {
    if (isName(page, i) || page.kind[i] === kind.dot || has(page, i, is.title)) name = i
    else break
  }
  if (name > run.last || (name > first && has(page, name - 1, is.preposition | is.link | is.determiner))) return null
  return { first: name, last: run.last }
}

/** The noun phrase that begins at `first`; its genitives and joined members belong to it. Null where none begins. */
export function phraseAfter(page: Page, first: number, ceiling: number): Run | null {
  let last = first - 1
  let named = false
  /** The "autre" of "un autre", which may stand for a noun. */
  let second = -1
  for (let i = first; i <= ceiling && i - first < REACH; i++) {
    const k = page.kind[i]
    if (k === kind.number || k === kind.dot) {
      if (k === kind.number || i > first) last = i
      continue
    }
    if (
      k === kind.open &&
      i > first &&
      page.marks.match[i] > i &&
      page.marks.match[i] <= ceiling &&
      page.marks.match[i] - i < 12 &&
      has(page, i - 1, is.determiner | is.link)
    ) {
      i = page.marks.match[i]
      last = i
      continue
    }
    if (k !== kind.word) break
    const flags = page.flags[i]
    // "Le Matin", "The Sunday Times": a time behind a capital article is a name.
    const titled = i > first && isName(page, i - 1) && has(page, i - 1, is.determiner)
    if (isName(page, i) && (titled || !(flags & is.time))) {
      last = i
      named = true
      continue
    }
    if (flags & is.and) {
      if (i > first && i + 1 <= ceiling && joins(page, i, ceiling)) continue
      break
    }
    if (flags & is.link) {
      if (i === first && !has(page, i, is.determiner)) break
      continue
    }
    if (flags & is.determiner) {
      if (i > first && !has(page, i - 1, is.determiner | is.link | is.preposition | is.and)) break
      if (i > first && has(page, i - 1, is.determiner)) second = i
      continue
    }
    if (
      flags & is.preposition &&
      named &&
      i + 1 <= ceiling &&
      isName(page, i + 1) &&
      isName(page, i - 1) &&
      has(page, i - 1, is.people | is.title)
    )
      continue
    if (flags & is.preposition || flags & clauseWords || flags & (is.auxiliary | is.subject | is.negation)) break
    const aged = page.kind[i - 1] === kind.number && has(page, i - 2, is.link)
    if (flags & is.time && i > first && !aged && !has(page, i - 1, is.determiner | is.link)) break
    if (i > first && isFinite(page, i) && !has(page, i - 1, is.determiner | is.link)) break
    if (isAdverb(page, i) && (named || last >= first)) break
    last = i
  }
  if (last < first && second === first + 1 && page.kind[second + 1] !== kind.word) last = second
  return last < first ? null : { first, last }
}
