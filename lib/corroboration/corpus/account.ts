import type { Relation } from '../compare'

/** One sentence or two of evidence, and what it says of claims that differ in little. */
export type Account = { says: string; claims: readonly (readonly [Relation, string])[] }
