// A whole Recoupe in a folder of its own, started as a person would, for tests that need the real thing or break it.
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../scripts/database/ports.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A new, empty data folder. */
export function newDataFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'recoupe-test-'))
  chmodSync(folder, 0o755)
  return folder
}

/**
 * Runs `start.mjs` on a data folder until it serves. Rejects with what it printed when it ends first.
 * It is as patient as the tests of lib/data (test/patience.ts). `environment` overrides settings, `account` ({ uid, gid }) runs it as another user; the pages are those that `npm test` built.
 */
export async function startRecoupe({ data = newDataFolder(), port, environment = {}, account = {} } = {}) {
  const chosen = port ?? (await freePort())
  const child = spawn(process.execPath, ['start.mjs'], {
    ...account,
    cwd: root,
    env: {
      RECOUPE_PATIENCE: '6',
      ...process.env,
      DATABASE_URL: '',
      RECOUPE_ORIGIN: '',
      HOST: '',
      RECOUPE_DIST_DIR: process.env.RECOUPE_DIST_DIR ?? path.join('dist', 'test-pages'),
      RECOUPE_DATA_DIR: data,
      PORT: String(chosen),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', words => (printed += words))
  const ended = new Promise(resolve => child.once('exit', (code, signal) => resolve({ code, signal })))
  await untilServing(() => printed, ended)
  return control({ child, ended, data, port: chosen, environment, account, printed: () => printed })
}

async function untilServing(printed, ended) {
  let end = null
  ended.then(how => (end = how))
  for (const deadline = Date.now() + 600_000; Date.now() < deadline; await sleep(20)) {
    if (/^Stop it with Ctrl\+C\.$/m.test(printed())) return
    if (end) throw Object.assign(new Error(printed().trim()), end)
  }
  throw new Error(`Recoupe did not start within ten minutes:\n${printed()}`)
}

function control({ child, ended, data, port, environment, account, printed }) {
  const note = name => JSON.parse(readFileSync(path.join(data, 'running.json'), 'utf8'))[name]
  const postmaster = () =>
    Number(readFileSync(path.join(home(data), 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  return {
    origin: note('origin'),
    port,
    data,
    pid: child.pid,
    printed,
    ended,
    setupLink: printed().match(/^http\S+\/setup\?token=\S+$/m)?.[0] ?? null,
    databaseUrl: () => addressOf(data),
    /** Ends it as Ctrl+C does. */
    stop: async () => {
      child.kill('SIGTERM')
      return ended
    },
    /** `kill -9` of start.mjs alone; its database lives on. */
    kill: async () => {
      child.kill('SIGKILL')
      return ended
    },
    /** `kill -9` of the database server and all its processes; start.mjs brings it back. */
    killDatabase: () => process.kill(-postmaster(), 'SIGKILL'),
    /** `kill -9` of the web server; start.mjs brings it back. */
    killWeb: () => process.kill(-note('web'), 'SIGKILL'),
    /** Freezes the web server, and lets it go on: requests hang meanwhile. */
    pauseWeb: () => process.kill(-note('web'), 'SIGSTOP'),
    resumeWeb: () => process.kill(-note('web'), 'SIGCONT'),
    /** Another start on the same data and port, after `stop` or `kill`. */
    startAgain: () => startRecoupe({ data, port, environment, account }),
    /** Stops it and deletes its data. */
    remove: async () => {
      child.kill('SIGTERM')
      await ended
      const folder = home(data)
      for (const place of new Set([data, folder])) rmSync(place, { recursive: true, force: true })
    },
  }
}

/** Where the database lies: the data folder, or the one noted there. */
function home(data) {
  const note = path.join(data, 'database-folder')
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : data
}

function addressOf(data) {
  const read = name => readFileSync(path.join(home(data), name), 'utf8').trim()
  return `postgresql://recoupe:${read('postgres-password')}@127.0.0.1:${read('postgres-port')}/recoupe`
}
