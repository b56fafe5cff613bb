import { z } from 'zod'
import { nameKinds } from '../corroboration/names/mentions'
import { nameStatuses } from '../corroboration/names/news-name'
import { proposalStatuses } from '../corroboration/origins/origin-proposal'

// What each write of …/names and …/origin-proposals takes. One schema serves the route and the screen that calls it.

const id = z.uuid()
const spelling = z.string().trim().min(1).max(200)
const spellings = z.array(spelling).min(1).max(100)

/** Spellings that are one name (`confirmed`), or look alike and are not (`split`). */
export const nameInput = z.strictObject({
  id,
  name: spelling,
  kind: z.enum(nameKinds),
  status: z.enum(['confirmed', 'split']).default('confirmed'),
  spellings,
})
/** `spellings` replaces all; `proposed` takes the decision back and frees them. */
export const namePatch = z
  .strictObject({ name: spelling, kind: z.enum(nameKinds), status: z.enum(nameStatuses), spellings })
  .partial()
/** The other name becomes part of this one; `version` is the other's. */
export const nameJoin = z.strictObject({ other: id, version: z.int().min(1) })
/** These spellings leave and become a name of their own, `id`. */
export const nameSplit = z.strictObject({ id, name: spelling, spellings })
/** Names and proposals in which these words stand; all where empty. */
export const namesQuery = z.strictObject({ q: z.string().max(200).default('') })
export const occurrencesQuery = z.strictObject({ spelling })

export const originProposalsQuery = z.strictObject({ articleId: id.optional() })
export const originDecision = z.strictObject({ status: z.enum(proposalStatuses) })

export type NamePatch = z.input<typeof namePatch>
