import { nameInput, namesQuery } from '@/lib/api/name-inputs'
import { route } from '@/lib/api/route'
import { listNewsNames } from '@/lib/data/name-proposals'
import { createName } from '@/lib/data/news-names'
import { ok } from '@/lib/result'

export const GET = route({ right: 'read', input: namesQuery }, async (viewer, { q }) =>
  ok(await listNewsNames(viewer, q)),
)
export const POST = route({ right: 'editArticle', input: nameInput, status: 201 }, (viewer, input) =>
  createName(viewer, input),
)
