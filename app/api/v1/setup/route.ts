import { openRoute } from '@/lib/api/route'
import { setUp } from '@/lib/data/setup'
import { setupInput } from '@/lib/people/inputs'

/** Makes the first newsroom and its admin with the link that the terminal printed; answers a ticket to sign in with. */
export const POST = openRoute({ input: setupInput, status: 201 }, (input, caller) => setUp(input, caller))
