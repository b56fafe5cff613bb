import { openRoute } from '@/lib/api/route'
import { renewPassword } from '@/lib/data/password-links'
import { newPasswordInput } from '@/lib/people/inputs'

/** Sets another password with a link that whoever runs Recoupe has printed; answers a ticket to sign in with. */
export const POST = openRoute({ input: newPasswordInput }, (input, caller) => renewPassword(input, caller))
