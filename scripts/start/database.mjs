// The database of a start: the one npm brings, kept alive, or the one DATABASE_URL names.
import { createHash } from 'node:crypto'
import { refuseOld, refuseUnsafe } from './database-checks.mjs'
import { openEmbedded } from './embedded.mjs'
import { retakeLock, takeLock } from './lock.mjs'

/**
 * Opens the database. `roles` are the addresses it is reached by, `place` says where it is, `failed` rejects when it is
 * gone for good, `stop` gives it back. Throws a sentence when it cannot be trusted or another Recoupe holds it.
 */
export async function openDatabase({ databaseUrl, data }, root) {
  const { url, ...database } = databaseUrl ? await openExternal(databaseUrl, root) : await openEmbedded(data)
  return { ...database, roles: roles(url) }
}

/** `owner` changes the schema, `server` is the pages'. Today they are one; a weaker second role belongs here. */
const roles = url => ({ owner: url, server: url })

async function openExternal(url, root) {
  await refuseOld(url)
  await refuseUnsafe(url)
  const key = createHash('sha256').update(root).digest().readInt32BE()
  let lock = await takeLock(url, key)
  let stopping = false
  const keep = async () => {
    while (!stopping) {
      await lock.lost
      lock = (await retakeLock(url, key, () => !stopping)) ?? lock
    }
  }
  const stop = async () => {
    stopping = true
    await lock.release()
  }
  return { url, place: new URL(url).host, failed: keep().then(() => new Promise(() => {})), stop }
}
