import { detectFigures } from '../claims/figures/detect'
import type { Figure } from '../claims/value'
import type { LanguageCode } from '../languages'
import { sentencesAround as spanAround, sentenceSpans } from '../text/sentence-spans'
import type { Span } from '../text/span'
import { featuresOf, valueFeatures, type Features, type PlacedFigure } from './features'

/** How to read a text for what can be matched in it. */
export type FeatureOptions = {
  language: LanguageCode
  /** ISO 8601, or empty; "hier" is read from it. */
  publishedAt?: string | null
  /** What is not matched: furniture and credits. */
  leftOut?: readonly Span[]
}

/** A passage with what it can be found by. */
export type Featured = Span & { features: Features }

/** Fewer features than this say nothing: "Lire la suite". */
const LEAST = 2

/** The sentences of a text with their features, in its order; lines end sentences. Linear; never throws. */
export function featuredSentences(text: string, options: FeatureOptions): Featured[] {
  const figures = figuresOf(text, options)
  const featured: Featured[] = []
  let next = 0
  for (const span of outside(sentenceSpans(text), options.leftOut ?? [])) {
    while (next < figures.length && figures[next].core.start < span.start) next++
    let end = next
    while (end < figures.length && figures[end].core.end <= span.end) end++
    const features = featuresOf(text, span, figures.slice(next, end), options.language)
    next = end
    if (sizeOf(features) >= LEAST) featured.push({ ...span, features })
  }
  return featured
}

/** How far around a passage its sentence is looked for, in UTF-16 units. */
const WINDOW = 2_000

/** The features of a passage with the sentences that it stands in. `values` are the readings it is about, where they are known better than by reading. */
export function featuredPassage(
  text: string,
  passage: Span,
  options: FeatureOptions & { values?: readonly Figure[] },
): Featured {
  const whole = sentencesAround(text, passage)
  const part = text.slice(whole.start, whole.end)
  const inside = { start: passage.start - whole.start, end: passage.end - whole.start }
  const span = { start: 0, end: part.length }
  const figures = figuresOf(part, options)
  const within = ({ start, end }: Span) =>
    featuresOf(
      part,
      { start, end },
      figures.filter(({ core }) => start <= core.start && core.end <= end),
      options.language,
    )
  const own = within(clauseAround(part, inside, span))
  const about = figures.filter(({ core }) => core.start < inside.end && inside.start < core.end)
  const values = options.values ? valueFeatures(options.values) : valueFeatures(about.map(({ value }) => value))
  const core = { ...own, values: values.length > 0 ? values : own.values }
  const taken = new Set([...core.names, ...core.values, ...core.words])
  const around = new Set([...core.around, ...allOf(within(span))].filter(feature => !taken.has(feature)))
  return { ...passage, features: { ...core, around: [...around] } }
}

/** The sentences that a passage stands in, as one span; looked for in its lines alone, as far as they are not very long. */
export function sentencesAround(text: string, passage: Span): Span {
  const from = lineStart(text, passage.start)
  const lines = text.slice(from, lineEnd(text, passage.end))
  const inside = { start: passage.start - from, end: passage.end - from }
  const { start, end } = spanAround(sentenceSpans(lines), inside)
  return { start: from + start, end: from + end }
}

/** A clause of fewer units than this is no statement of its own: the next one belongs to it. */
const SHORTEST_CLAUSE = 60

/** The clause of its sentence that a passage stands in, with those beside it while it is short: what a figure is said of. */
export function clauseOf(text: string, passage: Span): Span {
  return clauseAround(text, passage, sentencesAround(text, passage))
}

/** The clause that a passage stands in, by the marks between clauses, with those beside it while it is short. */
function clauseAround(text: string, passage: Span, sentence: Span): Span {
  let { start, end } = passage
  do {
    start = clauseStart(text, start, sentence.start)
    end = clauseEnd(text, end, sentence.end)
  } while (end - start < SHORTEST_CLAUSE && (start > sentence.start || end < sentence.end))
  return { start, end }
}

/** Where the clause begins that ends before `from`; always earlier where there is anything. */
function clauseStart(text: string, from: number, least: number): number {
  let at = Math.max(least, from - 1)
  while (at > least && !isMark(text, at - 1)) at--
  return at
}

function clauseEnd(text: string, from: number, most: number): number {
  let at = Math.min(most, from + 1)
  while (at < most && !isMark(text, at)) at++
  return at
}

function isMark(text: string, at: number): boolean {
  return ',;:()–—«»“”'.includes(text[at]) && !/\d/.test(text[at + 1] ?? '')
}

function figuresOf(text: string, { language, publishedAt = null }: FeatureOptions): PlacedFigure[] {
  return detectFigures(text, { language, publishedAt: publishedAt?.slice(0, 10) || null }).map(
    ({ core, span, value }) => ({ core: core ?? span, value }),
  )
}

/** The spans that none of `leftOut` touches. Both are in the order of the text. */
function outside(spans: readonly Span[], leftOut: readonly Span[]): Span[] {
  let next = 0
  return spans.filter(({ start, end }) => {
    while (next < leftOut.length && leftOut[next].end <= start) next++
    return !(next < leftOut.length && leftOut[next].start < end)
  })
}

function sizeOf(features: Features): number {
  return allOf(features).length
}

function allOf({ names, values, words, around }: Features): number[] {
  return [...names, ...values, ...words, ...around]
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1) + 1, at - WINDOW, 0)
}

function lineEnd(text: string, at: number): number {
  const line = text.indexOf('\n', at)
  return Math.min(line < 0 ? text.length : line, at + WINDOW)
}
