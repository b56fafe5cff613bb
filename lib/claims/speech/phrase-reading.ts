import { clauseEnd, contentBefore, withoutStop } from './content'
import { is } from './word-kinds'
import { fullName } from './names'
import type { Names } from './names'
import { has, isFinite, isName, words } from './page'
import type { Page, Run } from './page'
import { phraseAfter } from './phrase'
import { relayAfter } from './relay'
import type { Reading } from './reading'
import { appositionEnd, holderEnd } from './apposition'
import { kind } from './columns'
import { windowOf } from './window'

/** The report that "selon X", "according to X" or "de source policière" at `at` makes, or null. */
export function readSourcePhrase(page: Page, names: Names, at: number): Reading | null {
  if (page.marks.inside[at] >= 0) return null
  for (const phrase of page.lexicon.phrases[page.word[at]] ?? []) {
    const last = at + phrase.words.length
    if (last >= page.count || !phrase.words.every((id, k) => page.word[at + 1 + k] === id)) continue
    const window = windowOf(page, at)
    if (phrase.hidden) {
      const source = { first: at, last: hiddenEnd(page, last, window.last) }
      return around(page, source, source, source, null, window, 'hidden')
    }
    const head = sourceAfter(page, last + 1, window.last)
    if (!head) continue
    if (
      phrase.leading &&
      !(
        leadingWords(page, at, window.first) &&
        (isSomebody(page, names, head) || (isSource(page, head) && holdsQuote(page, head.last, window.last))) &&
        page.kind[head.last + 1] === kind.comma
      )
    )
      continue
    if (!isSource(page, head) && !leadingWords(page, at, window.first) && page.kind[at - 1] !== kind.comma) continue
    const relay = relayAfter(page, head.last, window.last) ?? nextSource(page, head.last, window.last)
    const office = head.last
    if (!relay) head.last = holderEnd(page, head, window.last)
    if (!relay && head.last === office) head.last = overTail(page, head.last, window.last)
    const end = relay ? head.last : appositionEnd(page, head.last, window.last, true)
    return around(page, { first: at, last }, { first: head.first, last: end }, head, relay, window, 'phrase')
  }
  return null
}

/** "de source proche | du dossier": what a hidden source is near to. */
function hiddenEnd(page: Page, last: number, ceiling: number): number {
  const next = last + 1
  if (next >= ceiling || !has(page, next, is.link)) return last
  return phraseAfter(page, has(page, next, is.determiner) ? next : next + 1, ceiling)?.last ?? last
}

/** "Selon Le Monde, selon une source proche, …": the source of the source behind it. */
function nextSource(page: Page, last: number, ceiling: number): Run | null {
  const at = last + 2
  if (page.kind[last + 1] !== kind.comma || at >= ceiling || page.word[at] === 0) return null
  for (const phrase of page.lexicon.phrases[page.word[at]] ?? []) {
    if (phrase.leading || phrase.hidden || !phrase.words.every((id, k) => page.word[at + 1 + k] === id)) continue
    const run = sourceAfter(page, at + phrase.words.length + 1, ceiling)
    if (run) return { first: run.first, last: overTail(page, run.last, ceiling) }
  }
  return null
}

/** "In her view, …", "à ses yeux": a possessive between the word and its noun is the source. */
export function readView(page: Page, at: number): Reading | null {
  const { lexicon } = page
  if (page.word[at] !== lexicon.viewBefore || page.marks.inside[at] >= 0 || at + 2 >= page.count) return null
  if (!lexicon.possessives.has(page.word[at + 1]) || !lexicon.views.has(page.word[at + 2])) return null
  const window = windowOf(page, at)
  if (!leadingWords(page, at, window.first) && page.kind[at - 1] !== kind.comma && page.kind[at + 3] !== kind.comma)
    return null
  const source = { first: at + 1, last: at + 1 }
  return {
    ...around(page, { first: at, last: at + 2 }, { first: at, last: at + 2 }, source, null, window, 'phrase'),
    source,
  }
}

/** Whether marked words follow in the sentence: then even an institution speaks behind "pour". */
function holdsQuote(page: Page, from: number, to: number): boolean {
  for (let i = from + 1; i <= to && i - from < 30; i++) if (page.kind[i] === kind.open) return true
  return false
}

/** Whether a phrase is a person: a name the text knows as one, an office with or without a name. */
function isSomebody(page: Page, names: Names, head: Run): boolean {
  if (isName(page, head.last))
    return (
      fullName(names, words(page, head))?.person === true ||
      has(page, head.first, is.title) ||
      has(page, head.first + 1, is.title)
    )
  return has(page, head.first, is.determiner) && has(page, head.first + 1, is.title | is.anonymous)
}

/** Whether a phrase can speak: a name, people, an office, a paper, a pronoun; not "la saison". */
function isSource(page: Page, head: Run): boolean {
  for (let i = head.first; i <= head.last && i - head.first < 6; i++) {
    if (
      isName(page, i) ||
      has(page, i, is.people | is.title | is.document | is.study | is.media | is.subject | is.anonymous)
    )
      return true
  }
  return head.first === head.last && page.lexicon.pronouns.has(page.lexicon.spelled[page.word[head.first]])
}

/** The source: a noun phrase or a pronoun ("selon lui"). Conditions ("selon que") are none. */
function sourceAfter(page: Page, at: number, ceiling: number): Run | null {
  if (
    at > ceiling ||
    page.kind[at] !== kind.word ||
    (has(page, at, is.that | is.question) && !has(page, at, is.determiner | is.relative))
  )
    return null
  if (has(page, at, is.clitic | is.subject) && !has(page, at, is.determiner)) return { first: at, last: at }
  if (page.lexicon.pronouns.has(page.lexicon.spelled[page.word[at]]) && !has(page, at, is.determiner))
    return { first: at, last: at }
  return phraseAfter(page, at, ceiling)
}

/** "un rapport publié mardi": a participle and a time behind the noun belong to the source, up to a comma or the end. */
function overTail(page: Page, last: number, ceiling: number): number {
  const opens =
    has(page, last + 1, is.time | is.adverb) ||
    (page.flags[last + 1] === 0 && page.kind[last + 1] === kind.word) ||
    (page.flags[last] === 0 && !isName(page, last) && has(page, last + 1, is.preposition))
  if (!opens) return last
  for (let i = last + 1; i <= ceiling && i - last < 7; i++) {
    if (page.kind[i] === kind.comma || page.kind[i] === kind.stop) return i - 1
    if (page.kind[i] !== kind.word && page.kind[i] !== kind.number) return last
    if (isFinite(page, i) && !has(page, i - 1, is.determiner | is.preposition)) return last
  }
  return last
}

/** The content around a source phrase: what follows it at the head of a sentence, what precedes it else. */
function around(
  page: Page,
  cue: Run,
  source: Run,
  head: Run,
  via: Run | null,
  window: Run,
  how: 'phrase' | 'hidden',
): Reading {
  const after = Math.max(source.last, via?.last ?? 0) + 1
  const leads = leadingWords(page, cue.first, window.first)
  let content: Run | null = null
  if (leads) {
    let from = after
    while (
      from <= window.last &&
      (page.kind[from] === kind.comma || page.kind[from] === kind.dash || page.kind[from] === kind.colon)
    )
      from++
    if (from <= window.last && page.kind[from] !== kind.stop)
      content = { first: from, last: clauseEnd(page, from, window.last) }
  } else {
    const inside = how === 'hidden' && after <= window.last && page.kind[after] === kind.word
    const middle =
      inside || (page.kind[after] === kind.comma && page.kind[cue.first - 1] === kind.comma && after < window.last)
    content = middle
      ? { first: window.first, last: clauseEnd(page, after + 1, window.last) }
      : (figureBefore(page, cue.first - 1, window.first) ?? contentBefore(page, cue.first - 1, window.first))
    if (content && !middle) content.last = withoutStop(page, content.first, content.last)
  }
  const quote = content ? quoteWithin(page, content) : -1
  return {
    how,
    sense: 'say',
    cue,
    source,
    head,
    shared: false,
    narrative: false,
    content,
    quote,
    colon: false,
    sentence: page.sentences.of[cue.first],
    via,
  }
}

/** "…, contre 35 % selon la direction", "et 1 200 selon la police": a figure of its own between the last pause and the phrase. */
function figureBefore(page: Page, last: number, floor: number): Run | null {
  let figure = false
  for (let i = last; i > floor && last - i < 8; i--) {
    const k = page.kind[i]
    if (figure && (k === kind.comma || has(page, i, is.and))) return { first: i + 1, last }
    if (k === kind.number) figure = true
    else if (k !== kind.word || isFinite(page, i) || isName(page, i)) return null
  }
  return null
}

/** Whether the phrase opens its clause: at the start of the sentence, behind a conjunction or a mark of pause. */
function leadingWords(page: Page, at: number, floor: number): boolean {
  let i = at - 1
  while (i >= floor && has(page, i, is.and | is.but | is.adverb | is.that | is.relative) && page.kind[i] === kind.word)
    i--
  return i < floor || page.kind[i] === kind.semicolon || page.kind[i] === kind.colon
}

/** The only quote that the content consists of, -1 where it is more. */
function quoteWithin(page: Page, content: Run): number {
  return page.kind[content.first] === kind.open && page.marks.match[content.first] === content.last ? content.first : -1
}
