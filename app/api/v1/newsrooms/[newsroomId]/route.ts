import { route } from '@/lib/api/route'
import { findNewsroom, updateNewsroom } from '@/lib/data/newsrooms'
import { newsroomPatch } from '@/lib/people/inputs'
import { fail, ok } from '@/lib/result'

export const GET = route({ right: 'read' }, async viewer => {
  const newsroom = await findNewsroom(viewer)
  return newsroom ? ok(newsroom) : fail('not-found', 'not_found', 'This newsroom is gone.')
})
export const PATCH = route(
  { right: 'manageNewsroom', input: newsroomPatch, versioned: true },
  (viewer, patch, { version }) => updateNewsroom(viewer, version, patch),
)
