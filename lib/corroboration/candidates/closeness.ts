import type { KindName } from '../../claims/value'
import { languages, type LanguageCode } from '../../languages'
import { sentenceSpans } from '../../text/sentence-spans'
import type { Span } from '../../text/span'
import { answering, saidIn } from '../answers'
import type { Comparison } from '../compare'
import { readClosely, type CloseReading } from '../closely-read'
import { clauseOf } from '../features-sentences'
import { LEAST_HELD, weightOf, type Weigh } from '../features-rank'
import { topicOf, type Topic } from '../same-event'
import { guessLanguage } from '../statement-language'

/** A text with what is known of it, as far as reading it closely needs that. */
export type CloseText = { text: string; language: string; publishedAt: string }

/** A place in a text. */
export type ClosePlace = { text: CloseText; span: Span }

/** What a claim is compared by: its passage, and of a figure the clause that it is a figure of. */
export function askedIn({ text }: CloseText, kind: KindName, passage: Span): Span {
  return kind === 'figure' ? clauseOf(text, passage) : passage
}

/** How fast closeness nears 1: a passage that holds a fifth of a claim's weight speaks of it with 0.63. */
const FULL = 5

/**
 * How surely each place speaks of what the passage of a claim states, from 0 to 1, by the words, names and figures they share, the
 * rare ones first; rare is what few of the places and of the claim's own sentences hold. What orders the places is what orders the
 * answers of a search (`searchClosely`). Linear in the words of all places.
 */
export function closenessOf(claim: ClosePlace, places: readonly ClosePlace[]): number[] {
  const { text: own, span } = claim
  const readings = places.map(({ text, span }) => readClosely(text.text, span, about(text)))
  const home = sentenceSpans(own.text).map(span => readClosely(own.text, span, about(own)))
  const counts = countsOf([...readings, ...home])
  const total = Math.max(LEAST_HELD, readings.length + home.length)
  const weigh = (feature: number) => weightOf(counts.get(feature) ?? 1, total, 0)
  const topics = topicsOf(places, readings, weigh)
  const question = { text: own.text, passage: span, ...about(own) }
  const score = answering(question, weigh, topicOf(home.map(saidIn), weigh))
  return readings.map((reading, at) => {
    const { text, span } = places[at]
    const answer = { start: span.start, publishedAt: text.publishedAt || null, reading }
    return 1 - Math.exp(-FULL * score(answer, topics.get(text) ?? null))
  })
}

/** What each text speaks of, as far as its sentences are among the places. */
function topicsOf(
  places: readonly ClosePlace[],
  readings: readonly CloseReading[],
  weigh: Weigh,
): Map<CloseText, Topic> {
  const sentences = new Map<CloseText, number[][]>()
  places.forEach(({ text }, at) => {
    const before = sentences.get(text)
    if (before) before.push(saidIn(readings[at]))
    else sentences.set(text, [saidIn(readings[at])])
  })
  return new Map(Array.from(sentences, ([text, said]) => [text, topicOf(said, weigh)]))
}

function about({ text, language, publishedAt }: CloseText) {
  const code = language in languages ? (language as LanguageCode) : guessLanguage(text)
  return { language: code, publishedAt: publishedAt || null }
}

/** In how many readings each word, name and meaning stands. */
function countsOf(readings: readonly CloseReading[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const reading of readings) {
    const own = new Set(
      reading.flatMap(({ clause, feature, name, meanings }) =>
        clause < 0 ? [] : name === null ? [feature, ...meanings] : [feature, name, ...meanings],
      ),
    )
    for (const feature of own) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  return counts
}

/** How surely a candidate speaks of a claim: as surely as the two are close, and not at all on another occasion. */
export function surelyOf({ reasons }: Pick<Comparison, 'reasons'>, closeness: number): number {
  return reasons.some(({ code }) => code === 'another_occasion') ? 0 : closeness
}
