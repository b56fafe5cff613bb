import { route } from '@/lib/api/route'
import { noticePatch } from '@/lib/api/watch-inputs'
import { updateNotice } from '@/lib/data/watch'

export const PATCH = route({ right: 'read', params: ['findingId'], input: noticePatch }, (viewer, patch, { params }) =>
  updateNotice(viewer, params.findingId, patch),
)
