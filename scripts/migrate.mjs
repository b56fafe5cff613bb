// Applies prisma/migrations at every start, keeping Prisma's own table, so that `prisma migrate status` agrees and
// nothing is downloaded. Each file is one transaction: a schema is as before a file or as after it, never between.
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { withConnection } from './database/connection.mjs'
import { Sentence } from './sentence.mjs'

/** The number Prisma's own engine locks while it migrates: neither runs while the other does. */
const lockNumber = 72707369

const table = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

/** The migrations of a folder, in order: name, SQL and Prisma's checksum of it. */
export function readMigrations(folder) {
  return readdirSync(folder)
    .filter(name => existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
    .map(name => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/**
 * Brings a database to the newest migration of a folder and returns the names applied now. A second runner waits for the
 * first. `url` must lead to PostgreSQL itself, not to a pooler. Throws a sentence that names the file in the way.
 */
export async function migrate(url, folder) {
  const files = readMigrations(folder)
  const work = async client => {
    await client.query('SELECT pg_advisory_lock($1)', [lockNumber])
    await client.query(table)
    const { rows } = await client.query('SELECT * FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL')
    const waiting = files.filter(file => !isApplied(file, rows))
    for (const file of waiting) await apply(client, file)
    return waiting.map(file => file.name)
  }
  return withConnection(url, work, { options: '-c statement_timeout=0 -c lock_timeout=0' })
}

function isApplied({ name, checksum }, rows) {
  const row = rows.find(each => each.migration_name === name)
  if (!row) return false
  if (!row.finished_at)
    throw new Sentence(
      `The migration ${name} was begun by Prisma's command line and failed. Resolve it there, then start again.`,
    )
  if (row.checksum === checksum) return true
  throw new Sentence(
    `The file prisma/migrations/${name}/migration.sql is not the one this database was made with. ` +
      `Nothing was changed: put the file back as it was, and make changes in a new migration.`,
  )
}

async function apply(client, { name, sql, checksum }) {
  await client.query('BEGIN')
  try {
    await client.query(`SELECT set_config('recoupe.migration', $1, true)`, [name])
    await client.query(sql)
    const { rows } = await client.query(`SELECT current_setting('recoupe.migration', true) AS running`)
    if (rows[0].running !== name) throw new Error('it ends its own transaction')
    await client.query(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw new Sentence(
      `The migration prisma/migrations/${name}/migration.sql failed and left nothing behind: ${error.message}`,
    )
  }
}
