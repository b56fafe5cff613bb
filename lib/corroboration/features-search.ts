import type { Features } from './features'
import { closenessTo, LEAST_HELD, toRow, weightOf, type Weigh } from './features-rank'

/** A passage that was found, and how surely it speaks of the same thing, from 0 to 1. */
export type Hit<T> = { passage: T; score: number }

/** Passages held in memory, to be searched by what is rare in another. */
export type Collection<T> = {
  passages: readonly T[]
  /** The closest first, at most `limit`; only those that share something, and that `fits` where it is given. */
  search: (features: Features, limit: number, fits?: (passage: T) => boolean) => Hit<T>[]
  /** How much it says to share a feature here. */
  weigh: Weigh
}

/** So many of those that share the most are compared closely. */
const COMPARED = 200

/** Holds passages by their features: an inverted index, each feature weighed by how few passages have it. */
export function collect<T extends { features: Features }>(passages: readonly T[]): Collection<T> {
  const places = new Map<number, number[]>()
  passages.forEach(({ features }, at) => {
    for (const feature of all(features)) {
      const known = places.get(feature)
      if (known) known.push(at)
      else places.set(feature, [at])
    }
  })
  const total = Math.max(LEAST_HELD, passages.length)
  const weigh = (feature: number) => weightOf(places.get(feature)?.length ?? 1, total, 0)

  /** The weight that each passage shares, for those that share any. */
  const sharedWith = (features: Features, fits: (passage: T) => boolean): Map<number, number> => {
    const shared = new Map<number, number>()
    for (const feature of all(features)) {
      const weight = weigh(feature)
      for (const at of places.get(feature) ?? []) if (fits(passages[at])) shared.set(at, (shared.get(at) ?? 0) + weight)
    }
    return shared
  }

  return {
    passages,
    weigh,
    search: (features, limit, fits = () => true) => {
      const closeness = closenessTo(features, weigh)
      return [...sharedWith(features, fits)]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, COMPARED)
        .map(([at]) => ({ passage: passages[at], score: closeness(toRow(passages[at].features)) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
    },
  }
}

/** Every feature of a passage, each once. */
function all({ names, values, words, around }: Features): Set<number> {
  return new Set([...names, ...values, ...words, ...around])
}
