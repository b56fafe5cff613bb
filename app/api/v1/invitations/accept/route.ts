import { openRoute } from '@/lib/api/route'
import { findSignedIn } from '@/lib/auth'
import { acceptInvitation } from '@/lib/data/invitations'
import { acceptInput } from '@/lib/people/inputs'

/** Accepts an invitation: as somebody new with name and password, or as whoever is signed in. */
export const POST = openRoute({ input: acceptInput, status: 201 }, async (input, caller) =>
  acceptInvitation(input, await findSignedIn(), caller),
)
