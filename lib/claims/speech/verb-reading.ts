import { readAs } from './as-reading'
import { complementAfter, hasVerb } from './complement'
import { clauseEnd, contentBefore, quoteGoesOn, withoutStop } from './content'
import { verbGroup } from './group'
import type { Group } from './group'
import { form, is } from './lexicon'
import { has, isFinite, isName, sentenceOf } from './page'
import type { Page, Run } from './page'
import { phraseAfter } from './phrase'
import type { How, Reading } from './reading'
import { subjectAfter, subjectBefore } from './subject'
import type { Subject } from './subject'
import { kind, shape } from './tokens'

/** How far a reading looks within a sentence, in tokens: keeps a text without full stops linear. */
const REACH = 400

/** The sentence around a token, cut to `REACH` on both sides. */
export function windowOf(page: Page, at: number): Run {
  const sentence = sentenceOf(page, at)
  return { first: Math.max(sentence.first, at - REACH), last: Math.min(sentence.last, at + REACH) }
}

/** The report that the cue verb at `at` makes, or null. */
export function readVerb(page: Page, at: number): Reading | null {
  const window = windowOf(page, at)
  const group = verbGroup(page, at, window.first)
  if (!group) return null
  // What a speaker says that others say is the speaker's word: inside marks only the aside counts that names the speaker.
  if (page.marks.inside[at] >= 0) return readIncise(page, group, window)
  if (group.mood === 'passive' || group.mood === 'reduced') return readPassive(page, group, window)
  const ahead = complementAfter(page, group, window.last)
  const strong =
    ahead !== null && (ahead.how === 'clause' || ahead.how === 'question' || ahead.how === 'infinitive' || ahead.colon)
  if (!strong) {
    const behind = readBehind(page, group, window)
    if (behind && (!ahead || behind.quote >= 0 || (ahead.how === 'thing' && speaksBehind(page, group, behind, window)))) return behind
  }
  if (!ahead || ahead.how === 'thing') {
    const like = group.mood === 'finite' && group.takes.has('clause') ? readAs(page, group, window) : null
    if (like) return assemble(page, group, like.subject, like.content, 'like', -1, false)
  }
  if (!ahead) return null
  const subject: Subject = group.mood === 'narrative' ? { how: 'shared' } : group.mood === 'participle' ? participleSubject(page, group, window.first) : subjectBefore(page, group, window.first)
  if (subject.how === 'none' || (doubtful(page, group) && (ahead.how === 'bare' || ahead.how === 'thing' || ahead.how === 'question') && !carriesVerb(page, group))) return null
  if (group.use.verb.sense === 'show' && subject.how !== 'shared' && !has(page, subject.head.first, is.document) && !headIs(page, subject.head, is.document | is.study)) return null
  let last: number
  if (ahead.quote >= 0) {
    const close = page.marks.match[ahead.quote]
    const next = close + 1
    const ends = next > window.last || page.kind[next] !== kind.word || ahead.colon
    last = ends ? close : clauseEnd(page, ahead.from, window.last, subject.how === 'relative')
  } else last = clauseEnd(page, ahead.from, window.last, subject.how === 'relative')
  if (ahead.quote >= 0 && last === page.marks.match[ahead.quote]) last = quoteGoesOn(page, last)
  const reading = assemble(page, group, subject, { first: ahead.from, last }, ahead.how, ahead.quote, ahead.colon && ahead.quote < 0)
  if (ahead.colon && page.kind[group.last + 1] === kind.colon && page.shape[group.last + 1] & shape.joined) reading.cue.last++
  return reading
}

/** "Le texte est adopté, a annoncé le président": a clause before the comma, and behind the verb somebody who can speak. */
function speaksBehind(page: Page, group: Group, behind: Reading, window: Run): boolean {
  if (page.kind[group.first - 1] !== kind.comma || !behind.head || behind.head.first < group.last) return false
  if (!isName(page, behind.head.last) && !headIs(page, behind.head, is.title | is.people | is.document | is.official)) return false
  for (let i = window.first; i < group.first; i++) {
    if (has(page, i, is.relative)) return false
    if (isFinite(page, i)) return true
  }
  return false
}

/** Whether the head of a phrase, its first noun, is of a class. */
export function headIs(page: Page, run: Run, classes: number): boolean {
  for (let i = run.first; i <= run.last && i - run.first < 4; i++) {
    if (i > run.first && has(page, i, is.link)) return false
    if (has(page, i, classes)) return true
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
  if (isName(page, before) || has(page, before, is.people | is.title | is.document | is.study | is.subject | is.relative | is.that | is.and)) return true
  if (page.kind[before] !== kind.word) return page.kind[before] !== kind.dash
  const plural = page.text.endsWith(page.lexicon.data.endings.plural, page.end[before])
  return plural === ((page.forms[group.verb] & form.plural) !== 0)
}

function assemble(page: Page, group: Group, subject: Subject, content: Run | null, how: How, quote: number, colon: boolean): Reading {
  const found = subject.how === 'shared' || subject.how === 'none' ? null : subject
  return {
    how, sense: group.use.verb.sense ?? 'say', cue: { first: group.first, last: group.last }, source: found?.run ?? null, head: found?.head ?? null,
    shared: subject.how === 'shared', narrative: group.mood === 'narrative', content, quote, colon, sentence: page.sentences.of[group.verb], via: null,
  }
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

/** "…, a dit X", "…, X said", "« … », dit-il": the content stands before. */
function readBehind(page: Page, group: Group, window: Run): Reading | null {
  if (!group.takes.has('after') || group.mood !== 'finite') return null
  if (!endsQuote(page, group, window.first) && !group.takes.has('clause') && !group.takes.has('bare')) return null
  const inverted = readInverted(page, group, window)
  if (inverted) return group.use.verb.sense === 'show' && !(inverted.head && headIs(page, inverted.head, is.document | is.study)) ? null : inverted
  const subject = subjectBefore(page, group, window.first)
  if (subject.how !== 'phrase' && subject.how !== 'pronoun') return null
  const edge = subject.run.first - 1
  if (edge < window.first || !isSeam(page, edge)) return null
  if (group.use.verb.sense === 'show' && !headIs(page, subject.head, is.document | is.study)) return null
  if (!endsHere(page, group.last + 1, window.last) && !(group.takes.has('person') && endsAfterPerson(page, group.last + 1, window.last))) return null
  return behind(page, group, subject, edge, window, group.last)
}

/** Whether a quote ends right before the cue, or before its subject. */
function endsQuote(page: Page, group: Group, floor: number): boolean {
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
    if (has(page, group.pronoun, is.hollow)) return null
    const run = { first: group.pronoun, last: group.pronoun }
    return behind(page, group, { how: 'pronoun', run, head: run }, edge, window, Math.max(group.last, group.pronoun))
  }
  const subject = subjectAfter(page, group.last + 1, window.last)
  if (subject.how !== 'inverted') return null
  return behind(page, group, subject, edge, window, subject.run.last)
}

/** "« Je n'ai rien vu, dit Karim. J'étais là. »": the cue inside the words it reports, between commas or stops. */
function readIncise(page: Page, group: Group, window: Run): Reading | null {
  if (!group.takes.has('after') || group.mood !== 'finite' || group.first <= window.first) return null
  const before = page.kind[group.first - 1]
  if (before !== kind.comma && before !== kind.stop) return null
  const own = { first: group.pronoun, last: group.pronoun }
  const subject: Subject = group.pronoun >= 0 ? { how: 'pronoun', run: own, head: own } : subjectAfter(page, group.last + 1, window.last)
  if (subject.how !== 'pronoun' && subject.how !== 'inverted') return null
  const next = page.kind[Math.max(subject.head.last, group.last) + 1]
  if (next !== kind.comma && next !== kind.stop && next !== kind.close && next !== kind.colon) return null
  if (subject.how === 'inverted' && !isName(page, subject.head.first) && !has(page, subject.head.first, is.determiner)) return null
  const open = page.marks.inside[group.verb]
  return assemble(page, group, { ...subject, run: subject.head }, { first: open, last: page.marks.match[open] }, 'after', open, false)
}

/** Where content can end before a cue: a comma, a closing mark, a dash. */
function isSeam(page: Page, at: number): boolean {
  const k = page.kind[at]
  return k === kind.comma || k === kind.close || k === kind.dash || (k === kind.stop && (page.kind[at - 1] === kind.close || page.text[page.start[at]] !== '.'))
}

/** Whether nothing that the verb could govern follows: an end, a comma, a preposition, a time. */
function endsHere(page: Page, at: number, ceiling: number): boolean {
  if (at > ceiling) return true
  const k = page.kind[at]
  if (k !== kind.word) return k !== kind.open && k !== kind.colon && k !== kind.number
  return (
    has(page, at, is.preposition | is.time | is.adverb | is.subordinator | is.and) ||
    page.forms[at] !== 0 ||
    has(page, at, is.people) ||
    isName(page, at)
  )
}

/** "told reporters.": only the person addressed follows. */
function endsAfterPerson(page: Page, at: number, ceiling: number): boolean {
  const person = phraseAfter(page, at, ceiling)
  return person === null ? has(page, at, is.subject | is.people) || endsHere(page, at + 1, ceiling) : endsHere(page, person.last + 1, ceiling)
}

function behind(page: Page, group: Group, subject: Subject, edge: number, window: Run, last: number): Reading | null {
  const content = contentBefore(page, edge, window.first)
  if (!content) return null
  if (page.kind[content.last] !== kind.close && page.kind[content.first] !== kind.dash && !hasVerb(page, content.first, content.last)) {
    if (page.kind[last + 1] !== kind.comma || !hasVerb(page, last + 2, window.last)) return null
  }
  const close = page.kind[content.last] === kind.close ? content.last : -1
  const quote = close >= 0 ? page.marks.match[close] : (page.marks.inside[content.last] ?? -1)
  if (quote >= 0 && quote >= content.first) {
    const next = quoteAhead(page, last + 1, window.last)
    if (next >= 0) content.last = quoteGoesOn(page, page.marks.match[next])
    else content.last = quoteGoesOn(page, content.last) > content.last ? quoteGoesOn(page, content.last) : afterCue(page, window.last, content.last)
  } else if (page.kind[last + 1] === kind.comma && last + 2 <= window.last && page.forms[last + 2] === 0) {
    content.last = clauseEnd(page, last + 2, window.last)
  }
  return assemble(page, group, subject, content, 'after', quote, false)
}

/** The second half of a quote that its cue parts, with a place or an addressee between: "…, X wrote in a letter, “…”". */
function quoteAhead(page: Page, from: number, ceiling: number): number {
  for (let i = from; i < ceiling && i - from < 12; i++) {
    if (page.kind[i] === kind.comma) return page.kind[i + 1] === kind.open && page.marks.match[i + 1] > i ? i + 1 : -1
    if (page.kind[i] !== kind.word && page.kind[i] !== kind.number && page.kind[i] !== kind.dot) return -1
  }
  return -1
}

/** A quote in the sentence behind the cue's own goes on: « … », a dit X. « … » */
function afterCue(page: Page, sentenceLast: number, otherwise: number): number {
  const on = quoteGoesOn(page, sentenceLast)
  return on > sentenceLast ? on : otherwise
}

/** "a été souligné par l'agence": the source stands behind "par"/"by", the content before. */
function readPassive(page: Page, group: Group, window: Run): Reading | null {
  const by = group.last + 1
  if (by > window.last || !has(page, by, is.by)) return null
  const as = group.takes.has('as')
  if (!as && !(group.takes.has('clause') && (group.use.verb.sense === 'say' || group.use.verb.sense === 'think'))) return null
  const head = phraseAfter(page, by + 1, window.last)
  if (!head) return null
  if (as && !group.takes.has('clause') && !has(page, head.last + 1, is.as)) return null
  const subject: Subject = { how: 'inverted', run: head, head }
  const before = group.first - 1
  const found = group.mood === 'passive' ? subjectBefore(page, group, window.first) : ({ how: 'none' } as Subject)
  const content =
    found.how === 'phrase' || found.how === 'pronoun'
      ? found.run
      : before >= window.first
        ? { first: window.first, last: withoutStop(page, window.first, before) }
        : null
  const reading = assemble(page, group, subject, content, 'passive', -1, false)
  reading.cue = { first: group.first, last: by }
  return reading
}
