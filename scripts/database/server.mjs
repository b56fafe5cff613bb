// Starts the PostgreSQL that npm brings, on a loopback port of its own, and stops it.
import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readPrivate, writePrivate } from '../private-file.mjs'
import { Sentence } from '../sentence.mjs'
import { reachableHome, serverAccount } from './account.mjs'
import { findBinaries, packageName, programs } from './binaries.mjs'
import { withConnection } from './connection.mjs'
import { openCluster, owner } from './cluster.mjs'
import { leaner } from './fitting.mjs'
import { freePort, isFree } from './ports.mjs'
import { forgetStale, runningServer, stopServer } from './postmaster.mjs'

/**
 * Starts the server of the database in `folder` (made when new) and waits until it answers.
 * `settings` are PostgreSQL's; where the machine has no memory for them, it starts with less. A server that lives on after its
 * Recoupe was killed is stopped first, in order; `onRunning(url, pid)` is asked before, and throws when another Recoupe still uses it.
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
  const log = path.join(home, 'postgres.log')

  let tried = settings
  for (const deadline = Date.now() + patience; ; await sleep(200)) {
    const running = runningServer(cluster)
    if (running) {
      await onRunning(url(running.port, 'postgres'), running.pid)
      await stopServer(running.pid)
    }
    forgetStale(cluster)
    const port = await rememberedPort(path.join(home, 'postgres-port'))
    const child = launch({ native, account, cluster, port, settings: tried, log })
    const trouble = await untilReady(child, url(port, 'postgres'), log)
    if (!trouble) return handle({ home, port, child, url: name => url(port, name) })
    const less = leaner(tried, trouble)
    if (less) tried = less
    else if (!passing.test(trouble) || Date.now() > deadline) throw new Sentence(`PostgreSQL did not start: ${trouble}`)
  }
}

const patience = 30_000

/** What ends by itself: the processes of a killed server are still leaving, or another start was a moment faster. */
const passing = /pre-existing shared memory block|lock file .* already exists|could not bind/

function handle({ home, port, child, url }) {
  return {
    home,
    port,
    pid: child.pid,
    url,
    createDatabase: name => createDatabase(url('postgres'), name),
    /** Resolves when the server has ended, whoever ended it. */
    ended: hasEnded(child) ? Promise.resolve() : new Promise(resolve => child.once('exit', resolve)),
    isRunning: () => !hasEnded(child),
    stop: async () => {
      if (!hasEnded(child)) await stopServer(child.pid, 4000).catch(() => quit(child))
    },
    /** For tests: the end that asks nobody, of the server and all its processes. */
    kill: () => killGroup(child.pid),
  }
}

const hasEnded = child => child.exitCode !== null || child.signalCode !== null

/** The end without a last checkpoint, for when that takes too long: nothing is lost, the next start replays the log. */
async function quit(child) {
  process.kill(child.pid, 'SIGQUIT')
  await Promise.race([new Promise(resolve => child.once('exit', resolve)), sleep(2000, undefined, { ref: false })])
}

function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

/** Makes a database unless it is there. */
const createDatabase = (url, name) =>
  withConnection(url, async client => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  })

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

/** Waits until the server answers (null), or until it has ended: its last words. It may have to replay its log first. */
async function untilReady(child, url, log) {
  let failure
  child.once('error', error => (failure = error.message))
  for (;;) {
    try {
      await withConnection(url, () => {}, { connectionTimeoutMillis: 5000 })
      if (!hasEnded(child)) return null
    } catch (error) {
      if (error.code === '28P01')
        throw new Sentence(`The database does not accept the password in ${path.dirname(log)}/postgres-password.`)
    }
    if (failure || hasEnded(child)) return failure ?? lastLines(log)
    await sleep(30)
  }
}

const lastLines = file => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-5).join('\n')
