import type { Span } from '../../text/span'
import { is } from './lexicon'
import type { Names } from './names'
import { has, isFinite, isName } from './page'
import type { Page, Run } from './page'
import type { Resolved } from './resolve'
import type { Spoken } from './speakers'
import { kind, shape } from './tokens'

/** A quote with whoever said it. `by`: a cue of its own, the same breath as the quote before, or its sentence-like form alone. */
export type Heard = {
  span: Span
  inner: Span
  open: number
  who: Resolved | null
  source: Run | null
  cue: Run | null
  marked: boolean
  extent: 'full' | 'partial'
  by: 'cue' | 'same' | 'form' | 'colon'
}

/** The reading that governs each outer quote: the closest whose content holds it. */
function governors(page: Page, readings: readonly Spoken[]): Map<number, Spoken> {
  const found = new Map<number, Spoken>()
  const { outer } = page.marks
  let from = 0
  for (const reading of readings) {
    if (!reading.content || reading.how === 'passive') continue
    while (from < outer.length && page.marks.match[outer[from]] < reading.content.first - 800) from++
    for (let i = from; i < outer.length && outer[i] <= reading.content.last; i++) {
      if (outer[i] < reading.content.first || page.marks.match[outer[i]] > reading.content.last) continue
      const other = found.get(outer[i])
      if (!other || size(reading) <= size(other) || reading.quote === outer[i]) found.set(outer[i], reading)
    }
  }
  return found
}

const size = (reading: Spoken) => (reading.content ? reading.content.last - reading.content.first : 0)

/** Whether the marked words are a name or a term: every long word with a capital, or a word before says so. */
function isTerm(page: Page, open: number): boolean {
  const close = page.marks.match[open]
  if (open > 0 && has(page, open - 1, is.term) && page.sentences.of[open - 1] === page.sentences.of[open])
    return close - open < 14
  let wordsIn = 0
  let capitals = 0
  for (let i = open + 1; i < close; i++) {
    if (page.kind[i] !== kind.word) {
      if (page.kind[i] === kind.stop || page.kind[i] === kind.comma) return false
      continue
    }
    if (page.flags[i] !== 0 && !isName(page, i)) continue
    wordsIn++
    if (isName(page, i)) capitals++
  }
  return wordsIn > 1 && capitals === wordsIn
}

/** Whether marked words nobody is named for read like speech: a sentence of their own, or long and with a verb. */
function readsLikeSpeech(page: Page, open: number): boolean {
  const close = page.marks.match[open]
  const sentence = page.sentences.of[open]
  const opens = page.sentences.first[sentence] === open
  const ends = page.sentences.last[sentence] <= close + 1
  let count = 0
  let finite = false
  for (let i = open + 1; i < close && count < 12; i++) {
    if (page.kind[i] === kind.word) count++
    finite ||= isFinite(page, i) || page.forms[i] !== 0
  }
  if (opens && ends) return count >= 4
  return (count >= 5 && finite && isName(page, open + 1)) || count >= 12
}

/** Every quote of the page: marked words that somebody says, and words behind a colon. */
export function quotesOf(page: Page, names: Names, readings: readonly Spoken[]): Heard[] {
  const governed = governors(page, readings)
  const heard: Heard[] = []
  let before: Heard | null = null
  for (const open of page.marks.outer) {
    const close = page.marks.match[open]
    const span = { start: page.start[open], end: page.end[close] }
    const inner = innerOf(page, open)
    if (inner.start >= inner.end) continue
    const reading = governed.get(open)
    const extent = extentOf(page, open, reading)
    const marked = { span, inner, open, marked: true, extent }
    if (reading) {
      if (isTerm(page, open) && !(reading.quote === open && (reading.how === 'after' || reading.how === 'headline' || page.kind[open - 1] === kind.colon))) continue
      before = { ...marked, who: reading.who, source: reading.source, cue: reading.cue, by: 'cue' }
    } else if (before && readsLikeSpeech(page, open) && sameBreath(page, before, open)) {
      before = { ...marked, who: before.who, source: before.source, cue: before.cue, by: 'same' }
    } else if (readsLikeSpeech(page, open) && !isTerm(page, open)) {
      before = { ...marked, who: null, source: null, cue: null, by: 'form' }
    } else continue
    heard.push(before)
  }
  for (const reading of readings) {
    if (!reading.colon || !reading.content) continue
    const { first, last } = reading.content
    const span = { start: page.start[first], end: page.end[last] }
    heard.push({
      span,
      inner: span,
      open: first,
      who: reading.who,
      source: reading.source,
      cue: reading.cue,
      marked: false,
      extent: 'full',
      by: 'colon',
    })
  }
  return heard
}

/** The quoted words, without marks and the spaces inside them. */
function innerOf(page: Page, open: number): Span {
  const close = page.marks.match[open]
  const closed = !page.marks.unclosed.has(open)
  if (close <= open) return { start: 0, end: 0 }
  return { start: page.start[Math.min(open + 1, close)], end: closed ? page.end[close - 1] : page.end[close] }
}

/** Whole sentences, or a fragment in the writer's own. */
function extentOf(page: Page, open: number, reading: Spoken | undefined): 'full' | 'partial' {
  const sentence = page.sentences.of[open]
  if (page.sentences.first[sentence] === open) return 'full'
  if (reading && reading.quote === open && (page.kind[open - 1] === kind.colon || reading.how === 'after'))
    return 'full'
  return (page.shape[open + 1] & shape.capital) !== 0 && page.kind[page.marks.match[open] - 1] === kind.stop
    ? 'full'
    : 'partial'
}

/** Whether a quote goes on where the last one stopped: the same paragraph with no other speaker, or a paragraph re-opened. */
function sameBreath(page: Page, before: Heard, open: number): boolean {
  const a = page.sentences.of[before.open]
  const b = page.sentences.of[open]
  const gap = page.sentences.paragraph[b] - page.sentences.paragraph[a]
  return gap === 0 ? b - a < 40 : page.sentences.first[b] === open && gap === 1 && page.marks.unclosed.has(before.open)
}
