import { route } from '@/lib/api/route'
import { revokeInvitation } from '@/lib/data/invitations'

export const DELETE = route({ right: 'managePeople', params: ['invitationId'] }, (viewer, _input, { params }) =>
  revokeInvitation(viewer, params.invitationId),
)
