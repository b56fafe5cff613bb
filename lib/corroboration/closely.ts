import { NEGATED, type CloseReading, type Item } from './closely-read'
import { nearAmount } from './near-amount'

/** How much it says that two passages share a feature; see `weightOf`. */
type Weigh = (feature: number) => number

/** What a word of a claim weighs by where it stands, beside one of the passage itself. */
const WEIGHTS: Record<Item['place'], number> = { passage: 1, clause: 0.4, sentence: 0.2, before: 0.15 }
/** Rarity counts by this power: one rare word in common says more than several common ones. */
const POWER = 1.7
/** A number in common says more than a word in common; a negation in common says something. */
const VALUE = 1.5
const NEGATION = 6
/** What two words share that mean the same, or are of one matter. */
const MEANING = 0.9
/** What the sentence before says counts for one that opens with a pronoun: its names, its other words. */
const NAMED_BEFORE = 0.5
const SAID_BEFORE = 0.25
/** How much it counts that a stretch of clauses says little else; and how much a very short one is helped. */
const ELSE = 0.25
const SHORT = 5
/** The part of the whole sentence in the score, beside its best stretch of clauses. */
const WHOLE = 0.3

/**
 * How much of what is rare in a claim stands in a passage, from 0 to 1: the weight found there in the weight of the claim, for
 * the best stretch of neighbouring clauses, less where that stretch says much else.
 */
export function closely(claim: CloseReading, weigh: Weigh): (other: CloseReading) => number {
  const rarity = ({ feature, share }: Item) => share * (feature === NEGATED ? NEGATION : weigh(feature) ** POWER)
  const weights = claim.map(item => WEIGHTS[item.place] * rarity(item) * (item.isValue ? VALUE : 1))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  if (whole === 0) return () => 0

  return other => {
    const count = Math.max(0, ...other.map(item => item.clause + 1))
    /** What each clause has of each item of the claim, and what is known from the sentence before; what a clause weighs; and what of that is the claim's. */
    const found = Array.from({ length: count }, () => new Float64Array(claim.length))
    const known = new Float64Array(claim.length)
    const heavy = new Float64Array(count)
    const common = new Float64Array(count)
    for (const there of other) {
      let best = 0
      const isBefore = there.clause < 0
      const place = isBefore ? known : found[there.clause]
      claim.forEach((item, at) => {
        const strength = alike(item, there, weigh) * (isBefore ? (item.name === null ? SAID_BEFORE : NAMED_BEFORE) : 1)
        if (strength > place[at]) place[at] = strength
        best = Math.max(best, strength * Math.min(1, WEIGHTS[item.place] * 1.5))
      })
      if (isBefore) continue
      heavy[there.clause] += rarity(there)
      common[there.clause] += rarity(there) * best
    }
    const covered = (strengths: Float64Array) =>
      strengths.reduce((sum, each, at) => sum + each * weights[at], 0) / whole
    let best = 0
    let all = 0
    for (let from = 0; from < count; from++) {
      const stretch = Float64Array.from(known)
      let [much, same] = [SHORT, SHORT]
      for (let to = from; to < count; to++) {
        found[to].forEach((strength, at) => (stretch[at] = Math.max(stretch[at], strength)))
        much += heavy[to]
        same += common[to]
        best = Math.max(best, covered(stretch) * (same / much) ** ELSE)
      }
      if (from === 0) all = covered(stretch)
    }
    return Math.min(1, best * (1 - WHOLE) + all * WHOLE)
  }
}

/** How much of an item of the claim another one is: 1 the same word, name or value; less where only the meaning is shared, or about the amount. */
function alike(item: Item, there: Item, weigh: Weigh): number {
  if (item.feature === there.feature || (item.name !== null && item.name === there.name)) return 1
  let best = item.amount && there.amount ? nearAmount(item.amount, there.amount) : 0
  for (const meaning of item.meanings)
    if (there.meanings.includes(meaning))
      best = Math.max(best, MEANING * Math.min(1, weigh(meaning) / weigh(item.feature)))
  return best
}
