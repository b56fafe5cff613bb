import { corroborationPatch } from '@/lib/api/inputs'
import { route } from '@/lib/api/route'
import { updateCorroboration } from '@/lib/data/corroborations'

export const PATCH = route(
  { right: 'recordCorroboration', params: ['corroborationId'], input: corroborationPatch, versioned: true },
  (viewer, patch, { params, version }) => updateCorroboration(viewer, params.corroborationId, version, patch),
)
