import 'server-only'
import { createHash } from 'node:crypto'
import { client } from './client'

/** How many wrong tries are let through, and for how long they count. */
export const tryLimits = { account: 5, address: 50, minutes: 15 }

/** The counter of one account or one network address. Hashed: the table holds nobody's e-mail. */
export function throttleKey(what: keyof Omit<typeof tryLimits, 'minutes'>, value: string): string {
  return `${what}:${createHash('sha256').update(value, 'utf8').digest('base64url')}`
}

/**
 * Counts a try before it is made, in one statement that all servers share, so that many at once cannot slip through.
 * Null where it may go on, else the seconds to wait. Waiting tries do not make the wait longer.
 */
export async function takeTry(key: string, limit: number): Promise<number | null> {
  const rows = await client().$queryRaw<{ points: number; seconds: number }[]>`
    INSERT INTO "throttle" AS kept ("key", "points", "expire")
    VALUES (${key}, 1, now() + make_interval(mins => ${tryLimits.minutes}::int))
    ON CONFLICT ("key") DO UPDATE SET
      "points" = CASE WHEN kept."expire" > now() THEN LEAST(kept."points", 1000000) + 1 ELSE 1 END,
      "expire" = CASE WHEN kept."expire" > now() THEN kept."expire" ELSE EXCLUDED."expire" END
    RETURNING "points", ceil(extract(epoch FROM "expire" - now()))::int AS seconds`
  const row = rows[0]
  if (!row) throw new Error('The database did not count')
  return row.points > limit ? Math.max(1, row.seconds) : null
}

/** Takes one try back, since it was right. */
export async function giveBack(key: string): Promise<void> {
  await client().$executeRaw`UPDATE "throttle" SET "points" = "points" - 1 WHERE "key" = ${key} AND "points" > 0`
}

/** Forgets an account's tries, since the right password came; and, in passing, all that no longer count. */
export async function forgetTries(key: string): Promise<void> {
  await client().$executeRaw`DELETE FROM "throttle" WHERE "key" = ${key} OR "expire" < now()`
}
