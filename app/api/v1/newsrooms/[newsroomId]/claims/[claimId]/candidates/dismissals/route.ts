import { candidateDismissalInput } from '@/lib/api/candidate-inputs'
import { route } from '@/lib/api/route'
import { changeCandidateDismissals } from '@/lib/data/candidate-dismissals'

export const POST = route(
  { right: 'recordCorroboration', params: ['claimId'], input: candidateDismissalInput },
  (viewer, input, { params }) => changeCandidateDismissals(viewer, params.claimId, input),
)
