import { NextResponse } from 'next/server'
import { openRoute } from '@/lib/api/route'
import { readSession, sessionCookie } from '@/lib/auth'
import { endSession, signIn } from '@/lib/data/sessions'
import { sessionInput } from '@/lib/people/inputs'
import { ok } from '@/lib/result'

/** A right password gives a ticket, good once and for 30 seconds, which `POST /api/auth/callback/ticket` turns into a session. */
export const POST = openRoute({ input: sessionInput, status: 201 }, (input, caller) =>
  signIn(input, { requestId: caller.requestId, address: caller.address }),
)

/** Signs out: the session's row ends, the cookie goes, and the browser forgets what it kept of our answers. */
export const DELETE = openRoute({ respond: signedOut }, async (_input, caller) => {
  const session = await readSession()
  if (session) await endSession(session, caller)
  return ok(null)
})

function signedOut(): Response {
  const response = new NextResponse(null, {
    status: 204,
    headers: { 'Clear-Site-Data': '"cache"', 'Cache-Control': 'private, no-store' },
  })
  const { name, options } = sessionCookie()
  response.cookies.set(name, '', { ...options, maxAge: 0 })
  return response
}
