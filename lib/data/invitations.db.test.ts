import { v7 as uuidv7 } from 'uuid'
import { addMember, caller, makeNewsroom, makeSession, password, startFreshDatabase } from '@/test/people'
import type { Role, Viewer } from '../people/roles'
import { acceptInvitation, createInvitation, findInvitation, listInvitations, revokeInvitation } from './invitations'
import { listMembers, updateMember } from './people'
import { findMember, findSession, openSession } from './sessions'

const { sql } = startFreshDatabase()
const origin = 'https://recoupe.example'
let admin: Viewer
beforeEach(async () => {
  admin = await makeNewsroom()
})

async function invite(email: string, role: Role = 'editor', id = uuidv7()) {
  const made = await createInvitation(admin, { id, email, role }, origin)
  if (!made.ok) throw new Error(made.code)
  return { ...made.value, token: new URL(made.value.link).searchParams.get('token') ?? '' }
}
const someone = () => `${uuidv7()}@people.example`
const fresh = (token: string) => ({ token, name: 'Ivo Marsh', password, locale: 'en' as const })
const bare = (token: string) => ({ token, locale: 'fr' as const })

describe('an invitation', () => {
  it('lets somebody new in, once, with its role', async () => {
    const email = someone()
    const { token, link, id } = await invite(email, 'checker')
    expect(link).toBe(`${origin}/join?token=${token}`)
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(await findInvitation(token)).toMatchObject({ value: { email, role: 'checker', hasAccount: false, id } })
    const accepted = await acceptInvitation(fresh(token), null, caller)
    if (!accepted.ok) throw new Error(accepted.code)
    const session = await openSession(accepted.value.ticket?.ticket ?? '', { requestId: '', userAgent: '' })
    expect(await findMember(session!, admin.newsroomSlug, '')).toMatchObject({ role: 'checker', name: 'Ivo Marsh' })
    expect(await acceptInvitation(fresh(token), null, caller)).toMatchObject({ code: 'link_used' })
    expect(await listInvitations(admin)).toEqual([])
  })

  it('serves one of many who use it at once', async () => {
    const { token } = await invite(someone())
    const answers = await Promise.all(Array.from({ length: 4 }, () => acceptInvitation(fresh(token), null, caller)))
    expect(answers.filter(answer => answer.ok)).toHaveLength(1)
  })

  it('asked for twice is the same link; with another body it is refused', async () => {
    const [id, email] = [uuidv7(), someone()]
    expect(await invite(email, 'editor', id)).toEqual(await invite(email, 'editor', id))
    expect(await createInvitation(admin, { id, email, role: 'admin' }, origin)).toMatchObject({ code: 'key_reused' })
  })

  it('is stored without its token, and told of without e-mail', async () => {
    const email = someone()
    const { token } = await invite(email)
    for (const table of ['invitation', 'creation', 'event']) {
      const [{ dump }] = await sql(`SELECT string_agg(t::text, '') AS dump FROM "${table}" t`)
      expect(dump).not.toContain(token)
      if (table === 'event') expect(dump).not.toContain(email)
    }
  })

  it('is listed with exactly the documented keys while it is open', async () => {
    await invite(someone())
    const [listed] = await listInvitations(admin)
    expect(Object.keys(listed!).sort()).toEqual(['createdAt', 'createdBy', 'email', 'expiresAt', 'id', 'role'])
  })

  it('is worthless once taken back', async () => {
    const { token, id } = await invite(someone())
    expect(await revokeInvitation(admin, id)).toMatchObject({ ok: true })
    expect(await revokeInvitation(admin, id)).toMatchObject({ ok: true })
    expect(await acceptInvitation(fresh(token), null, caller)).toMatchObject({ code: 'link_expired' })
    expect(await listInvitations(admin)).toEqual([])
  })

  it('is worthless after seven days', async () => {
    const { token, id } = await invite(someone())
    await sql(`UPDATE "invitation" SET "expiresAt" = "expiresAt" - interval '7 days 1 second' WHERE "id" = $1`, [id])
    expect(await acceptInvitation(fresh(token), null, caller)).toMatchObject({ code: 'link_expired' })
  })

  it('cannot be taken back by another newsroom', async () => {
    const { id } = await invite(someone())
    expect(await revokeInvitation(await makeNewsroom(), id)).toMatchObject({ code: 'not_found' })
  })

  it('is not made for somebody who is in', async () => {
    const editor = await addMember(admin, 'editor')
    expect(await createInvitation(admin, { id: uuidv7(), email: editor.email, role: 'admin' }, origin)).toMatchObject({
      code: 'already_member',
      field: 'email',
    })
  })

  it.each(['', 'nonsense', '%E0%A4%A', 'a'.repeat(43)])('is none of ours: %p', async token => {
    expect(await acceptInvitation(fresh(token), null, caller)).toMatchObject({ code: 'bad_token' })
  })
})

describe('somebody with an account', () => {
  it('signs in first, then joins with the token alone', async () => {
    const other = await makeNewsroom()
    const email = `admin@${other.newsroomSlug}.example`
    const { token } = await invite(email, 'viewer')
    expect(await acceptInvitation(fresh(token), null, caller)).toMatchObject({ code: 'sign_in_first' })
    const session = await makeSession(other.personId)
    expect(await acceptInvitation(bare(token), await findSession(session), caller)).toMatchObject({
      value: { ticket: null, newsroom: { slug: admin.newsroomSlug } },
    })
    expect(await findMember(session, admin.newsroomSlug, '')).toMatchObject({ role: 'viewer' })
  })

  it('cannot accept what is meant for somebody else', async () => {
    const other = await makeNewsroom()
    const { token } = await invite(someone())
    expect(
      await acceptInvitation(bare(token), await findSession(await makeSession(other.personId)), caller),
    ).toMatchObject({ code: 'other_person' })
  })

  it('comes back with the role of the new invitation', async () => {
    const editor = await addMember(admin, 'editor')
    await updateMember(admin, editor.personId, 1, { active: false })
    const { token } = await invite(editor.email, 'viewer')
    expect(
      await acceptInvitation(bare(token), await findSession(await makeSession(editor.personId)), caller),
    ).toMatchObject({ ok: true })
    expect((await listMembers(admin)).find(member => member.personId === editor.personId)).toMatchObject({
      role: 'viewer',
      endedAt: null,
    })
  })
})

describe('somebody new', () => {
  it.each([
    [{ name: undefined }, 'too_short', 'name'],
    [{ password: undefined }, 'too_short', 'password'],
    [{ password: 'azertyuiop' }, 'common_password', 'password'],
  ])('needs a name and a good password: %p', async (change, code, field) => {
    const { token } = await invite(someone())
    expect(await acceptInvitation({ ...fresh(token), ...change }, null, caller)).toMatchObject({ code, field })
  })
})
