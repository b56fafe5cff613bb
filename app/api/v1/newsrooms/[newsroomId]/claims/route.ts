import { z } from 'zod'
import { claimInput } from '@/lib/api/inputs'
import { route } from '@/lib/api/route'
import { kindName } from '@/lib/claims/kinds/schemas'
import { statuses } from '@/lib/claims/status'
import { standings } from '@/lib/corroboration/standing'
import { listClaims } from '@/lib/data/claim-filter'
import { createClaim } from '@/lib/data/claims'
import { ok } from '@/lib/result'

const query = z.strictObject({
  articleId: z.uuid().optional(),
  storyId: z.uuid().optional(),
  kind: kindName.optional(),
  standing: z.enum(standings).optional(),
  status: z.enum(statuses).optional(),
  q: z.string().max(200).optional(),
  speaker: z.string().max(200).optional(),
  /** Only what changed at or after this moment, withdrawn claims too. */
  changedSince: z.iso.datetime().optional(),
  take: z.coerce.number().int().min(1).max(1_000).default(200),
  skip: z.coerce.number().int().min(0).default(0),
})

export const GET = route({ right: 'read', input: query }, async (viewer, { take, skip, ...filter }) =>
  ok(await listClaims(viewer, filter, { take, skip })),
)
export const POST = route({ right: 'markClaim', input: claimInput, status: 201 }, (viewer, input) =>
  createClaim(viewer, input),
)
