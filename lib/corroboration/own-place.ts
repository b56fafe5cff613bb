import type { Collection } from './features-search'
import { featuredPassage } from './features-sentences'
import type { Question } from './answers'
import type { Sentence } from './search-closely'

/** Fewer words than this are said by many. */
const LEAST = 3

/** So many of the closest sentences are looked at. */
const LOOKED_AT = 20

/** A question read where its words stand, and the article that they stand in. */
export type PlacedQuestion = { question: Question; article: Sentence['article'] }

/**
 * Where the words of a question stand in an article of the collection, letter by letter: what surrounds them there says whom and
 * what they speak of. Null where they stand in none, or in several, of which each may be meant.
 */
export function ownPlace<T extends Sentence>(
  collection: Collection<T>,
  { text, passage, language, publishedAt }: Question,
  fits?: (sentence: T) => boolean,
): PlacedQuestion | null {
  const words = text.slice(passage.start, passage.end).trim()
  if ((words.match(/[\p{L}\p{N}]+/gu) ?? []).length < LEAST) return null
  const { features } = featuredPassage(text, passage, { language, publishedAt })
  const holders = new Map<Sentence['article'], T>()
  for (const { passage: sentence } of collection.search(features, LOOKED_AT, fits))
    if (!holders.has(sentence.article) && sentence.text.includes(words)) holders.set(sentence.article, sentence)
  const [holder] = holders.values()
  if (holders.size !== 1) return null
  const start = holder.text.indexOf(words)
  const place = { start, end: start + words.length }
  return {
    article: holder.article,
    question: { text: holder.text, passage: place, language: holder.language, publishedAt: holder.publishedAt },
  }
}
