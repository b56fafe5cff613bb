import type { Span } from '../../text/span'
import type { Names } from './names'
import type { Page, Run } from './page'
import { extentOf, innerOf, isTerm, readsLikeSpeech } from './quote-form'
import type { Resolved } from './resolved'
import type { Spoken } from './speakers'
import { kind } from './columns'
import { predicateVoice, relativeVoice, voiceOf } from './voice'

/** A quote with whoever said it. `by`: a cue, the same breath as the quote before, the sentence around it, its form alone, a colon without marks. */
export type Heard = {
  span: Span
  inner: Span
  open: number
  who: Resolved | null
  source: Run | null
  cue: Run | null
  marked: boolean
  extent: 'full' | 'partial'
  by: 'cue' | 'same' | 'actor' | 'form' | 'colon' | 'dash'
}

const size = (reading: Spoken) => (reading.content ? reading.content.last - reading.content.first : 0)

/** The place of the first outer quote that opens at a token or later. */
function firstFrom(outer: readonly number[], token: number): number {
  let low = 0
  let high = outer.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (outer[middle] < token) low = middle + 1
    else high = middle
  }
  return low
}

/** The reading that governs each outer quote: the one whose content holds it most closely. */
function governors(page: Page, readings: readonly Spoken[]): Map<number, Spoken> {
  const found = new Map<number, Spoken>()
  const { outer, match } = page.marks
  for (const reading of readings) {
    if (!reading.content || reading.how === 'passive') continue
    if (reading.quote > reading.content.last) found.set(reading.quote, reading)
    const { first, last } = reading.content
    for (let i = firstFrom(outer, first); i < outer.length && outer[i] <= last; i++) {
      if (match[outer[i]] > last) continue
      const other = found.get(outer[i])
      if (!other || size(reading) <= size(other) || reading.quote === outer[i]) found.set(outer[i], reading)
    }
  }
  return found
}

/** Whether a cue brings the very words between the marks, so that even capitals make no name of them. */
function bringsWords(page: Page, reading: Spoken, open: number): boolean {
  return (
    reading.quote === open &&
    (reading.how === 'after' || reading.how === 'headline' || page.kind[open - 1] === kind.colon)
  )
}

/** Every quote of the page: marked words that somebody says, lines of dialogue, and words behind a colon. */
export function quotesOf(page: Page, names: Names, readings: readonly Spoken[]): Heard[] {
  const governed = governors(page, readings)
  const heard: Heard[] = []
  let before: Heard | null = null
  for (const open of page.marks.outer) {
    const inner = innerOf(page, open)
    if (inner.start >= inner.end) continue
    const reading = governed.get(open)
    const term = isTerm(page, open, reading)
    if (term && !(reading && bringsWords(page, reading, open))) continue
    let voice: Pick<Heard, 'who' | 'source' | 'cue'> | null = reading ?? null
    let by: Heard['by'] = 'cue'
    const told = voice ? null : relativeVoice(page, names, readings, open)
    if (told) {
      voice = told
      by = 'actor'
    } else if (!voice && readsLikeSpeech(page, open)) {
      by = breathOf(page, before, open)
      if (by === 'actor') voice = voiceOf(page, names, readings, open)
      if (!voice && before && (by === 'same' || carriesOn(page, before, open))) {
        by = 'same'
        voice = before
      } else if (!voice) by = 'form'
    } else if (!voice) {
      voice = predicateVoice(page, names, readings, open)
      if (!voice) continue
      by = 'actor'
    }
    before = {
      span: { start: page.start[open], end: page.end[page.marks.match[open]] },
      inner,
      open,
      who: voice ? voice.who : null,
      source: voice ? voice.source : null,
      cue: voice ? voice.cue : null,
      marked: true,
      extent: extentOf(page, open, reading),
      by,
    }
    heard.push(before)
  }
  for (const reading of readings) {
    if (!reading.content || (!reading.colon && !isDialogue(page, reading))) continue
    const span = { start: page.start[reading.content.first], end: page.end[reading.content.last] }
    const dash = !reading.colon
    heard.push({
      span,
      inner: dash ? { start: page.start[reading.content.first + 1], end: span.end } : span,
      open: reading.content.first,
      who: reading.who,
      source: reading.source,
      cue: reading.cue,
      marked: dash,
      extent: 'full',
      by: dash ? 'dash' : 'colon',
    })
  }
  return heard
}

/** "— Tu viens ? demanda Marie.": the words before the cue begin with the dash of a dialogue, and there are some. */
function isDialogue(page: Page, reading: Spoken): boolean {
  const first = reading.content?.first ?? -1
  return (
    reading.how === 'after' &&
    first >= 0 &&
    (reading.content?.last ?? first) > first &&
    page.kind[first] === kind.dash &&
    (first === 0 || page.kind[first - 1] === kind.line)
  )
}

/** Whether a quote without a cue goes on from the one before in one breath; else whoever acts beside it is asked first. */
function breathOf(page: Page, before: Heard | null, open: number): 'same' | 'actor' {
  return before && carriesOn(page, before, open) && adjacent(page, before, open) ? 'same' : 'actor'
}

/** Whether nothing but its place tells whose a quote is, and that is where the one before goes on. */
function carriesOn(page: Page, before: Heard, open: number): boolean {
  return page.kind[open - 1] !== kind.colon && goesOn(page, before, open)
}

/** Whether no sentence stands between two quotes. */
function adjacent(page: Page, before: Heard, open: number): boolean {
  let gap = 0
  for (let s = page.sentences.of[open]; s > page.sentences.of[before.open] && gap < 2; s--)
    if (page.marks.inside[page.sentences.first[s]] < 0 || page.sentences.first[s] === open) gap++
  return gap <= 1
}

/** Whether a quote goes on where the last one stopped: in the same paragraph, or in the next where the last was left open. */
function goesOn(page: Page, before: Heard, open: number): boolean {
  const a = page.sentences.of[before.open]
  const b = page.sentences.of[open]
  const gap = page.sentences.paragraph[b] - page.sentences.paragraph[a]
  return gap === 0 ? b - a < 40 : page.sentences.first[b] === open && gap === 1 && page.marks.unclosed.has(before.open)
}
