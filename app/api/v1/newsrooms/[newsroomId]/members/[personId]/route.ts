import { route } from '@/lib/api/route'
import { updateMember } from '@/lib/data/people'
import { memberPatch } from '@/lib/people/inputs'

export const PATCH = route(
  { right: 'managePeople', params: ['personId'], input: memberPatch, versioned: true },
  (viewer, patch, { params, version }) => updateMember(viewer, params.personId, version, patch),
)
