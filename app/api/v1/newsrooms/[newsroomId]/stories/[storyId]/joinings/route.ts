import { joiningInput } from '@/lib/api/fact-inputs'
import { route } from '@/lib/api/route'
import { changeJoinings } from '@/lib/data/claims-apart'

export const POST = route(
  { right: 'recordCorroboration', params: ['storyId'], input: joiningInput },
  (viewer, input, { params }) => changeJoinings(viewer, params.storyId, input),
)
