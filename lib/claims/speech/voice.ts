import { headIs } from './assembled'
import { form, is } from './word-kinds'
import { fullName } from './names'
import type { Names } from './names'
import { has, isAdverb, isEdge, isFinite, isName, words } from './page'
import type { Page, Run } from './page'
import { phraseBefore } from './phrase'
import { resolve } from './resolve'
import type { Resolved, Speakers } from './resolved'
import type { Spoken } from './speakers'
import { mainSubject } from './subject'
import { kind } from './columns'

/** Who speaks a quote that has no cue of its own, and the words that stand for them. */
export type Voice = { who: Resolved; source: Run | null; cue: Run | null }

/**
 * "Paris « condamne fermement » cette attaque": marked words that are the predicate of the sentence, said by its subject. Null
 * where no verb opens them, or nobody who can speak stands before.
 */
export function predicateVoice(page: Page, names: Names, readings: readonly Spoken[], open: number): Voice | null {
  const sentence = page.sentences.of[open]
  const floor = page.sentences.first[sentence]
  let before = open - 1
  let auxiliary = false
  while (
    before > floor &&
    has(page, before, is.negation | is.auxiliary | is.clitic) &&
    !has(page, before, is.determiner)
  ) {
    auxiliary ||= has(page, before, is.auxiliary) && !has(page, before, is.passive)
    before--
  }
  if (before < floor || page.sentences.of[before] !== sentence || !opensWithVerb(page, open, auxiliary)) return null
  const head = phraseBefore(page, before, floor)
  if (!head || (head.first !== floor && !isEdge(page, head.first - 1))) return null
  const who = resolve(page, names, speakersBefore(readings, open), nameOnly(page, names, head))
  const named = isName(page, head.last) || headIs(page, head, is.title | is.people | is.official)
  return named && who.kind !== 'document' && who.kind !== 'study' ? { who, source: head, cue: null } : null
}

/** Whether marked words open with a verb: finite, or a participle where an auxiliary stands before the mark. */
function opensWithVerb(page: Page, open: number, auxiliary: boolean): boolean {
  let at = open + 1
  while (at < open + 4 && isAdverb(page, at)) at++
  if (isName(page, at) || has(page, at, is.noun) || page.kind[at] !== kind.word) return false
  return auxiliary ? (page.forms[at] & form.past) !== 0 : isFinite(page, at) || (page.forms[at] & 3) !== 0
}

/** How many reports have their cue before a token. `readings` are in the order of their cues. */
function countBefore(readings: readonly Spoken[], at: number): number {
  let low = 0
  let high = readings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (readings[middle].cue.first < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The last few reports whose cue stands before a token. */
function near(readings: readonly Spoken[], at: number): readonly Spoken[] {
  const end = countBefore(readings, at)
  return readings.slice(Math.max(0, end - 3), end)
}

/** Who spoke last before a token, as pronouns need it. */
function speakersBefore(readings: readonly Spoken[], at: number): Speakers {
  const last = readings[countBefore(readings, at) - 1]
  return last
    ? { single: last.who, singleAt: last.sentence, many: last.who }
    : { single: null, singleAt: -9, many: null }
}

const speaks = new Set<string>(['person', 'official', 'anonymous', 'crowd'])

/** A person's name without the unknown verb that the reader took for a part of it ("Nora Slim botte"). */
function nameOnly(page: Page, names: Names, head: Run): Run {
  if (!isName(page, head.first)) return head
  let last = head.first
  while (last < head.last && (isName(page, last + 1) || page.kind[last + 1] === kind.dot)) last++
  const cut = { first: head.first, last }
  return last < head.last && fullName(names, words(page, cut))?.person ? cut : head
}

/** Whoever acts in a sentence, where it is somebody who can speak. */
function actorOf(
  page: Page,
  names: Names,
  readings: readonly Spoken[],
  sentence: number,
  before: number,
  sure = false,
): Voice | null {
  const first = page.sentences.first[sentence]
  const subject = mainSubject(page, first, Math.min(before, page.sentences.last[sentence] + 1))
  if (subject.how !== 'phrase' && subject.how !== 'pronoun') return null
  const who = resolve(page, names, speakersBefore(readings, first), nameOnly(page, names, subject.head))
  if (sure && isName(page, subject.head.last)) return { who, source: subject.run, cue: null }
  // "deux signalements": many things act too; only people speak.
  if (who.kind === 'crowd' && !who.entity && !headIs(page, subject.head, is.people | is.title | is.subject)) return null
  return speaks.has(who.kind) &&
    (who.entity === null || who.entity.person || who.kind === 'official') &&
    (who.entity !== null || who.kind !== 'person' || who.role !== null || subject.how === 'phrase')
    ? { who, source: subject.run, cue: null }
    : null
}

/** "Même son de cloche chez Luc Perrin : « … »": the person whose name ends words without a verb before a colon. */
function namedBefore(page: Page, names: Names, floor: number, colon: number): Voice | null {
  let first = colon
  while (first > floor && (isName(page, first - 1) || page.kind[first - 1] === kind.dot)) first--
  if (first === colon) return null
  for (let i = floor; i < first; i++) if (isFinite(page, i) || page.kind[i] === kind.comma) return null
  const run = { first, last: colon - 1 }
  const entity = fullName(names, words(page, run))
  if (!entity?.person) return null
  return { who: { name: entity.name, kind: 'person', role: null, entity }, source: run, cue: null }
}

/**
 * "le trésorier, pour qui « … »": marked words behind a word that opens a source and a relative pronoun, said by whoever stands
 * before the comma.
 */
export function relativeVoice(page: Page, names: Names, readings: readonly Spoken[], open: number): Voice | null {
  const at = open - 2
  if (at < 2 || !has(page, open - 1, is.relative) || !page.lexicon.phrases[page.word[at]]) return null
  if (page.kind[at - 1] !== kind.comma || page.sentences.of[at] !== page.sentences.of[open]) return null
  const sentence = page.sentences.of[open]
  for (const { who, source, sentence: own } of near(readings, open))
    if (own === sentence && source && source.last < at && at - source.last <= 2) return { who, source, cue: null }
  const head = phraseBefore(page, at - 2, page.sentences.first[sentence])
  if (!head) return null
  return { who: resolve(page, names, speakersBefore(readings, open), head), source: head, cue: null }
}

/**
 * The voice of a quote without a cue: whoever acts before its colon ("Karim est formel : « … »"), or in the sentence before it
 * in the paragraph, or, for a quote that opens its paragraph, in the last sentence of the paragraph before.
 */
export function voiceOf(page: Page, names: Names, readings: readonly Spoken[], open: number): Voice | null {
  const sentence = page.sentences.of[open]
  const first = page.sentences.first[sentence]
  if (first !== open) {
    const before = page.kind[open - 1]
    if (before === kind.comma) return actorOf(page, names, readings, sentence, open)
    if (before !== kind.colon) return null
    return actorOf(page, names, readings, sentence, open, true) ?? namedBefore(page, names, first, open - 1)
  }
  let before = first - 1
  while (before >= 0 && (page.kind[before] === kind.line || page.sentences.of[before] < 0)) before--
  if (before < 0) return null
  const other = page.sentences.of[before]
  const gap = page.sentences.paragraph[sentence] - page.sentences.paragraph[other]
  if (gap > 1 || page.sentences.bare[other] || page.marks.inside[before] >= 0) return null
  return actorOf(page, names, readings, other, page.count)
}
