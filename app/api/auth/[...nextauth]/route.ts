import { NextRequest } from 'next/server'
import { readJson } from '@/lib/api/body'
import { openRoute } from '@/lib/api/route'
import { answerAuth } from '@/lib/auth'
import { fail, ok } from '@/lib/result'

/** What we use of next-auth; its own pages lead to ours. The rest is not there. */
const used = [
  'GET csrf',
  'GET session',
  'GET signin',
  'GET signout',
  'GET error',
  'POST callback/ticket',
  'POST signout',
]

/** Largest body: a ticket, a token against forgery and an address. */
const limit = 8 * 1024

const handle = openRoute({ respond: (response: Response) => response }, async (_input, { request }) => {
  const nextauth = request.nextUrl.pathname.split('/').slice(3).filter(Boolean)
  if (!used.includes(`${request.method} ${nextauth.join('/')}`)) return fail('not-found', 'not_found', 'Not found.')
  if (request.method !== 'POST') return ok(await answerAuth(request, nextauth))
  const body = await readJson(request, limit)
  if (!body.ok) return body
  const { url, method, headers } = request
  return ok(await answerAuth(new NextRequest(url, { method, headers, body: JSON.stringify(body.value) }), nextauth))
})

export { handle as GET, handle as POST }
