import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { v7 as uuidv7 } from 'uuid'
import { client, closeClient } from '@/lib/data/client'
import { hashPassword } from '@/lib/data/password-hash'
import { issueTicket, openSession, tokenHash, type SessionRef } from '@/lib/data/sessions'
import { setUp } from '@/lib/data/setup'
import type { Role, Viewer } from '@/lib/people/roles'
import { freshDatabase } from './database'

/** The password of everybody whom these functions make. */
export const password = 'quatre chevaux dans la brume'

/** Where the calls of a test come from. */
export const caller = { requestId: '00000000-0000-4000-8000-000000000000', address: '192.0.2.1' }

/** Points lib/data at a fresh database for the length of a test file. `sql` goes round lib/data, for clocks and checks. */
export function startFreshDatabase() {
  let database: Awaited<ReturnType<typeof freshDatabase>>
  let connection: Client
  beforeAll(async () => {
    process.env.NEXTAUTH_SECRET ??= randomBytes(32).toString('hex')
    database = await freshDatabase()
    process.env.DATABASE_URL = database.url
    connection = new Client({ connectionString: database.url })
    await connection.connect()
  })
  afterAll(async () => {
    await connection.end()
    await closeClient()
    await database.close()
  })
  return { sql: async (statement: string, values: unknown[] = []) => (await connection.query(statement, values)).rows }
}

/** A good set-up link's token. */
export async function setupToken(days = 1): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await client().setupToken.create({
    data: { tokenHash: tokenHash(token), expiresAt: new Date(Date.now() + days * 86_400_000) },
  })
  return token
}

/** A newsroom of its own with one admin, as the viewer. */
export async function makeNewsroom(slug = `n-${randomBytes(4).toString('hex')}`): Promise<Viewer> {
  const email = `admin@${slug}.example`
  const made = await setUp(
    {
      token: await setupToken(),
      newsroomName: `Rédaction ${slug}`,
      slug,
      name: 'Nadia Roux',
      email,
      password,
      locale: 'fr',
    },
    caller,
  )
  if (!made.ok) throw new Error(made.code)
  const { id: personId, name } = await client().person.findUniqueOrThrow({ where: { email } })
  return {
    personId,
    name,
    newsroomId: made.value.newsroom.id,
    newsroomSlug: slug,
    role: 'admin',
    sessionId: '',
    requestId: caller.requestId,
  }
}

/** Somebody more of a viewer's newsroom, with this role. */
export async function addMember(viewer: Viewer, role: Role, name = `Un ${role}`): Promise<Viewer & { email: string }> {
  const personId = uuidv7()
  const email = `${personId}@people.example`
  await client().person.create({ data: { id: personId, email, name, passwordHash: await hashPassword(password) } })
  await client().membership.create({ data: { newsroomId: viewer.newsroomId, personId, role } })
  return { ...viewer, personId, name, role, email }
}

/** A session of somebody, as after signing in. */
export async function makeSession(personId: string, before?: string): Promise<SessionRef> {
  const { ticket } = await issueTicket(client(), personId)
  const session = await openSession(ticket, { requestId: caller.requestId, userAgent: 'test', before })
  if (!session) throw new Error('No session')
  return session
}
