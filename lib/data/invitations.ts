import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { fail, ok, type Result } from '../result'
import type { AcceptInput, InvitationInput } from '../people/inputs'
import type { Invitation, InvitationMade, NewsroomOf, SignedIn } from '../people/person'
import type { Role, Viewer } from '../people/roles'
import { client } from './client'
import { creating } from './creations'
import type { Prisma } from './generated/client'
import { keyedHash } from './keyed-hash'
import { checkLink, linkUsed } from './links'
import { listNames } from './names'
import { newPasswordHash } from './password-hash'
import { issueTicket, tokenHash, type Caller, type Ticket } from './sessions'
import { reading, refuse, writing, type Work } from './transact'

/** How long an invitation is good. */
const DAYS = 7

/**
 * The secret part of an invitation's link: the keyed hash of its id, 256 bits. The same invitation asked for again has the same
 * link, and nothing that opens a door is stored.
 */
function invitationToken(id: string): string {
  return keyedHash('invitation', id, 'base64url')
}

const columns = { id: true, email: true, role: true, expiresAt: true, createdAt: true, createdById: true } as const
type Row = Prisma.InvitationGetPayload<{ select: typeof columns }>

function toInvitation(
  { id, email, role, expiresAt, createdAt, createdById }: Row,
  name: (id: string) => { name: string },
): Invitation {
  return {
    id,
    email,
    role,
    expiresAt: expiresAt.toISOString(),
    createdAt: createdAt.toISOString(),
    createdBy: name(createdById).name,
  }
}

const pending = (at: Date) => ({ usedAt: null, revokedAt: null, expiresAt: { gt: at } })

/** The invitations that can still be accepted, newest first. */
export async function listInvitations(viewer: Viewer): Promise<Invitation[]> {
  return reading(viewer, async ({ db, at }) => {
    const rows = await db.invitation.findMany({
      where: { newsroomId: viewer.newsroomId, ...pending(at) },
      select: columns,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    })
    const name = await listNames(
      db,
      rows.map(row => row.createdById),
    )
    return rows.map(row => toInvitation(row, name))
  })
}

/** Makes a link that lets one person in, once, within seven days. `already_member` for somebody who is in. */
export async function createInvitation(
  viewer: Viewer,
  input: InvitationInput,
  origin: string,
): Promise<Result<InvitationMade>> {
  const made = await writing(viewer, work =>
    creating(work, 'invitation', input.id, input, () => addInvitation(work, input)),
  )
  return made.ok ? ok({ ...made.value, link: `${origin}/join?token=${invitationToken(input.id)}` }) : made
}

async function addInvitation(
  { db, viewer, at, record }: Work,
  { id, email, role }: InvitationInput,
): Promise<Invitation> {
  const { newsroomId, personId } = viewer
  const members = await db.membership.count({ where: { newsroomId, endedAt: null, person: { email } } })
  if (members > 0)
    refuse(fail('conflict', 'already_member', 'Somebody with this e-mail is in this newsroom already.', 'email'))
  const expiresAt = new Date(at.getTime() + DAYS * 24 * 60 * 60 * 1000)
  const data = {
    newsroomId,
    id,
    email,
    role,
    tokenHash: tokenHash(invitationToken(id)),
    expiresAt,
    createdById: personId,
    createdAt: at,
  }
  await db.invitation.create({ data })
  record({ type: 'invitation.created', subject: 'invitation', subjectId: id, data: { role } })
  return toInvitation(data, () => viewer)
}

/** Takes an invitation back. One that was used, or is not there, is `not_found`; taking it back twice is fine. */
export async function revokeInvitation(viewer: Viewer, id: string): Promise<Result<null>> {
  return writing(viewer, async ({ db, at, record }) => {
    const { newsroomId } = viewer
    const found = await db.invitation.findUnique({
      where: { newsroomId_id: { newsroomId, id } },
      select: { revokedAt: true },
    })
    if (found?.revokedAt) return null
    const { count } = await db.invitation.updateMany({
      where: { newsroomId, id, usedAt: null, revokedAt: null },
      data: { revokedAt: at },
    })
    if (count === 0) refuse(fail('not-found', 'not_found', 'This invitation is gone.'))
    record({ type: 'invitation.revoked', subject: 'invitation', subjectId: id })
    return null
  })
}

/** What somebody who holds a link may know of it. `hasAccount`: they sign in to accept, instead of choosing a password. */
export type InvitationSeen = {
  newsroom: { id: string; slug: string; name: string }
  id: string
  email: string
  role: Role
  hasAccount: boolean
}

/** The invitation behind a link: `bad_token`, `link_used` or `link_expired` (also taken back) where it is no good. */
export async function findInvitation(token: string): Promise<Result<InvitationSeen>> {
  const found = await client().invitation.findUnique({
    where: { tokenHash: tokenHash(token) },
    select: {
      id: true,
      email: true,
      role: true,
      usedAt: true,
      revokedAt: true,
      expiresAt: true,
      newsroom: { select: { id: true, slug: true, name: true } },
    },
  })
  const link = checkLink(found)
  if (!link.ok) return link
  const { id, email, role, newsroom } = link.value
  return ok({ id, email, role, newsroom, hasAccount: (await client().person.count({ where: { email } })) > 0 })
}

/** What accepting gives: the newsroom, and for somebody new a ticket with which they are signed in. */
export type Accepted = { newsroom: NewsroomOf; ticket: Ticket | null }

/**
 * Accepts an invitation. Somebody new gives name and password; somebody with an account must be signed in to it
 * (`sign_in_first`, or `other_person` where the invitation is for someone else). An account that has just been made with this
 * very link, by another who used it at once, is `link_used`.
 */
export async function acceptInvitation(
  input: AcceptInput,
  me: SignedIn | null,
  caller: Caller,
): Promise<Result<Accepted>> {
  const seen = await findInvitation(input.token)
  if (!seen.ok) return seen
  const { email, hasAccount } = seen.value
  if (me)
    return me.email === email
      ? join(seen.value, me, caller)
      : fail('forbidden', 'other_person', 'This invitation is for somebody else. Sign out first.')
  if (hasAccount) {
    const still = await findInvitation(input.token)
    return still.ok
      ? fail('forbidden', 'sign_in_first', 'There is an account with this e-mail. Sign in, then accept.')
      : still
  }
  return joinAsNew(seen.value, input, caller)
}

async function joinAsNew(
  seen: InvitationSeen,
  { name, password, locale }: AcceptInput,
  caller: Caller,
): Promise<Result<Accepted>> {
  if (!name) return fail('invalid', 'too_short', 'Give your name.', 'name')
  const { email, newsroom } = seen
  const passwordHash = await newPasswordHash(password ?? '', { name, email, newsrooms: [newsroom.name] })
  if (!passwordHash.ok) return passwordHash
  const personId = uuidv7()
  return joining(seen, { personId, name }, caller, async ({ db }) => {
    const { count } = await db.person.createMany({
      data: [{ id: personId, email, name, passwordHash: passwordHash.value, locale }],
      skipDuplicates: true,
    })
    if (count === 0) refuse(linkUsed())
    return issueTicket(db, personId)
  })
}

const join = (seen: InvitationSeen, me: SignedIn, caller: Caller) => joining(seen, me, caller, async () => null)

/** Uses the link and makes the membership, or restores an ended one with the invited role: one transaction. */
async function joining(
  seen: InvitationSeen,
  { personId, name }: Pick<SignedIn, 'personId' | 'name'>,
  { requestId, address }: Caller,
  first: (work: Work) => Promise<Ticket | null>,
): Promise<Result<Accepted>> {
  const { newsroom, role, id } = seen
  const newsroomId = newsroom.id
  const viewer: Viewer = { personId, name, newsroomId, newsroomSlug: newsroom.slug, role, sessionId: '', requestId }
  return writing(viewer, async work => {
    const { db, at, record } = work
    const { count } = await db.invitation.updateMany({
      where: { newsroomId, id, ...pending(at) },
      data: { usedAt: at, usedById: personId },
    })
    if (count === 0) refuse(linkUsed())
    const ticket = await first(work)
    const before = await db.membership.findUnique({
      where: { newsroomId_personId: { newsroomId, personId } },
      select: { endedAt: true, role: true },
    })
    if (before && !before.endedAt) return { newsroom: { ...newsroom, role: before.role }, ticket }
    await db.membership.upsert({
      where: { newsroomId_personId: { newsroomId, personId } },
      create: { newsroomId, personId, role },
      update: { role, endedAt: null, version: { increment: 1 } },
    })
    record({ type: 'invitation.accepted', subject: 'invitation', subjectId: id })
    record({
      type: before ? 'membership.restored' : 'membership.created',
      subject: 'membership',
      subjectId: personId,
      data: { role },
    })
    await db.accessLog.create({ data: { action: 'invitation.accepted', requestId, address, personId, newsroomId } })
    return { newsroom: { ...newsroom, role }, ticket }
  })
}
