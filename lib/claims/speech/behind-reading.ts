import { assemble, headIs } from './assembled'
import { hasVerb, overTime } from './clause-start'
import { clauseEnd, contentBefore, quoteGoesOn } from './content'
import type { Group } from './group'
import { hasFiniteEnding, isAside } from './apposition'
import { form, is } from './word-kinds'
import { has, isFinite, isName } from './page'
import type { Page, Run } from './page'
import { phraseAfter } from './phrase'
import { relayAfter } from './relay'
import type { Reading } from './reading'
import { placeAfter, subjectAfter, subjectBefore } from './subject'
import type { Subject } from './subject'
import { kind } from './columns'

/** A circumstance has no more words than this. */
const LONG = 5

/** "…, a dit X", "…, X said", "« … », dit-il": the content stands before. */
export function readBehind(page: Page, group: Group, window: Run): Reading | null {
  if (!group.takes.has('after') || group.mood !== 'finite') return null
  if (!endsQuote(page, group, window.first) && !group.takes.has('clause') && !group.takes.has('bare')) return null
  const inverted = readInverted(page, group, window)
  if (inverted)
    return group.use.verb.sense === 'show' && !(inverted.head && headIs(page, inverted.head, is.document | is.study))
      ? null
      : inverted
  const subject = subjectBefore(page, group, window.first)
  if (subject.how !== 'phrase' && subject.how !== 'pronoun') return null
  const edge = subject.run.first - 1
  if (edge < window.first || !isSeam(page, edge)) return null
  if (group.use.verb.sense === 'show' && !headIs(page, subject.head, is.document | is.study)) return null
  if (
    !endsHere(page, group.last + 1, window.last) &&
    !(group.takes.has('person') && endsAfterPerson(page, group.last + 1, window.last))
  )
    return null
  return behind(page, group, subject, edge, window, group.last)
}

/** Whether a quote ends right before the cue, or before its subject. */
export function endsQuote(page: Page, group: Group, floor: number): boolean {
  for (let i = group.first - 1; i >= floor && group.first - i < 60; i--) {
    if (page.kind[i] === kind.close || page.marks.unclosed.has(page.marks.inside[i] ?? -1)) return true
    if (page.kind[i] === kind.stop || page.kind[i] === kind.semicolon) return false
  }
  return false
}

function readInverted(page: Page, group: Group, window: Run): Reading | null {
  const edge = group.first - 1
  if (edge < window.first || !isSeam(page, edge)) return null
  if (group.pronoun >= 0) {
    if (has(page, group.pronoun, is.hollow)) {
      const place = placeAfter(page, group)
      return place.how === 'inverted' ? behind(page, group, place, edge, window, place.run.last) : null
    }
    const run = { first: group.pronoun, last: group.pronoun }
    return behind(page, group, { how: 'pronoun', run, head: run }, edge, window, Math.max(group.last, group.pronoun))
  }
  const subject = subjectAfter(page, group.last + 1, window.last)
  if (subject.how !== 'inverted') return null
  // "…, state records show": the later verb is the one.
  const { first, last } = subject.head
  if (last > first && page.forms[last] & 3 && !isName(page, last) && has(page, group.verb, is.noun)) return null
  return behind(page, group, subject, edge, window, subject.run.last)
}

/** "« Je n'ai rien vu, dit Karim. J'étais là. »": the cue inside the words it reports, between commas or stops. */
export function readIncise(page: Page, group: Group, window: Run): Reading | null {
  if (!group.takes.has('after') || group.mood !== 'finite' || group.first <= window.first) return null
  const before = page.kind[group.first - 1]
  if (before !== kind.comma && before !== kind.stop) return null
  const own = { first: group.pronoun, last: group.pronoun }
  const subject: Subject =
    group.pronoun >= 0 ? { how: 'pronoun', run: own, head: own } : subjectAfter(page, group.last + 1, window.last)
  if (subject.how !== 'pronoun' && subject.how !== 'inverted') return null
  const next = page.kind[Math.max(subject.head.last, group.last) + 1]
  if (next !== kind.comma && next !== kind.stop && next !== kind.close && next !== kind.colon) return null
  if (subject.how === 'inverted' && !isName(page, subject.head.first) && !has(page, subject.head.first, is.determiner))
    return null
  const open = page.marks.inside[group.verb]
  return assemble(
    page,
    group,
    { ...subject, run: subject.head },
    { first: open, last: page.marks.match[open] },
    'after',
    open,
    false,
  )
}

/** Where content can end before a cue: a comma, a closing mark, a dash. */
function isSeam(page: Page, at: number): boolean {
  const k = page.kind[at]
  return (
    k === kind.comma ||
    k === kind.close ||
    k === kind.dash ||
    (k === kind.stop && (page.kind[at - 1] === kind.close || page.text[page.start[at]] !== '.'))
  )
}

/** Whether nothing that the verb could govern follows: an end, a comma, a preposition, a time. */
function endsHere(page: Page, from: number, ceiling: number): boolean {
  const at = overTime(page, from, ceiling)
  if (at > ceiling) return true
  const k = page.kind[at]
  if (k !== kind.word) return k !== kind.open && k !== kind.colon && k !== kind.number
  return (
    has(page, at, is.preposition | is.link | is.time | is.adverb | is.subordinator | is.and) ||
    page.forms[at] !== 0 ||
    has(page, at, is.people) ||
    isName(page, at)
  )
}

/** "told reporters.": only the person addressed follows. */
function endsAfterPerson(page: Page, at: number, ceiling: number): boolean {
  const person = phraseAfter(page, at, ceiling)
  return person === null
    ? has(page, at, is.subject | is.people) || endsHere(page, at + 1, ceiling)
    : endsHere(page, person.last + 1, ceiling)
}

function behind(page: Page, group: Group, subject: Subject, edge: number, window: Run, last: number): Reading | null {
  const content = contentBefore(page, edge, window.first)
  if (!content) return null
  const brought = quoteBrought(page, last + 1, window.last)
  if (brought >= 0 && page.kind[content.last] !== kind.close) {
    const words = { first: brought, last: quoteGoesOn(page, page.marks.match[brought]) }
    return assemble(page, group, subject, isClause(page, content) ? content : words, 'after', brought, false)
  }
  // A verb that takes no clause has nothing but marked words or a line of dialogue before it.
  const marked = page.kind[content.last] === kind.close || (page.marks.inside[content.last] ?? -1) >= 0
  if (!marked && page.kind[content.first] !== kind.dash && !group.takes.has('clause') && !group.takes.has('bare'))
    return null
  const reported = isClause(page, content) || standsAlone(page, content, subject, edge, window.first)
  if (page.kind[content.last] !== kind.close && page.kind[content.first] !== kind.dash && !reported) {
    const parted = page.kind[last + 1] === kind.comma && page.kind[edge] === kind.comma
    if (!parted || !(group.takes.has('always') || hasVerb(page, last + 2, window.last))) return null
  }
  const close = page.kind[content.last] === kind.close ? content.last : -1
  const quote = close >= 0 ? page.marks.match[close] : (page.marks.inside[content.last] ?? -1)
  if (quote >= 0 && quote >= content.first) {
    const next = quoteAhead(page, last + 1, window.last)
    if (next >= 0) content.last = quoteGoesOn(page, page.marks.match[next])
    else
      content.last =
        quoteGoesOn(page, content.last) > content.last
          ? quoteGoesOn(page, content.last)
          : afterCue(page, window.last, content.last)
  } else if (
    page.kind[last + 1] === kind.comma &&
    last + 2 <= window.last &&
    page.forms[last + 2] === 0 &&
    !has(page, last + 2, is.relative)
  ) {
    content.last = clauseEnd(page, last + 2, window.last)
  }
  const reading = assemble(page, group, subject, content, 'after', quote, false)
  return { ...reading, via: page.kind[last + 1] === kind.comma ? relayAfter(page, last, window.last) : null }
}

/** Marked words that a colon brings behind a cue and its subject: "…, a déclaré mardi X : « … »". -1 where there are none. */
function quoteBrought(page: Page, from: number, ceiling: number): number {
  for (let i = from; i < ceiling && i - from < 12; i++) {
    if (page.kind[i] === kind.colon) return page.kind[i + 1] === kind.open && page.marks.match[i + 1] > i ? i + 1 : -1
    if (page.kind[i] !== kind.word && page.kind[i] !== kind.number && page.kind[i] !== kind.dot) return -1
    if (isFinite(page, i)) return -1
  }
  return -1
}

/** The second half of a quote that its cue parts, with a place or an addressee between: "…, X wrote in a letter, “…”". */
function quoteAhead(page: Page, from: number, ceiling: number): number {
  let aside = false
  for (let i = from; i < ceiling && i - from < 12; i++) {
    if (page.kind[i] === kind.comma) {
      if (page.kind[i + 1] === kind.open && page.marks.match[i + 1] > i) return i + 1
      // "he says, pausing, “…”": one aside between two commas.
      if (aside || !(page.forms[i + 1] & form.present || isAside(page, i + 1))) return -1
      aside = true
      continue
    }
    if (page.kind[i] !== kind.word && page.kind[i] !== kind.number && page.kind[i] !== kind.dot) return -1
  }
  return -1
}

/** A quote in the sentence behind the cue's own goes on: « … », a dit X. « … » */
function afterCue(page: Page, sentenceLast: number, otherwise: number): number {
  const on = quoteGoesOn(page, sentenceLast)
  return on > sentenceLast ? on : otherwise
}

/**
 * "Le pont reste fermé, indique la mairie": behind a comma a cue whose subject follows it reports what stands before, whatever
 * its verb is. Three words at least, and no mere circumstance ("Dans un communiqué, a dit …").
 */
function standsAlone(page: Page, content: Run, subject: Subject, edge: number, floor: number): boolean {
  if (subject.how !== 'inverted' || page.kind[edge] !== kind.comma || content.last - content.first < 2) return false
  // Not what the verb governs: "Les dirigeants, dont le président, ont souligné l'importance du texte".
  const speaks = headIs(page, subject.head, is.people | is.official | is.title | is.anonymous | is.document | is.study)
  if (!speaks && !isName(page, subject.head.last) && hasComma(page, floor, edge)) return false
  return content.last - content.first > LONG || !has(page, content.first, is.preposition | is.subordinator | is.time)
}

function hasComma(page: Page, from: number, before: number): boolean {
  for (let i = from; i < before; i++) if (page.kind[i] === kind.comma) return true
  return false
}

/** Whether words before a cue make a clause, or hold marked words. */
function isClause(page: Page, content: Run): boolean {
  for (let i = content.last; i >= content.first && content.last - i < 120; i--) {
    if (page.kind[i] === kind.close || isFinite(page, i) || page.forms[i] & 3 || hasFiniteEnding(page, i)) return true
  }
  return false
}
