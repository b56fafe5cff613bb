// One Recoupe per folder. The lock is PostgreSQL's and lives in a connection: it ends with the process, however that ends.
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '../database/connection.mjs'
import { Sentence } from '../sentence.mjs'

/** The sentence of the second one. */
export class AlreadyRunning extends Sentence {
  constructor(origin) {
    super(`Recoupe already runs from this folder${origin ? `, at ${origin}` : ''}. Use that one, or stop it first.`)
  }
}

/** Takes the lock of number `key`. `lost` resolves when its connection ends. Throws AlreadyRunning when it is held. */
export async function takeLock(url, key) {
  const client = await connect(url, { keepAlive: true })
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS taken', [key])
  if (rows[0].taken) return { lost: client.lost, release: () => client.end().catch(() => {}) }
  await client.end()
  throw new AlreadyRunning()
}

/** Takes it again after its connection was cut, for as long as `wanted()` says. */
export async function retakeLock(url, key, wanted) {
  for (; wanted(); await sleep(500)) {
    try {
      return await takeLock(url, key)
    } catch (error) {
      if (error instanceof AlreadyRunning) throw error
    }
  }
  return null
}
