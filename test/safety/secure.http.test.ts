import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Caller } from './caller'
import { invite, openRoom, password, type Room } from './room'
import { server, sql } from './server'

let room: Room
beforeAll(async () => {
  room = await openRoom()
})

const visitor = () => new Caller(server().secure.origin, server().secure.address)

describe('behind https', () => {
  it('the session cookie is bound to the host and to https', async () => {
    const caller = visitor()
    const { ticket } = await caller.must<{ ticket: string }>('POST', '/api/v1/session', {
      email: room.editor.email,
      password,
    })
    const { csrfToken } = await caller.must<{ csrfToken: string }>('GET', '/api/auth/csrf')
    const body = { csrfToken, ticket, json: 'true', callbackUrl: '//evil.example' }
    const answer = await caller.ask('POST', '/api/auth/callback/ticket', body)
    const ours = /^(?!recoupe\.locale=)/
    const lines = answer.headers.getSetCookie().filter(line => !/Max-Age=0/i.test(line) && ours.test(line))
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) {
      expect(line).toMatch(/^__Host-recoupe\.\w+=/)
      expect(line).toMatch(/; Secure/i)
      expect(line).toMatch(/; HttpOnly/i)
      expect(line).toMatch(/; SameSite=Lax/i)
      expect(line).toMatch(/; Path=\/(;|$)/i)
      expect(line).not.toMatch(/; Domain=/i)
    }
    expect(lines.some(line => line.startsWith('__Host-recoupe.session='))).toBe(true)
    expect(new URL(String(answer.json?.url)).origin).toBe(server().secure.origin)
    expect((await caller.ask('GET', '/api/v1/me')).status).toBe(200)
    const out = await caller.ask('DELETE', '/api/v1/session')
    expect(out.headers.getSetCookie()[0]).toMatch(/^__Host-recoupe\.session=;.*Secure/i)
  })

  it.each(['/', '/sign-in', '/nowhere', '/api/v1/me', '/api/nothing', '/icon.svg'])(
    '%s keeps browsers to https',
    async where => {
      const { headers } = await visitor().ask('GET', where)
      const kept = /max-age=(\d+); includeSubDomains/.exec(headers.get('strict-transport-security') ?? '')?.[1]
      expect(Number(kept)).toBeGreaterThanOrEqual(31_536_000)
    },
  )

  it('http is another origin, and so is the loopback', async () => {
    for (const origin of [
      'http://recoupe.example',
      server().secure.address,
      'https://recoupe.example.evil.example',
      'https://recoupe.example:444',
    ])
      expect(await visitor().ask('POST', '/api/v1/session', {}, { headers: { Origin: origin } })).toMatchObject({
        status: 403,
        json: { code: 'bad_origin' },
      })
  })
})

it('two servers share one count of wrong sign-ins', async () => {
  await sql('DELETE FROM "throttle"')
  const { email } = await invite(room.admin.caller, room.path, 'viewer')
  const wrong = (caller: Caller) => caller.ask('POST', '/api/v1/session', { email, password: 'wrong' })
  for (const caller of [visitor(), new Caller(), visitor(), new Caller(), visitor()])
    expect((await wrong(caller)).status).toBe(401)
  for (const caller of [new Caller(), visitor()]) expect((await wrong(caller)).status).toBe(429)
})

it('a session ends on both servers at once', async () => {
  const { email } = await invite(room.admin.caller, room.path, 'viewer')
  const there = await visitor().signIn(email, password)
  await sql(
    `UPDATE "session" SET "endedAt" = now() WHERE "personId" = (SELECT "id" FROM "person" WHERE "email" = $1)`,
    [email],
  )
  expect((await there.ask('GET', '/api/v1/me')).status).toBe(401)
})

it('the count of wrong sign-ins outlives the server', async () => {
  await sql('DELETE FROM "throttle"')
  const { email } = await invite(room.admin.caller, room.path, 'viewer')
  const wrong = () => new Caller().ask('POST', '/api/v1/session', { email, password: 'wrong' })
  for (let at = 0; at < 5; at++) expect((await wrong()).status).toBe(401)
  const { web } = JSON.parse(readFileSync(path.join(server().data, 'running.json'), 'utf8')) as { web: number }
  process.kill(-web, 'SIGKILL')
  await untilAnswering()
  expect((await wrong()).status).toBe(429)
})

/** Waits until the web server that was killed is there again. */
async function untilAnswering(): Promise<void> {
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, 200))
    const status = await fetch(`${server().origin}/api/v1/me`).then(
      answer => answer.status,
      () => 0,
    )
    if (status === 401) return
  }
}
