import { z } from 'zod'
import { articlePatch } from '@/lib/api/inputs'
import { route } from '@/lib/api/route'
import { watchBehind } from '@/lib/api/watch-behind'
import { findArticle, updateArticle } from '@/lib/data/articles'
import { fail, ok } from '@/lib/result'

const query = z.strictObject({ version: z.coerce.number().int().min(1).optional() })

export const GET = route(
  { right: 'read', params: ['articleId'], input: query },
  async (viewer, { version }, { params }) => {
    const article = await findArticle(viewer, params.articleId, version)
    return article ? ok(article) : fail('not-found', 'not_found', 'This article is gone.')
  },
)

export const PATCH = route(
  { right: 'editArticle', params: ['articleId'], input: articlePatch, versioned: true, limit: 1024 * 1024 },
  (viewer, patch, { params, version }) => {
    watchBehind(viewer)
    return updateArticle(viewer, params.articleId, version, patch)
  },
)
