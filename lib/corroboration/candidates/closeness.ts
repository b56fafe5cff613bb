import { languages, type LanguageCode } from '../../languages'

import { sentencesAround, sentenceSpans } from '../../text/sentence-spans'
import type { Span } from '../../text/span'
import type { Comparison } from '../compare'
import { closely } from '../closely'
import { NEGATED, readClosely, type CloseReading } from '../closely-read'
import { weightOf, type Weigh } from '../features-rank'
import { eventShare, topicOf, type Topic } from '../same-event'
import { depthShare, nearness } from '../search-closely'
import { guessLanguage } from '../statement-language'

/** A text with what is known of it, as far as reading it closely needs that. */
export type CloseText = { text: string; language: string; publishedAt: string }

/** A place in a text. */
export type ClosePlace = { text: CloseText; span: Span }

/** A newsroom is taken to hold at least so many sentences: what a handful of places share is not common for that. */
const AT_LEAST = 150

/** How fast closeness nears 1: a passage that holds a fifth of a claim's weight speaks of it with 0.63. */
const FULL = 5

/**
 * How surely each place speaks of what the passage of a claim states, from 0 to 1, by the words, names and figures they share, the
 * rare ones first; rare is what few of the places and of the claim's own sentences hold. What orders the places is what orders the
 * answers of a search (`searchClosely`). Linear in the words of all places.
 */
export function closenessOf(claim: ClosePlace, places: readonly ClosePlace[]): number[] {
  const readings = places.map(({ text, span }) => readClosely(text.text, span, about(text)))
  const home = sentenceSpans(claim.text.text).map(span => readClosely(claim.text.text, span, about(claim.text)))
  const counts = countsOf([...readings, ...home])
  const total = Math.max(AT_LEAST, readings.length + home.length)
  const around = sentencesAround(sentenceSpans(claim.text.text), claim.span)
  const own = readClosely(claim.text.text, around, { ...about(claim.text), focus: claim.span })
  const weigh = (feature: number) => weightOf(counts.get(feature) ?? 1, total, 0)
  const score = closely(own, weigh)
  const ofOneEvent = eventShares(topicOf(home.map(saidIn), weigh), places, readings, weigh)
  return readings.map((reading, at) => {
    const { text, span } = places[at]
    const near = nearness(claim.text.publishedAt, text.publishedAt) * depthShare(claim.span.start, span.start)
    return 1 - Math.exp(-FULL * score(reading) * near * ofOneEvent(text))
  })
}

/** What the places of each text count by what it and the claim's own text speak of, as far as their sentences are among the places. */
function eventShares(
  own: Topic,
  places: readonly ClosePlace[],
  readings: readonly CloseReading[],
  weigh: Weigh,
): (text: CloseText) => number {
  const sentences = new Map<CloseText, number[][]>()
  places.forEach(({ text }, at) => {
    const before = sentences.get(text)
    if (before) before.push(saidIn(readings[at]))
    else sentences.set(text, [saidIn(readings[at])])
  })
  const shares = new Map(Array.from(sentences, ([text, said]) => [text, eventShare(own, topicOf(said, weigh))]))
  return text => shares.get(text) ?? 1
}

/** The words, names and values that a sentence says itself. */
function saidIn(reading: CloseReading): number[] {
  return reading.flatMap(({ clause, feature, name }) =>
    clause < 0 || feature === NEGATED ? [] : name === null ? [feature] : [feature, name],
  )
}

function about({ text, language, publishedAt }: CloseText) {
  const code = language in languages ? (language as LanguageCode) : guessLanguage(text)
  return { language: code, publishedAt: publishedAt || null }
}

/** In how many readings each word and meaning stands. */
function countsOf(readings: readonly CloseReading[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const reading of readings) {
    const own = new Set(reading.flatMap(({ clause, feature, meanings }) => (clause < 0 ? [] : [feature, ...meanings])))
    for (const feature of own) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  return counts
}

/** How surely a candidate speaks of a claim: as surely as the two are close, and not at all on another occasion. */
export function surelyOf({ reasons }: Pick<Comparison, 'reasons'>, closeness: number): number {
  return reasons.some(({ code }) => code === 'another_occasion') ? 0 : closeness
}
