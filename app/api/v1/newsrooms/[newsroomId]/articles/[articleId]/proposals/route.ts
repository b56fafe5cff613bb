import { route } from '@/lib/api/route'
import { findArticle } from '@/lib/data/articles'
import { readProposals } from '@/lib/data/proposals'
import { fail, ok } from '@/lib/result'

export const GET = route({ right: 'read', params: ['articleId'] }, async (viewer, _input, { params }) => {
  const article = await findArticle(viewer, params.articleId)
  return article ? ok(await readProposals(viewer, article)) : fail('not-found', 'not_found', 'This article is gone.')
})
