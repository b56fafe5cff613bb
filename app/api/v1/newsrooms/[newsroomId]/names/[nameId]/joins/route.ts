import { nameJoin } from '@/lib/api/name-inputs'
import { route } from '@/lib/api/route'
import { joinNames } from '@/lib/data/news-names'

export const POST = route(
  { right: 'editArticle', params: ['nameId'], input: nameJoin, versioned: true },
  (viewer, join, { params, version }) => joinNames(viewer, params.nameId, version, join),
)
