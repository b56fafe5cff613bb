// The database of a start: the one npm brings, kept alive, or the one DATABASE_URL names.
import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { startServer } from '../database/server.mjs'
import { Sentence } from '../sentence.mjs'
import { refuseUnsafe, refuseOld } from './database-checks.mjs'

/** The name of the embedded database. */
const name = 'recoupe'

/**
 * Opens the database. `roles` are the addresses it is reached by: `owner` changes the schema, `server` is the pages'.
 * One Recoupe at a time holds it: the lock lives in a connection, so it ends with the process however that ends.
 */
export async function openDatabase({ databaseUrl, data }, root) {
  return databaseUrl ? openExternal(databaseUrl, root) : openEmbedded(data)
}

/** Today one role does both. A second, weaker one for the server belongs here. */
const roles = url => ({ owner: url, server: url })

async function openExternal(url, root) {
  const key = createHash('sha256').update(root).digest().readInt32BE()
  await refuseOld(url)
  await refuseUnsafe(url)
  let lock = await takeLock(url, key)
  let stopping = false
  const keep = async () => {
    for (; !stopping; await sleep(1000)) {
      await lock.lost
      if (!stopping) lock = await takeLock(url, key).catch(() => lock)
    }
  }
  keep()
  return {
    roles: roles(url),
    place: new URL(url).host,
    stop: async () => {
      stopping = true
      await lock.release()
    },
  }
}

const embeddedKey = 0x7265636f // "reco"

async function openEmbedded(data) {
  const open = async () => {
    const server = await startServer(data, {
      onRunning: async (url, pid) => (await takeLock(url, embeddedKey, pid)).release(),
    })
    try {
      return { server, lock: await takeLock(server.url('postgres'), embeddedKey) }
    } catch (error) {
      await server.stop()
      throw error
    }
  }
  let { server, lock } = await open()
  let stopping = false
  let fail
  const failed = new Promise((resolve, reject) => (fail = reject))
  failed.catch(() => {})
  const port = server.port
  /** Brings the server back when it dies, and the lock when only its connection was cut. */
  const keep = async () => {
    for (;;) {
      await Promise.race([server.ended, lock.lost])
      if (stopping) return
      const dead = await Promise.race([server.ended.then(() => true), sleep(1000, false)])
      if (stopping) return
      if (dead) {
        console.error('The database server died. Starting it again.')
        ;({ server, lock } = await open())
        if (server.port !== port)
          throw new Sentence('The database could not come back on its port. Start Recoupe again.')
        console.error('The database server is back.')
      } else lock = await takeLock(server.url('postgres'), embeddedKey)
    }
  }
  try {
    await server.createDatabase(name)
    await refuseUnsafe(server.url(name))
  } catch (error) {
    await server.stop()
    throw error
  }
  keep().catch(fail)
  return {
    roles: roles(server.url(name)),
    place: server.home,
    failed,
    stop: async () => {
      stopping = true
      await lock.release()
      await server.stop()
    },
  }
}

/** Takes the lock that says "a Recoupe serves this", or throws the sentence of the second one. */
async function takeLock(url, key, pid) {
  const client = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 20_000 })
  const lost = new Promise(resolve => client.once('end', resolve).once('error', resolve))
  await connectPatiently(client, pid)
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS taken', [key])
  if (rows[0].taken) return { lost, release: () => client.end().catch(() => {}) }
  await client.end()
  throw new Sentence('Recoupe already runs from this folder. Use that one, or stop it first.')
}

async function connectPatiently(client, pid) {
  try {
    await client.connect()
  } catch (error) {
    const who = pid ? ` (process ${pid})` : ''
    throw new Sentence(`The database server${who} holds this folder's data and does not answer: ${error.message}`)
  }
}
