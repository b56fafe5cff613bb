import { ownOrigin } from '@/lib/api/origin'
import { route } from '@/lib/api/route'
import { createInvitation, listInvitations } from '@/lib/data/invitations'
import { invitationInput } from '@/lib/people/inputs'
import { ok } from '@/lib/result'

export const GET = route({ right: 'managePeople' }, async viewer => ok(await listInvitations(viewer)))
export const POST = route({ right: 'managePeople', input: invitationInput, status: 201 }, (viewer, input) =>
  createInvitation(viewer, input, ownOrigin()),
)
