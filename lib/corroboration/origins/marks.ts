import type { ZoneSpan } from '../../articles/article'
import { detectFigures } from '../../claims/figures/detect'
import type { Figure } from '../../claims/value'
import { readNames } from '../../claims/speech/names'
import { pageOf } from '../../claims/speech/page'
import type { LanguageCode } from '../../languages'
import { sentenceSpans } from '../../text/sentence-spans'
import type { Span } from '../../text/span'
import { nameKey } from '../names/key'
import { quotations } from './own-words'

/** What of a sentence a translator leaves as it is: its figures and names, each once, and whether somebody is quoted in it. */
export type MarkedSentence = Span & { marks: ReadonlySet<string>; words: number; quoted: boolean }

/** A text as translations are looked for in it: its sentences in order, and the language they are in. */
export type MarkedText = { language: LanguageCode; sentences: MarkedSentence[] }

/** Beyond this many sentences a text is no dispatch; what follows is not compared. */
const MOST = 120
const LONGEST = 40_000
const leftOut = new Set(['headline', 'caption', 'credit', 'furniture'])

/** Reads the figures, names and quotes of a text, sentence by sentence, without headline, captions, credits and furniture. Linear. */
export function readMarks(
  whole: string,
  { language, zones, publishedAt }: { language: LanguageCode; zones: readonly ZoneSpan[]; publishedAt: string | null },
): MarkedText {
  const text = whole.slice(0, LONGEST)
  const holes = zones.filter(zone => leftOut.has(zone.kind))
  const spans = sentenceSpans(text)
    .filter(span => !holes.some(hole => hole.start < span.end && span.start < hole.end))
    .slice(0, MOST)
  const sentences = spans.map(span => ({ ...span, marks: new Set<string>(), words: 0, quoted: false }))
  const put = (at: number, mark: (sentence: (typeof sentences)[number]) => void) => {
    const sentence = sentences[sentenceAt(spans, at)]
    if (sentence && sentence.start <= at && at < sentence.end) mark(sentence)
  }
  for (const { value, span } of detectFigures(text, { language, publishedAt }))
    for (const mark of marksOf(value)) put(span.start, sentence => sentence.marks.add(mark))
  const names = nameWords(text, language)
  const sure = new Set(names.filter(name => !name.opens).map(name => name.key))
  for (const { key, at } of names) if (sure.has(key)) put(at, sentence => sentence.marks.add(`n:${key}`))
  for (const { start, end } of quotations(text))
    put(start, sentence => {
      if ((text.slice(start, end).match(/\p{L}+/gu)?.length ?? 0) < SHORTEST_QUOTE) return
      sentence.quoted = true
      sentence.marks.add(QUOTED)
    })
  for (const sentence of sentences) sentence.words = text.slice(sentence.start, sentence.end).split(/\s+/).length
  return { language, sentences }
}

/** The mark of a sentence in which somebody is quoted. */
const QUOTED = '"'

/** The words of names, by key; `opens` where a capital tells nothing, at the beginning of a sentence or of words that are quoted. */
function nameWords(text: string, language: LanguageCode): { key: string; at: number; opens: boolean }[] {
  const page = pageOf(text, language)
  const names = readNames(page)
  return names.at.flatMap((last, index) => {
    const from = page.start[names.first[index]]
    const opens = !/[\p{L}\p{N},;:)’'-]\s*$/u.test(text.slice(Math.max(0, from - 3), from))
    return nameKey(text.slice(from, page.end[last]))
      .split(' ')
      .map((key, word) => ({ key, at: from, opens: opens && word === 0 }))
      .filter(({ key }) => key.length >= SHORTEST)
  })
}

/** In fewer words stands a title or a nickname. */
const SHORTEST_QUOTE = 5

/** Shorter words of a name are particles and initials. */
const SHORTEST = 3

/** The numbers of a figure, whatever it counts and however they are written; a single one says nothing. */
function marksOf({ number, low, high }: Figure): string[] {
  return [number, low, high].flatMap(value => (value === null || value === '1' ? [] : [`#:${value}`]))
}

/** The last sentence that begins at or before a place. */
function sentenceAt(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (spans[middle].start <= at) low = middle
    else high = middle - 1
  }
  return low
}
