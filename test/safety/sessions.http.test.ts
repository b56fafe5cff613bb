import { encode } from 'next-auth/jwt'
import { v4 as randomId } from 'uuid'
import { Caller } from './caller'
import { invite, openRoom, password, type Room, type Somebody } from './room'
import { sql } from './server'

let room: Room
beforeAll(async () => {
  room = await openRoom()
})

const me = (caller: Caller) => caller.ask('GET', '/api/v1/me')
const somebody = (): Promise<Somebody> => invite(room.admin.caller, room.path, 'editor')
const nobody = { status: 401, json: { code: 'not_signed_in' } }

/** Somebody of the room as admins see them, for a change with its version. */
async function change(person: Somebody, patch: Record<string, unknown>) {
  const members = await room.admin.caller.must<{ personId: string; version: number }[]>('GET', `${room.path}/members`)
  const { version = 0 } = members.find(member => member.personId === person.id) ?? {}
  return room.admin.caller.must('PATCH', `${room.path}/members/${person.id}`, patch, { version })
}

it('signing out ends the session, not only the cookie', async () => {
  const { caller } = await somebody()
  const stolen = caller.copy()
  expect((await me(stolen)).status).toBe(200)
  const out = await caller.ask('DELETE', '/api/v1/session')
  expect(out.status).toBe(204)
  expect(out.headers.get('clear-site-data')).toContain('"cache"')
  expect(await me(stolen)).toMatchObject(nobody)
  expect((await stolen.ask('GET', `/n/${room.slug}`)).status).toBe(307)
})

it('signing out by next-auth ends it too', async () => {
  const { caller } = await somebody()
  const stolen = caller.copy()
  const { csrfToken } = await caller.must<{ csrfToken: string }>('GET', '/api/auth/csrf')
  await caller.ask('POST', '/api/auth/signout', { csrfToken, json: 'true' })
  expect(await me(stolen)).toMatchObject(nobody)
})

it('nobody’s session survives signing in: what was known before opens nothing', async () => {
  const { caller, email } = await somebody()
  const before = caller.copy()
  await caller.signIn(email, password)
  expect(caller.session).not.toBe(before.session)
  expect(await me(before)).toMatchObject(nobody)
  expect((await me(caller)).status).toBe(200)
})

it('a ticket is good once', async () => {
  const { email } = await somebody()
  const { ticket } = await new Caller().must<{ ticket: string }>('POST', '/api/v1/session', { email, password })
  await new Caller().useTicket(ticket)
  await expect(new Caller().useTicket(ticket)).rejects.toThrow('No session')
})

it('a ticket is not asked for without the token against forgery', async () => {
  const { email } = await somebody()
  const caller = new Caller()
  const { ticket } = await caller.must<{ ticket: string }>('POST', '/api/v1/session', { email, password })
  await caller.ask('POST', '/api/auth/callback/ticket', {
    ticket,
    csrfToken: 'made-up',
    json: 'true',
    callbackUrl: '/',
  })
  expect(caller.session).toBeUndefined()
})

describe('the next request of somebody', () => {
  it('whose membership ended sees nothing of the newsroom', async () => {
    const person = await somebody()
    const other = await openRoom()
    expect((await person.caller.ask('GET', room.path)).status).toBe(200)
    await change(person, { active: false })
    expect([401, 404]).toContain((await person.caller.ask('GET', room.path)).status)
    expect((await other.admin.caller.ask('GET', room.path)).status).toBe(404)
  })

  it('whose role was lowered is refused', async () => {
    const person = await somebody()
    const story = () => ({ id: randomId(), title: 'A story' })
    expect((await person.caller.ask('POST', `${room.path}/stories`, story())).status).toBe(201)
    await change(person, { role: 'viewer' })
    expect(await person.caller.ask('POST', `${room.path}/stories`, story())).toMatchObject({
      ...{ status: 403, json: { code: 'forbidden_role' } },
    })
  })

  it('who was disabled is nobody’s', async () => {
    const person = await somebody()
    await sql(`UPDATE "person" SET "disabledAt" = now() WHERE "id" = $1`, [person.id])
    expect(await me(person.caller)).toMatchObject(nobody)
  })

  it.each([
    ['unused for twelve hours', `"lastSeenAt" = now() - interval '12 hours 1 second'`],
    ['thirty days old', `"expiresAt" = now() - interval '1 second'`],
  ])('whose session is %s is nobody’s', async (_, set) => {
    const person = await somebody()
    await sql(`UPDATE "session" SET ${set} WHERE "personId" = $1`, [person.id])
    expect(await me(person.caller)).toMatchObject(nobody)
  })

  it('who changed the password elsewhere is nobody’s; where it was changed it goes on', async () => {
    const person = await somebody()
    const elsewhere = await new Caller().signIn(person.email, password)
    const { version } = await person.caller.must<{ version: number }>('GET', '/api/v1/me')
    const next = 'seven tides and a granite lantern'
    const patch = (current: string) =>
      person.caller.ask('PATCH', '/api/v1/me', { password: { current, next } }, { version })
    expect(await patch('not the present one')).toMatchObject({ status: 422, json: { code: 'wrong_password' } })
    expect((await patch(password)).status).toBe(200)
    expect(await me(elsewhere)).toMatchObject(nobody)
    expect((await me(person.caller)).status).toBe(200)
  })
})

describe('a cookie that we did not write', () => {
  const withCookie = (value: string) => {
    const caller = new Caller()
    caller.cookies.set('recoupe.session', value)
    return caller
  }

  it('under another key opens nothing', async () => {
    const token = { sid: randomId(), sub: room.admin.id, role: 'admin' }
    expect(await me(withCookie(await encode({ token, secret: 'x'.repeat(64) })))).toMatchObject(nobody)
  })

  it('without a signature opens nothing', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const [session] = await sql<{ id: string }>(`SELECT "id" FROM "session" WHERE "personId" = $1 LIMIT 1`, [
      room.admin.id,
    ])
    const payload = part({ sid: session?.id, sub: room.admin.id })
    for (const alg of ['none', 'None', 'HS256', 'dir'])
      expect(await me(withCookie(`${part({ alg, typ: 'JWT' })}.${payload}.`))).toMatchObject(nobody)
  })

  it('opens nothing when one character of a good one is another', async () => {
    const good = room.admin.caller.session ?? ''
    expect((await me(withCookie(good))).status).toBe(200)
    for (const at of [5, Math.floor(good.length / 2), good.length - 3]) {
      const other = good[at] === 'A' ? 'B' : 'A'
      expect(await me(withCookie(good.slice(0, at) + other + good.slice(at + 1)))).toMatchObject(nobody)
    }
  })
})

describe('what is stored of secrets', () => {
  it('is argon2id for passwords, SHA-256 for links, nothing for sessions', async () => {
    const hashes = await sql<{ passwordHash: string }>(`SELECT "passwordHash" FROM "person" WHERE "passwordHash" <> ''`)
    for (const { passwordHash } of hashes)
      expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=(19456|[2-9]\d{4,}),t=[2-9],p=1\$/)
    const tokens = await sql<{ hash: string }>(
      `SELECT "tokenHash" AS hash FROM "invitation" UNION ALL SELECT "tokenHash" FROM "setupToken" UNION ALL SELECT "tokenHash" FROM "signInTicket"`,
    )
    expect(tokens.length).toBeGreaterThan(2)
    for (const { hash } of tokens) expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is told to nobody: exactly these keys of people go out', async () => {
    const keys = (value: object) => Object.keys(value).sort()
    const mine = await room.viewer.caller.must('GET', '/api/v1/me')
    expect(keys(mine)).toEqual(['email', 'id', 'locale', 'name', 'newsrooms', 'version'])
    const members = await room.viewer.caller.must<{ email: unknown }[]>('GET', `${room.path}/members`)
    for (const member of members) {
      expect(keys(member)).toEqual(['email', 'endedAt', 'name', 'personId', 'role', 'since', 'version'])
      expect(member.email).toBeNull()
    }
    const session = await room.viewer.caller.must('GET', '/api/auth/session')
    expect(JSON.stringify(session)).not.toMatch(/sid|role|email/)
  })
})

it('a session cookie is for our own pages, and no script reads it', async () => {
  const { email } = await somebody()
  const caller = new Caller()
  const { ticket } = await caller.must<{ ticket: string }>('POST', '/api/v1/session', { email, password })
  const { csrfToken } = await caller.must<{ csrfToken: string }>('GET', '/api/auth/csrf')
  const body = { csrfToken, ticket, json: 'true', callbackUrl: '/' }
  const { headers } = await caller.ask('POST', '/api/auth/callback/ticket', body)
  const line = headers.getSetCookie().find(each => each.startsWith('recoupe.session=')) ?? ''
  expect(line).toMatch(/; HttpOnly/i)
  expect(line).toMatch(/; SameSite=Lax/i)
  expect(line).toMatch(/; Path=\/(;|$)/i)
  expect(line).not.toMatch(/; Domain=/i)
})
