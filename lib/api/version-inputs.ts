import { z } from 'zod'
import { zoneKinds } from '../articles/article'
import { passageRoles } from '../claims/claim'
import { kindName } from '../claims/kinds/schemas'

// What is sent when an article is corrected, and when what the correction left behind is placed.

const id = z.uuid()
const offset = z.custom<number>(value => Number.isSafeInteger(value) && (value as number) >= 0, {
  params: { code: 'bad_range' },
  error: 'A range needs whole offsets, the start before the end.',
})
const span = { start: offset, end: offset, exact: z.string().max(100_000) }
const zone = z.strictObject({ start: offset, end: offset, kind: z.enum(zoneKinds) })

/** One line, as a title is. */
const line = z.string().trim().min(1).max(500)
const text = z.string().min(1).max(4_000_000)
const html = z.string().min(1).max(10_000_000)
/** Zones as they were read, or as a person mended them; left out, the machine reads them, and mended ones of the text before are kept. */
const zones = z.array(zone).max(5_000).optional()

/** A corrected text, stored exactly as given; or a page, whose text is read as an import reads it. */
export const correctionInput = z.union([z.strictObject({ text, zones }), z.strictObject({ html })])
/**
 * The same to be stored. `snapshotId`: the page or document that the text was read from. `title`: the article's from now on; left out,
 * it stays.
 */
export const versionInput = z.union([
  z.strictObject({ id, text, zones, title: line.optional(), snapshotId: id.nullable().default(null) }),
  z.strictObject({ id, html }),
])

/** Which version of a text is meant by its number. */
export const versionNumber = z.coerce.number().int().min(1).max(100_000)

/**
 * Where a claim stands in the newest text (`versionId`): all its passages. Left out, `kind` and `value` stay; where the words of
 * the main passage are others, they are then read anew, save what a person had mended.
 */
export const placementInput = z.strictObject({
  versionId: id,
  passages: z
    .array(z.strictObject({ id, role: z.enum(passageRoles), ...span }))
    .min(1)
    .max(100),
  kind: kindName.optional(),
  value: z.unknown().optional(),
})

export type CorrectionInput = z.input<typeof correctionInput>
export type VersionInput = z.input<typeof versionInput>
export type PlacementInput = z.input<typeof placementInput>
