import { z } from 'zod'
import { articleInput } from '@/lib/api/inputs'
import { route } from '@/lib/api/route'
import { watchBehind } from '@/lib/api/watch-behind'
import { createArticle, listArticles } from '@/lib/data/articles'
import { ok } from '@/lib/result'

const query = z.strictObject({
  storyId: z.uuid().optional(),
  outletId: z.uuid().optional(),
  q: z.string().max(200).optional(),
})

export const GET = route({ right: 'read', input: query }, async (viewer, filter) =>
  ok(await listArticles(viewer, filter)),
)
export const POST = route(
  { right: 'importArticle', input: articleInput, limit: 10 * 1024 * 1024, status: 201 },
  (viewer, input) => {
    watchBehind(viewer)
    return createArticle(viewer, input)
  },
)
