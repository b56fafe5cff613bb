import { v7 as newId } from 'uuid'
import { Caller } from './caller'
import { invite, openRoom, password, setupToken, type Room } from './room'
import { changingNothing, sql } from './server'

let room: Room
beforeAll(async () => {
  room = await openRoom()
})
beforeEach(() => sql('DELETE FROM "throttle"'))

const login = (email: string, words: string, caller = new Caller()) =>
  caller.ask('POST', '/api/v1/session', { email, password: words })

/** A new link into the room, and the address that it is for. */
async function link(): Promise<{ token: string; email: string; id: string }> {
  const [id, email] = [newId(), `${newId()}@people.example`]
  const made = await room.admin.caller.must<{ link: string }>('POST', `${room.path}/invitations`, {
    id,
    email,
    role: 'viewer',
  })
  return { id, email, token: new URL(made.link).searchParams.get('token') ?? '' }
}

const accept = (token: string, words: string) =>
  new Caller().ask('POST', '/api/v1/invitations/accept', { token, name: 'Somebody New', password: words, locale: 'fr' })

it.each([
  ['seven77', 'too_short'],
  ['', 'too_short'],
  ['a'.repeat(129).replaceAll('aa', 'ab'), 'too_long'],
  ['password1', 'common_password'],
  ['azertyuiop', 'common_password'],
  ['motdepasse2026', 'common_password'],
  ['aaaaaaaaaaaa', 'common_password'],
  ['123456789012', 'common_password'],
])('the password %j is refused: %s', async (words, code) => {
  const { token } = await link()
  const answer = await changingNothing(() => accept(token, words))
  expect(answer).toMatchObject({ status: 422, json: { code, fields: [{ field: 'password', code }] } })
})

it('the newsroom’s name is no password', async () => {
  const { token } = await link()
  expect(await accept(token, `The Post ${room.slug}`)).toMatchObject({ status: 422, json: { code: 'common_password' } })
})

it.each([
  ['of eight characters', 'k7 Lm,qz'],
  ['of 64', 'quatre chevaux dans la brume et un phare allumé au bout du quai.'],
  ['of 128', 'quatre chevaux dans la brume, '.repeat(5).slice(0, 128)],
  ['with spaces around it', '  granite lantern seven tides  '],
  ['in another writing', '四匹の馬が霧の中 🐎'],
])('a password %s is taken as it is', async (_, words) => {
  const { token, email } = await link()
  expect((await accept(token, words)).status).toBe(201)
  expect((await login(email, words)).status).toBe(201)
  for (const other of [words.trim(), words.toUpperCase(), `${words} `, words.normalize('NFD')].filter(
    each => each !== words,
  ))
    expect(await login(email, other)).toMatchObject({ status: 401, json: { code: 'wrong_login' } })
})

describe('links', () => {
  it('of invitation are good once, and not when taken back or too old', async () => {
    const used = await link()
    expect((await accept(used.token, password)).status).toBe(201)
    expect(await changingNothing(() => accept(used.token, password))).toMatchObject({
      status: 410,
      json: { code: 'link_used' },
    })
    const revoked = await link()
    await room.admin.caller.must('DELETE', `${room.path}/invitations/${revoked.id}`)
    expect(await changingNothing(() => accept(revoked.token, password))).toMatchObject({
      status: 410,
      json: { code: 'link_expired' },
    })
    const old = await link()
    await sql(`UPDATE "invitation" SET "expiresAt" = now() - interval '1 second' WHERE "id" = $1`, [old.id])
    expect(await changingNothing(() => accept(old.token, password))).toMatchObject({
      status: 410,
      json: { code: 'link_expired' },
    })
  })

  it('that are not ours are refused, and cannot be guessed from an id', async () => {
    const { token, id } = await link()
    expect(Buffer.from(token, 'base64url').length).toBeGreaterThanOrEqual(16)
    for (const other of ['x', id, Buffer.from(id).toString('base64url'), `${token}x`, token.slice(0, -1)])
      expect(await changingNothing(() => accept(other, password))).toMatchObject({
        status: 401,
        json: { code: 'bad_token' },
      })
  })

  it('of invitation are used by one of two who come at once', async () => {
    const { token } = await link()
    const answers = await Promise.all([accept(token, password), accept(token, password)])
    expect(answers.map(answer => answer.status).sort()).toEqual([201, 410])
  })

  it('of set-up are good once', async () => {
    const token = await setupToken()
    const setUp = (slug: string) =>
      new Caller().ask('POST', '/api/v1/setup', {
        ...{
          token,
          newsroomName: 'A New Room',
          slug,
          name: 'Ada Lefort',
          email: `ada@${slug}.example`,
          password,
          locale: 'en',
        },
      })
    const slug = `r-${newId().slice(-8)}`
    expect((await setUp(slug)).status).toBe(201)
    expect(await changingNothing(() => setUp(`${slug}-2`))).toMatchObject({ status: 410, json: { code: 'link_used' } })
  })
})

describe('56: wrong sign-ins', () => {
  it('get one answer, whether there is such a person or not', async () => {
    const wrong = await login(room.editor.email, 'wrong')
    const unknown = await login('nobody@nowhere.example', 'wrong')
    await sql(`UPDATE "person" SET "disabledAt" = now() WHERE "id" = $1`, [room.viewer.id])
    const disabled = await login(room.viewer.email, password)
    await room.admin.caller.must('POST', `${room.path}/sample`, {})
    const [written] = await sql<{ email: string }>(`SELECT "email" FROM "person" WHERE "passwordHash" = '' LIMIT 1`)
    const withoutPassword = await login(written?.email ?? '', 'any password')
    for (const answer of [wrong, unknown, disabled, withoutPassword]) {
      const { requestId, ...said } = answer.json ?? {}
      expect([answer.status, said]).toEqual([
        401,
        expect.objectContaining({ code: 'wrong_login', detail: 'E-mail or password is wrong.' }),
      ])
      expect(requestId).toBeDefined()
    }
  })

  it('take one time, whether there is such a person or not', async () => {
    // Somebody who is not there costs a hash like everybody else: without it the two are far apart, however often one asks.
    const apart: number[] = []
    while (apart.length < 3 && !apart.some(part => part < 0.3)) apart.push(await timesApart())
    expect(Math.min(...apart)).toBeLessThan(0.3)
  })

  /** How far apart, as a part of the longer, the shortest times of wrong sign-ins as somebody and as nobody are; 60 of each, in turns. What a busy machine adds is not in the shortest. */
  async function timesApart(): Promise<number> {
    const took: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
    for (let at = 0; at < 60; at++) {
      if (at % 2 === 0) await sql('DELETE FROM "throttle"')
      const order = at % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)
      for (const who of order) {
        const began = performance.now()
        await login(who === 'known' ? room.editor.email : `nobody-${at}@nowhere.example`, 'wrong password')
        took[who].push(performance.now() - began)
      }
    }
    const [known, unknown] = [Math.min(...took.known), Math.min(...took.unknown)]
    return Math.abs(known - unknown) / Math.max(known, unknown)
  }

  it('are five; then the right password waits too, with its time; others do not', async () => {
    const { email } = await invite(room.admin.caller, room.path, 'editor')
    for (let at = 0; at < 5; at++) expect((await login(email, 'wrong')).status).toBe(401)
    for (const words of ['wrong', password]) {
      const answer = await login(email, words)
      expect(answer).toMatchObject({ status: 429, json: { code: 'too_many_attempts' } })
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(800)
      expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(900)
    }
    expect((await login(room.editor.email, password)).status).toBe(201)
    const spoofed = { 'X-Forwarded-For': '203.0.113.9', 'X-Real-IP': '203.0.113.9', Forwarded: 'for=203.0.113.9' }
    const again = await new Caller().ask('POST', '/api/v1/session', { email, password }, { headers: spoofed })
    expect(again.status).toBe(429)
    expect((await login(email.toUpperCase(), password)).status).toBe(429)
  })

  it('that come at once do not slip through', async () => {
    const { email } = await invite(room.admin.caller, room.path, 'editor')
    const answers = await Promise.all(Array.from({ length: 20 }, () => login(email, 'wrong')))
    expect(answers.filter(answer => answer.status === 401)).toHaveLength(5)
    expect(answers.filter(answer => answer.status === 429)).toHaveLength(15)
  })

  it('leave a line in the log of access that holds no password', async () => {
    await login(room.editor.email, 'a wrong secret word')
    const rows = await sql<{ line: string }>(
      `SELECT t::text AS line FROM "accessLog" t WHERE "action" = 'sign-in.failed'`,
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ line }) => line.includes('secret word'))).toEqual([])
  })
})
