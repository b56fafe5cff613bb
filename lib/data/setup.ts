import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { fail, ok, type Result } from '../result'
import type { SetupInput } from '../people/inputs'
import type { Viewer } from '../people/roles'
import { client } from './client'
import { checkLink, linkUsed } from './links'
import { makeNewsroom } from './newsrooms'
import { newPasswordHash } from './password-hash'
import { issueTicket, tokenHash, type Caller, type Ticket } from './sessions'
import { refuse, writing } from './transact'

/** What setting up gives: the newsroom's place, and a ticket with which its admin is signed in. */
export type SetUp = Ticket & { newsroom: { id: string; slug: string } }

/** Whether a set-up link is still good: `bad_token`, `link_used` or `link_expired` where it is not. */
export async function checkSetupToken(token: string): Promise<Result<null>> {
  const link = checkLink(await client().setupToken.findUnique({ where: { tokenHash: tokenHash(token) } }))
  return link.ok ? ok(null) : link
}

/** Makes the first newsroom and its admin, once: the link, newsroom, person, membership and first entries are one transaction. */
export async function setUp(input: SetupInput, caller: Caller): Promise<Result<SetUp>> {
  const link = await checkSetupToken(input.token)
  if (!link.ok) return link
  const { name, email, locale, newsroomName, slug } = input
  const passwordHash = await newPasswordHash(input.password, { name, email, newsrooms: [newsroomName] })
  if (!passwordHash.ok) return passwordHash
  const admin = viewerOf(input, caller)
  return writing(admin, async ({ db, at, record }) => {
    const { newsroomId, personId } = admin
    const used = await db.setupToken.updateMany({
      where: { tokenHash: tokenHash(input.token), usedAt: null, expiresAt: { gt: at } },
      data: { usedAt: at },
    })
    if (used.count === 0) refuse(linkUsed())
    const newsroom = await makeNewsroom(db, { id: newsroomId, slug, name: newsroomName })
    if (await db.person.findUnique({ where: { email }, select: { id: true } })) {
      refuse(fail('conflict', 'email_taken', 'Somebody with this e-mail has an account already.', 'email'))
    }
    await db.person.create({
      data: { id: personId, email, name, passwordHash: passwordHash.value, locale },
    })
    await db.membership.create({ data: { newsroomId, personId, role: 'admin' } })
    record({
      type: 'newsroom.created',
      subject: 'newsroom',
      subjectId: newsroomId,
      data: { name: newsroom.name, slug: newsroom.slug, originsNeeded: newsroom.originsNeeded },
    })
    record({ type: 'membership.created', subject: 'membership', subjectId: personId, data: { role: 'admin' } })
    await db.accessLog.create({
      data: { action: 'setup', requestId: caller.requestId, address: caller.address, personId, newsroomId },
    })
    return { newsroom: { id: newsroomId, slug: newsroom.slug }, ...(await issueTicket(db, personId)) }
  })
}

/** The admin to be, so that the first entries of the history have an author. */
function viewerOf({ name, slug }: SetupInput, { requestId }: Caller): Viewer {
  return { personId: uuidv7(), name, newsroomId: uuidv7(), newsroomSlug: slug, role: 'admin', sessionId: '', requestId }
}
