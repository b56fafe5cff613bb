import { originPatch } from '@/lib/api/inputs'
import { route } from '@/lib/api/route'
import { updateOrigin } from '@/lib/data/origins'

export const PATCH = route(
  { right: 'correctOrigin', params: ['originId'], input: originPatch, versioned: true },
  (viewer, patch, { params, version }) => updateOrigin(viewer, params.originId, version, patch),
)
