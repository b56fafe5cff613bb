import { route } from '@/lib/api/route'
import { previewInput } from '@/lib/api/set-inputs'
import { previewRelease } from '@/lib/data/sets'
import { ok } from '@/lib/result'

/** What a release of a choice would hold, saved or not; writes nothing. */
export const POST = route({ right: 'read', input: previewInput, limit: 1024 * 1024 }, async (viewer, choice) =>
  ok(await previewRelease(viewer, choice)),
)
