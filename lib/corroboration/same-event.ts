import type { Weigh } from './features-rank'

/** What an article speaks of: how much each feature says of it, and the length of all of them as one vector. */
export type Topic = { weights: ReadonlyMap<number, number>; length: number }

/** The topic of an article, from the features of each of its sentences: what is rare and comes again says the most. Linear. */
export function topicOf(sentences: Iterable<Iterable<number>>, weigh: Weigh): Topic {
  const counts = new Map<number, number>()
  for (const features of sentences)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const weights = new Map(Array.from(counts, ([feature, count]) => [feature, Math.log(1 + count) * weigh(feature)]))
  let squares = 0
  for (const weight of weights.values()) squares += weight ** 2
  return { weights, length: Math.sqrt(squares) }
}

/** What a sentence of an article on something else counts beside one of an article on the same event. */
const ELSEWHERE = 0.6
/** The cosine from which on two articles are taken to tell one event. */
const ONE_EVENT = 0.4

/** What a sentence counts by how much its article is about what the other one is about: from 0.6 to 1. */
export function eventShare(one: Topic, other: Topic): number {
  const [few, many] = one.weights.size < other.weights.size ? [one, other] : [other, one]
  let product = 0
  for (const [feature, weight] of few.weights) product += weight * (many.weights.get(feature) ?? 0)
  const cosine = product === 0 ? 0 : product / (one.length * other.length)
  return ELSEWHERE + (1 - ELSEWHERE) * Math.min(1, cosine / ONE_EVENT)
}
