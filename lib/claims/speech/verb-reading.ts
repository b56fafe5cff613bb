import { readAs } from './as-reading'
import { assemble, headIs } from './assembled'
import { endsQuote, readBehind, readIncise } from './behind-reading'
import { complementAfter } from './complement'
import type { Found } from './complement'
import { clauseEnd, quoteGoesOn } from './content'
import { verbGroup } from './group'
import type { Group } from './group'
import { form, is } from './word-kinds'
import { has, isFinite, isName } from './page'
import type { Page, Run } from './page'
import { readPassive } from './passive-reading'
import type { Reading } from './reading'
import { relayAfter } from './relay'
import { subjectBefore } from './subject'
import type { Subject } from './subject'
import { kind, shape } from './columns'
import { windowOf } from './window'

/** The report that the cue verb at `at` makes, or null. */
export function readVerb(page: Page, at: number): Reading | null {
  const window = windowOf(page, at)
  const group = verbGroup(page, at, window.first)
  // "The Harbour Post reported": a word that is a noun as well, written as part of a name.
  if (!group || (isName(page, at) && has(page, at, is.noun))) return null
  // What a speaker says that others say is the speaker's word: inside marks only the aside counts that names the speaker.
  if (page.marks.inside[at] >= 0) return readIncise(page, group, window)
  if (group.mood === 'passive' || group.mood === 'reduced') return readPassive(page, group, window)
  const ahead = complementAfter(page, group, window.last)
  const behind = readBehind(page, group, window)
  if (behind && (!ahead || prefersBehind(page, group, ahead, behind, window))) return behind
  if ((!ahead || ahead.how === 'thing') && group.mood === 'finite' && group.takes.has('clause')) {
    const like = readAs(page, group, window)
    if (like) return assemble(page, group, like.subject, like.content, 'like', -1, false)
  }
  return ahead ? readAhead(page, group, ahead, window) : null
}

/** Between content before a cue and content behind it: marked words right before it win, unless a clause follows at once. */
function prefersBehind(page: Page, group: Group, ahead: Found, behind: Reading, window: Run): boolean {
  if (ahead.colon) {
    if (behind.quote >= 0 && anotherCue(page, group.last + 1, ahead.from)) return true
    if (!behind.head || behind.head.first < group.last) return false
    return speaksBehind(page, group, behind, window) || subjectOf(page, group, window.first).how === 'none'
  }
  const clause = ahead.how === 'clause' || ahead.how === 'question' || ahead.how === 'infinitive'
  if (behind.quote >= 0)
    return (
      !clause || (ahead.how !== 'infinitive' && ahead.from > group.last + 1 && endsQuote(page, group, window.first))
    )
  const orphan = ahead.how === 'bare' && subjectOf(page, group, window.first).how === 'none'
  return (ahead.how === 'thing' || orphan) && speaksBehind(page, group, behind, window)
}

/** "« … », a-t-elle dit, avant d'ajouter : « … »": whether the words up to `before` have a cue of their own, whose colon it is then. */
function anotherCue(page: Page, from: number, before: number): boolean {
  for (let i = from; i < before; i++)
    if (page.kind[i] === kind.word && page.forms[i] !== 0 && !isName(page, i)) return true
  return false
}

/** The report whose content follows the cue. */
function readAhead(page: Page, group: Group, ahead: Found, window: Run): Reading | null {
  const subject = subjectOf(page, group, window.first)
  if (subject.how === 'none') return null
  const plain = ahead.how === 'bare' || ahead.how === 'thing' || ahead.how === 'question'
  if (plain && doubtful(page, group) && !carriesVerb(page, group)) return null
  if (
    group.use.verb.sense === 'show' &&
    subject.how !== 'shared' &&
    !headIs(page, subject.head, is.document | is.study)
  )
    return null
  if (ahead.how === 'thing' && !group.takes.has('thing') && !forecasts(page, subject)) return null
  const close = ahead.quote >= 0 ? page.marks.match[ahead.quote] : -1
  const whole = close >= 0 && (ahead.colon || close + 1 > window.last || page.kind[close + 1] !== kind.word)
  let last = whole ? close : clauseEnd(page, ahead.from, window.last, subject.how === 'relative')
  if (close >= 0 && last === close) last = quoteGoesOn(page, last)
  const reading = assemble(
    page,
    group,
    subject,
    { first: ahead.from, last },
    ahead.how,
    ahead.quote,
    ahead.colon && ahead.quote < 0,
  )
  if (ahead.colon && page.kind[group.last + 1] === kind.colon && page.shape[group.last + 1] & shape.joined)
    reading.cue.last++
  if (page.kind[group.last + 1] === kind.comma && ahead.from > group.last + 2)
    reading.via = relayAfter(page, group.last, window.last)
  return reading
}

/** Whether a subject is one that tells what will come: an institution, people, a study; not a plan or a law. */
function forecasts(page: Page, subject: Subject): boolean {
  if (subject.how === 'shared' || subject.how === 'none') return false
  const { head } = subject
  if (headIs(page, head, is.people | is.official | is.study | is.anonymous)) return true
  if (!isName(page, head.last) || headIs(page, head, is.title)) return false
  return has(page, head.first, is.determiner) || (page.shape[head.last] & shape.capitals) !== 0
}

function subjectOf(page: Page, group: Group, floor: number): Subject {
  if (group.mood === 'narrative') return { how: 'shared' }
  return group.mood === 'participle' ? participleSubject(page, group, floor) : subjectBefore(page, group, floor)
}

/** "Le texte est adopté, a annoncé le président": a clause before the comma, and behind the verb somebody who can speak. */
function speaksBehind(page: Page, group: Group, behind: Reading, window: Run): boolean {
  if (page.kind[group.first - 1] !== kind.comma || !behind.head || behind.head.first < group.last) return false
  if (!isName(page, behind.head.last) && !headIs(page, behind.head, is.title | is.people | is.document | is.official))
    return false
  for (let i = window.first; i < group.first; i++) {
    if (has(page, i, is.relative)) return false
    if (isFinite(page, i)) return true
  }
  return false
}

/** Whether the cue could as well be a noun, with nothing before it that only a verb has. */
function doubtful(page: Page, group: Group): boolean {
  return has(page, group.verb, is.noun) && group.first === group.verb && group.mood === 'finite'
}

/** Whether the word before a doubtful cue can be a subject: a name, people, an office, a pronoun, a plural before a plain form. */
function carriesVerb(page: Page, group: Group): boolean {
  const before = group.verb - 1
  if (isName(page, group.verb)) return false
  if (
    isName(page, before) ||
    has(page, before, is.people | is.title | is.document | is.study | is.subject | is.relative | is.that | is.and)
  )
    return true
  if (page.kind[before] !== kind.word) return page.kind[before] !== kind.dash
  const plural = page.text.endsWith(page.lexicon.data.endings.plural, page.end[before])
  return plural === ((page.forms[group.verb] & form.plural) !== 0)
}

/** Whose word a participle gives: the noun phrase right before it, or the subject of the sentence. */
function participleSubject(page: Page, group: Group, floor: number): Subject {
  const before = group.first - 1
  if (before < floor) return { how: 'shared' }
  if (
    page.kind[before] === kind.word &&
    !has(page, before, is.preposition | is.and | is.but | is.subordinator | is.clitic | is.link)
  ) {
    const found = subjectBefore(page, group, floor)
    if (found.how === 'phrase' && headIs(page, found.head, is.title | is.people)) return found
  }
  return { how: 'shared' }
}
