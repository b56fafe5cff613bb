import 'server-only'
import { randomUUID } from 'node:crypto'
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import NextAuth, { type NextAuthOptions } from 'next-auth'
import { decode } from 'next-auth/jwt'
import Credentials from 'next-auth/providers/credentials'
import { cache } from 'react'
import { z } from 'zod'
import { ownOrigin } from './api/origin'
import { endSession, findMember, findSession, openSession, type SessionRef } from './data/sessions'
import { localeCookie } from './i18n/locale'
import type { SignedIn } from './people/person'
import { returnPath, signInPath } from './people/return-path'
import type { Viewer } from './people/roles'

export type { SignedIn } from './people/person'

/** Name and flags of a cookie of ours: `__Host-` and Secure where the origin is https, plain on a loopback http origin. */
function ownCookie(name: string) {
  const secure = ownOrigin().startsWith('https:')
  return {
    name: `${secure ? '__Host-' : ''}recoupe.${name}`,
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  }
}

/** The cookie that holds a session's id, encrypted, and nothing else. */
export const sessionCookie = () => ownCookie('session')

function secret(): string {
  const secret = process.env.NEXTAUTH_SECRET
  if (!secret || secret.length < 32) throw new Error('NEXTAUTH_SECRET is not set, or shorter than 32 characters')
  return secret
}

const claims = z.object({ sid: z.uuid(), sub: z.uuid() })

/** The session that a cookie names; null for anything that we did not write, however broken. */
async function readToken(token: string | undefined): Promise<SessionRef | null> {
  if (!token || token.length > 4_000) return null
  const payload = await decode({ token, secret: secret() }).catch(() => null)
  const read = claims.safeParse(payload)
  return read.success ? { sessionId: read.data.sid, personId: read.data.sub } : null
}

/** The session that this request's cookie names. It may have ended: the row says. */
export async function readSession(): Promise<SessionRef | null> {
  const jar = await cookies()
  return readToken(jar.get(sessionCookie().name)?.value)
}

/** The person behind this request's cookie, from the session's row; null when there is none, or it ended. */
export const findSignedIn = cache(async (): Promise<SignedIn | null> => {
  const session = await readSession()
  return session && findSession(session)
})

const findMemberOnce = cache(async (newsroom: string) => {
  const session = await readSession()
  return session ? findMember(session, newsroom, randomUUID()) : ('not-signed-in' as const)
})

/** The viewer in a newsroom (by id or slug): null when there is no such newsroom for this person. */
export async function findViewer(newsroom: string, requestId: string): Promise<Viewer | 'not-signed-in' | null> {
  const found = await findMemberOnce(newsroom)
  return found && typeof found === 'object' ? { ...found, requestId } : found
}

/** The viewer of a page of `/n/{slug}`. Leads to the sign-in page and back; a stranger sees that nothing is there. */
export async function requireViewer(slug: string): Promise<Viewer> {
  const found = await findMemberOnce(slug)
  if (found === 'not-signed-in') redirect(signInPath(await currentPath(`/n/${slug}`)))
  return found ?? notFound()
}

/** The person of a page outside newsrooms; leads to the sign-in page and back to `path`. */
export async function requirePerson(path: string): Promise<SignedIn> {
  return (await findSignedIn()) ?? redirect(signInPath(await currentPath(path)))
}

/** The page that was asked for, where proxy.ts has written it down. */
async function currentPath(otherwise: string): Promise<string> {
  const path = (await headers()).get('x-recoupe-path')
  return path ? returnPath(path) : otherwise
}

/** What next-auth did that its answer does not say: the fault that stopped it, the language of who signed in. */
type Outcome = { error?: unknown; locale?: string }

/** next-auth's settings: a ticket of `POST /api/v1/session` is the only thing that makes a session. */
function options(request: Request, outcome: Outcome): NextAuthOptions {
  const requestId = randomUUID()
  const tickets = Credentials({
    id: 'ticket',
    name: 'ticket',
    credentials: { ticket: {} },
    async authorize(credentials) {
      try {
        const ticket = z.string().min(1).max(200).safeParse(credentials?.ticket)
        const before = await readSession()
        const opened = ticket.success
          ? await openSession(ticket.data, {
              requestId,
              userAgent: request.headers.get('user-agent') ?? '',
              before: before?.sessionId,
            })
          : null
        outcome.locale = opened?.locale
        return opened && { id: opened.personId, sessionId: opened.sessionId }
      } catch (error) {
        outcome.error = error
        return null
      }
    },
  })
  return {
    secret: secret(),
    providers: [tickets],
    session: { strategy: 'jwt', maxAge: 30 * 24 * 60 * 60 },
    pages: { signIn: '/sign-in', signOut: '/account', error: '/sign-in' },
    useSecureCookies: sessionCookie().options.secure,
    cookies: { sessionToken: sessionCookie(), csrfToken: ownCookie('csrf'), callbackUrl: ownCookie('callback') },
    logger: {
      error: code => code !== 'JWT_SESSION_ERROR' && console.error(JSON.stringify({ requestId, error: code })),
      warn: () => {},
      debug: () => {},
    },
    callbacks: {
      jwt: ({ token, user }) =>
        user ? { sub: user.id, sid: (user as { sessionId?: string }).sessionId } : { sub: token.sub, sid: token.sid },
      session: async ({ session, token }) => {
        const read = claims.safeParse(token)
        const person = read.success ? await findSession({ sessionId: read.data.sid, personId: read.data.sub }) : null
        return person ? { expires: session.expires, user: { name: person.name } } : ({} as typeof session)
      },
      redirect: ({ url, baseUrl }) => `${baseUrl}${returnPath(url, baseUrl)}`,
    },
    events: {
      signOut: async ({ token }) => {
        const read = claims.safeParse(token)
        if (read.success)
          await endSession({ sessionId: read.data.sid, personId: read.data.sub }, { requestId, address: '' })
      },
    },
  }
}

/** Answers a request to next-auth. Throws what stopped it (the database, say), where next-auth itself would say "wrong". */
export async function answerAuth(request: Request, nextauth: string[]): Promise<Response> {
  const context = { params: Promise.resolve({ nextauth }) }
  process.env.NEXTAUTH_URL = ownOrigin()
  const outcome: Outcome = {}
  const answer = (await NextAuth(request as never, context as never, options(request, outcome))) as Response
  if (outcome.error) throw outcome.error
  const jar = await cookies()
  if (outcome.locale && !jar.has(localeCookie)) {
    answer.headers.append('Set-Cookie', `${localeCookie}=${outcome.locale}; Path=/; Max-Age=31536000; SameSite=Lax`)
  }
  return answer
}
