import { caller, makeNewsroom, password, setupToken, startFreshDatabase } from '@/test/people'
import { client } from './client'
import { openSession } from './sessions'
import { checkSetupToken, setUp } from './setup'

const { sql } = startFreshDatabase()
const input = {
  newsroomName: 'Le Courrier du Delta',
  slug: 'delta',
  name: 'Nadia Roux',
  email: 'nadia@delta.example',
  password,
  locale: 'fr' as const,
}

it('finds nobody in a new house', async () => {
  expect(await client().person.count()).toBe(0)
})

it('makes newsroom, admin, history and a way in, once', async () => {
  const token = await setupToken()
  expect(await checkSetupToken(token)).toEqual({ ok: true, value: null })
  const made = await setUp({ ...input, token }, caller)
  if (!made.ok) throw new Error(made.code)
  expect(await openSession(made.value.ticket, { requestId: '', userAgent: '' })).not.toBeNull()
  const events = await sql('SELECT "sequence", "type", "body" FROM "event" ORDER BY "sequence"')
  expect(events.map(event => event.type)).toEqual(['newsroom.created', 'membership.created'])
  expect(JSON.stringify(events)).not.toContain('@')
  expect(await sql('SELECT "role" FROM "membership"')).toEqual([{ role: 'admin' }])
  expect(await setUp({ ...input, token, slug: 'other', email: 'x@delta.example' }, caller)).toMatchObject({
    code: 'link_used',
  })
  expect(await checkSetupToken(token)).toMatchObject({ code: 'link_used' })
})

it('serves one of two who use the link at once', async () => {
  const token = await setupToken()
  const both = await Promise.all(
    ['une', 'deux'].map(slug => setUp({ ...input, token, slug, email: `${slug}@delta.example` }, caller)),
  )
  expect(both.filter(made => made.ok)).toHaveLength(1)
  expect(both.find(made => !made.ok)).toMatchObject({ code: 'link_used' })
})

it.each([
  ['an old link', -1, {}, 'link_expired'],
  ['a common password', 1, { password: 'motdepasse1' }, 'common_password'],
  ['the newsroom’s name', 1, { password: 'le courrier du delta' }, 'common_password'],
  ['a short password', 1, { password: 'court' }, 'too_short'],
  ['a taken address', 1, { slug: 'taken' }, 'slug_taken'],
  ['a taken e-mail', 1, { email: 'admin@taken.example', slug: 'free' }, 'email_taken'],
])('refuses %s, and keeps the link', async (_what, days, change, code) => {
  if (!(await client().newsroom.count({ where: { slug: 'taken' } }))) await makeNewsroom('taken')
  const token = await setupToken(days)
  const before = await client().newsroom.count()
  expect(
    await setUp({ ...input, slug: 'fresh', email: 'fresh@delta.example', ...change, token }, caller),
  ).toMatchObject({ ok: false, code })
  expect(await client().newsroom.count()).toBe(before)
  expect(await checkSetupToken(token)).toMatchObject(days > 0 ? { ok: true } : { code: 'link_expired' })
})

it('knows none but its own links', async () => {
  expect(await setUp({ ...input, token: '%E0%A4%A' }, caller)).toMatchObject({ code: 'bad_token' })
})
