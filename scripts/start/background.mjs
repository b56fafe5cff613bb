// What runs beside the web server, in a process of its own: reading articles again where an update reads them otherwise.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { withConnection } from '../database/connection.mjs'

/**
 * Starts it where there is anything to read; what it says goes to the log. `stop` ends it. Nothing waits for it, and where the
 * database is gone for a moment the next start begins it anew.
 */
export async function startBackground(root, environment) {
  const idle = { stop: () => {} }
  const isEmpty = await withConnection(environment.DATABASE_URL, async db => {
    const { rowCount } = await db.query('SELECT 1 FROM "article" LIMIT 1')
    return rowCount === 0
  }).catch(() => true)
  if (isEmpty) return idle
  const command = spawn(process.execPath, [path.join(root, 'bin', 'recoupe.mjs'), 'reindex'], {
    cwd: root,
    env: { ...environment, RECOUPE_POOL: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  command.once('error', error => console.error(`Articles could not be read again: ${error.message}`))
  return { stop: () => command.kill() }
}
