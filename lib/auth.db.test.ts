import { NextRequest } from 'next/server'
import { decode, encode } from 'next-auth/jwt'
import { DELETE as signOutRoute, POST as signInRoute } from '@/app/api/v1/session/route'
import { GET as authGet, POST as authPost } from '@/app/api/auth/[...nextauth]/route'
import { GET as meRoute } from '@/app/api/v1/me/route'
import { addMember, makeNewsroom, password, startFreshDatabase } from '@/test/people'
import { findSignedIn, findViewer, requirePerson, requireViewer } from './auth'
import { client, closeClient } from './data/client'
import type { Viewer } from './people/roles'

/** What the browser of this test sends: its cookies, and the headers that Next hands on. */
let jar = new Map<string, string>()
let sent = new Headers()
jest.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    getAll: () => [...jar].map(([name, value]) => ({ name, value })),
    has: (name: string) => jar.has(name),
  }),
  headers: async () => sent,
}))

const { sql } = startFreshDatabase()
const http = 'http://127.0.0.1:3000'
let admin: Viewer
beforeAll(async () => {
  admin = await makeNewsroom('courrier')
})
beforeEach(async () => {
  process.env.RECOUPE_ORIGIN = http
  jar = new Map()
  sent = new Headers()
  await sql('DELETE FROM "throttle"')
})

type Route = (request: NextRequest, context: { params: Promise<Record<string, string>> }) => Promise<Response>

/** One request with the jar's cookies; what the answer sets is put into the jar. */
async function ask(route: Route, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const origin = process.env.RECOUPE_ORIGIN ?? http
  const request = new NextRequest(`${origin}${path}`, {
    method,
    headers: {
      Origin: origin,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      ...headers,
    },
    body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
  })
  sent = request.headers
  const answer = await route(request, { params: Promise.resolve({}) })
  for (const line of answer.headers.getSetCookie()) {
    const [pair = ''] = line.split(';')
    const at = pair.indexOf('=')
    const value = decodeURIComponent(pair.slice(at + 1))
    if (value === '') jar.delete(pair.slice(0, at))
    else jar.set(pair.slice(0, at), value)
  }
  return answer
}

async function ticketOf(email = 'admin@courrier.example') {
  const answer = await ask(signInRoute, 'POST', '/api/v1/session', { email, password })
  return ((await answer.json()) as { ticket: string }).ticket
}

async function exchange(ticket: unknown, more: Record<string, unknown> = {}) {
  const { csrfToken } = (await (await ask(authGet, 'GET', '/api/auth/csrf')).json()) as { csrfToken: string }
  return ask(authPost, 'POST', '/api/auth/callback/ticket', { ticket, csrfToken, json: 'true', ...more })
}

const signIn = async (email?: string) => exchange(await ticketOf(email))
const cookie = () => jar.get('recoupe.session') ?? ''
const status = async () => (await ask(meRoute, 'GET', '/api/v1/me')).status

describe('signing in', () => {
  it('makes a session that every route finds', async () => {
    expect(await status()).toBe(401)
    expect((await signIn()).status).toBe(200)
    expect(await findSignedIn()).toMatchObject({ email: 'admin@courrier.example' })
    expect(await findViewer('courrier', 'r-1')).toMatchObject({ role: 'admin', requestId: 'r-1' })
    expect(await status()).toBe(200)
  })

  it('writes a cookie that holds the session’s id, the person’s, and nothing else of anybody', async () => {
    await signIn()
    const payload = await decode({ token: cookie(), secret: process.env.NEXTAUTH_SECRET ?? '' })
    expect(Object.keys(payload ?? {}).sort()).toEqual(['exp', 'iat', 'jti', 'sid', 'sub'])
  })

  it.each([
    [http, 'recoupe.session', false],
    ['https://recoupe.example', '__Host-recoupe.session', true],
  ])('under %s the cookie is %s, Secure %s', async (origin, name, secure) => {
    process.env.RECOUPE_ORIGIN = origin
    const answer = await signIn()
    const line = answer.headers.getSetCookie().find(each => each.startsWith(`${name}=`)) ?? ''
    expect(line).toMatch(/; Path=\/;/)
    expect(line).toMatch(/; HttpOnly/)
    expect(line).toMatch(/; SameSite=Lax/)
    expect(line.includes('; Secure')).toBe(secure)
    expect(line).not.toMatch(/Domain/)
  })

  it('takes a ticket once, and only with the token against forgery', async () => {
    const ticket = await ticketOf()
    await ask(authPost, 'POST', '/api/auth/callback/ticket', { ticket, csrfToken: 'guessed', json: 'true' })
    expect(cookie()).toBe('')
    expect((await exchange(ticket)).status).toBe(200)
    jar.delete('recoupe.session')
    expect((await exchange(ticket)).status).toBe(401)
    expect(cookie()).toBe('')
  })

  it.each([[{ not: 'x' }], [['x']], [null], [''], ['nonsense'], ['x'.repeat(201)]])(
    'takes nothing else for a ticket: %j',
    async ticket => {
      expect((await exchange(ticket)).status).toBe(401)
      expect(cookie()).toBe('')
    },
  )

  it.each(['//evil', 'https://evil', '/\\evil', { a: 1 }])('goes nowhere else afterwards: %p', async callbackUrl => {
    const answer = await exchange(await ticketOf(), { callbackUrl })
    expect(await answer.json()).toEqual({ url: `${http}/` })
  })

  it('believes no other host than its own', async () => {
    const headers = { 'X-Forwarded-Host': 'evil', 'X-Forwarded-Proto': 'https', Host: 'evil' }
    const answer = await ask(authGet, 'GET', '/api/auth/signin?callbackUrl=/n/courrier', undefined, headers)
    expect(answer.headers.get('location')).toMatch(/^\/sign-in\?|^http:\/\/127\.0\.0\.1:3000\/sign-in\?/)
    expect(answer.headers.get('location')).not.toContain('evil')
  })

  it('speaks the person’s language where the browser has chosen none', async () => {
    await signIn()
    expect(jar.get('recoupe.locale')).toBe('fr')
    jar.set('recoupe.locale', 'en')
    await signIn()
    expect(jar.get('recoupe.locale')).toBe('en')
  })
})

describe('a session ends', () => {
  it('by signing out: the cookie of before is nobody’s', async () => {
    await signIn()
    const before = cookie()
    const answer = await ask(signOutRoute, 'DELETE', '/api/v1/session')
    expect(answer.status).toBe(204)
    expect(answer.headers.get('clear-site-data')).toBe('"cache"')
    expect(cookie()).toBe('')
    jar.set('recoupe.session', before)
    expect(await status()).toBe(401)
    expect((await ask(signOutRoute, 'DELETE', '/api/v1/session')).status).toBe(204)
  })

  it('by next-auth’s own way out', async () => {
    await signIn()
    const before = cookie()
    const { csrfToken } = (await (await ask(authGet, 'GET', '/api/auth/csrf')).json()) as { csrfToken: string }
    await ask(authPost, 'POST', '/api/auth/signout', { csrfToken, json: 'true' })
    jar.set('recoupe.session', before)
    expect(await status()).toBe(401)
  })

  it('by signing in again in the same browser', async () => {
    await signIn()
    const before = cookie()
    await signIn()
    expect(cookie()).not.toBe(before)
    jar.set('recoupe.session', before)
    expect(await status()).toBe(401)
  })

  it.each([
    ['disabling the person', 'UPDATE "person" SET "disabledAt" = now() WHERE "id" = $1', 'not-signed-in'],
    ['ending the membership', 'UPDATE "membership" SET "endedAt" = now() WHERE "personId" = $1', null],
    [
      'idling 12 hours',
      `UPDATE "session" SET "lastSeenAt" = now() - interval '12 hours 1 second' WHERE "personId" = $1`,
      'not-signed-in',
    ],
    [
      'growing old',
      `UPDATE "session" SET "expiresAt" = now() - interval '1 second' WHERE "personId" = $1`,
      'not-signed-in',
    ],
  ])('by %s, at the next request', async (_what, statement, found) => {
    const editor = await addMember(admin, 'editor')
    await signIn(editor.email)
    expect(await findViewer('courrier', '')).toMatchObject({ role: 'editor' })
    await sql(statement, [editor.personId])
    expect(await findViewer('courrier', '')).toEqual(found)
  })
})

describe('a cookie that we did not write', () => {
  const forge = async (change: { secret?: string; salt?: string; payload?: Record<string, unknown> }) => {
    const payload = await decode({ token: cookie(), secret: process.env.NEXTAUTH_SECRET ?? '' })
    return encode({
      token: { ...payload, ...change.payload },
      secret: change.secret ?? process.env.NEXTAUTH_SECRET ?? '',
      salt: change.salt,
    })
  }
  const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

  it.each<[string, () => Promise<string> | string]>([
    ['of another key', () => forge({ secret: 'another secret that is long enough' })],
    [
      'unsigned',
      () =>
        `${base64({ alg: 'none' })}.${base64({ sid: '00000000-0000-4000-8000-000000000000', sub: admin.personId })}.`,
    ],
    ['with somebody else’s id', () => forge({ payload: { sub: '00000000-0000-4000-8000-000000000001' } })],
    ['with no id', () => forge({ payload: { sid: undefined } })],
    ['with a list for an id', () => forge({ payload: { sid: ['x'] } })],
    ['of another use of our secret', () => forge({ salt: 'another use' })],
    ['cut', () => cookie().slice(0, -4)],
    ['broken', () => '%E0%A4%A'],
    ['too long', () => 'x'.repeat(100_000)],
  ])('%s is nobody’s', async (_what, made) => {
    await signIn()
    jar.set('recoupe.session', await made())
    expect(await findSignedIn()).toBeNull()
    expect(await status()).toBe(401)
  })

  it.each(['Bearer %E0%A4%A', 'Bearer', 'Basic x', 'Bearer a.b.c'])(
    'a header is nobody’s either: %s',
    async authorization => {
      const answer = await ask(meRoute, 'GET', '/api/v1/me', undefined, { Authorization: authorization })
      expect(answer.status).toBe(401)
      expect((await ask(authGet, 'GET', '/api/auth/session', undefined, { Authorization: authorization })).status).toBe(
        200,
      )
    },
  )

  it('not even a session’s own token as a header', async () => {
    await signIn()
    const authorization = `Bearer ${cookie()}`
    jar = new Map()
    expect((await ask(meRoute, 'GET', '/api/v1/me', undefined, { Authorization: authorization })).status).toBe(401)
  })
})

describe('next-auth’s own addresses', () => {
  it.each([
    ['GET', 'signin', 307, '/sign-in'],
    ['GET', 'signout', 307, '/account'],
    ['GET', 'error', 307, '/sign-in'],
    ['GET', 'providers', 404, ''],
    ['GET', 'verify-request', 404, ''],
    ['GET', 'callback/ticket', 404, ''],
    ['POST', '_log', 404, ''],
    ['POST', 'session', 404, ''],
    ['POST', 'signin/ticket', 404, ''],
    ['POST', 'callback/other', 404, ''],
  ])('%s %s: %i %s', async (method, path, expected, place) => {
    const answer = await ask(
      method === 'GET' ? authGet : authPost,
      method,
      `/api/auth/${path}`,
      method === 'GET' ? undefined : {},
    )
    if (expected === 404) expect(answer.status).toBe(404)
    else expect(new URL(answer.headers.get('location') ?? '', http).pathname).toBe(place)
  })

  it.each([
    [{ Origin: 'https://evil' }, 403, 'bad_origin', '{}'],
    [{ Origin: 'null' }, 403, 'bad_origin', '{}'],
    [{ 'Content-Type': 'text/plain' }, 415, 'unsupported_type', '{}'],
    [{}, 400, 'bad_json', '{'],
    [{}, 413, 'body_too_large', `{"a":"${'x'.repeat(10_000)}"}`],
  ])('refuse %j: %i %s', async (headers, expected, code, body) => {
    const answer = await ask(authPost, 'POST', '/api/auth/callback/ticket', body, headers as Record<string, string>)
    expect(answer.status).toBe(expected)
    expect(await answer.json()).toMatchObject({ code })
  })

  it('say that the database is away, and let nobody in', async () => {
    const ticket = await ticketOf()
    const url = process.env.DATABASE_URL
    await closeClient()
    process.env.DATABASE_URL = 'postgresql://nobody@127.0.0.1:1/nothing'
    try {
      expect((await exchange(ticket)).status).toBe(503)
      expect(cookie()).toBe('')
    } finally {
      await closeClient()
      process.env.DATABASE_URL = url
    }
    expect((await exchange(ticket)).status).toBe(200)
  })
})

describe('a page', () => {
  const led = (page: Promise<unknown>) =>
    page.then(
      () => 'shown',
      (error: { digest?: string }) => error.digest ?? String(error),
    )

  it('leads to the sign-in page and back', async () => {
    sent = new Headers({ 'x-recoupe-path': '/n/courrier/claims?kind=figure' })
    expect(await led(requireViewer('courrier'))).toContain(
      ';/sign-in?callbackUrl=%2Fn%2Fcourrier%2Fclaims%3Fkind%3Dfigure;',
    )
    sent = new Headers({ 'x-recoupe-path': '//evil' })
    expect(await led(requireViewer('courrier'))).toContain(';/sign-in;')
    sent = new Headers()
    expect(await led(requirePerson('/account'))).toContain(';/sign-in?callbackUrl=%2Faccount;')
  })

  it('is not there for a stranger', async () => {
    const other = await makeNewsroom()
    await signIn(`admin@${other.newsroomSlug}.example`)
    expect(await led(requireViewer('courrier'))).toContain('404')
    expect(await led(requireViewer(other.newsroomSlug))).toBe('shown')
  })
})

it('answers to sign-ins, and what is kept of them, hold no hash and no password', async () => {
  await signIn()
  const me = await (await ask(meRoute, 'GET', '/api/v1/me')).text()
  expect(me).not.toMatch(/hash|argon|password/i)
  expect(await client().accessLog.count({ where: { action: 'sign-in' } })).toBeGreaterThan(0)
  expect(JSON.stringify(await sql('SELECT * FROM "accessLog"'))).not.toMatch(/quatre chevaux|@/)
})
