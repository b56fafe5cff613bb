import 'server-only'
import { PrismaClient } from './generated/client'
import { PgInTurn } from './in-turn'
import { keptName } from './kept-statements'

/**
 * How many times longer than promised a query, a connection and a transaction are waited for: 1, unless `RECOUPE_PATIENCE` says more, as the
 * tests do: on a machine that is busy with others a promise cannot be kept.
 */
export const patience = Math.max(1, Number(process.env.RECOUPE_PATIENCE) || 1)

/** How long a transaction may wait for a connection, and last, in milliseconds, where it says nothing else. */
const transactionOptions = { maxWait: 2_000 * patience, timeout: 10_000 * patience }

const kept = globalThis as unknown as { recoupeClient?: PrismaClient }

/**
 * The one connection pool of this process, opened at first use. It never leaves lib/data. `RECOUPE_POOL` is its size
 * (default 10); a transaction waits at most two seconds for a connection.
 */
export function client(): PrismaClient {
  if (!kept.recoupeClient) {
    const connectionString = process.env.DATABASE_URL
    if (!connectionString) throw new Error('DATABASE_URL is not set')
    const max = Number(process.env.RECOUPE_POOL ?? 10)
    const adapter = new PgInTurn(
      {
        connectionString,
        max,
        connectionTimeoutMillis: 2_000 * patience,
        options: `-c statement_timeout=${5_000 * patience}`,
      },
      { statementNameGenerator: ({ sql }) => keptName(sql) },
    )
    kept.recoupeClient = new PrismaClient({ adapter, transactionOptions })
  }
  return kept.recoupeClient
}

/** Closes the pool, for command-line programs and tests. The next use opens another. */
export async function closeClient(): Promise<void> {
  await kept.recoupeClient?.$disconnect()
  kept.recoupeClient = undefined
}
