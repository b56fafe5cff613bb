// One PostgreSQL for a whole test run, with a migrated template that each test file copies (test/database.ts).
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { startThrowAway } from './database/throw-away.mjs'
import { migrate } from './migrate.mjs'

const migrations = fileURLToPath(new URL('../prisma/migrations', import.meta.url))

/** Starts it, with such further settings; `url` is the address of the template, `stop` ends the server and deletes it. */
export async function startTestDatabase(further = {}) {
  const server = await startThrowAway(further)
  await server.createDatabase('template')
  const url = server.url('template')
  try {
    await migrate(url, path.resolve(migrations))
  } catch (error) {
    await server.stop()
    throw error
  }
  return { ...server, url }
}
