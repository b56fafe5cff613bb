import { route } from '@/lib/api/route'
import { eraseConfidence } from '@/lib/data/corroborations'

export const DELETE = route(
  { right: 'recordCorroboration', params: ['corroborationId'], versioned: true },
  (viewer, _, { params, version }) => eraseConfidence(viewer, params.corroborationId, version),
)
