import { createHash, randomBytes } from 'node:crypto'

/** The secret part of a link that is good once, and the SHA-256 that is stored in its place (`tokenHash` of lib/data/sessions makes the same). */
export function newLinkToken() {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenHash: createHash('sha256').update(token).digest('hex') }
}
