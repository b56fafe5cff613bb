import { z } from 'zod'
import { kindName } from '../claims/kinds/schemas'
import { statuses } from '../claims/status'
import { standings } from '../corroboration/standing'

// What the writes of claim sets, releases and imports take.

const id = z.uuid()
const line = z.string().trim().min(1).max(500)
const members = z.array(id).max(10_000)

const setFilter = z.strictObject({
  storyId: id.optional(),
  articleId: id.optional(),
  kind: kindName.optional(),
  standing: z.enum(standings).optional(),
  status: z.enum(statuses).optional(),
  q: z.string().trim().min(1).max(200).optional(),
})

/** A set: what the filter finds (null: nothing), and the claims chosen by hand. */
export const setInput = z.strictObject({
  id,
  name: line,
  description: z.string().trim().max(2_000).default(''),
  filter: setFilter.nullable().default(null),
  members: members.default([]),
})
export const setPatch = z
  .strictObject({ name: line, description: z.string().trim().max(2_000), filter: setFilter.nullable(), members })
  .partial()
/** A choice that is not saved yet, to see what a release of it would hold. */
export const previewInput = z.strictObject({ filter: setFilter.nullable().default(null), members: members.default([]) })
/** `digest`: that of the preview that was seen; another one by now is refused with `preview_changed`. */
export const releaseInput = z.strictObject({
  id,
  title: z.string().trim().max(500).default(''),
  note: z.string().trim().max(5_000).default(''),
  digest: z.string().max(64).optional(),
})
/** The JSONL of a release, as text. */
export const importInput = z.strictObject({ id, text: z.string().max(32_000_000) })
export const importReadingInput = z.strictObject({ text: z.string().max(32_000_000) })
