import { candidatesQuery } from '@/lib/api/candidate-inputs'
import { route } from '@/lib/api/route'
import { candidatesOf } from '@/lib/data/candidates'
import { fail, ok } from '@/lib/result'

export const GET = route(
  { right: 'read', params: ['claimId'], input: candidatesQuery },
  async (viewer, { question }, { params }) => {
    const candidates = await candidatesOf(viewer, params.claimId, question)
    return candidates ? ok(candidates) : fail('not-found', 'not_found', 'This claim is gone.')
  },
)
