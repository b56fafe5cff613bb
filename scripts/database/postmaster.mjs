// What PostgreSQL says about itself in `postmaster.pid`, and how to end a server whose Recoupe was killed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, unlinkSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Sentence } from '../sentence.mjs'

/** The server that serves a cluster now: its process and port; null when none is alive. */
export function runningServer(cluster) {
  const file = path.join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const server = { pid: Number(lines[0]), port: Number(lines[3]) }
  return isAlive(server.pid) && isPostgres(server.pid) ? server : null
}

/** Whether a process exists, whoever owns it. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Whether a process is a PostgreSQL: a number in a stale file may by now belong to any program. */
function isPostgres(pid) {
  if (process.platform === 'win32') return true
  if (existsSync(`/proc/${pid}/stat`)) {
    const [, name, state] = readFileSync(`/proc/${pid}/stat`, 'utf8').match(/\((.*)\) (\S)/) ?? []
    return name === 'postgres' && state !== 'Z'
  }
  return spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.includes('postgres') ?? false
}

/** Takes away a `postmaster.pid` whose number now belongs to another program: PostgreSQL itself would refuse to start. */
export function forgetStale(cluster) {
  const file = path.join(cluster, 'postmaster.pid')
  if (!existsSync(file) || runningServer(cluster)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (isAlive(pid)) unlinkSync(file)
}

/** Stops a server in order: open transactions roll back, the rest is written. Throws a sentence after `patience` ms. */
export async function stopServer(pid, patience = 60_000) {
  process.kill(pid, 'SIGINT')
  for (let waited = 0; waited < patience; waited += 20) {
    if (!isAlive(pid) || !isPostgres(pid)) return
    await sleep(20)
  }
  throw new Sentence(`The database server (process ${pid}) does not stop. End it by hand and start again.`)
}
