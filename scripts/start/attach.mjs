// The database for a short task beside or instead of a running Recoupe: an import, the sample.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { owner } from '../database/cluster.mjs'
import { migrate } from '../migrate.mjs'
import { readPrivate } from '../private-file.mjs'
import { openDatabase } from './database.mjs'
import { AlreadyRunning } from './lock.mjs'

/** Does `work` with the address of the database. One that a running Recoupe holds is used beside it, else it is started and stopped again. */
export async function withDatabase(settings, root, work) {
  let database
  try {
    database = await openDatabase(settings, root)
  } catch (error) {
    if (!(error instanceof AlreadyRunning)) throw error
    return work(settings.databaseUrl ?? runningAddress(settings.data))
  }
  try {
    await migrate(database.roles.owner, path.join(root, 'prisma', 'migrations'))
    return await work(database.roles.server)
  } finally {
    await database.stop()
  }
}

/** The address of the database that a running Recoupe has opened in this data folder. */
function runningAddress(data) {
  const note = path.join(data, 'database-folder')
  const home = existsSync(note) ? readFileSync(note, 'utf8').trim() : data
  const read = name => readPrivate(path.join(home, name))?.trim()
  return `postgresql://${owner}:${read('postgres-password')}@127.0.0.1:${read('postgres-port')}/recoupe`
}
