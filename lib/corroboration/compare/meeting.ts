import type { Statement } from '../statement'
import type { Alignment, Match } from './align'

/** A claim and another text with their words aligned; `taken` are the words of the other text that a word of the claim was found in. */
export type Meeting = { claim: Statement; other: Statement; alignment: Alignment; taken: ReadonlySet<number> }

/** A word of the claim and a word of the other text that cannot both be so; `code` says why. */
export type Conflict = { code: string; claim: number; other: number }

/** From this strength on a word of the claim counts as found. */
const FOUND = 0.5

/** Whether a word of the claim was found in the other text. */
export function isFound(match: Match): boolean {
  return match.strength > FOUND
}
