import 'server-only'
import { fail, ok, type Failure, type Result } from '../result'

/** What is stored of a link that opens one door, once: the set-up, an invitation, another password. */
type StoredLink = { usedAt: Date | null; expiresAt: Date; revokedAt?: Date | null }

/** A link that was looked up by its token, where it still opens its door; else `bad_token` (null: there is none), `link_used` or `link_expired` (also taken back). */
export function checkLink<T extends StoredLink>(found: T | null): Result<T> {
  if (!found) return badToken()
  if (found.usedAt) return linkUsed()
  return found.revokedAt || found.expiresAt.getTime() <= Date.now() ? linkExpired() : ok(found)
}

const badToken = (): Failure => fail('forbidden', 'bad_token', 'This link is not one of ours. Copy it whole.')

/** Somebody was faster with this link, or it was used before. */
export const linkUsed = (): Failure => fail('conflict', 'link_used', 'This link was used already. Sign in.')

const linkExpired = (): Failure => fail('conflict', 'link_expired', 'This link is no longer good. Ask for a new one.')
