import type { LanguageCode } from '../languages'
import type { Span } from '../text/span'
import { closely } from './closely'
import { readClosely, type CloseReading } from './closely-read'
import type { Features } from './features'
import { featuredPassage, featuredSentences, sentencesAround, type Featured } from './features-sentences'
import type { Collection, Hit } from './features-search'
import { eventShare, topicOf, type Topic } from './same-event'

/** A sentence of an article whose text is at hand. */
export type Sentence = Featured & {
  article: string | number
  text: string
  language: LanguageCode
  publishedAt: string | null
}

/** What is looked for: a passage of a text. */
export type Question = { text: string; passage: Span; language: LanguageCode; publishedAt: string | null }

/** So many of the closest by their features are looked at word by word. */
const LOOKED_AT = 200

/**
 * The sentences that speak of the same thing as a passage, the closest first: found by what is rare, ordered by reading them
 * word by word. A sentence that a text repeats (its headline) comes once. `share` is what a sentence counts beside others.
 */
export function searchClosely<T extends Sentence>(
  collection: Collection<T>,
  { text, passage, language, publishedAt }: Question,
  limit: number,
  fits?: (sentence: T) => boolean,
  share: (sentence: T) => number = () => 1,
): Hit<T>[] {
  const { features } = featuredPassage(text, passage, { language, publishedAt })
  const around = sentencesAround(text, passage)
  const score = closely(readClosely(text, around, { language, publishedAt, focus: passage }), collection.weigh)
  const isPlaced = passage.end - passage.start < text.length
  const ofOneEvent = isPlaced ? eventShares(collection, { text, language, publishedAt }) : () => 1
  const seen = new Set<string>()
  const hits = collection
    .search(features, LOOKED_AT, fits)
    .filter(({ passage: { article, text: whole, start, end } }) => {
      const words = `${article} ${whole.slice(start, end)}`
      return !seen.has(words) && seen.add(words)
    })
  return hits
    .map(({ passage: sentence }) => ({
      passage: sentence,
      score:
        score(readingOf(sentence)) *
        nearness(publishedAt, sentence.publishedAt) *
        (isPlaced ? depthShare(passage.start, sentence.start) : 1) *
        ofOneEvent(sentence.text) *
        share(sentence),
    }))
    .filter(hit => hit.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
}

/** Readings of sentences that were looked at before: other questions look at the same ones. */
const read = new WeakMap<Sentence, CloseReading>()

function readingOf(sentence: Sentence): CloseReading {
  const known = read.get(sentence)
  if (known) return known
  const reading = readClosely(sentence.text, sentence, sentence)
  read.set(sentence, reading)
  return reading
}

/** What the articles of a collection speak of, by their texts. */
const topics = new WeakMap<object, Map<string, Topic>>()

/** What sentences of each text count by what their article and that of a question speak of; see `eventShare`. */
function eventShares<T extends Sentence>(
  collection: Collection<T>,
  { text, language, publishedAt }: Omit<Question, 'passage'>,
): (other: string) => number {
  let known = topics.get(collection)
  if (!known) {
    const byText = new Map<string, number[][]>()
    for (const { text: each, features } of collection.passages) {
      const before = byText.get(each)
      if (before) before.push(ownFeatures(features))
      else byText.set(each, [ownFeatures(features)])
    }
    known = new Map(Array.from(byText, ([each, sentences]) => [each, topicOf(sentences, collection.weigh)]))
    topics.set(collection, known)
  }
  const own =
    known.get(text) ??
    topicOf(
      featuredSentences(text, { language, publishedAt }).map(({ features }) => ownFeatures(features)),
      collection.weigh,
    )
  const shares = new Map<string, number>()
  return other => {
    const before = shares.get(other)
    if (before !== undefined) return before
    const topic = known.get(other)
    const share = topic ? eventShare(own, topic) : 1
    shares.set(other, share)
    return share
  }
}

/** What a sentence says itself, without what its words mean. */
function ownFeatures({ names, values, words }: Features): number[] {
  return [...names, ...values, ...words]
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
