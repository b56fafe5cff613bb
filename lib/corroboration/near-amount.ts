import type { Figure } from '../claims/value'

/** A number and what it measures: `sort` is the same for what can be compared by size. */
export type Amount = { sort: string; size: number }

/** The amount of a reading; of a range its lower end. Null for dates, and where there is no number above zero. */
export function amountOf({ number, low, high, dimension, unit }: Figure): Amount | null {
  const size = Number(number ?? low ?? high)
  if (dimension === 'date' || !(size > 0)) return null
  return { sort: dimension === 'count' || dimension === 'age' ? '' : `${dimension} ${unit ?? ''}`, size }
}

/** What it says that one number stands in both, of another sort: "1,4 million" beside "1,4 million d'euros". */
const BARE = 0.5
/** What it says that two numbers of one sort are about as large, and from which ratio on (its logarithm) nothing. */
const NEAR = 0.5
const FAR = 1.5

/** How much of one amount another is, from 0 to 1: other outlets round, and a toll rises. */
export function nearAmount(one: Amount, other: Amount): number {
  if (one.size === other.size) return one.sort === other.sort ? 1 : BARE
  if (one.sort !== other.sort) return 0
  return Math.max(0, NEAR * (1 - Math.abs(Math.log(one.size / other.size)) / FAR))
}
