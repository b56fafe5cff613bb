import { reviewInput } from '@/lib/api/inputs'
import { route } from '@/lib/api/route'
import { createReview } from '@/lib/data/reviews'

export const POST = route(
  { right: 'countersignClaim', params: ['claimId'], input: reviewInput, versioned: true, status: 201 },
  (viewer, input, { params, version }) => createReview(viewer, params.claimId, version, input),
)
