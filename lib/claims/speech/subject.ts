import type { Group } from './group'
import { is } from './lexicon'
import { has, isEdge, isFinite, isName } from './page'
import type { Page, Run } from './page'
import { phraseAfter, phraseBefore } from './phrase'
import { kind, shape } from './tokens'

/**
 * Who a cue belongs to. `run` are the printed words of the source (with an apposition), `head` the noun phrase itself;
 * `how` says in what way it was found; a `shared` source stands with an earlier cue of the sentence.
 */
export type Subject =
  { run: Run; head: Run; how: 'phrase' | 'pronoun' | 'relative' | 'inverted' } | { how: 'shared' } | { how: 'none' }

const none: Subject = { how: 'none' }
const REACH = 60

const phrase = (run: Run, head: Run, how: 'phrase' | 'pronoun' | 'relative' | 'inverted' = 'phrase'): Subject => ({
  run,
  head,
  how,
})

/** The subject that stands before a verb group. */
export function subjectBefore(page: Page, group: Group, floor: number): Subject {
  if (group.pronoun >= 0) {
    const run = { first: group.pronoun, last: group.pronoun }
    return phrase(run, run, 'pronoun')
  }
  const at = group.first - 1
  if (at < floor) return none
  switch (page.kind[at]) {
    case kind.comma:
      return behindApposition(page, at, floor)
    case kind.dash:
      return behindPair(page, at, floor, kind.dash)
    case kind.bracketClose:
      return behindPair(page, at, floor, kind.bracketOpen)
    case kind.word:
      break
    default:
      return none
  }
  if (has(page, at, is.and) || (has(page, at, is.but) && !isName(page, at))) return { how: 'shared' }
  if (has(page, at, is.relative)) return relative(page, at, floor)
  if (
    has(page, at, is.that) &&
    !isEdge(page, at - 1) &&
    at - 1 >= floor &&
    page.forms[at - 1] === 0 &&
    !isFinite(page, at - 1)
  )
    return relative(page, at, floor)
  if (has(page, at, is.subject)) {
    const run = { first: at, last: at }
    return has(page, at, is.hollow) ? none : phrase(run, run, 'pronoun')
  }
  const run = phraseBefore(page, at, floor)
  return run && !isHollow(page, run) ? phrase(run, run) : none
}

/** "ce", "cela", "it": subjects that say nothing. */
function isHollow(page: Page, run: Run): boolean {
  return run.first === run.last && (has(page, run.first, is.hollow | is.time) || page.kind[run.first] === kind.number)
}

/** "who said": the pronoun is the printed source, its head the phrase before. */
function relative(page: Page, at: number, floor: number): Subject {
  const before = page.kind[at - 1] === kind.comma ? at - 2 : at - 1
  if (before < floor || has(page, before, is.hollow)) return none
  const head = phraseBefore(page, before, floor)
  return head ? phrase({ first: at, last: at }, head, 'relative') : none
}

/** "X, maire de Y, a dit": over the commas of an apposition or a relative clause to the phrase before it. */
function behindApposition(page: Page, comma: number, floor: number): Subject {
  let opening = -1
  for (let i = comma - 1; i > floor && comma - i < REACH; i--) {
    const k = page.kind[i]
    if (k === kind.close && page.marks.match[i] >= floor) {
      i = page.marks.match[i]
      continue
    }
    if (k === kind.semicolon || k === kind.colon || k === kind.stop || k === kind.line || k === kind.open) break
    if (k !== kind.comma) continue
    if (opening < 0) opening = i
    if (has(page, i + 1, is.relative)) {
      opening = i
      break
    }
  }
  if (opening < 0 || opening === comma - 1) return none
  const from = opening + 1
  if (has(page, from, is.and | is.but | is.subordinator | is.that) && !has(page, from, is.title)) return none
  const head = phraseBefore(page, opening - 1, floor)
  return head && !isHollow(page, head) ? phrase({ first: head.first, last: comma }, head) : none
}

/** "X – deux mots – a dit", "X (parti) a dit". */
function behindPair(page: Page, at: number, floor: number, opening: number): Subject {
  for (let i = at - 1; i > floor && at - i < REACH; i--) {
    if (page.kind[i] !== opening) continue
    const head = phraseBefore(page, i - 1, floor)
    return head && !isHollow(page, head) ? phrase({ first: head.first, last: at }, head) : none
  }
  return none
}

/** The subject behind the verb: "a déclaré Witkoff", "said Kenneth Baer, a former official". */
export function subjectAfter(page: Page, from: number, ceiling: number): Subject {
  if (
    from > ceiling ||
    page.kind[from] !== kind.word ||
    (has(page, from, is.that | is.subordinator | is.infinitive) && !has(page, from, is.determiner))
  )
    return none
  if (has(page, from, is.subject) && !has(page, from, is.determiner)) {
    const run = { first: from, last: from }
    return has(page, from, is.hollow) ? none : phrase(run, run, 'inverted')
  }
  if (has(page, from, is.time) && !isName(page, from + 1)) return none
  const head = phraseAfter(page, from, ceiling)
  if (!head || isHollow(page, head)) return none
  return phrase({ first: head.first, last: appositionEnd(page, head.last, ceiling) }, head, 'inverted')
}

/** How far an apposition behind a phrase reaches: ", a former official who runs X" up to the next stop. */
export function appositionEnd(page: Page, last: number, ceiling: number): number {
  const comma = last + 1
  if (comma >= ceiling || page.kind[comma] !== kind.comma) return last
  const from = comma + 1
  if (
    page.kind[from] !== kind.word ||
    page.shape[from] & shape.capital ||
    has(
      page,
      from,
      is.relative | is.subordinator | is.and | is.but | is.subject | is.that | is.preposition | is.negation,
    )
  )
    return last
  if (page.forms[from] !== 0 && !has(page, from, is.noun)) return last
  if (!has(page, from, is.determiner | is.title | is.people)) return last
  for (let i = from; i <= ceiling && i - from < REACH; i++) {
    const k = page.kind[i]
    if (k === kind.stop || k === kind.line || k === kind.open || k === kind.semicolon || k === kind.colon) return i - 1
    if (k === kind.comma) return i - 1
    if (isFinite(page, i) && i === from + 1) return last
  }
  return last
}
