import { detectSpeech } from '../detect'
import { en } from './en'
import { fr } from './fr'
import { newsEn } from './news-en'
import { newsFr } from './news-fr'
import type { Row } from './row'

/** What is found in a text, in the words of a row. */
function found(text: string, language: 'fr' | 'en'): Required<Row> {
  const words = (span: { start: number; end: number } | undefined) => (span ? text.slice(span.start, span.end) : '')
  const proposals = detectSpeech(text, { language })
  return {
    text,
    quotes: proposals.flatMap(p => (p.kind === 'quote' ? [[p.value.printed, p.value.speaker] as const] : [])),
    reports: proposals.flatMap(p =>
      p.kind === 'attribution'
        ? [[words(p.parts.source), words(p.parts.cue), words(p.parts.content), p.value.source] as const]
        : [],
    ),
  }
}

/** A row with everything written out. */
function wanted(row: Row): Required<Row> {
  return {
    text: row.text,
    quotes: row.quotes ?? [],
    reports: (row.reports ?? []).map(([source, cue, content, name]) => [source, cue, content, name ?? source] as const),
  }
}

describe.each([
  ['French', 'fr', [...fr, ...newsFr]],
  ['English', 'en', [...en, ...newsEn]],
] as const)('%s', (_, language, rows) => {
  it.each(rows.map(row => [row.text, row] as const))('%s', (text, row) => {
    expect(found(text, language)).toEqual(wanted(row))
  })
})
