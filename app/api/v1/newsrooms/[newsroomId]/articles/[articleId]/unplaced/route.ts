import { route } from '@/lib/api/route'
import { listUnplaced } from '@/lib/data/placements'
import { ok } from '@/lib/result'

/** The claims that wait to be placed in the newest text, each with its proposed place. */
export const GET = route({ right: 'read', params: ['articleId'] }, async (viewer, _, { params }) =>
  ok(await listUnplaced(viewer, params.articleId)),
)
