import 'server-only'
import { ok, type Result } from '../result'
import type { NewPasswordInput } from '../people/inputs'
import { client } from './client'
import { checkLink, linkUsed } from './links'
import { listNewsroomsOf } from './newsrooms'
import { newPasswordHash } from './password-hash'
import { endSessionsOf, issueTicket, tokenHash, type Caller, type Ticket } from './sessions'

type Owner = { personId: string; name: string; email: string }

/** Whose password a link changes: `bad_token`, `link_used` or `link_expired` where it is no good. Nobody disabled has one. */
export async function findPasswordLink(token: string): Promise<Result<Owner>> {
  const found = await client().passwordLink.findUnique({
    where: { tokenHash: tokenHash(token) },
    select: {
      usedAt: true,
      expiresAt: true,
      person: { select: { id: true, name: true, email: true, disabledAt: true } },
    },
  })
  const link = checkLink(found?.person.disabledAt ? null : found)
  if (!link.ok) return link
  const { id: personId, name, email } = link.value.person
  return ok({ personId, name, email })
}

/** Sets another password, once, and ends every session of the person; answers a ticket with which they are signed in. */
export async function renewPassword(
  { token, password }: NewPasswordInput,
  { requestId, address }: Caller,
): Promise<Result<Ticket>> {
  const link = await findPasswordLink(token)
  if (!link.ok) return link
  const { personId, name, email } = link.value
  const newsrooms = (await listNewsroomsOf({ personId })).map(each => each.name)
  const passwordHash = await newPasswordHash(password, { name, email, newsrooms })
  if (!passwordHash.ok) return passwordHash
  return client().$transaction(async db => {
    const used = await db.$executeRaw`
      UPDATE "passwordLink" SET "usedAt" = now()
      WHERE "tokenHash" = ${tokenHash(token)} AND "usedAt" IS NULL AND "expiresAt" > now()`
    if (used === 0) return linkUsed()
    await db.person.update({
      where: { id: personId },
      data: { passwordHash: passwordHash.value, version: { increment: 1 } },
    })
    await endSessionsOf(db, personId, null)
    await db.accessLog.create({ data: { action: 'password.renewed', requestId, address, personId } })
    return ok(await issueTicket(db, personId))
  })
}
