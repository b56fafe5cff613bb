import { route } from '@/lib/api/route'
import { findRelease } from '@/lib/data/published'
import { fail, ok } from '@/lib/result'

/** What a release is, how it can be downloaded, and what has become of its claims since. */
export const GET = route({ right: 'read', params: ['releaseId'] }, async (viewer, _input, { params }) => {
  const found = await findRelease(viewer, params.releaseId)
  if (!found) return fail('not-found', 'not_found', 'This release is gone.')
  const { summary, release, downloads, corrections } = found
  return ok({ ...summary, manifest: release.manifest, downloads, corrections })
})
