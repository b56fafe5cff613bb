import { occasionPatch } from '@/lib/api/inputs'
import { route } from '@/lib/api/route'
import { updateOccasion } from '@/lib/data/occasions'

export const PATCH = route(
  { right: 'editArticle', params: ['occasionId'], input: occasionPatch, versioned: true },
  (viewer, patch, { params, version }) => updateOccasion(viewer, params.occasionId, version, patch),
)
