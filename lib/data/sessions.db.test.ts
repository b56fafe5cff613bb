import { addMember, caller, makeNewsroom, makeSession, password, startFreshDatabase } from '@/test/people'
import type { Viewer } from '../people/roles'
import { endSession, endSessionsOf, findMember, findSession, issueTicket, openSession, signIn } from './sessions'
import { client } from './client'

const { sql } = startFreshDatabase()
let admin: Viewer
let email: string
beforeAll(async () => {
  admin = await makeNewsroom('courrier')
  email = 'admin@courrier.example'
})
beforeEach(() => sql('DELETE FROM "throttle"'))

const tryIt = (wanted: string, typed = 'wrong', address = '192.0.2.1') =>
  signIn({ email: wanted, password: typed }, { ...caller, address })

describe('signing in', () => {
  it('gives a ticket for the right password, and a session for the ticket, once', async () => {
    const signedIn = await tryIt(email, password)
    if (!signedIn.ok) throw new Error(signedIn.code)
    const opened = await openSession(signedIn.value.ticket, { requestId: '', userAgent: 'a\0b' })
    expect(opened).toMatchObject({ personId: admin.personId })
    expect(await openSession(signedIn.value.ticket, { requestId: '', userAgent: '' })).toBeNull()
    expect(await findSession(opened!)).toMatchObject({ email, name: 'Nadia Roux', locale: 'fr' })
  })

  it('opens one session when a ticket is shown many times at once', async () => {
    const { ticket } = await issueTicket(client(), admin.personId)
    const opened = await Promise.all(
      Array.from({ length: 8 }, () => openSession(ticket, { requestId: '', userAgent: '' })),
    )
    expect(opened.filter(Boolean)).toHaveLength(1)
  })

  it('takes no ticket after 30 seconds, and none that it did not give', async () => {
    const { ticket } = await issueTicket(client(), admin.personId)
    await sql(`UPDATE "signInTicket" SET "expiresAt" = "expiresAt" - interval '31 seconds'`)
    expect(await openSession(ticket, { requestId: '', userAgent: '' })).toBeNull()
    expect(await openSession('no ticket', { requestId: '', userAgent: '' })).toBeNull()
  })

  it('stores tickets and passwords as hashes only', async () => {
    const { ticket } = await issueTicket(client(), admin.personId)
    const [{ dump }] = await sql(`SELECT string_agg(t::text, '') AS dump FROM "signInTicket" t`)
    expect(dump).not.toContain(ticket)
    const [person] = await sql('SELECT "passwordHash" FROM "person" LIMIT 1')
    expect(person.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it('answers an unknown e-mail and a wrong password alike', async () => {
    expect(await tryIt('nobody@courrier.example')).toEqual(await tryIt(email))
    expect(await tryIt(email)).toMatchObject({ code: 'wrong_login' })
  })

  it('lets a disabled person in neither by password nor by session', async () => {
    const gone = await addMember(admin, 'editor')
    const session = await makeSession(gone.personId)
    await sql('UPDATE "person" SET "disabledAt" = now() WHERE "id" = $1', [gone.personId])
    expect(await findSession(session)).toBeNull()
    expect(await tryIt(gone.email, password)).toMatchObject({ code: 'wrong_login' })
  })
})

describe('too many attempts', () => {
  it('refuses the sixth in a quarter of an hour, right password or not, and nobody else', async () => {
    const other = await addMember(admin, 'editor')
    for (let n = 0; n < 5; n++) expect(await tryIt(email)).toMatchObject({ code: 'wrong_login' })
    const left = async () => {
      const [row] = await sql(
        `SELECT ceil(extract(epoch FROM "expire" - now()))::int AS seconds FROM "throttle" WHERE "key" LIKE 'account:%'`,
      )
      return row.seconds as number
    }
    const before = await left()
    const refused = await tryIt(email, password)
    expect(refused).toMatchObject({ code: 'too_many_attempts' })
    expect(before).toBeLessThanOrEqual(900)
    expect(!refused.ok && refused.params?.seconds).toBeLessThanOrEqual(before)
    expect(!refused.ok && refused.params?.seconds).toBeGreaterThanOrEqual(await left())
    expect(await tryIt(other.email, password)).toMatchObject({ ok: true })
    await sql(`UPDATE "throttle" SET "expire" = "expire" - interval '15 minutes 1 second'`)
    expect(await tryIt(email, password)).toMatchObject({ ok: true })
  })

  it('counts an unknown e-mail the same', async () => {
    for (let n = 0; n < 5; n++) await tryIt('ghost@courrier.example')
    expect(await tryIt('ghost@courrier.example')).toMatchObject({ code: 'too_many_attempts' })
  })

  it('lets no more than five through when twenty come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => tryIt(email)))
    expect(answers.filter(answer => !answer.ok && answer.code === 'wrong_login')).toHaveLength(5)
  })

  it('forgets the wrong ones once the right one came', async () => {
    for (let n = 0; n < 4; n++) await tryIt(email)
    await tryIt(email, password)
    for (let n = 0; n < 5; n++) expect(await tryIt(email)).toMatchObject({ code: 'wrong_login' })
  })

  it('refuses the fifty-first wrong one of one address, for whatever account', async () => {
    for (let n = 0; n < 50; n++) expect(await tryIt(`u${n}@courrier.example`)).toMatchObject({ code: 'wrong_login' })
    expect(await tryIt('u51@courrier.example')).toMatchObject({ code: 'too_many_attempts' })
    expect(await tryIt('u52@courrier.example', 'wrong', '192.0.2.2')).toMatchObject({ code: 'wrong_login' })
  })

  it('holds no e-mail', async () => {
    await tryIt(email)
    expect(JSON.stringify(await sql('SELECT * FROM "throttle"'))).not.toContain('@')
  })
})

describe('a session', () => {
  it('names its person and newsroom, by slug or id, with the role of now', async () => {
    const person = await addMember(admin, 'editor')
    const session = await makeSession(person.personId)
    expect(await findMember(session, 'courrier', 'r')).toMatchObject({
      personId: person.personId,
      role: 'editor',
      newsroomId: admin.newsroomId,
      requestId: 'r',
    })
    expect(await findMember(session, admin.newsroomId.toUpperCase(), 'r')).toMatchObject({ newsroomSlug: 'courrier' })
    await sql(`UPDATE "membership" SET "role" = 'viewer' WHERE "personId" = $1`, [person.personId])
    expect(await findMember(session, 'courrier', 'r')).toMatchObject({ role: 'viewer' })
  })

  it('shows a stranger no newsroom', async () => {
    const other = await makeNewsroom()
    const session = await makeSession(other.personId)
    expect(await findMember(session, 'courrier', '')).toBeNull()
    expect(await findMember(session, 'nowhere', '')).toBeNull()
    for (const odd of ['', '\0', "' OR 1=1--", 'é', 'x'.repeat(10_000)])
      expect(await findMember(session, odd, '')).toBeNull()
  })

  it.each([
    ['signing out', `UPDATE "session" SET "endedAt" = now() WHERE "id" = $1`],
    [
      '12 hours without use',
      `UPDATE "session" SET "lastSeenAt" = now() - interval '12 hours 1 second' WHERE "id" = $1`,
    ],
    ['30 days', `UPDATE "session" SET "expiresAt" = now() - interval '1 second' WHERE "id" = $1`],
  ])('ends after %s', async (_what, statement) => {
    const session = await makeSession(admin.personId)
    expect(await findSession(session)).not.toBeNull()
    await sql(statement, [session.sessionId])
    expect(await findSession(session)).toBeNull()
    expect(await findMember(session, 'courrier', '')).toBe('not-signed-in')
  })

  it('stays while it is used', async () => {
    const session = await makeSession(admin.personId)
    await sql(`UPDATE "session" SET "lastSeenAt" = now() - interval '11 hours' WHERE "id" = $1`, [session.sessionId])
    await findSession(session)
    await sql(`UPDATE "session" SET "lastSeenAt" = "lastSeenAt" - interval '11 hours' WHERE "id" = $1`, [
      session.sessionId,
    ])
    expect(await findSession(session)).not.toBeNull()
  })

  it('is another after signing in again, and the one before is over', async () => {
    const before = await makeSession(admin.personId)
    const after = await makeSession(admin.personId, before.sessionId)
    expect(after.sessionId).not.toBe(before.sessionId)
    expect(await findSession(before)).toBeNull()
  })

  it('is ended by its own person only', async () => {
    const other = await addMember(admin, 'editor')
    const session = await makeSession(admin.personId)
    await endSession({ ...session, personId: other.personId }, caller)
    expect(await findSession(session)).not.toBeNull()
    await endSession(session, caller)
    expect(await findSession(session)).toBeNull()
  })

  it('can be ended everywhere else', async () => {
    const [here, there] = [await makeSession(admin.personId), await makeSession(admin.personId)]
    await endSessionsOf(client(), admin.personId, here.sessionId)
    expect([await findSession(here), await findSession(there)]).toMatchObject([{ email }, null])
  })
})
