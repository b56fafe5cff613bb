import { route } from '@/lib/api/route'
import { setPatch } from '@/lib/api/set-inputs'
import { findSet, updateSet } from '@/lib/data/sets'
import { fail, ok } from '@/lib/result'

export const GET = route({ right: 'read', params: ['setId'] }, async (viewer, _input, { params }) => {
  const set = await findSet(viewer, params.setId)
  return set ? ok(set) : fail('not-found', 'not_found', 'This claim set is gone.')
})
export const PATCH = route(
  { right: 'editSet', params: ['setId'], input: setPatch, versioned: true, limit: 1024 * 1024 },
  (viewer, patch, { params, version }) => updateSet(viewer, params.setId, version, patch),
)
