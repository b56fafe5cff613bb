import { joiningInput } from '@/lib/api/fact-inputs'
import { route } from '@/lib/api/route'
import { changeJoinings } from '@/lib/data/claims-apart'
import { proposeJoinings } from '@/lib/data/joinings'
import { fail, ok } from '@/lib/result'

/** What the machine proposes to join in a story. Nothing is joined by asking. */
export const GET = route({ right: 'read', params: ['storyId'] }, async (viewer, _input, { params }) => {
  const proposals = await proposeJoinings(viewer, params.storyId)
  return proposals ? ok(proposals) : fail('not-found', 'not_found', 'This story is gone.')
})

export const POST = route(
  { right: 'recordCorroboration', params: ['storyId'], input: joiningInput },
  (viewer, input, { params }) => changeJoinings(viewer, params.storyId, input),
)
