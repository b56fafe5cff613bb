import { withConnection } from '../database/connection.mjs'
import { newLinkToken } from './link-token.mjs'

const validMinutes = 60

/**
 * A link by which somebody chooses another password, once; null where nobody signs in with this e-mail. Only its token's SHA-256 is
 * stored. Earlier links of the same person stop working.
 */
export const makePasswordLink = (url, origin, email) =>
  withConnection(url, async client => {
    const { rows } = await client.query('SELECT "id" FROM "person" WHERE lower("email") = lower($1)', [email.trim()])
    if (rows.length === 0) return null
    const { token, tokenHash } = newLinkToken()
    await client.query('DELETE FROM "passwordLink" WHERE "personId" = $1 AND "usedAt" IS NULL', [rows[0].id])
    await client.query(
      `INSERT INTO "passwordLink" ("tokenHash", "personId", "expiresAt") VALUES ($1, $2, now() + make_interval(mins => $3))`,
      [tokenHash, rows[0].id, validMinutes],
    )
    return `${origin}/new-password?token=${token}`
  })
