// The embedded database for as long as Recoupe runs: opened, locked, brought back when it dies, stopped.
import { setTimeout as sleep } from 'node:timers/promises'
import { fitting } from '../database/fitting.mjs'
import { startServer } from '../database/server.mjs'
import { Sentence } from '../sentence.mjs'
import { refuseUnsafe } from './database-checks.mjs'
import { AlreadyRunning, retakeLock, takeLock } from './lock.mjs'
import { readRunning } from './running.mjs'

const databaseName = 'recoupe'
const lockKey = 0x7265636f

/** Opens the database in the data folder and keeps it alive until `stop`. */
export async function openEmbedded(data) {
  const state = { ...(await open(data)), stopping: false }
  const { home, port } = state.server
  const url = state.server.url(databaseName)
  try {
    await state.server.createDatabase(databaseName)
    await refuseUnsafe(url)
  } catch (error) {
    await stop(state)
    throw error
  }
  const failed = keep(state, data, port)
  failed.catch(() => {}) // whoever waits for it hears of it; before that it waits here
  return { url, place: home, failed, stop: () => stop(state) }
}

async function stop(state) {
  state.stopping = true
  await state.lock.release()
  await state.server.stop()
}

async function open(data) {
  const server = await startServer(data, {
    settings: fitting(),
    onRunning: (url, pid) => refuseSecond(data, url, pid),
  })
  try {
    return { server, lock: await takeLock(server.url('postgres'), lockKey) }
  } catch (error) {
    await server.stop()
    throw error
  }
}

/** A server is running already: an orphan may be stopped, one that a living Recoupe holds may not. */
async function refuseSecond(data, url, pid) {
  try {
    await (await takeLock(url, lockKey)).release()
  } catch (error) {
    if (error instanceof AlreadyRunning) throw new AlreadyRunning(readRunning(data)?.origin)
    throw new Sentence(`A database server (process ${pid}) holds the data and does not answer: ${error.message}`)
  }
}

/** Tries until it comes back: a full disk, say, may be given room meanwhile. */
async function openAgain(data, state) {
  for (let said = ''; ; await sleep(2000)) {
    try {
      return await open(data)
    } catch (error) {
      if (error instanceof AlreadyRunning || state.stopping) throw error
      if (error.message !== said) console.error((said = error.message))
    }
  }
}

/** Brings the server back when it dies, and the lock when only its connection was cut. Rejects when that fails. */
async function keep(state, data, port) {
  for (;;) {
    await Promise.race([state.server.ended, state.lock.lost])
    const dead = await Promise.race([state.server.ended.then(() => true), sleep(500, false)])
    if (state.stopping) return new Promise(() => {})
    if (dead) {
      console.error('The database server died. Starting it again.')
      Object.assign(state, await openAgain(data, state))
      if (state.server.port !== port) throw new Sentence('The database lost its port to another program. Start again.')
      console.error('The database server is back.')
    } else {
      const wanted = () => !state.stopping && state.server.isRunning()
      state.lock = (await retakeLock(state.server.url('postgres'), lockKey, wanted)) ?? state.lock
    }
  }
}
