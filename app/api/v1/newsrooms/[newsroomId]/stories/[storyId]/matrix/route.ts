import { route } from '@/lib/api/route'
import { kindFor } from '@/lib/claims/kinds'
import { findMatrix } from '@/lib/data/matrix'
import { fail, ok } from '@/lib/result'

/** Who says what of a story. Values are in one line that is the same everywhere, with digits as they are stored. */
export const GET = route({ right: 'read', params: ['storyId'] }, async (viewer, _input, { params }) => {
  const found = await findMatrix(viewer, params.storyId, ({ kind, value }) => kindFor(kind).line(value as never))
  return found ? ok(found.matrix) : fail('not-found', 'not_found', 'This story is gone.')
})
