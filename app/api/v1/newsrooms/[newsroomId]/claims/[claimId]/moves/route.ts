import { moveInput } from '@/lib/api/inputs'
import { route } from '@/lib/api/route'
import { moveClaim } from '@/lib/data/claims'

export const POST = route(
  { right: 'markClaim', params: ['claimId'], input: moveInput, versioned: true },
  (viewer, input, { params, version }) => moveClaim(viewer, params.claimId, version, input),
)
