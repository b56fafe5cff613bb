import { z } from 'zod'

// What the writes of facts and of their proposals take.

const id = z.uuid()
const title = z.string().trim().max(500)

/** Claims as they were read: `version` is the claim's. */
const claims = z.array(z.strictObject({ id, version: z.int().min(1) })).max(100)

/** A fact made of these claims; a single one is allowed, so that a row can be given a title. */
export const factInput = z.strictObject({ id, storyId: id, title: title.default(''), claims: claims.min(1) })

/**
 * A change to a fact: its title, its occasion (set on its claims too), claims that join it, claims that leave it. `remember`: those
 * that leave do not state the same, and joining them is not proposed again; false where a joining is only undone.
 */
export const factPatch = z.strictObject({
  title: title.optional(),
  occasionId: id.nullable().optional(),
  join: claims.default([]),
  part: claims.default([]),
  remember: z.boolean().default(true),
})

const pairs = z.array(z.tuple([id, id])).max(2_000)

/** Proposed joinings that are not wanted, as pairs of claims, and such dismissals taken back. */
export const joiningInput = z.strictObject({ dismiss: pairs.default([]), restore: pairs.default([]) })

export type FactPatch = z.input<typeof factPatch>
