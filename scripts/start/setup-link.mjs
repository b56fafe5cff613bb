import { withConnection } from '../database/connection.mjs'
import { newLinkToken } from './link-token.mjs'

const validHours = 24

/**
 * A link that makes the first newsroom and its administrator, once; null as soon as there is any person.
 * Only its token's SHA-256 is stored. Links of earlier starts stop working.
 */
export const makeSetupLink = (url, origin) =>
  withConnection(url, async client => {
    const { rows } = await client.query('SELECT EXISTS (SELECT FROM "person") AS settled')
    if (rows[0].settled) return null
    const { token, tokenHash } = newLinkToken()
    await client.query('DELETE FROM "setupToken" WHERE "usedAt" IS NULL')
    await client.query(
      `INSERT INTO "setupToken" ("tokenHash", "expiresAt") VALUES ($1, now() + make_interval(hours => $2))`,
      [tokenHash, validHours],
    )
    return `${origin}/setup?token=${token}`
  })
