import { languages, type LanguageCode } from '../../languages'

import { sentencesAround, sentenceSpans } from '../../text/sentence-spans'
import type { Span } from '../../text/span'
import type { Comparison } from '../compare'
import { closely } from '../closely'
import { readClosely, type CloseReading } from '../closely-read'
import { weightOf } from '../features-rank'
import { depthShare, nearness } from '../search-closely'
import { guessLanguage } from '../statement-language'

/** A text with what is known of it, as far as reading it closely needs that. */
export type CloseText = { text: string; language: string; publishedAt: string }

/** A place in a text. */
export type ClosePlace = { text: CloseText; span: Span }

/** A newsroom is taken to hold at least so many sentences: what a handful of places share is not common for that. */
const AT_LEAST = 300

/** About the share of a claim's weight that a passage holds which surely speaks of it, inverted: closeness is told up to 1. */
const FULL = 3

/**
 * How surely each place speaks of what the passage of a claim states, from 0 to 1, by the words, names and figures they share, the
 * rare ones first; rare is what few of the places hold. Linear in the words of all places.
 */
export function closenessOf(claim: ClosePlace, places: readonly ClosePlace[]): number[] {
  const readings = places.map(({ text, span }) => readClosely(text.text, span, about(text)))
  const counts = countsOf(readings)
  const total = Math.max(AT_LEAST, places.length)
  const around = sentencesAround(sentenceSpans(claim.text.text), claim.span)
  const own = readClosely(claim.text.text, around, { ...about(claim.text), focus: claim.span })
  const score = closely(own, feature => weightOf(counts.get(feature) ?? 1, total, 0))
  return readings.map((reading, at) => {
    const { text, span } = places[at]
    const near = nearness(claim.text.publishedAt, text.publishedAt) * depthShare(claim.span.start, span.start)
    return Math.min(1, FULL * score(reading) * near)
  })
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

/** The part of closeness in how surely a candidate speaks of a claim; the rest is what comparing the two found. */
const CLOSE = 0.85

/** How surely a candidate speaks of a claim: how close their words are, and what comparing them found; not at all on another occasion. */
export function surelyOf({ score, reasons }: Pick<Comparison, 'score' | 'reasons'>, closeness: number): number {
  if (reasons.some(({ code }) => code === 'another_occasion')) return 0
  return Math.min(1, score * (1 - CLOSE) + closeness * CLOSE)
}
