import { z } from 'zod'
import { route } from '@/lib/api/route'
import { findClaim } from '@/lib/data/claims'
import { listHistory } from '@/lib/data/history'
import { fail, ok } from '@/lib/result'

const query = z.strictObject({
  before: z.coerce.number().int().min(1).optional(),
  take: z.coerce.number().int().min(1).max(500).default(100),
})

export const GET = route({ right: 'read', params: ['claimId'], input: query }, async (viewer, page, { params }) => {
  const claim = await findClaim(viewer, params.claimId)
  return claim
    ? ok(await listHistory(viewer, { claimId: params.claimId }, page))
    : fail('not-found', 'not_found', 'This claim is gone.')
})
