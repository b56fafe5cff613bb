import type { Statement } from '../statement'
import { isFound, type Meeting } from './meeting'

/** One of the two texts that meet: its words `[from, to)`, and which of them were found in the other. */
export type Side = { statement: Statement; from: number; to: number; isMet: (at: number) => boolean }

/** The words of a side. */
export const wordsOf = ({ statement, from, to }: Side) => statement.words.slice(from, to)

/** Whether a side denies anything. */
export const isDenying = (side: Side) => wordsOf(side).some(({ denied }) => denied)

/** Both sides of a meeting: the claim, and the sentence of the other text that it was aligned with. */
export function sidesOf({ claim, other, alignment, taken }: Meeting): [Side, Side] {
  return [
    { statement: claim, from: 0, to: claim.words.length, isMet: at => isFound(alignment.matches[at]) },
    { statement: other, from: alignment.from, to: alignment.to, isMet: at => taken.has(at) },
  ]
}
