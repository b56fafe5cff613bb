// Starts the PostgreSQL that npm brings, on a loopback port of its own, and stops it.
import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { readPrivate, writePrivate } from '../private-file.mjs'
import { Sentence } from '../sentence.mjs'
import { reachableHome, serverAccount } from './account.mjs'
import { findBinaries, packageName, programs } from './binaries.mjs'
import { openCluster, owner } from './cluster.mjs'
import { freePort, isFree } from './ports.mjs'
import { forgetStale, isAlive, runningServer, stopServer } from './postmaster.mjs'

/**
 * Starts the server of the database in `folder` (made when new) and waits until it answers.
 * `settings` are PostgreSQL's, for tests and benchmarks. A server that lives on after its Recoupe was killed is stopped
 * first; one that another Recoupe holds is left alone: `onRunning(url)` decides, by throwing.
 */
export async function startServer(folder, { settings = {}, onRunning = async () => {} } = {}) {
  const binaries = findBinaries()
  if (!binaries)
    throw new Sentence(
      `npm brings no PostgreSQL for this machine (${packageName}): set DATABASE_URL to one of your own.`,
    )
  const { home, native } = reachableHome(path.resolve(folder), binaries.native)
  const account = serverAccount(path.join(home, 'postgres'))
  const { cluster, password } = openCluster({ home, native, major: binaries.major, account })
  const url = (port, name) => `postgresql://${owner}:${password}@127.0.0.1:${port}/${name}`

  const orphan = runningServer(cluster)
  if (orphan) {
    await onRunning(url(orphan.port, 'postgres'))
    await stopServer(orphan.pid)
  }
  forgetStale(cluster)

  const port = await rememberedPort(path.join(home, 'postgres-port'))
  const log = path.join(home, 'postgres.log')
  const child = launch({ native, account, cluster, port, settings, log })
  await untilReady(child, url(port, 'postgres'), log)
  return {
    home,
    port,
    pid: child.pid,
    process: child,
    url: name => url(port, name),
    createDatabase: name => createDatabase(url(port, 'postgres'), name),
    stop: async () => {
      if (isAlive(child.pid) && child.exitCode === null && child.signalCode === null) await stopServer(child.pid)
    },
  }
}

/** Makes a database unless it is there. */
async function createDatabase(url, name) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

/** The port of the last time, or a free one when that is taken. */
async function rememberedPort(file) {
  const known = Number(readPrivate(file))
  if (known && (await isFree(known))) return known
  const port = await freePort()
  writePrivate(file, String(port))
  return port
}

const longLog = 10 * 1024 * 1024

/** The server writes its log to a file, not to us, so that it outlives a killed Recoupe without harm. */
function launch({ native, account, cluster, port, settings, log }) {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > longLog) renameSync(log, `${log}.1`)
  const output = openSync(log, 'a', 0o600)
  const own = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings }
  const options = Object.entries(own).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(programs(native).postgres, ['-D', cluster, '-p', String(port), ...options], {
    ...account,
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', output, output],
    detached: true,
  })
  closeSync(output)
  child.unref()
  return child
}

/** Waits until the server answers. After a kill its old processes may need a moment, and it replays what was written. */
async function untilReady(child, url, log) {
  let failure
  child.once('error', error => (failure = error.message))
  for (;;) {
    if (failure ?? child.exitCode ?? child.signalCode)
      throw new Sentence(`PostgreSQL did not start: ${failure ?? lastLines(log)}`)
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
    client.on('error', () => {})
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      if (error.code === '28P01')
        throw new Sentence(`The database does not accept the password in ${path.dirname(log)}/postgres-password.`)
    }
    await sleep(30)
  }
}

const lastLines = file => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-5).join('\n')
