// `npm start` as a person meets it: the whole program on a folder of its own, broken in the ways that machines break.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { connect, createServer } from 'node:net'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { newDataFolder, startRecoupe } from '../../test/recoupe-process.mjs'
import { withConnection } from '../database/connection.mjs'
import { freePort } from '../database/ports.mjs'
import { startServer } from '../database/server.mjs'
import { startThrowAway } from '../database/throw-away.mjs'

/** The sentence a start ends with; fails when it starts. */
async function refusal(options) {
  const recoupe = await startRecoupe(options).catch(error => error)
  if (recoupe instanceof Error) return recoupe.message
  await recoupe.remove()
  return assert.fail('it started')
}

const query = (recoupe, statement, values) =>
  withConnection(recoupe.databaseUrl(), async client => (await client.query(statement, values)).rows)

const answers = recoupe => fetch(`${recoupe.origin}/robots.txt`, { redirect: 'manual' })

async function untilAnswering(recoupe, patience = 60_000) {
  for (const deadline = performance.now() + patience; performance.now() < deadline; await sleep(50)) {
    const ready = await Promise.all([answers(recoupe), query(recoupe, 'SELECT 1')]).catch(() => null)
    if (ready) return
  }
  assert.fail(`no answer within ${patience} ms:\n${recoupe.printed()}`)
}

describe('a start', () => {
  let recoupe
  let started
  before(async () => {
    const began = performance.now()
    recoupe = await startRecoupe()
    started = performance.now() - began
  })
  after(() => recoupe.remove())

  it('serves, and prints one set-up link while nobody is there', async () => {
    assert.ok((await answers(recoupe)).status < 500)
    assert.match(recoupe.setupLink, new RegExp(`^${recoupe.origin}/setup\\?token=[\\w-]{43}$`))
    const [row] = await query(recoupe, 'SELECT count(*)::int AS count, min("tokenHash") AS hash FROM "setupToken"')
    assert.equal(row.count, 1)
    assert.match(row.hash, /^[0-9a-f]{64}$/)
  })

  it('keeps its secrets to itself', () => {
    for (const name of ['secrets.json', 'postgres-password', 'running.json'])
      assert.equal(statSync(path.join(recoupe.data, name)).mode & 0o077, 0, name)
  })

  it('asks for a password at the database', async () => {
    const address = new URL(recoupe.databaseUrl())
    address.password = 'guessed'
    await assert.rejects(
      withConnection(address.toString(), () => {}),
      /password authentication failed/,
    )
  })

  it('refuses a second one in the same folder, which leaves the first alone', async () => {
    assert.match(
      await refusal({ data: recoupe.data }),
      new RegExp(`already runs from this folder, at ${recoupe.origin}\\.`),
    )
    assert.ok(await answers(recoupe))
  })

  it('brings back a database that was killed, then a web server that was killed', async () => {
    recoupe.killDatabase()
    await sleep(200)
    await untilAnswering(recoupe)
    recoupe.killWeb()
    await sleep(200)
    await untilAnswering(recoupe)
  })

  it('stops within ten seconds although a connection is held open, and prints another link when it starts again', async () => {
    const held = connect(recoupe.port, '127.0.0.1').on('error', () => {})
    await new Promise(resolve => held.write('GET / HTTP/1.1\r\nHost: held', resolve))
    const began = performance.now()
    assert.deepEqual(await recoupe.stop(), { code: 0, signal: null })
    // A machine that takes long to start takes long to stop.
    assert.ok(performance.now() - began < Math.max(10_000, 2 * started))
    assert.ok(!existsSync(path.join(recoupe.data, 'postgres', 'postmaster.pid')))
    const earlier = recoupe.setupLink
    recoupe = await recoupe.startAgain()
    assert.notEqual(recoupe.setupLink, earlier)
    assert.equal((await query(recoupe, 'SELECT FROM "setupToken"')).length, 1)
  })
})

it('starts twenty times out of twenty after kill -9 of everything, and has every row', async () => {
  let recoupe = await startRecoupe()
  await query(recoupe, 'CREATE TABLE "mark" ("number" integer)')
  for (let number = 1; number <= 20; number++) {
    await query(recoupe, 'INSERT INTO "mark" VALUES ($1)', [number])
    if (number % 2 === 0) recoupe.killDatabase()
    await recoupe.kill()
    recoupe = await recoupe.startAgain()
    const rows = await query(recoupe, 'SELECT "number" FROM "mark"')
    assert.equal(rows.length, number)
  }
  await recoupe.remove()
})

describe('a start that cannot be', () => {
  it('says which port is taken', async () => {
    const port = await freePort()
    const other = createServer().listen(port, '127.0.0.1')
    assert.match(await refusal({ port }), new RegExp(`Port ${port} is taken .* PORT=${port + 1}`))
    other.close()
  })

  it('says that the database is another version’s, and touches nothing', async () => {
    const data = newDataFolder()
    mkdirSync(path.join(data, 'postgres'))
    writeFileSync(path.join(data, 'postgres', 'PG_VERSION'), '14\n')
    assert.match(await refusal({ data }), /made by PostgreSQL 14, and this Recoupe brings PostgreSQL 18/)
    assert.deepEqual(readdirSync(path.join(data, 'postgres')), ['PG_VERSION'])
    assert.equal(readFileSync(path.join(data, 'postgres', 'PG_VERSION'), 'utf8'), '14\n')
    rmSync(data, { recursive: true })
  })

  it('does not trust a database that may lose work', async () => {
    const server = await startThrowAway({ full_page_writes: 'on' })
    const sentence = await refusal({ environment: { DATABASE_URL: server.url('postgres') } })
    assert.match(sentence, /fsync and synchronous_commit are off/)
    await server.stop()
  })

  it('says what is wrong with DATABASE_URL', async () => {
    const port = await freePort()
    const sentence = await refusal({ environment: { DATABASE_URL: `postgresql://somebody@127.0.0.1:${port}/news` } })
    assert.match(sentence, /cannot be asked: .*ECONNREFUSED/)
  })
})

it('uses the PostgreSQL of DATABASE_URL and starts none', async () => {
  const folder = newDataFolder()
  const server = await startServer(folder)
  await server.createDatabase('news')
  const url = server.url('news')
  const recoupe = await startRecoupe({ environment: { DATABASE_URL: url } })
  assert.ok((await answers(recoupe)).status < 500)
  assert.ok(!existsSync(path.join(recoupe.data, 'postgres')))
  const rows = await withConnection(url, async client => (await client.query('SELECT FROM "setupToken"')).rows)
  assert.equal(rows.length, 1)
  await recoupe.remove()
  await server.stop()
  rmSync(folder, { recursive: true })
})

it('prints a link for another password beside a running Recoupe, and says where there is nobody', async () => {
  const { setUpNewsroom } = await import('../../test/newsroom-client.mjs')
  const recoupe = await startRecoupe()
  const { admin } = await setUpNewsroom(recoupe)
  const ask = email =>
    spawnSync(process.execPath, ['scripts/password.mjs', email], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: '', RECOUPE_DATA_DIR: recoupe.data, PORT: new URL(recoupe.origin).port },
    })
  const link = ask(admin.email).stdout.match(/^http.*\/new-password\?token=.{43}$/m)?.[0]
  assert.equal((await fetch(link)).status, 200)
  assert.match(ask('nobody@nowhere.example').stderr, /Nobody signs in with nobody@nowhere\.example here/)
  assert.match(ask('').stderr, /Say whose password/)
  await recoupe.remove()
})

const isRoot = process.getuid?.() === 0
const nobody = { uid: 65534, gid: 65534 }

/** Why an ordinary account cannot be tried here: only root can become one, and one cannot enter a checkout that is root's alone. */
function noOther() {
  if (!isRoot) return 'only root can try another account'
  const files = [
    'start.mjs',
    'node_modules/next/package.json',
    `${process.env.RECOUPE_DIST_DIR ?? 'dist/test-pages'}/BUILD_ID`,
  ]
  const read = `for (const file of ${JSON.stringify(files)}) require('node:fs').readFileSync(file)`
  const { status } = spawnSync(process.execPath, ['-e', read], { ...nobody, stdio: 'ignore' })
  return status !== 0 && 'an ordinary account may not read this checkout'
}

it('runs under an ordinary account', { skip: noOther() }, async () => {
  const [data, home] = [newDataFolder(), newDataFolder()]
  for (const folder of [data, home]) chownSync(folder, nobody.uid, nobody.gid)
  const recoupe = await startRecoupe({ data, account: nobody, environment: { HOME: home } })
  assert.ok((await answers(recoupe)).status < 500)
  assert.equal(statSync(path.join(data, 'postgres')).uid, nobody.uid)
  await recoupe.remove()
  rmSync(home, { recursive: true })
})

it(
  'goes to a lasting folder where the database’s account cannot enter',
  { skip: !isRoot && 'only as root' },
  async () => {
    const closed = newDataFolder()
    chmodSync(closed, 0o700)
    let recoupe = await startRecoupe({ data: path.join(closed, 'data') })
    const home = readFileSync(path.join(recoupe.data, 'database-folder'), 'utf8').trim()
    assert.match(home, /^\/var\/lib\/recoupe\/[0-9a-f]{16}$/)
    assert.ok(recoupe.printed().includes(home))
    await query(recoupe, 'CREATE TABLE "mark" ()')
    await recoupe.stop()
    recoupe = await recoupe.startAgain()
    await query(recoupe, 'SELECT FROM "mark"')
    await recoupe.remove()
    rmSync(closed, { recursive: true })
  },
)
