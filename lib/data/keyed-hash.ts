import 'server-only'
import { createHmac } from 'node:crypto'

/**
 * HMAC-SHA256 of a text under a key of this installation that serves one purpose alone: what it gives can be made again, and by
 * nobody who does not hold `NEXTAUTH_SECRET`. Two purposes give one text two unrelated hashes.
 */
export function keyedHash(purpose: string, text: string, encoding: 'hex' | 'base64url'): string {
  const key = createHmac('sha256', process.env.NEXTAUTH_SECRET ?? '')
    .update(`recoupe ${purpose}`)
    .digest()
  return createHmac('sha256', key).update(text).digest(encoding)
}
