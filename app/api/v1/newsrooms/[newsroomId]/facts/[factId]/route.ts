import { factPatch } from '@/lib/api/fact-inputs'
import { route } from '@/lib/api/route'
import { updateFact } from '@/lib/data/facts'

export const PATCH = route(
  { right: 'recordCorroboration', params: ['factId'], input: factPatch, versioned: true },
  (viewer, patch, { params, version }) => updateFact(viewer, params.factId, version, patch),
)
