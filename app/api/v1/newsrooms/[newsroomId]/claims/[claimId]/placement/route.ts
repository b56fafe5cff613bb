import { route } from '@/lib/api/route'
import { placementInput } from '@/lib/api/version-inputs'
import { placeClaim, takePlacingBack } from '@/lib/data/placements'

export const PUT = route(
  { right: 'markClaim', params: ['claimId'], input: placementInput, versioned: true },
  (viewer, input, { params, version }) => placeClaim(viewer, params.claimId, version, input),
)

export const DELETE = route(
  { right: 'markClaim', params: ['claimId'], versioned: true },
  (viewer, _, { params, version }) => takePlacingBack(viewer, params.claimId, version),
)
