import type { Quote } from '../value'
import { is } from './word-kinds'
import { has } from './page'
import type { Page } from './page'
import { kind } from './columns'

/** How far behind a cue its language is told, in tokens. */
const REACH = 14

/** The language named at a token behind "en"/"in", or behind "traduit de l'"/"translated from"; null where none is. */
function tongueAt(page: Page, at: number): string | null {
  const { lexicon } = page
  if (page.word[at] === lexicon.tongueBefore) return lexicon.tongues.get(page.word[at + 1]) ?? null
  if (!lexicon.translated.has(page.word[at])) return null
  let next = at + 1
  while (next < at + 4 && has(page, next, is.link | is.determiner | is.preposition)) next++
  return lexicon.tongues.get(page.word[next]) ?? null
}

/**
 * The language that the text says a quote was spoken or written in, where it is not the text's own: "a-t-il dit en anglais",
 * "(traduit de l'ukrainien)". Looked for behind the cue and right behind the quote, within the sentence and outside of marks.
 */
export function translationOf(page: Page, close: number, cueLast: number | null): Quote['translatedFrom'] {
  for (const from of cueLast === null ? [close] : [close, cueLast]) {
    const last = Math.min(from + REACH, page.count - 1)
    for (let at = from + 1; at <= last; at++) {
      if (page.kind[at] === kind.open || page.kind[at] === kind.stop || page.kind[at] === kind.line) break
      if (page.kind[at] !== kind.word || page.word[at] === 0) continue
      const language = tongueAt(page, at)
      if (language !== null) return language === page.lexicon.code ? null : { language, words: null }
    }
  }
  return null
}
