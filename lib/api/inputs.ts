import { z } from 'zod'
import { isInOrder, outletKinds, zoneKinds } from '../articles/article'
import { passageRoles } from '../claims/claim'
import { kindName, withValue } from '../claims/kinds/schemas'
import {
  corroborationSourceKinds,
  credibilities,
  questions,
  reliabilities,
  stances,
} from '../corroboration/corroboration'
import { standings } from '../corroboration/standing'

// What each write of /api/v1/newsrooms/{newsroomId} takes. One schema serves the route and the form that calls it.

const id = z.uuid()
const line = z.string().trim().min(1).max(500)
const link = z.url({ protocol: /^https?$/, hostname: /./ }).max(2_000)
/** An ISO 8601 date, or date and time with an offset; empty where unknown. */
const moment = z.union([z.literal(''), z.iso.date(), z.iso.datetime({ offset: true }), z.iso.datetime({ local: true })])

/** A web address of a source: http or https, or `bad_link`. */
const webLink = z
  .string()
  .max(2_000)
  .refine(words => link.safeParse(words).success, {
    params: { code: 'bad_link' },
    error: 'Give an address that begins with http:// or https://.',
  })

// Ranges are checked against the text by lib/text; here only that they are what a range can be.
const offset = z.custom<number>(value => Number.isSafeInteger(value) && (value as number) >= 0, {
  params: { code: 'bad_range' },
  error: 'A range needs whole offsets, the start before the end.',
})
const span = { start: offset, end: offset, exact: z.string().max(100_000) }
const passage = z.strictObject({ id, role: z.enum(passageRoles), ...span })
const zone = z.strictObject({ start: offset, end: offset, kind: z.enum(zoneKinds) })

export const outletInput = z.strictObject({
  id,
  name: line,
  domain: z.string().trim().max(255).nullable().default(null),
  kind: z.enum(outletKinds).default('newspaper'),
  reliability: z.enum(reliabilities).default('F'),
})
export const outletPatch = z
  .strictObject({
    name: line,
    domain: z.string().trim().max(255).nullable(),
    kind: z.enum(outletKinds),
    reliability: z.enum(reliabilities),
  })
  .partial()
export const storyInput = z.strictObject({ id, title: line })
export const storyPatch = z.strictObject({ title: line }).partial()
const place = z.string().trim().max(500)
export const occasionInput = z
  .strictObject({
    id,
    storyId: id,
    what: line,
    place: place.default(''),
    fromDate: moment.default(''),
    toDate: moment.default(''),
  })
  .refine(isInOrder, {
    path: ['toDate'],
    params: { code: 'bad_period' },
    error: 'It cannot end before it begins.',
  })
/** A correction of an occasion; that it ends no earlier than it begins is asked of what it is then. */
export const occasionPatch = z.strictObject({ what: line, place, fromDate: moment, toDate: moment }).partial()
export const originInput = z.strictObject({ id, name: line, kind: z.enum(['known', 'unknown']).default('known') })
/** `joinedInto`: this origin is the same as that one; null parts them again. */
export const originPatch = z
  .strictObject({ name: line, kind: z.enum(['known', 'unknown']), joinedInto: id.nullable() })
  .partial()

/** An article as imported. `text` is stored exactly; `outlet` is one of the newsroom's or the name of a new one. */
export const articleInput = z.strictObject({
  id,
  versionId: id,
  title: line,
  text: z.string().min(1).max(4_000_000),
  outlet: z.union([
    z.strictObject({ id }),
    z.strictObject({
      name: line,
      kind: z.enum(outletKinds).default('newspaper'),
      domain: z.string().max(255).nullable().default(null),
    }),
  ]),
  story: z
    .union([z.strictObject({ id }), z.strictObject({ title: line })])
    .nullable()
    .default(null),
  author: z.string().trim().max(500).default(''),
  url: webLink.nullable().default(null),
  publishedAt: moment.default(''),
  language: z.string().min(2).max(35),
  zones: z.array(zone).max(5_000).default([]),
  /** The article is a copy or rewrite of this origin's dispatch; its outlet's own origin unless said. */
  originId: id.nullable().default(null),
  /** What the text was read from, where it was fetched or uploaded. */
  snapshotId: id.nullable().default(null),
})
export const articlePatch = z
  .strictObject({
    title: line,
    author: z.string().trim().max(500),
    url: webLink.nullable(),
    publishedAt: moment,
    language: z.string().min(2).max(35),
    storyId: id.nullable(),
    outletId: id,
    originId: id,
    zones: z.array(zone).max(5_000),
  })
  .partial()

export const kindAndValue = withValue({})
const claimParts = {
  articleId: id,
  versionId: id,
  passages: z.array(passage).min(1).max(100),
  note: z.string().max(5_000).default(''),
  occasionId: id.nullable().default(null),
}
/** A claim as marked: exactly one passage of role `main`; `value.printed` is set from its words. */
export const claimInput = withValue({ id, ...claimParts })
/** A change to a claim: `kind` and `value` come together; `passages` replaces all of them, counted in the text `versionId`. */
export const claimPatch = z.strictObject({
  versionId: id.optional(),
  kind: kindName.optional(),
  value: z.unknown().optional(),
  passages: z.array(passage).min(1).max(100).optional(),
  note: z.string().max(5_000).optional(),
  occasionId: id.nullable().optional(),
})
export const moveInput = z.strictObject({
  move: z.enum(['ask-review', 'recall', 'reopen', 'withdraw', 'restore']),
  reason: z.string().trim().max(2_000).default(''),
})
export const reviewInput = z.strictObject({
  id,
  decision: z.enum(['signed', 'countersigned', 'returned']),
  reason: z.string().trim().max(2_000).default(''),
})
export const overrideInput = z.strictObject({ standing: z.enum(standings), reason: line.max(2_000) })

const words = z.string().trim().min(1).max(20_000)
const evidence = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('article'), articleId: id, versionId: id, ...span }),
  z.strictObject({ type: z.literal('address'), url: webLink, words, seenOn: moment }),
  z.strictObject({ type: z.literal('document'), title: line, words, seenOn: moment }),
  z.strictObject({ type: z.literal('call'), with: line, words, seenOn: moment }),
  z.strictObject({ type: z.literal('search'), where: line, searchedAt: moment }),
])
/** `outlet`, `origin`: one of the newsroom's, or the name of a new one (an `unknown` origin never counts); left out, they follow from the evidence. */
const named = z.union([z.strictObject({ id }), z.strictObject({ name: line })])
const namedOrigin = z.union([
  z.strictObject({ id }),
  z.strictObject({ name: line, kind: z.enum(['known', 'unknown']).optional() }),
])
export const corroborationInput = z.strictObject({
  id,
  question: z.enum(questions),
  stance: z.enum(stances),
  evidence,
  outlet: named.nullable().default(null),
  origin: namedOrigin.nullable().default(null),
  sourceKind: z.enum(corroborationSourceKinds).default('own-reporting'),
  reliability: z.enum(reliabilities).nullable().default(null),
  credibility: z.enum(credibilities).default('6'),
  note: z.string().max(5_000).default(''),
  /** Keeps what the source is from everybody but whoever records it and these people. */
  confidential: z.strictObject({ readers: z.array(id).max(50).default([]) }).optional(),
})
export const corroborationPatch = z
  .strictObject({
    question: z.enum(questions),
    stance: z.enum(stances),
    originId: id,
    sourceKind: z.enum(corroborationSourceKinds),
    reliability: z.enum(reliabilities),
    credibility: z.enum(credibilities),
    note: z.string().max(5_000),
    withdrawn: z.boolean(),
    /** Where the cited words stand in the newest text of their article: that somebody has looked since it was corrected. */
    place: z.strictObject({ versionId: id, ...span }),
    /** Who may read a confidential source from now on, beside whoever says so. */
    readers: z.array(id).max(50),
  })
  .partial()

const kindSpan = { kind: kindName, start: offset, end: offset }
/** Proposals that are not wanted, and dismissals taken back, in one text. */
export const dismissalInput = z.strictObject({
  versionId: id,
  dismiss: z
    .array(z.strictObject({ ...kindSpan, exact: z.string().max(100_000) }))
    .max(2_000)
    .default([]),
  restore: z.array(z.strictObject(kindSpan)).max(2_000).default([]),
})

export type DismissalInput = z.input<typeof dismissalInput>
export type ArticleInput = z.input<typeof articleInput>
export type ArticlePatch = z.input<typeof articlePatch>
export type ClaimInput = z.input<typeof claimInput>
export type ClaimPatch = z.input<typeof claimPatch>
export type MoveInput = z.input<typeof moveInput>
export type ReviewInput = z.input<typeof reviewInput>
export type OverrideInput = z.input<typeof overrideInput>
export type CorroborationInput = z.input<typeof corroborationInput>
export type OccasionInput = z.input<typeof occasionInput>
export type OccasionPatch = z.input<typeof occasionPatch>
export type CorroborationPatch = z.input<typeof corroborationPatch>
