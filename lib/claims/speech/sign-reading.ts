import { withoutStop } from './content'
import { form, is } from './word-kinds'
import { fullName } from './names'
import type { Names } from './names'
import { has, isName, words } from './page'
import type { Page, Run } from './page'
import { phraseAfter, phraseBefore } from './phrase'
import type { Reading } from './reading'
import { appositionEnd } from './apposition'
import { kind, shape } from './columns'
import { windowOf } from './window'

/** The longest source before a colon, in tokens. */
const SHORT = 8

function reading(
  page: Page,
  how: 'headline' | 'signature',
  cue: number,
  source: Run,
  head: Run,
  content: Run,
  quote: number,
): Reading {
  return {
    how,
    sense: 'say',
    cue: { first: cue, last: cue },
    source,
    head,
    shared: false,
    narrative: false,
    content,
    quote,
    colon: false,
    sentence: page.sentences.of[cue],
    via: null,
  }
}

/** "Macron : « … »", "Police: two held", "KAINE: I said": a source and a colon at the head of a line. Null for a mere topic. */
export function readHeadline(page: Page, names: Names, colon: number): Reading | null {
  const window = windowOf(page, colon)
  if (colon - window.first > SHORT || colon === window.first || colon >= window.last) return null
  if (window.first > 0 && page.kind[window.first - 1] !== kind.line) return null
  const said = page.forms[window.first] & form.singular && isName(page, window.first + 1) ? 1 : 0
  const head = phraseBefore(page, colon - 1, window.first + said)
  if (!head || head.first !== window.first + said) return null
  const next = colon + 1
  const quote = page.kind[next] === kind.open && page.marks.match[next] > next ? next : -1
  const content = { first: next, last: quote >= 0 ? page.marks.match[quote] : withoutStop(page, next, window.last) }
  // "Barrage : « Nous tiendrons », prévient la maire": another cue brings the words.
  if (quote >= 0 && page.kind[content.last + 1] === kind.comma) return null
  if (quote >= 0)
    return isName(page, head.last) || has(page, head.last, is.title | is.people | is.document)
      ? reading(page, 'headline', colon, head, head, content, quote)
      : null
  const entity = isName(page, head.last) ? fullName(names, words(page, head)) : null
  const bare = page.sentences.bare[page.sentences.of[colon]]
  const speaks = (page.shape[head.last] & shape.capitals) !== 0 && !bare
  const known = entity?.person === true && (bare || entity.mentions > 1)
  const office =
    bare && has(page, head.last, is.people | is.document | is.media) && !has(page, head.first, is.determiner)
  return speaks || known || office ? reading(page, 'headline', colon, head, head, content, -1) : null
}

/** The token behind "Une citation de" right behind a dash; 0 where none stands. */
function behindSignature(page: Page, dash: number): number {
  for (const { words } of page.lexicon.signatures)
    if (words.every((id, k) => page.word[dash + 1 + k] === id)) return dash + 1 + words.length
  return 0
}

/** The paragraph before the line that a dash opens, without its line ends; null where there is none. */
function paragraphBefore(page: Page, dash: number): Run | null {
  let last = dash - 1
  while (last >= 0 && page.kind[last] === kind.line) last--
  if (last < 0 || last === dash - 1) return null
  let first = last
  while (first > 0 && page.kind[first - 1] !== kind.line && last - first < LONG) first--
  return { first, last }
}

/** No passage that somebody signs is longer, in tokens. */
const LONG = 400

/** "« … » — Victor Hugo": a name behind a dash signs the quote before it. */
export function readSignature(page: Page, dash: number): Reading | null {
  let before = dash - 1
  const signed = behindSignature(page, dash)
  if (signed > 0) return readCitation(page, dash, signed)
  if (before >= 0 && page.kind[before] === kind.line) before--
  if (before < 0 || page.kind[before] !== kind.close || page.marks.match[before] < 0 || !isName(page, dash + 1))
    return null
  const head = phraseAfter(page, dash + 1, Math.min(page.count - 1, dash + SHORT))
  if (!head) return null
  const last = appositionEnd(page, head.last, Math.min(page.count - 1, dash + 40))
  const next = last + 1
  if (
    next < page.count &&
    page.kind[next] !== kind.line &&
    page.kind[next] !== kind.comma &&
    page.kind[next] !== kind.stop
  )
    return null
  const open = page.marks.match[before]
  return reading(page, 'signature', dash, { first: head.first, last }, head, { first: open, last: before }, open)
}

/** A paragraph, in marks or without, that the line behind it ascribes to somebody: "— Une citation de Luc Perrin, maire". */
function readCitation(page: Page, dash: number, from: number): Reading | null {
  const content = paragraphBefore(page, dash)
  const ceiling = Math.min(page.count - 1, from + 40)
  const head = phraseAfter(page, from, ceiling)
  if (!content || !head) return null
  const source = { first: head.first, last: appositionEnd(page, head.last, ceiling) }
  const open = page.kind[content.last] === kind.close ? page.marks.match[content.last] : -1
  const found = reading(page, 'signature', dash, source, head, content, open)
  found.cue = { first: dash, last: from - 1 }
  found.colon = open < 0
  return found
}
