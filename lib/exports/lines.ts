import { z } from 'zod'
import { outletKinds, zoneKinds } from '../articles/article'
import { reliabilities } from '../corroboration/corroboration'
import { claimLine } from './claim-line'
import { at, count, hash, id, link, name, person, span, version, words } from './line-parts'

// The lines of a release, one schema each. They are the one description of the format: its types, its reader and
// docs/release.schema.json are all made from them. Offsets are UTF-16; moments are UTC with milliseconds.

/** The types of lines after the manifest, in the order they stand in. */
export const lineTypes = [
  'outlet',
  'origin',
  'story',
  'occasion',
  'article',
  'snapshot',
  'text',
  'claim',
  'fact',
] as const
export type LineType = (typeof lineTypes)[number]

/** The formats that are read: 2 is 1 with facts. A release that holds none is written in format 1, and has the bytes that it always had. */
export const releaseFormats = [1, 2] as const

/** The first line: what this release is, and the hash of all lines after it. */
const manifestLine = z.strictObject({
  type: z.literal('release'),
  format: z.literal(releaseFormats),
  unit: z.literal('utf-16').describe('What offsets count'),
  texts: z.literal('whole').describe('Whole texts of others: this file stays in the house'),
  id,
  newsroom: z.strictObject({ id, name, slug: name }),
  set: z.strictObject({ id, name, description: words }),
  number: version.describe('The release’s number within its set'),
  title: name,
  note: words,
  publishedAt: at,
  publishedBy: person,
  originsNeeded: z.int().min(1).max(9).describe('Independent origins needed for "corroborated"'),
  claims: count,
  leftOut: count.describe(
    'Claims of the set that were left out: not signed, or with parts that only their maker stands behind',
  ),
  lines: z.strictObject({
    outlet: count,
    origin: count,
    story: count,
    occasion: count,
    article: count,
    snapshot: count.optional().describe('Left out where there are none'),
    text: count,
    claim: count,
    fact: count.optional().describe('Left out where there are none'),
  }),
  linesSha256: hash.describe('Of the bytes after the first line’s end'),
  eventHead: z.strictObject({ sequence: count, hash }).describe('The newsroom’s history just before this release'),
  snapshot: words.describe('pg_current_snapshot() of the one reading behind it'),
})

/** Who published. */
const outletLine = z.strictObject({
  type: z.literal('outlet'),
  id,
  name,
  domain: words.nullable(),
  kind: z.enum(outletKinds),
  reliability: z.enum(reliabilities),
  version,
  createdAt: at,
})

/** Where information really comes from; `joinedInto` is the origin found to be the same one. */
const originLine = z.strictObject({
  type: z.literal('origin'),
  id,
  name,
  kind: z.enum(['known', 'unknown']),
  outletId: id.nullable(),
  joinedInto: id.nullable(),
  version,
  createdAt: at,
})

/** Articles about one running event. */
const storyLine = z.strictObject({ type: z.literal('story'), id, title: name, version, createdAt: at })

/** Which meeting, strike or vote. */
const occasionLine = z.strictObject({
  type: z.literal('occasion'),
  id,
  storyId: id,
  what: name,
  place: words,
  fromDate: words,
  toDate: words,
  version,
  createdAt: at,
})

/** A piece and what is known about it; its texts are lines of their own. */
const articleLine = z.strictObject({
  type: z.literal('article'),
  id,
  outletId: id,
  originId: id,
  storyId: id.nullable(),
  title: name,
  author: words,
  url: link.nullable(),
  publishedAt: words,
  language: name,
  publicUse: z.literal('excerpts').describe('What may leave the house of its text'),
  version,
  createdBy: person,
  createdAt: at,
})

/** What a text was read from, as it came: a page that was fetched, or a document. */
const snapshotLine = z.strictObject({
  type: z.literal('snapshot'),
  id,
  url: link.nullable().describe('The address that was asked for'),
  finalUrl: link.nullable().describe('Where its redirects led'),
  fileName: words.nullable(),
  mediaType: words,
  charset: words.nullable().describe('As the site said'),
  size: count.describe('In bytes'),
  sha256: hash.describe('Of the bytes'),
  bytes: z
    .string()
    .regex(/^[A-Za-z0-9+/]*={0,2}$/)
    .describe('As they came, base64'),
  takenBy: person,
  takenAt: at,
})

/** One text of an article, exactly as imported, and what its parts are. */
const textLine = z.strictObject({
  type: z.literal('text'),
  id,
  articleId: id,
  number: version,
  text: words.describe('Exactly as imported'),
  sha256: hash.describe('Of the text’s UTF-8 bytes'),
  snapshotId: id.optional().describe('What it was read from; left out where it was pasted'),
  zones: z.array(z.strictObject({ ...span, kind: z.enum(zoneKinds) })),
  createdBy: person,
  createdAt: at,
})

/** A row of a story's table: claims that a person joined, for they state the same thing on one occasion. Those that are not in this release are not named. */
const factLine = z.strictObject({
  type: z.literal('fact'),
  id,
  storyId: id,
  occasionId: id.nullable(),
  title: words.describe('Empty unless somebody gave the row one'),
  claims: z.array(id).min(1).describe('In the order of their ids'),
  version,
  createdBy: person,
  createdAt: at,
})

/** The schema of each type of line. */
export const lineSchemas = {
  release: manifestLine,
  outlet: outletLine,
  origin: originLine,
  story: storyLine,
  occasion: occasionLine,
  article: articleLine,
  snapshot: snapshotLine,
  text: textLine,
  claim: claimLine,
  fact: factLine,
} as const

export type Manifest = z.infer<typeof manifestLine>
export type OutletLine = z.infer<typeof outletLine>
export type OriginLine = z.infer<typeof originLine>
export type StoryLine = z.infer<typeof storyLine>
export type OccasionLine = z.infer<typeof occasionLine>
export type ArticleLine = z.infer<typeof articleLine>
export type SnapshotLine = z.infer<typeof snapshotLine>
export type TextLine = z.infer<typeof textLine>
export type ClaimLine = z.infer<typeof claimLine>
export type FactLine = z.infer<typeof factLine>
export type CorroborationLine = ClaimLine['corroborations'][number]
export type StandingLine = ClaimLine['standings'][number]
export type PersonLine = z.infer<typeof person>

/** JSON Schema (2020-12) of a line: any type of line, told apart by `type`. What docs/release.schema.json holds. */
export function linesJsonSchema(): object {
  const { release, ...others } = lineSchemas
  const schema = z.toJSONSchema(z.union([release, ...Object.values(others)]), { reused: 'ref' })
  return { $id: 'release.schema.json', title: 'A line of a Recoupe release', ...schema }
}
