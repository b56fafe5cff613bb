import 'server-only'
import { fail, ok, type Result } from '../result'
import type { MemberPatch, MePatch } from '../people/inputs'
import type { Me, Member, SignedIn } from '../people/person'
import { can, type Viewer } from '../people/roles'
import { client } from './client'
import type { Prisma } from './generated/client'
import { listNewsroomsOf } from './newsrooms'
import { isPassword, newPasswordHash } from './password-hash'
import { endSessionsOf, tooManyAttempts, type Caller } from './sessions'
import { forgetTries, takeTry, throttleKey, tryLimits } from './throttle'
import { reading, refuse, writing, type Work } from './transact'
import { versionConflict } from './version-conflict'

const columns = {
  personId: true,
  role: true,
  endedAt: true,
  createdAt: true,
  version: true,
  person: { select: { name: true, email: true } },
} as const
type Row = Prisma.MembershipGetPayload<{ select: typeof columns }>

function toMember({ personId, role, endedAt, createdAt, version, person }: Row, viewer: Viewer): Member {
  const email = can(viewer.role, 'managePeople') ? person.email : null
  return {
    personId,
    name: person.name,
    email,
    role,
    endedAt: endedAt?.toISOString() ?? null,
    since: createdAt.toISOString(),
    version,
  }
}

/** The people of a newsroom, those who have left last, then by name. Their e-mail addresses are for admins. */
export async function listMembers(viewer: Viewer): Promise<Member[]> {
  const rows = await reading(viewer, ({ db }) =>
    db.membership.findMany({
      where: { newsroomId: viewer.newsroomId },
      select: columns,
      orderBy: [{ person: { name: 'asc' } }, { personId: 'asc' }],
    }),
  )
  const members = rows.map(row => toMember(row, viewer))
  return [...members.filter(member => member.endedAt === null), ...members.filter(member => member.endedAt !== null)]
}

/**
 * Gives somebody another role, ends their membership or restores it; it holds from their next request. A newsroom keeps
 * one admin who can come in (`last_admin`). Who is left without any newsroom is signed out.
 */
export async function updateMember(
  viewer: Viewer,
  personId: string,
  version: number,
  patch: MemberPatch,
): Promise<Result<Member>> {
  return writing(viewer, async work => {
    const { db, at, record } = work
    const { newsroomId } = viewer
    await db.$queryRaw`SELECT "id" FROM "newsroom" WHERE "id" = ${newsroomId}::uuid FOR NO KEY UPDATE`
    const before = await findMembership(work, personId)
    if (!before) refuse(fail('not-found', 'not_found', 'This person is not of this newsroom.'))
    const endedAt = patch.active === undefined ? before.endedAt : patch.active ? null : (before.endedAt ?? at)
    const role = patch.role ?? before.role
    const changed = await db.membership.updateMany({
      where: { newsroomId, personId, version },
      data: { role, endedAt, version: { increment: 1 } },
    })
    if (changed.count === 0) refuse(versionConflict(toMember(before, viewer)))
    await requireAdmin(work)
    if (role !== before.role)
      record({
        type: 'membership.role-changed',
        subject: 'membership',
        subjectId: personId,
        data: { before: before.role, after: role },
      })
    if (!before.endedAt && endedAt) record({ type: 'membership.ended', subject: 'membership', subjectId: personId })
    if (before.endedAt && !endedAt) record({ type: 'membership.restored', subject: 'membership', subjectId: personId })
    if (endedAt && (await db.membership.count({ where: { personId, endedAt: null } })) === 0)
      await endSessionsOf(db, personId, null)
    const after = await findMembership(work, personId)
    if (!after) throw new Error('A membership vanished in its own transaction')
    return toMember(after, viewer)
  })
}

function findMembership({ db, viewer }: Work, personId: string): Promise<Row | null> {
  return db.membership.findUnique({
    where: { newsroomId_personId: { newsroomId: viewer.newsroomId, personId } },
    select: columns,
  })
}

async function requireAdmin({ db, viewer }: Work): Promise<void> {
  const admins = await db.membership.count({
    where: { newsroomId: viewer.newsroomId, role: 'admin', endedAt: null, person: { disabledAt: null } },
  })
  if (admins === 0) refuse(fail('conflict', 'last_admin', 'This is the last admin. Make somebody else an admin first.'))
}

/** Oneself, with the newsrooms one belongs to. */
export async function findMe({ personId }: SignedIn): Promise<Me> {
  const person = await client().person.findUniqueOrThrow({
    where: { id: personId },
    select: { id: true, name: true, email: true, locale: true, version: true },
  })
  return { ...person, newsrooms: await listNewsroomsOf({ personId }) }
}

/**
 * Changes one's own name, language or password. A new password needs the present one (`wrong_password`, counted like a
 * sign-in) and ends one's sessions everywhere else.
 */
export async function updateMe(me: SignedIn, version: number, patch: MePatch, caller: Caller): Promise<Result<Me>> {
  const passwordHash = patch.password ? await changedPasswordHash(me, patch.password, caller) : ok(undefined)
  if (!passwordHash.ok) return passwordHash
  const changed = await client().$transaction(async db => {
    const { count } = await db.person.updateMany({
      where: { id: me.personId, version },
      data: { name: patch.name, locale: patch.locale, passwordHash: passwordHash.value, version: { increment: 1 } },
    })
    if (count === 0 || !patch.password) return count
    await endSessionsOf(db, me.personId, me.sessionId)
    await db.accessLog.create({ data: { action: 'password.changed', personId: me.personId, ...caller } })
    return count
  })
  const after = await findMe(me)
  return changed === 0 ? versionConflict(after) : ok(after)
}

async function changedPasswordHash(
  me: SignedIn,
  { current, next }: { current: string; next: string },
  caller: Caller,
): Promise<Result<string>> {
  const key = throttleKey('account', me.email)
  const wait = await takeTry(key, tryLimits.account)
  if (wait !== null) return tooManyAttempts(wait)
  const { passwordHash } = await client().person.findUniqueOrThrow({
    where: { id: me.personId },
    select: { passwordHash: true },
  })
  if (!(await isPassword(passwordHash, current))) {
    await client().accessLog.create({ data: { action: 'password.refused', personId: me.personId, ...caller } })
    return fail('invalid', 'wrong_password', 'This is not your present password.', 'password.current')
  }
  await forgetTries(key)
  const newsrooms = (await listNewsroomsOf(me)).map(each => each.name)
  return newPasswordHash(next, { name: me.name, email: me.email, newsrooms }, 'password.next')
}
