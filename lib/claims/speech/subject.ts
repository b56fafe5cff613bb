import { asideBefore, overAside } from './aside'
import { appositionEnd, behindApposition, holderEnd, isHollow } from './apposition'
import type { Group } from './group'
import { sort, sortOf } from './letters'
import { form, is } from './word-kinds'
import { has, isAdverb, isEdge, isFinite, isName } from './page'
import type { Page, Run } from './page'
import { phraseAfter, phraseBefore } from './phrase'
import { kind } from './columns'

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

function overApposition(page: Page, comma: number, floor: number): Subject {
  const found = behindApposition(page, comma, floor)
  return found ? phrase(found.run, found.head) : none
}

/** The subject that stands before a verb group. */
export function subjectBefore(page: Page, group: Group, floor: number): Subject {
  if (group.pronoun >= 0) {
    if (has(page, group.pronoun, is.hollow)) return placeAfter(page, group)
    const run = { first: group.pronoun, last: group.pronoun }
    return phrase(run, run, 'pronoun')
  }
  return subjectAt(page, group.first - 1, floor)
}

/** The subject whose last token is `at`, or that a comma or a conjunction there hides. */
function subjectAt(page: Page, at: number, floor: number): Subject {
  if (at < floor) return none
  switch (page.kind[at]) {
    case kind.comma:
      return overApposition(page, at, floor)
    case kind.dash:
      return behindPair(page, at, floor, kind.dash)
    case kind.bracketClose:
      return behindPair(page, at, floor, kind.bracketOpen)
    case kind.number:
      return isAged(page, at) && at > floor ? phrase({ first: at - 1, last: at }, { first: at - 1, last: at }) : none
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
    return has(page, at, is.hollow) ? placeBefore(page, at, floor) : phrase(run, run, 'pronoun')
  }
  const run = phraseBefore(page, at, floor)
  return run && !isHollow(page, run) ? phrase(run, run) : none
}

/** "the 34-year-old": digits joined to words, behind an article. */
function isAged(page: Page, at: number): boolean {
  return (
    page.kind[at] === kind.number &&
    has(page, at - 1, is.determiner) &&
    sortOf(page.text.charCodeAt(page.end[at] - 1)) === sort.letter
  )
}

/** "who said": the pronoun is the printed source, its head the phrase before. */
function relative(page: Page, at: number, floor: number): Subject {
  let before = page.kind[at - 1] === kind.comma ? at - 2 : at - 1
  // "Zola lui-même, qui espère", "Zola en personne qui espère"
  while (before > floor && isAdverb(page, before) && !isName(page, before)) before--
  before -= asideBefore(page, before, floor)
  if (before < floor || has(page, before, is.hollow)) return none
  const whole = phraseBefore(page, before, floor)
  const head = whole && !holdsPreposition(page, whole) ? whole : nearestPhrase(page, before, floor)
  return head ? phrase({ first: at, last: at }, head, 'relative') : none
}

function holdsPreposition(page: Page, run: Run): boolean {
  for (let i = run.first + 1; i < run.last; i++)
    if (has(page, i, is.preposition) && !has(page, i, is.link | is.determiner) && !isName(page, i)) return true
  return false
}

/** The last noun or name with its article: what a relative pronoun most likely means behind a longer phrase. */
function nearestPhrase(page: Page, last: number, floor: number): Run | null {
  for (let i = last; i >= floor && last - i < 8; i--) {
    if (page.kind[i] !== kind.word && page.kind[i] !== kind.dot) return i < last ? { first: i + 1, last } : null
    if (has(page, i, is.determiner)) return i < last ? { first: i, last } : null
    if (page.lexicon.pieces[page.word[i]] === 2) continue
    if (has(page, i, is.preposition | is.link) && i < last) return { first: i + 1, last }
  }
  return null
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

/** Who acts in the main clause: the phrase or pronoun before the first finite verb of the sentence. */
export function mainSubject(page: Page, floor: number, before: number): Subject {
  for (let i = floor; i < before && i - floor < REACH; i++) {
    if (page.kind[i] === kind.open && page.marks.match[i] > i) {
      i = page.marks.match[i]
      continue
    }
    if (i === floor || !isFinite(page, i)) continue
    let first = i
    while (
      first - 1 > floor &&
      (has(page, first - 1, is.negation) || (has(page, first - 1, is.clitic) && !has(page, first - 1, is.determiner)))
    )
      first--
    const found = subjectAt(page, first - 1, floor)
    if (found.how === 'phrase' || found.how === 'pronoun') return found
    if (found.how === 'none' || i - floor > 30) return none
  }
  return none
}

/** The subject behind the verb: "a déclaré Witkoff", "said Kenneth Baer, a former official". */
export function subjectAfter(page: Page, behind: number, ceiling: number): Subject {
  const from = overAside(page, behind, ceiling)
  if (
    from > ceiling ||
    page.kind[from] !== kind.word ||
    (page.forms[from] & form.infinitive && !isName(page, from)) ||
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
  const named = holderEnd(page, head, ceiling)
  const last = appositionEnd(page, named, ceiling)
  return phrase({ first: head.first, last }, { first: head.first, last: named }, 'inverted')
}

/** Whether a pronoun stands for people nobody names: "on". */
function isNobody(page: Page, at: number): boolean {
  return page.lexicon.pronouns.get(page.lexicon.spelled[page.word[at]]) === 'speaker'
}

/** Whether a phrase is a place where people speak: an office, an institution, a name. */
function speaksThere(page: Page, run: Run): boolean {
  if (isName(page, run.last)) return true
  for (let i = run.first; i <= run.last; i++)
    if (has(page, i, is.people | is.title | is.official | is.document | is.study)) return true
  return false
}

/** "Dans l'entourage du ministre, on estime": the place at the head of the sentence stands for who speaks. */
function placeBefore(page: Page, at: number, floor: number): Subject {
  if (!isNobody(page, at) || page.kind[at - 1] !== kind.comma) return none
  let first = floor
  while (first < at && has(page, first, is.preposition | is.link)) first++
  if (first === floor || first >= at - 1) return none
  const run = { first, last: at - 2 }
  return run.last - run.first < 10 && speaksThere(page, run) ? phrase(run, run) : none
}

/** "indique-t-on au ministère": the place behind the verb stands for who speaks. */
export function placeAfter(page: Page, group: Group): Subject {
  const at = Math.max(group.last, group.pronoun) + 1
  let first = at
  while (first < at + 3 && has(page, first, is.preposition | is.link) && !has(page, first, is.determiner)) first++
  if (first === at || !isNobody(page, group.pronoun)) return none
  const found = phraseAfter(page, first, Math.min(page.count - 1, at + 16))
  const run =
    found && found.first < found.last && has(page, found.first, is.link) ? { ...found, first: found.first + 1 } : found
  return run && speaksThere(page, run) ? phrase(run, run, 'inverted') : none
}
