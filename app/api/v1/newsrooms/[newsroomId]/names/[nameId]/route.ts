import { namePatch } from '@/lib/api/name-inputs'
import { route } from '@/lib/api/route'
import { updateName } from '@/lib/data/news-names'

export const PATCH = route(
  { right: 'editArticle', params: ['nameId'], input: namePatch, versioned: true },
  (viewer, patch, { params, version }) => updateName(viewer, params.nameId, version, patch),
)
