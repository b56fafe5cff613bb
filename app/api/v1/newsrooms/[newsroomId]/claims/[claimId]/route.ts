import { claimPatch } from '@/lib/api/inputs'
import { route } from '@/lib/api/route'
import { findClaim, updateClaim } from '@/lib/data/claims'
import { fail, ok } from '@/lib/result'

export const GET = route({ right: 'read', params: ['claimId'] }, async (viewer, _input, { params }) => {
  const claim = await findClaim(viewer, params.claimId)
  return claim ? ok(claim) : fail('not-found', 'not_found', 'This claim is gone.')
})

export const PATCH = route(
  { right: 'markClaim', params: ['claimId'], input: claimPatch, versioned: true },
  (viewer, patch, { params, version }) => updateClaim(viewer, params.claimId, version, patch),
)
