// A database for the length of one command or test run: in a temporary folder, without the cost of safety, deleted after.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startServer } from './server.mjs'

const careless = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: 200 }

/** A server in a new temporary folder, with such further settings; `stop` ends it and deletes the folder. */
export async function startThrowAway(further = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'recoupe-database-'))
  chmodSync(folder, 0o755)
  const server = await startServer(folder, { settings: { ...careless, ...further } })
  const remove = () => {
    for (const place of new Set([folder, server.home])) rmSync(place, { recursive: true, force: true })
  }
  const killAtExit = () => {
    server.kill()
    remove()
  }
  process.once('exit', killAtExit)
  return {
    ...server,
    folder,
    stop: async () => {
      process.off('exit', killAtExit)
      await server.stop()
      remove()
    },
  }
}
