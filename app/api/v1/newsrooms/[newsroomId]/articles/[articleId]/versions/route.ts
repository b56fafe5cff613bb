import { route } from '@/lib/api/route'
import { versionInput } from '@/lib/api/version-inputs'
import { watchBehind } from '@/lib/api/watch-behind'
import { createVersion, listVersions } from '@/lib/data/article-versions'
import { fail, ok } from '@/lib/result'

export const GET = route({ right: 'read', params: ['articleId'] }, async (viewer, _, { params }) => {
  const versions = await listVersions(viewer, params.articleId)
  return versions ? ok(versions) : fail('not-found', 'not_found', 'This article is gone.')
})

export const POST = route(
  {
    right: 'importArticle',
    params: ['articleId'],
    input: versionInput,
    versioned: true,
    status: 201,
    limit: 10 * 1024 * 1024,
  },
  (viewer, input, { params, version }) => {
    watchBehind(viewer)
    return createVersion(viewer, params.articleId, version, input)
  },
)
