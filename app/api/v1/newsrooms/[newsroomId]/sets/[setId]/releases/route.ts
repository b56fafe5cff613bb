import { route } from '@/lib/api/route'
import { releaseInput } from '@/lib/api/set-inputs'
import { findSet } from '@/lib/data/sets'
import { publishRelease } from '@/lib/data/releases'
import { fail, ok } from '@/lib/result'

export const GET = route({ right: 'read', params: ['setId'] }, async (viewer, _input, { params }) => {
  const set = await findSet(viewer, params.setId)
  return set ? ok(set.releases) : fail('not-found', 'not_found', 'This claim set is gone.')
})
export const POST = route(
  { right: 'publishRelease', params: ['setId'], input: releaseInput, status: 201 },
  (viewer, input, { params }) => publishRelease(viewer, params.setId, input),
)
