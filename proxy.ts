import { NextResponse, type NextRequest } from 'next/server'
import { toProblem } from './lib/api/problem'
import { allowedMethods, type Address } from './lib/http/methods'
import { contentSecurityPolicy, securityHeaders } from './lib/http/security-headers'
import { fail } from './lib/result'

/** Bytes of randomness in a nonce. */
const NONCE_BYTES = 16

/** Files named by their content: the only answers that a browser may keep. */
const STATIC = '/_next/static/'

/** The API's addresses as next.config.js found them when the pages were built. */
const addresses = JSON.parse(process.env.RECOUPE_API_ADDRESSES ?? '[]') as Address[]

/**
 * Puts the security headers on every answer and gives each page its nonce. It decides nothing about who may see what:
 * that is decided in lib/data, where no request can walk round it.
 */
export function proxy(request: NextRequest): NextResponse {
  const headers = securityHeaders(process.env.RECOUPE_ORIGIN)
  if (request.nextUrl.pathname.startsWith(STATIC)) return withHeaders(NextResponse.next(), headers)

  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(NONCE_BYTES))))
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development')
  const outward = { ...headers, 'Content-Security-Policy': policy, 'Cache-Control': 'private, no-store' }
  const allowed = allowedMethods(request.nextUrl.pathname, addresses)
  if (allowed && !allowed.includes(request.method)) return withHeaders(methodNotAllowed(allowed), outward)

  const inward = new Headers(request.headers)
  inward.set('x-nonce', nonce)
  inward.set('x-recoupe-path', pathOf(request))
  inward.set('Content-Security-Policy', policy)
  return withHeaders(NextResponse.next({ request: { headers: inward } }), outward)
}

/** What Next would refuse without a word: a method that an address of the API does not have. */
function methodNotAllowed(allowed: string[]): NextResponse {
  const refused = fail('invalid', 'method_not_allowed', 'This address does not have this method.')
  const headers = { Allow: allowed.join(', '), 'Content-Type': 'application/problem+json' }
  return NextResponse.json(toProblem(refused, crypto.randomUUID()), { status: 405, headers })
}

/** Where the page is, for the way back after signing in (lib/auth.ts); without what the router adds for itself. */
function pathOf({ nextUrl }: NextRequest): string {
  const asked = new URLSearchParams(nextUrl.search)
  asked.delete('_rsc')
  return asked.size > 0 ? `${nextUrl.pathname}?${asked}` : nextUrl.pathname
}

function withHeaders(response: NextResponse, headers: Record<string, string>): NextResponse {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}
