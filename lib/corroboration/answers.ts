import type { LanguageCode } from '../languages'
import type { Span } from '../text/span'
import { closely } from './closely'
import { NEGATED, readClosely, type CloseReading } from './closely-read'
import { sentencesAround } from './features-sentences'
import type { Weigh } from './features-rank'
import { eventShare, type Topic } from './same-event'

/** What is looked for: a passage of a text. */
export type Question = { text: string; passage: Span; language: LanguageCode; publishedAt: string | null }

/** A sentence of another text: where it begins there, and what it says. */
export type Answer = { start: number; publishedAt: string | null; reading: CloseReading }

/**
 * How much of what a question says stands in a sentence, from 0 to 1: word by word, and by day, by depth in both texts, and by
 * what both articles speak of (`topics`: of the question's and of the sentence's; null where nothing is known of it). The one
 * order of what answers a search and of what a claim's page lists.
 */
export function answering(
  { text, passage, language, publishedAt }: Question,
  weigh: Weigh,
  topic: Topic | null,
): (answer: Answer, topic: Topic | null) => number {
  const around = sentencesAround(text, passage)
  const score = closely(readClosely(text, around, { language, publishedAt, focus: passage }), weigh)
  const isPlaced = passage.end - passage.start < text.length
  const shares = new Map<Topic, number>()
  const ofOneEvent = (other: Topic | null) => {
    if (!isPlaced || !topic || !other) return 1
    let share = shares.get(other)
    if (share === undefined) shares.set(other, (share = eventShare(topic, other)))
    return share
  }
  return (answer, other) =>
    score(answer.reading) *
    nearness(publishedAt, answer.publishedAt) *
    (isPlaced ? depthShare(passage.start, answer.start) : 1) *
    ofOneEvent(other)
}

/** What a reading says itself, without what its words mean: its words, names and values. */
export function saidIn(reading: CloseReading): number[] {
  return reading.flatMap(({ clause, feature, name }) =>
    clause < 0 || feature === NEGATED ? [] : name === null ? [feature] : [feature, name],
  )
}

/** How many days apart are far apart. */
const FORTNIGHT = 15

/** What appeared about the same day is likelier of one event: 1 on one day, 0.7 a fortnight apart; 1 where a day is unknown. */
export function nearness(one: string | null, other: string | null): number {
  const [from, to] = [one, other].map(day => (day ? Date.parse(day.slice(0, 10)) : NaN))
  const days = Math.abs(from - to) / 86_400_000
  return Number.isNaN(days) ? 1 : (1 + days / FORTNIGHT) ** -0.5
}

/** Within so many UTF-16 units two places lie about as deep, and how much it counts that they do not. */
const DEPTH = 2000
const DEEPER = 0.3

/**
 * Articles tell what weighs most first: what stands about as deep in both is likelier the same. 1 in one depth, 0.75 where one opens
 * its article and the other stands 4,000 units down.
 */
export function depthShare(one: number, other: number): number {
  return 1 / (1 + DEEPER * Math.abs(Math.log((DEPTH + one) / (DEPTH + other))))
}
