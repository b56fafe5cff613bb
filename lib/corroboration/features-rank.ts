import type { Features } from './features'

/** How much it says that two passages share a feature: 0 for one that stands everywhere. */
export type Weigh = (feature: number) => number

/**
 * The weight of a feature by its rarity (inverse document frequency): `count` of `total` passages hold it; 0 where it is
 * so rare that nobody counted it.
 */
export function weightOf(count: number, total: number, uncounted: number): number {
  return Math.max(0.1, Math.log((total + 1) / (Math.max(count, uncounted) + 0.5)))
}

/**
 * How surely two passages speak of the same thing, from 0 to 1: the weight of what they share in the weight of both (Dice),
 * less where both name somebody or some place and none is the same, and where nothing is shared but a number.
 */
export function closeness(a: Features, b: Features, weigh: Weigh): number {
  const names = sharedWeight(a.names, b.names, weigh) + crossed(a, b, weigh)
  const words = sharedWeight(a.words, b.words, weigh)
  const values = sharedWeight(a.values, b.values, weigh)
  const shared = names + words + values
  if (shared === 0) return 0
  const dice = (2 * shared) / (weightIn(a, weigh) + weightIn(b, weigh))
  const otherNames = names === 0 && a.names.length > 0 && b.names.length > 0
  const valueAlone = values > 0 && names + words < values
  return Math.min(1, dice * (otherNames ? 0.6 : 1) * (valueAlone ? 0.5 : 1))
}

/** A name at the head of a sentence stands among its words. */
function crossed(a: Features, b: Features, weigh: Weigh): number {
  return sharedWeight(a.names, b.words, weigh) + sharedWeight(a.words, b.names, weigh)
}

function sharedWeight(a: readonly number[], b: readonly number[], weigh: Weigh): number {
  let sum = 0
  for (const feature of a) if (b.includes(feature)) sum += weigh(feature)
  return sum
}

function weightIn({ names, values, words }: Features, weigh: Weigh): number {
  let sum = 0
  for (const part of [names, values, words]) for (const feature of part) sum += weigh(feature)
  return sum
}
