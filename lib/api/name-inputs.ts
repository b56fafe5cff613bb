import { z } from 'zod'
import { nameKinds } from '../corroboration/names/mentions'
import { nameStatuses } from '../corroboration/names/news-name'
import { proposalStatuses } from '../corroboration/origins/origin-proposal'

// What each write of …/names and …/origin-proposals takes. One schema serves the route and the screen that calls it.

const id = z.uuid()
const spelling = z.string().trim().min(1).max(200)
const spellings = z.array(spelling).min(1).max(100)
/** Words that stand beside a name: an office, a party, a country. */
const signs = z.array(spelling).max(20)
/** Whether another name may have these spellings as well: two people of one name. */
const shared = z.boolean()

/** Spellings that are one name (`confirmed`), or look alike and are not (`split`). */
export const nameInput = z.strictObject({
  id,
  name: spelling,
  kind: z.enum(nameKinds),
  status: z.enum(['confirmed', 'split']).default('confirmed'),
  spellings,
  signs: signs.default([]),
  shared: shared.default(false),
})
/** `spellings` replaces all; `proposed` takes the decision back and frees them. */
export const namePatch = z
  .strictObject({ name: spelling, kind: z.enum(nameKinds), status: z.enum(nameStatuses), spellings, signs, shared })
  .partial()
/** The other name becomes part of this one; `version` is the other's. */
export const nameJoin = z.strictObject({ other: id, version: z.int().min(1) })
/**
 * These spellings leave and become a name of their own, `id`; `shared`, they stay as well: two people have them, whom `signs`
 * tell apart, and `own` is what the name is shown as from now on, with its own signs.
 */
export const nameSplit = z.strictObject({
  id,
  name: spelling,
  spellings,
  signs: signs.default([]),
  shared: shared.default(false),
  own: z.strictObject({ name: spelling, signs }).optional(),
})
/**
 * Whom a spelling means in an article, null for whoever the article tells; `before` is who a person had said until now, as the
 * sender knows it (null: nobody).
 */
export const nameMeaning = z.strictObject({ articleId: id, spelling, nameId: id.nullable(), before: id.nullable() })
/** Names and proposals in which these words stand; all where empty. */
export const namesQuery = z.strictObject({ q: z.string().max(200).default('') })
export const occurrencesQuery = z.strictObject({ spelling })

export const originProposalsQuery = z.strictObject({ articleId: id.optional() })
export const originDecision = z.strictObject({ status: z.enum(proposalStatuses) })

export type NamePatch = z.input<typeof namePatch>
