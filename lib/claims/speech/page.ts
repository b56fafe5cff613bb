import type { LanguageCode } from '../../languages'
import { is } from './word-kinds'
import { lexiconOf } from './lexicon'
import { pairMarks } from './marks'
import type { Marks } from './marks'
import { splitSentences } from './sentences'
import type { Sentences } from './sentences'
import { kind, shape } from './columns'
import { tokenize } from './tokens'
import type { Tokens } from './columns'

/** A text ready to be read: its tokens, its quotation marks in pairs, its sentences; `days` (ISO 8601) it is of, where any is known. */
export type Page = Tokens & { marks: Marks; sentences: Sentences; days: readonly string[] }

/** A run of tokens, both ends included. */
export type Run = { first: number; last: number }

/** Tokenizes a text, pairs its marks and splits its sentences. */
export function pageOf(text: string, language: LanguageCode, days: readonly string[] = []): Page {
  return toPage(tokenize(text, lexiconOf(language)), days)
}

/** Tokens as a page: its marks in pairs, its sentences. */
export function toPage(t: Tokens, days: readonly string[]): Page {
  const marks = pairMarks(t)
  return Object.assign(t, { marks, sentences: splitSentences(t, marks), days })
}

/** The printed words of a run. */
export function words(t: Tokens, run: Run): string {
  return t.text.slice(t.start[run.first], t.end[run.last])
}

/** Words with one plain space wherever there was some. */
export function clean(printed: string): string {
  return UNEVEN.test(printed) ? printed.replace(/\s+/g, ' ').trim() : printed
}

/** Space that is not one plain one between two words. */
const UNEVEN = /[^\S ]|\s\s|^\s|\s$/

/** Whether the token belongs to one of the classes. */
export function has(t: Tokens, at: number, classes: number): boolean {
  return (t.flags[at] & classes) !== 0
}

/** Whether the token is written with a capital. */
export function isName(t: Tokens, at: number): boolean {
  return t.kind[at] === kind.word && (t.shape[at] & shape.capital) !== 0
}

/** Whether the token is an adverb, by the list or by its ending. */
export function isAdverb(t: Tokens, at: number): boolean {
  if (t.kind[at] !== kind.word) return false
  if (t.flags[at] & is.adverb) return true
  if (t.flags[at] !== 0 || t.shape[at] & shape.capital) return false
  // "du logement": behind an article it is a noun that only ends so.
  if (at > 0 && t.flags[at - 1] & (is.determiner | is.link)) return false
  const ending = t.lexicon.data.endings.adverb
  return t.end[at] - t.start[at] > ending.length + 2 && t.text.startsWith(ending, t.end[at] - ending.length)
}

/** Whether the token is the finite form of some verb, or an auxiliary, and not likely a noun. */
export function isFinite(t: Tokens, at: number): boolean {
  if (t.kind[at] !== kind.word) return false
  if (t.flags[at] & is.auxiliary) return true
  if ((t.flags[at] & is.verb) === 0 && (t.forms[at] & 3) === 0) return false
  if (t.shape[at] & shape.capital) return false
  return (t.flags[at] & (is.noun | is.people | is.document)) === 0 || (at > 0 && (t.flags[at - 1] & is.subject) !== 0)
}

/** Tokens that no phrase reaches over. */
export function isEdge(t: Tokens, at: number): boolean {
  const k = t.kind[at]
  return k !== kind.word && k !== kind.number && k !== kind.dot
}

/** The bounds of the sentence that a token stands in. */
export function sentenceOf(page: Page, at: number): Run {
  const s = page.sentences.of[at]
  return s < 0 ? { first: at, last: at } : { first: page.sentences.first[s], last: page.sentences.last[s] }
}
