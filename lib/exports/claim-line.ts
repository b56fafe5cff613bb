import { z } from 'zod'
import { passageRoles } from '../claims/claim'
import { anyValue, kindName, withValue } from '../claims/kinds/schemas'
import {
  corroborationSourceKinds,
  credibilities,
  outsideTypes,
  questions,
  reliabilities,
  stances,
} from '../corroboration/corroboration'
import { standings } from '../corroboration/standing'
import { anchor, at, count, id, link, person, version, words } from './line-parts'

const evidence = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('article'), articleId: id, versionId: id, anchor }),
  z.strictObject({ type: z.literal('address'), url: link, words, seenOn: words }),
  z.strictObject({ type: z.literal('document'), title: words, words, seenOn: words }),
  z.strictObject({ type: z.literal('call'), with: words, words, seenOn: words }),
  z.strictObject({ type: z.literal('search'), where: words, searchedAt: words }),
  z
    .strictObject({ type: z.literal('withheld'), of: z.enum(outsideTypes) })
    .describe('A confidential source: what it is and said stays with those who may read it'),
])

const corroboration = z.strictObject({
  id,
  question: z.enum(questions),
  stance: z.enum(stances),
  evidence,
  outletId: id.nullable(),
  originId: id.nullable(),
  sourceKind: z.enum(corroborationSourceKinds),
  reliability: z.enum(reliabilities),
  credibility: z.enum(credibilities),
  note: words,
  version,
  withdrawn: z.boolean(),
  madeBy: person,
  createdAt: at,
  updatedAt: at,
})

const override = z.strictObject({
  question: z.enum(questions),
  standing: z.enum(standings),
  reason: words,
  version,
  withdrawnAt: at.nullable(),
  madeBy: person,
  at,
})

const review = z.strictObject({
  id,
  claimVersion: version,
  decision: z.enum(['signed', 'countersigned', 'returned']),
  reason: words,
  seen: z
    .strictObject({
      kind: kindName,
      value: anyValue,
      passages: z.record(words, words),
      corroborations: z.record(words, version),
      standings: z.record(words, z.enum(standings)),
    })
    .describe('What the reviewer had before them'),
  person,
  at,
})

const approval = z
  .strictObject({ reviewId: id, item: words, itemVersion: version, round: version, person })
  .describe('That a person stands behind one item in one version of it')

const voice = z.strictObject({
  originId: id,
  name: words,
  sources: z.array(words),
  primary: z.boolean(),
  anonymous: z.boolean(),
})
const voices = z.array(voice)
const standingAnswer = z.strictObject({
  question: z.enum(questions),
  computed: z.enum(standings),
  shown: z.enum(standings),
  overrideReason: words.nullable(),
  averitec: z.enum(['Supported', 'Refuted', 'Conflicting Evidence/Cherrypicking', 'Not Enough Evidence']).nullable(),
  reason: z.strictObject({
    needed: version,
    supports: voices,
    refutes: voices,
    denies: voices,
    partly: voices,
    mentions: voices,
    searches: count,
    notCounted: z.array(z.strictObject({ name: words, because: z.enum(['own-origin', 'unknown-origin']) })),
    onlyAnonymous: z.boolean(),
  }),
})

const claimParts = {
  type: z.literal('claim'),
  id,
  articleId: id,
  versionId: id,
  status: z.literal('signed'),
  version,
  valueVersion: version,
  round: version,
  passages: z.array(z.strictObject({ id, role: z.enum(passageRoles), versionId: id, anchor })).min(1),
  occasionId: id.nullable(),
  note: words,
  corroborations: z.array(corroboration),
  overrides: z.array(override),
  reviews: z.array(review).min(1),
  approvals: z.array(approval).min(1),
  standings: z.array(standingAnswer).min(1),
  createdBy: person,
  valueBy: person,
  createdAt: at,
  updatedAt: at,
}

/** A signed claim, whole: words, value, sources, reviews, standings, and who did what. */
export const claimLine = withValue(claimParts)
