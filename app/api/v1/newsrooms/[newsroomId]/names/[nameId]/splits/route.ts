import { nameSplit } from '@/lib/api/name-inputs'
import { route } from '@/lib/api/route'
import { splitName } from '@/lib/data/news-names'

export const POST = route(
  { right: 'editArticle', params: ['nameId'], input: nameSplit, versioned: true, status: 201 },
  (viewer, split, { params, version }) => splitName(viewer, params.nameId, version, split),
)
