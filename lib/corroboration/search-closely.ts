import type { LanguageCode } from '../languages'
import { answering, type Question } from './answers'
import { readClosely, type CloseReading } from './closely-read'
import type { Features } from './features'
import { featuredPassage, featuredSentences, type Featured } from './features-sentences'
import type { Collection, Hit } from './features-search'
import { topicOf, type Topic } from './same-event'

/** A sentence of an article whose text is at hand. */
export type Sentence = Featured & {
  article: string | number
  text: string
  language: LanguageCode
  publishedAt: string | null
}

/** So many of the closest by their features are looked at word by word. */
const LOOKED_AT = 200

/**
 * The sentences that speak of the same thing as a passage, the closest first: found by what is rare, ordered by reading them
 * word by word. A sentence that a text repeats (its headline) comes once. `share` is what a sentence counts beside others.
 */
export function searchClosely<T extends Sentence>(
  collection: Collection<T>,
  question: Question,
  limit: number,
  fits?: (sentence: T) => boolean,
  share: (sentence: T) => number = () => 1,
): Hit<T>[] {
  const { text, passage, language, publishedAt } = question
  const { features } = featuredPassage(text, passage, { language, publishedAt })
  const topics = topicsOf(collection)
  const score = answering(question, collection.weigh, topics.get(text) ?? topicFrom(question, collection))
  const seen = new Set<string>()
  const hits = collection
    .search(features, LOOKED_AT, fits)
    .filter(({ passage: { article, text: whole, start, end } }) => {
      const words = `${article} ${whole.slice(start, end)}`
      return !seen.has(words) && seen.add(words)
    })
  return hits
    .map(({ passage: sentence }) => {
      const { start, publishedAt: published } = sentence
      const answer = { start, publishedAt: published, reading: readingOf(sentence) }
      return { passage: sentence, score: score(answer, topics.get(sentence.text) ?? null) * share(sentence) }
    })
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

function topicsOf<T extends Sentence>(collection: Collection<T>): Map<string, Topic> {
  const known = topics.get(collection)
  if (known) return known
  const byText = new Map<string, number[][]>()
  for (const { text, features } of collection.passages) {
    const before = byText.get(text)
    if (before) before.push(ownFeatures(features))
    else byText.set(text, [ownFeatures(features)])
  }
  const read = new Map(Array.from(byText, ([text, sentences]) => [text, topicOf(sentences, collection.weigh)]))
  topics.set(collection, read)
  return read
}

/** What a text speaks of that a collection does not hold; null for words from nowhere. */
function topicFrom({ text, passage, ...about }: Question, { weigh }: Collection<Sentence>): Topic | null {
  if (passage.end - passage.start === text.length) return null
  return topicOf(
    featuredSentences(text, about).map(({ features }) => ownFeatures(features)),
    weigh,
  )
}

/** What a sentence says itself, without what its words mean. */
function ownFeatures({ names, values, words }: Features): number[] {
  return [...names, ...values, ...words]
}
