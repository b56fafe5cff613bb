import { outletPatch } from '@/lib/api/inputs'
import { route } from '@/lib/api/route'
import { updateOutlet } from '@/lib/data/outlets'

export const PATCH = route(
  { right: 'manageOutlets', params: ['outletId'], input: outletPatch, versioned: true },
  (viewer, patch, { params, version }) => updateOutlet(viewer, params.outletId, version, patch),
)
