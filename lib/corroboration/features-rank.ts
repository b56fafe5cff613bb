import type { Features } from './features'

/** How much it says that two passages share a feature: 0 for one that stands everywhere. */
export type Weigh = (feature: number) => number

/**
 * The weight of a feature by its rarity (inverse document frequency): `count` of `total` passages hold it, or `uncounted`
 * where it is so rare that nobody counted it.
 */
export function weightOf(count: number, total: number, uncounted: number): number {
  return Math.max(0.1, Math.log((total + 1) / (Math.max(count, uncounted) + 0.5)))
}

/** A newsroom is taken to hold at least so many sentences: what a handful of them share is not common for that. */
export const LEAST_HELD = 150

/** What stands around a claim in its sentence says less than the claim's own words. */
const AROUND = 0.4

/** Two that name other people and places are about other things, whatever else they share. */
const OTHER_NAMES = 0.6

/** A number in common is nothing without words in common. */
const NUMBER_ALONE = 0.5

/** Features in a row with others: names from `from` on, then values, words and what stands around, each up to its end. */
export type FeatureRow = {
  features: ArrayLike<number>
  from: number
  names: number
  values: number
  words: number
  around: number
}

/** Features of one passage as a row. */
export function toRow({ names, values, words, around }: Features): FeatureRow {
  const features = [...names, ...values, ...words, ...around]
  const ends = { names: names.length, values: names.length + values.length }
  return { features, from: 0, ...ends, words: ends.values + words.length, around: features.length }
}

/**
 * How surely passages speak of the same thing as `a`, from 0 to 1: the weight of what they share in the weight of both (Dice),
 * less where both name somebody or some place and none is the same, and where little but a number is shared.
 */
export function closenessTo(a: Features, weigh: Weigh): (b: FeatureRow) => number {
  const own = new Map<number, number>()
  for (const feature of a.around) own.set(feature, AROUND * weigh(feature))
  for (const part of [a.names, a.values, a.words]) for (const feature of part) own.set(feature, weigh(feature))
  let whole = 0
  for (const weight of own.values()) whole += weight
  const ownNames = new Set([...a.names, ...a.around])
  const ownValues = new Set(a.values)

  return b => {
    let sum = whole
    let shared = 0
    let numbers = 0
    let names = 0
    for (let at = b.from; at < b.around; at++) {
      const feature = b.features[at]!
      const strength = at < b.words ? 1 : AROUND
      const there = own.get(feature)
      sum += strength * (there === undefined ? weigh(feature) : Math.max(there, AROUND * weigh(feature)))
      if (there === undefined) continue
      shared += strength * there
      if (at >= b.names && at < b.values && ownValues.has(feature)) numbers += there
      if (at < b.names || ownNames.has(feature)) names++
    }
    if (shared === 0) return 0
    const others = names === 0 && a.names.length > 0 && b.names > b.from
    const alone = numbers > 0 && shared - numbers < numbers
    return Math.min(1, ((2 * shared) / sum) * (others ? OTHER_NAMES : 1) * (alone ? NUMBER_ALONE : 1))
  }
}
