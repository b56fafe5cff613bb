import type { Span } from '../../text/span'
import { is } from './word-kinds'
import { has, isFinite, isName } from './page'
import type { Page } from './page'
import type { Spoken } from './speakers'
import { kind, shape } from './columns'

/** Whether the marked words are a name or a term: every long word with a capital, or a word before says so. */
export function isTerm(page: Page, open: number, reading?: Spoken): boolean {
  const close = page.marks.match[open]
  let before = open - 1
  while (before > 0 && before > open - 3 && has(page, before, is.link | is.determiner) && !has(page, before, is.term))
    before--
  const work = page.lexicon.works.has(page.word[open - 1]) && isName(page, open + 1)
  if (work && page.sentences.of[open - 1] === page.sentences.of[open]) return close - open < 14
  const inCue = reading !== undefined && before >= reading.cue.first && before <= reading.cue.last
  if (before >= 0 && !inCue && has(page, before, is.term) && page.sentences.of[before] === page.sentences.of[open])
    return close - open < 14
  let content = 0
  let capitals = 0
  for (let i = open + 1; i < close; i++) {
    if (page.kind[i] !== kind.word) {
      if (page.kind[i] === kind.stop || (page.kind[i] === kind.comma && i < close - 1)) return false
      continue
    }
    if (page.flags[i] !== 0 && !isName(page, i)) continue
    content++
    if (isName(page, i)) capitals++
  }
  return content > 1 && capitals === content
}

/** Whether marked words for which nobody is named read like speech: a sentence of their own, or long and with a verb. */
export function readsLikeSpeech(page: Page, open: number): boolean {
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
  const last = page.kind[close - 1]
  const stops = last === kind.stop || last === kind.comma
  const next = close + 1
  if (
    opens &&
    next < page.count &&
    page.sentences.of[next] === sentence &&
    (isFinite(page, next) || has(page, next, is.negation))
  )
    return false
  if (opens) return count >= 4 || finite || (ends && stops)
  const capital = (page.shape[open + 1] & shape.capital) !== 0
  const colon = page.kind[open - 1] === kind.colon
  if (count >= 4 && page.kind[open - 1] === kind.comma && ends) return true
  return (capital && ((finite && colon && count >= 2) || (stops && count >= 2))) || (count >= 12 && finite)
}

/** The quoted words, without marks and the spaces inside them. */
export function innerOf(page: Page, open: number): Span {
  const close = page.marks.match[open]
  if (close <= open) return { start: 0, end: 0 }
  return { start: page.start[open + 1], end: page.marks.unclosed.has(open) ? page.end[close] : page.end[close - 1] }
}

/** Whole sentences, or a fragment in the writer's own. */
export function extentOf(page: Page, open: number, reading: Spoken | undefined): 'full' | 'partial' {
  const sentence = page.sentences.of[open]
  if (page.sentences.first[sentence] === open) return 'full'
  if (open > 0 && page.kind[open - 1] === kind.colon) return 'full'
  if (reading && reading.quote === open && reading.how === 'after') return 'full'
  return (page.shape[open + 1] & shape.capital) !== 0 && page.kind[page.marks.match[open] - 1] === kind.stop
    ? 'full'
    : 'partial'
}
