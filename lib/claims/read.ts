import { languages, type LanguageCode } from '../languages'
import type { Span } from '../text/span'
import { kinds } from './kinds'
import { readAttribution, readQuote } from './speech/read'
import type { KindName, ValueOf } from './value'

/** What of an article its words are read by: its language (BCP 47) and the day it appeared (ISO 8601, empty where unknown). */
export type ReadFrom = { text: string; language: string; publishedAt: string }

/** The first reading of words that a person marked as a kind. Always answers; in a language that is not read, with the words alone. */
export function readValue<K extends KindName>(kind: K, span: Span, from: ReadFrom): ValueOf[K] {
  const language = languageOf(from.language)
  const printed = from.text.slice(span.start, span.end)
  if (!language) return kinds[kind].blank(printed) as ValueOf[K]
  return readers[kind](from, span, language) as ValueOf[K]
}

type Reader = (from: ReadFrom, span: Span, language: LanguageCode) => ValueOf[KindName]

const readers: Record<KindName, Reader> = {
  figure: ({ text }, { start, end }) => kinds.figure.blank(text.slice(start, end)),
  quote: ({ text }, span, language) => readQuote(text, span, { language }),
  attribution: ({ text }, span, language) => readAttribution(text, span, { language }),
}

function languageOf(tag: string): LanguageCode | null {
  const primary = tag.toLowerCase().split('-')[0]
  return primary in languages ? (primary as LanguageCode) : null
}
