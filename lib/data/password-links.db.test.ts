import { makePasswordLink } from '@/scripts/start/password-link.mjs'
import { addMember, caller, makeNewsroom, makeSession, startFreshDatabase } from '@/test/people'
import type { Viewer } from '../people/roles'
import { findPasswordLink, renewPassword } from './password-links'
import { findSession, signIn } from './sessions'

const { sql } = startFreshDatabase()
const next = 'sept lanternes sur la grève'
let person: Awaited<ReturnType<typeof addMember>>
let admin: Viewer
beforeEach(async () => {
  admin = await makeNewsroom()
  person = await addMember(admin, 'editor', 'Zoé Lantier')
})

const newToken = async (email = person.email) => {
  const link = await makePasswordLink(process.env.DATABASE_URL!, 'https://desk.example', email)
  return new URL(link!).searchParams.get('token')!
}

it('a link lets its person choose another password, once, and ends their sessions', async () => {
  const session = await makeSession(person.personId)
  const token = await newToken()
  expect(await findPasswordLink(token)).toMatchObject({ ok: true, value: { email: person.email } })
  expect(await renewPassword({ token, password: next }, caller)).toMatchObject({ ok: true })
  expect(await findSession(session)).toBeNull()
  expect(await signIn({ email: person.email, password: next }, caller)).toMatchObject({ ok: true })
  expect(await renewPassword({ token, password: 'un tout autre mot long' }, caller)).toMatchObject({ code: 'link_used' })
})

it('nothing of it is stored but its hash', async () => {
  const token = await newToken()
  const [row] = await sql('SELECT * FROM "passwordLink" WHERE "personId" = $1', [person.personId])
  expect(JSON.stringify(row)).not.toContain(token)
})

it('an earlier link, an old one, one that is none and one of somebody disabled are refused', async () => {
  const earlier = await newToken()
  const token = await newToken()
  expect(await findPasswordLink(earlier)).toMatchObject({ code: 'bad_token' })
  expect(await findPasswordLink('nothing')).toMatchObject({ code: 'bad_token' })
  await sql(`UPDATE "passwordLink" SET "expiresAt" = now() - interval '1 second' WHERE "personId" = $1`, [person.personId])
  expect(await findPasswordLink(token)).toMatchObject({ code: 'link_expired' })
  const again = await newToken()
  await sql('UPDATE "person" SET "disabledAt" = now() WHERE "id" = $1', [person.personId])
  expect(await renewPassword({ token: again, password: next }, caller)).toMatchObject({ code: 'bad_token' })
})

it('a password that is too weak is refused, and the link stays good', async () => {
  const token = await newToken()
  expect(await renewPassword({ token, password: 'court' }, caller)).toMatchObject({ ok: false, field: 'password' })
  expect(await renewPassword({ token, password: next }, caller)).toMatchObject({ ok: true })
})

it('nobody is found under an unknown e-mail', async () => {
  expect(await makePasswordLink(process.env.DATABASE_URL!, 'https://desk.example', 'nobody@nowhere.example')).toBeNull()
})
