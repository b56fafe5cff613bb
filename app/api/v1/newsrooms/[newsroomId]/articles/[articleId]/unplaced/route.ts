import { route } from '@/lib/api/route'
import { hasArticle } from '@/lib/data/articles'
import { listUnplaced } from '@/lib/data/unplaced'
import { fail, ok } from '@/lib/result'

/** The claims that wait to be placed in the newest text, each with its proposed place. */
export const GET = route({ right: 'read', params: ['articleId'] }, async (viewer, _, { params }) =>
  (await hasArticle(viewer, params.articleId))
    ? ok(await listUnplaced(viewer, params.articleId))
    : fail('not-found', 'not_found', 'This article is gone.'),
)
