import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import { fail, ok, type Failure, type Result } from '../result'
import type { SessionInput } from '../people/inputs'
import type { SignedIn } from '../people/person'
import type { Viewer } from '../people/roles'
import { sha256 } from '../text/sha256'
import { logAccess } from './access-log'
import { client } from './client'
import type { Prisma } from './generated/client'
import { isPassword } from './password-hash'
import { unavailable } from './unavailable'
import { forgetTries, giveBack, takeTry, throttleKey, tryLimits } from './throttle'

/** How long a ticket is good for, and a session: unused, and at all. */
const sessionLimits = { ticketSeconds: 30, idleHours: 12, absoluteDays: 30 }

/** Where a request comes from, for the access log. */
export type Caller = { requestId: string; address: string }

/** A proof that a password was right, good once; next-auth's credentials provider turns it into a session. */
export type Ticket = { ticket: string; expiresIn: number }

/** What is kept of a ticket or a link: SHA-256, as lower-case hex. They are random and long, so no salt is needed. */
export function tokenHash(token: string): string {
  return sha256(token)
}

/**
 * Checks a password, at most five times a quarter of an hour for one account and fifty for one address. An unknown e-mail,
 * a disabled person and a wrong password get one answer in one time (`wrong_login`); past the limit the right password is
 * refused too (`too_many_attempts`, `params.seconds`).
 */
export async function signIn(
  { email, password }: SessionInput,
  { requestId, address }: Caller,
): Promise<Result<Ticket>> {
  const account = throttleKey('account', email)
  const place = throttleKey('address', address)
  const wait = (await takeTry(account, tryLimits.account)) ?? (await takeTry(place, tryLimits.address))
  if (wait !== null) {
    await logAccess({ action: 'sign-in.throttled', requestId, address })
    return tooManyAttempts(wait)
  }
  const person = await client().person.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, disabledAt: true },
  })
  const right = await isPassword(person?.passwordHash ?? null, password)
  if (!person || !right || person.disabledAt) {
    await logAccess({ action: 'sign-in.failed', requestId, address, ...(person && { personId: person.id }) })
    return fail('forbidden', 'wrong_login', 'E-mail or password is wrong.')
  }
  await forgetTries(account)
  await giveBack(place)
  return ok(await issueTicket(client(), person.id))
}

/** The refusal of one try too many, with the seconds to wait. */
export function tooManyAttempts(seconds: number): Failure {
  return fail(
    'forbidden',
    'too_many_attempts',
    `Too many attempts. Try again in ${Math.ceil(seconds / 60)} min.`,
    undefined,
    { params: { seconds, minutes: Math.ceil(seconds / 60) } },
  )
}

/** A ticket for somebody who has just proved who they are. */
export async function issueTicket(db: Prisma.TransactionClient, personId: string): Promise<Ticket> {
  const ticket = randomBytes(32).toString('base64url')
  const { ticketSeconds: expiresIn } = sessionLimits
  await db.$executeRaw`DELETE FROM "signInTicket" WHERE "expiresAt" < now() - interval '1 day'`
  await db.$executeRaw`
    INSERT INTO "signInTicket" ("tokenHash", "personId", "expiresAt")
    VALUES (${tokenHash(ticket)}, ${personId}::uuid, now() + make_interval(secs => ${expiresIn}::int))`
  return { ticket, expiresIn }
}

/**
 * A new session for a ticket that was not used before, and the end of the session that this browser had. Null for any
 * other ticket.
 */
export async function openSession(
  ticket: string,
  { requestId, userAgent, before }: { requestId: string; userAgent: string; before?: string | undefined },
) {
  return client().$transaction(async db => {
    const used = await db.$queryRaw<{ personId: string }[]>`
      UPDATE "signInTicket" SET "usedAt" = now()
      WHERE "tokenHash" = ${tokenHash(ticket)} AND "usedAt" IS NULL AND "expiresAt" > now()
      RETURNING "personId"`
    const personId = used[0]?.personId
    if (!personId) return null
    const person = await db.person.findUnique({ where: { id: personId }, select: { disabledAt: true, locale: true } })
    if (!person || person.disabledAt) return null
    if (before) await db.session.updateMany({ where: { id: before, endedAt: null }, data: { endedAt: new Date() } })
    const sessionId = randomUUID()
    await db.$executeRaw`
      INSERT INTO "session" ("id", "personId", "userAgent", "createdAt", "lastSeenAt", "expiresAt")
      VALUES (${sessionId}::uuid, ${personId}::uuid, ${printable(userAgent)}, now(), now(), now() + make_interval(days => ${sessionLimits.absoluteDays}::int))`
    await db.accessLog.create({ data: { action: 'sign-in', requestId, personId } })
    return { sessionId, personId, locale: person.locale }
  })
}

const printable = (text: string) => text.toWellFormed().replaceAll('\0', '').slice(0, 300)

/** What names a session: its id and whose it is; both stand in the signed cookie. */
export type SessionRef = { sessionId: string; personId: string }

/** Who is behind a session: null when it ended, was unused for too long, is too old, or its person is disabled. */
export async function findSession(session: SessionRef): Promise<SignedIn | null> {
  const found = await lookUp(session, '')
  return (
    found && {
      personId: found.personId,
      name: found.name,
      email: found.email,
      locale: found.locale,
      sessionId: session.sessionId,
    }
  )
}

/** The viewer of a newsroom, given by id or slug: `not-signed-in` without a live session, null for one who is no member. */
export async function findMember(
  session: SessionRef,
  newsroom: string,
  requestId: string,
): Promise<Viewer | 'not-signed-in' | null> {
  const found = await lookUp(session, isPlain(newsroom) ? newsroom : '')
  if (!found) return 'not-signed-in'
  if (!found.newsroomId || !found.newsroomSlug || !found.role) return null
  const { personId, name, newsroomId, newsroomSlug, role } = found
  return { personId, name, newsroomId, newsroomSlug, role, sessionId: session.sessionId, requestId }
}

/** Whether it can be a slug or an id at all; anything else in an address is no newsroom, and no question for the database. */
const isPlain = (newsroom: string) => /^[a-zA-Z0-9-]{2,36}$/.test(newsroom)

type Found = SignedIn & {
  isStale: boolean
  newsroomId: string | null
  newsroomSlug: string | null
  role: Viewer['role'] | null
}

/** One question per request: session, person, membership and role as they are now. The empty string is no newsroom. */
async function lookUp({ sessionId, personId }: SessionRef, newsroom: string): Promise<Found | null> {
  const rows = await client().$queryRaw<Found[]>`
    SELECT s."personId", p."name", p."email", p."locale", s."lastSeenAt" < now() - interval '1 minute' AS "isStale",
      n."id" AS "newsroomId", n."slug" AS "newsroomSlug", m."role"::text AS "role"
    FROM "session" s
    JOIN "person" p ON p."id" = s."personId" AND p."disabledAt" IS NULL
    LEFT JOIN "newsroom" n ON n."slug" = ${newsroom} OR n."id"::text = lower(${newsroom})
    LEFT JOIN "membership" m ON m."newsroomId" = n."id" AND m."personId" = p."id" AND m."endedAt" IS NULL
    WHERE s."id" = ${sessionId}::uuid AND s."personId" = ${personId}::uuid AND s."endedAt" IS NULL AND s."expiresAt" > now()
      AND s."lastSeenAt" > now() - make_interval(hours => ${sessionLimits.idleHours}::int)`
  const found = rows[0]
  if (!found) return null
  if (found.isStale) await touch(sessionId)
  return found
}

/** Notes that a session is used, once a minute at most. Where nothing can be written now, reading goes on. */
async function touch(sessionId: string): Promise<void> {
  try {
    await client().session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: new Date() } })
  } catch (error) {
    if (!unavailable(error)) throw error
  }
}

/** Ends a session; the next request with its cookie is nobody's. */
export async function endSession({ sessionId, personId }: SessionRef, caller: Caller): Promise<void> {
  const ended = await client().$executeRaw`
    UPDATE "session" SET "endedAt" = now() WHERE "id" = ${sessionId}::uuid AND "personId" = ${personId}::uuid AND "endedAt" IS NULL`
  if (ended > 0) await logAccess({ action: 'sign-out', personId, ...caller })
}

/** Ends all sessions of a person but one, and makes their unused tickets worthless. */
export async function endSessionsOf(db: Prisma.TransactionClient, personId: string, but: string | null): Promise<void> {
  await db.$executeRaw`UPDATE "session" SET "endedAt" = now() WHERE "personId" = ${personId}::uuid AND "endedAt" IS NULL AND "id" IS DISTINCT FROM ${but}::uuid`
  await db.$executeRaw`DELETE FROM "signInTicket" WHERE "personId" = ${personId}::uuid`
}
