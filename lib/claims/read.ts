import { languages, type LanguageCode } from '../languages'
import type { Span } from '../text/span'
import type { PassageRole } from './claim'
import { readFigure } from './figures/read'
import { kinds } from './kinds'
import { readAttribution, readQuote } from './speech/read'
import type { KindName, Value } from './value'

/** What of an article its words are read by: its language (BCP 47) and the day it appeared (ISO 8601, empty where unknown). */
export type ReadFrom = { text: string; language: string; publishedAt: string }

/** A first reading: the value, and the further passages that gave parts of it. */
export type FirstReading = { value: Value; parts: (Span & { role: PassageRole })[] }

/** The first reading of words that a person marked as a kind. Always answers; in a language that is not read, with the words alone. */
export function readMarked(kind: KindName, span: Span, from: ReadFrom): FirstReading {
  const language = languageOf(from.language)
  const reader = readers[kind]
  if (!language || !reader) return { value: kinds[kind].blank(from.text.slice(span.start, span.end)), parts: [] }
  return reader(from, span, language)
}

type Reader = (from: ReadFrom, span: Span, language: LanguageCode) => FirstReading

/** The kinds that are read by machine; of the others a person says what they hold. */
const readers: Partial<Record<KindName, Reader>> = {
  figure: ({ text, publishedAt }, span, language) => {
    const { value, found } = readFigure(text, span, { language, publishedAt: publishedAt.slice(0, 10) || null })
    const { comparator } = found
    const outside = comparator && (comparator.end <= span.start || comparator.start >= span.end)
    return { value, parts: outside ? [{ role: 'comparator', ...comparator }] : [] }
  },
  quote: ({ text }, span, language) => ({ value: readQuote(text, span, { language }), parts: [] }),
  attribution: ({ text }, span, language) => ({ value: readAttribution(text, span, { language }), parts: [] }),
}

function languageOf(tag: string): LanguageCode | null {
  const primary = tag.toLowerCase().split('-')[0]
  return Object.hasOwn(languages, primary) ? (primary as LanguageCode) : null
}
