// PostgreSQL refuses to run as root. As root we start it under an ordinary account, and give it a place it can reach.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { Sentence } from '../sentence.mjs'
import { programs } from './binaries.mjs'

const isRoot = process.getuid?.() === 0

/** The system's folder for the state of programs: where the database goes when an ordinary account cannot enter the checkout. */
const stateFolder = '/var/lib/recoupe'

/** The account that will run the server: `{}` means our own. A cluster that exists keeps the account that owns it. */
export function serverAccount(cluster) {
  if (!isRoot) return {}
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster)
    if (uid !== 0) return { uid, gid }
  }
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of ['postgres', 'nobody']) {
    const fields = lines.find(line => line.startsWith(`${name}:`))?.split(':')
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) }
  }
  return { uid: 65534, gid: 65534 }
}

/** Whether that account may execute (`x`) or write (`w`) something. */
function may(account, flag, target) {
  return spawnSync('/bin/sh', ['-c', `test -${flag} "$1"`, 'sh', target], { ...account, cwd: '/' }).status === 0
}

/**
 * Where the database can live: the wanted folder, or, as root in a checkout that ordinary accounts cannot enter, a folder
 * of this checkout's own under /var/lib/recoupe (never a temporary folder), noted in the wanted folder so that it is found
 * again when the checkout moves. Throws a sentence when a database is there but out of reach.
 */
export function reachableHome(wanted, native) {
  mkdirSync(wanted, { recursive: true })
  if (!isRoot) return { home: wanted, native }
  const account = serverAccount(path.join(wanted, 'postgres'))
  if (may(account, 'x', wanted) && may(account, 'x', programs(native).postgres)) return { home: wanted, native }
  if (existsSync(path.join(wanted, 'postgres')))
    throw new Sentence(
      `The account that runs the database can no longer enter ${wanted}: let it pass through the folders above.`,
    )
  const note = path.join(wanted, 'database-folder')
  const name = createHash('sha256').update(path.resolve(wanted)).digest('hex').slice(0, 16)
  const home = existsSync(note) ? readFileSync(note, 'utf8').trim() : path.join(stateFolder, name)
  for (const folder of [stateFolder, home]) {
    mkdirSync(folder, { recursive: true })
    chmodSync(folder, 0o755)
  }
  writeFileSync(note, `${home}\n`)
  return { home, native: copyOf(native, home) }
}

/** A copy of the server's programs that the account can reach and run, whoever may run those of npm; made whole or not at all. */
function copyOf(native, home) {
  const { version } = JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8'))
  const copy = path.join(home, `server-${version}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
    openToAll(unfinished)
    renameSync(unfinished, copy)
  }
  return copy
}

/** Lets everybody read a folder and all that is in it, and run what its owner may run. */
function openToAll(folder) {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    const file = path.join(entry.parentPath, entry.name)
    chmodSync(file, statSync(file).mode & 0o100 ? 0o755 : 0o644)
  }
}

/** Hands a file or folder to the account. */
export function giveTo(account, target) {
  if (account.uid !== undefined) chownSync(target, account.uid, account.gid)
}
