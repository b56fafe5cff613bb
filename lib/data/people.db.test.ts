import { addMember, caller, makeNewsroom, makeSession, password, startFreshDatabase } from '@/test/people'
import type { MemberPatch } from '../people/inputs'
import type { Viewer } from '../people/roles'
import { findNewsroom, listNewsroomsOf, updateNewsroom } from './newsrooms'
import { findMe, listMembers, updateMe, updateMember } from './people'
import { findMember, findSession, signIn } from './sessions'

const { sql } = startFreshDatabase()
let admin: Viewer
beforeEach(async () => {
  admin = await makeNewsroom()
})

async function change(viewer: Viewer, personId: string, patch: MemberPatch) {
  const member = (await listMembers(viewer)).find(each => each.personId === personId)
  return updateMember(viewer, personId, member?.version ?? 0, patch)
}

describe('the people of a newsroom', () => {
  it('are listed with exactly the documented keys, e-mails for admins only', async () => {
    const editor = await addMember(admin, 'editor', 'Zoé')
    const [first] = await listMembers(admin)
    expect(Object.keys(first!).sort()).toEqual(['email', 'endedAt', 'name', 'personId', 'role', 'since', 'version'])
    expect((await listMembers(admin)).map(member => member.email)).toContain(editor.email)
    expect((await listMembers(editor)).map(member => member.email)).toEqual([null, null])
  })

  it('change roles at the next request, with an entry in the history', async () => {
    const editor = await addMember(admin, 'editor')
    const session = await makeSession(editor.personId)
    expect(await change(admin, editor.personId, { role: 'checker' })).toMatchObject({
      ok: true,
      value: { role: 'checker', version: 2 },
    })
    expect(await findMember(session, admin.newsroomSlug, '')).toMatchObject({ role: 'checker' })
    const [event] = await sql(`SELECT "body" FROM "event" WHERE "newsroomId" = $1 ORDER BY "sequence" DESC LIMIT 1`, [
      admin.newsroomId,
    ])
    expect(JSON.parse(event.body)).toMatchObject({
      type: 'membership.role-changed',
      subjectId: editor.personId,
      data: { before: 'editor', after: 'checker' },
    })
  })

  it('lose access when their membership ends, and get it back', async () => {
    const editor = await addMember(admin, 'editor')
    const session = await makeSession(editor.personId)
    expect(await change(admin, editor.personId, { active: false })).toMatchObject({
      ok: true,
      value: { endedAt: expect.any(String) },
    })
    expect(await findMember(session, admin.newsroomSlug, '')).toBe('not-signed-in')
    expect(await change(admin, editor.personId, { active: true })).toMatchObject({ ok: true, value: { endedAt: null } })
    expect(await findMember(await makeSession(editor.personId), admin.newsroomSlug, '')).toMatchObject({
      role: 'editor',
    })
  })

  it('stay signed in where they belong to another newsroom', async () => {
    const editor = await addMember(admin, 'editor')
    const other = await makeNewsroom()
    await sql(`INSERT INTO "membership" ("newsroomId", "personId", "role") VALUES ($1, $2, 'viewer')`, [
      other.newsroomId,
      editor.personId,
    ])
    const session = await makeSession(editor.personId)
    await change(admin, editor.personId, { active: false })
    expect(await findMember(session, admin.newsroomSlug, '')).toBeNull()
    expect(await findMember(session, other.newsroomSlug, '')).toMatchObject({ role: 'viewer' })
    expect(await listNewsroomsOf(editor)).toMatchObject([{ slug: other.newsroomSlug, role: 'viewer' }])
  })

  it.each<MemberPatch>([{ role: 'editor' }, { active: false }])('keep their last admin: %p', async patch => {
    await addMember(admin, 'checker')
    expect(await change(admin, admin.personId, patch)).toMatchObject({ code: 'last_admin' })
  })

  it('keep one admin when two leave at once', async () => {
    const second = await addMember(admin, 'admin')
    const answers = await Promise.all([
      change(admin, admin.personId, { role: 'viewer' }),
      change(second, second.personId, { role: 'viewer' }),
    ])
    expect(answers.filter(answer => answer.ok)).toHaveLength(1)
    expect(answers.find(answer => !answer.ok)).toMatchObject({ code: 'last_admin' })
  })

  it('are changed on the version that was read', async () => {
    const editor = await addMember(admin, 'editor')
    await change(admin, editor.personId, { role: 'viewer' })
    expect(await updateMember(admin, editor.personId, 1, { role: 'admin' })).toMatchObject({
      code: 'version_conflict',
      extra: { current: { role: 'viewer', version: 2 } },
    })
  })

  it('are not those of another newsroom', async () => {
    const other = await makeNewsroom()
    expect(await updateMember(admin, other.personId, 1, { role: 'viewer' })).toMatchObject({ code: 'not_found' })
  })
})

describe('a newsroom', () => {
  it('has exactly the documented keys and keeps what is changed', async () => {
    expect(await findNewsroom(admin)).toEqual({
      id: admin.newsroomId,
      slug: admin.newsroomSlug,
      name: `Rédaction ${admin.newsroomSlug}`,
      originsNeeded: 2,
      version: 1,
    })
    expect(await updateNewsroom(admin, 1, { originsNeeded: 3 })).toMatchObject({
      ok: true,
      value: { originsNeeded: 3, version: 2 },
    })
    expect(await updateNewsroom(admin, 1, { name: 'Autre' })).toMatchObject({
      code: 'version_conflict',
      extra: { current: { version: 2 } },
    })
  })
})

describe('oneself', () => {
  const meOf = async (viewer: Viewer) => {
    const session = await makeSession(viewer.personId)
    const me = await findSession(session)
    if (!me) throw new Error('Not signed in')
    return { me, session }
  }

  it('is answered with exactly the documented keys', async () => {
    const { me } = await meOf(admin)
    const mine = await findMe(me)
    expect(Object.keys(mine).sort()).toEqual(['email', 'id', 'locale', 'name', 'newsrooms', 'version'])
    expect(mine.newsrooms).toEqual([
      { id: admin.newsroomId, slug: admin.newsroomSlug, name: `Rédaction ${admin.newsroomSlug}`, role: 'admin' },
    ])
  })

  it('changes name and language', async () => {
    const { me } = await meOf(admin)
    expect(await updateMe(me, 1, { name: 'Nadia R.', locale: 'en' }, caller)).toMatchObject({
      value: { name: 'Nadia R.', locale: 'en', version: 2 },
    })
    expect(await updateMe(me, 1, { name: 'Autre' }, caller)).toMatchObject({ code: 'version_conflict' })
  })

  it('changes the password with the present one, which ends the other sessions', async () => {
    const { me, session } = await meOf(admin)
    const elsewhere = await makeSession(admin.personId)
    const next = 'trois hérissons sous la pluie'
    expect(await updateMe(me, 1, { password: { current: password, next } }, caller)).toMatchObject({ ok: true })
    expect(await findSession(elsewhere)).toBeNull()
    expect(await findSession(session)).not.toBeNull()
    expect(await signIn({ email: me.email, password }, caller)).toMatchObject({ code: 'wrong_login' })
    expect(await signIn({ email: me.email, password: next }, caller)).toMatchObject({ ok: true })
  })

  it.each([
    ['wrong', 'trois hérissons sous la pluie', 'wrong_password', 'password.current'],
    [password, 'court', 'too_short', 'password.next'],
    [password, 'azertyuiop', 'common_password', 'password.next'],
  ])('does not change the password %p to %p: %s', async (current, next, code, field) => {
    const { me } = await meOf(admin)
    expect(await updateMe(me, 1, { password: { current, next } }, caller)).toMatchObject({ code, field })
  })

  it('is asked for the present password five times, no more', async () => {
    const { me } = await meOf(admin)
    for (let n = 0; n < 5; n++) await updateMe(me, 1, { password: { current: 'wrong', next: 'x' } }, caller)
    expect(await updateMe(me, 1, { password: { current: password, next: 'trois hérissons' } }, caller)).toMatchObject({
      code: 'too_many_attempts',
    })
  })
})
