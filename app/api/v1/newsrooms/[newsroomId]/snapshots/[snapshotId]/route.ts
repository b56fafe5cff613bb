import { route } from '@/lib/api/route'
import { findSnapshot } from '@/lib/data/snapshots'
import { fail, ok } from '@/lib/result'

/** What is known of a snapshot: where it was found, when, by whom, and its hash. */
export const GET = route({ right: 'read', params: ['snapshotId'] }, async (viewer, _input, { params }) => {
  const found = await findSnapshot(viewer, params.snapshotId)
  return found ? ok(found) : fail('not-found', 'not_found', 'There is no such snapshot.')
})
