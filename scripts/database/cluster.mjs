// A cluster is PostgreSQL's folder of data. It is made once and never deleted by us, whatever state it is in.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { readPrivate, writePrivate, writePrivateOnce } from '../private-file.mjs'
import { Sentence } from '../sentence.mjs'
import { giveTo } from './account.mjs'
import { programs } from './binaries.mjs'

/** The role that owns the database. */
export const owner = 'recoupe'

/** Makes the cluster when there is none, and returns its owner's password. Throws a sentence where it cannot be used. */
export function openCluster({ home, native, major, account }) {
  const cluster = path.join(home, 'postgres')
  const passwordFile = path.join(home, 'postgres-password')
  if (!existsSync(path.join(cluster, 'PG_VERSION'))) createCluster({ home, cluster, native, account, passwordFile })
  const found = readVersion(cluster)
  if (found !== major)
    throw new Sentence(
      `The database in ${cluster} was made by PostgreSQL ${found}, and this Recoupe brings PostgreSQL ${major}. ` +
        `Nothing was touched: start the Recoupe that made it, or move its data over with PostgreSQL's own tools.`,
    )
  const password = readPrivate(passwordFile)
  if (!password) throw new Sentence(`The password of the database in ${cluster} is missing: put ${passwordFile} back.`)
  return { cluster, password }
}

function readVersion(cluster) {
  try {
    return Number.parseInt(readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8'), 10)
  } catch (error) {
    if (error.code !== 'EACCES') throw error
    throw new Sentence(
      `The database in ${cluster} belongs to another account: start Recoupe under the account that made it.`,
    )
  }
}

/** Made beside its place and moved there when complete, so that a half-made cluster never stands in for a real one. */
function createCluster({ home, cluster, native, account, passwordFile }) {
  if (existsSync(cluster))
    throw new Sentence(`${cluster} holds no database of PostgreSQL. Move it away and start again.`)
  const unfinished = path.join(home, `postgres.new-${process.pid}-${randomBytes(4).toString('hex')}`)
  const password = writePrivateOnce(passwordFile, randomBytes(24).toString('base64url'))
  const handedOver = `${unfinished}-password`
  mkdirSync(unfinished, { mode: 0o700 })
  writePrivate(handedOver, password)
  for (const target of [unfinished, handedOver]) giveTo(account, target)
  const options = ['-U', owner, '--auth=scram-sha-256', `--pwfile=${handedOver}`, '-E', 'UTF8']
  const locale = ['--locale-provider=builtin', '--locale=C.UTF-8']
  const made = spawnSync(programs(native).initdb, ['-D', unfinished, ...options, ...locale], {
    ...account,
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    encoding: 'utf8',
  })
  rmSync(handedOver)
  if (made.status !== 0) {
    rmSync(unfinished, { recursive: true })
    throw new Sentence(`PostgreSQL could not make a database in ${home}: ${made.error?.message ?? made.stderr}`)
  }
  try {
    renameSync(unfinished, cluster)
  } catch (error) {
    if (!existsSync(path.join(cluster, 'PG_VERSION'))) throw error
    rmSync(unfinished, { recursive: true }) // another start was faster: the cluster is the one it made
  }
}
