import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { withConnection } from './database/connection.mjs'
import { startThrowAway } from './database/throw-away.mjs'
import { migrate, readMigrations } from './migrate.mjs'
import { prisma } from './prisma.mjs'

const real = fileURLToPath(new URL('../prisma/migrations', import.meta.url))
const runner = fileURLToPath(new URL('./migrate.mjs', import.meta.url))

let server
let folder
let made = 0
before(async () => {
  server = await startThrowAway()
  folder = mkdtempSync(path.join(tmpdir(), 'recoupe-migrations-'))
})
after(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

/** The address of a new, empty database. */
async function empty() {
  const name = `migrated_${made++}`
  await server.createDatabase(name)
  return server.url(name)
}

/** A folder of migrations, from a table of name and SQL. */
function files(table) {
  const place = path.join(folder, String(made++))
  for (const [name, sql] of Object.entries(table)) {
    mkdirSync(path.join(place, name), { recursive: true })
    writeFileSync(path.join(place, name, 'migration.sql'), sql)
  }
  return place
}

const tables = url =>
  withConnection(url, async client => {
    const { rows } = await client.query(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
    )
    return rows.map(row => row.tablename).filter(name => name !== '_prisma_migrations')
  })

describe('our own migrations', () => {
  it('are applied once, and Prisma’s own command line agrees', async () => {
    const url = await empty()
    assert.deepEqual(
      await migrate(url, real),
      readMigrations(real).map(file => file.name),
    )
    assert.deepEqual(await migrate(url, real), [])
    assert.equal(await prisma(['migrate', 'status'], url, { stdio: 'ignore' }), 0)
    assert.equal(await prisma(['migrate', 'deploy'], url, { stdio: 'ignore' }), 0)
  })

  it('make the schema that prisma/schema.prisma says', async () => {
    const words = ['migrate', 'diff', '--from-migrations', real, '--to-schema', 'prisma/schema.prisma', '--exit-code']
    assert.equal(await prisma(words, await empty(), { stdio: ['ignore', 'ignore', 'inherit'] }), 0)
  })
})

describe('a migration', () => {
  it('that fails leaves nothing behind and is named', async () => {
    const url = await empty()
    const place = files({ '1_first': 'CREATE TABLE "a" ();', '2_second': 'CREATE TABLE "b" (); SELECT 1/0;' })
    await assert.rejects(migrate(url, place), /2_second.* failed and left nothing behind: division by zero/)
    assert.deepEqual(await tables(url), ['a'])
  })

  it('that was edited after it was applied stops everything, and is named', async () => {
    const url = await empty()
    await migrate(url, files({ '1_first': 'CREATE TABLE "a" ();' }))
    const edited = files({ '1_first': 'CREATE TABLE "a" (); -- better', '2_second': 'CREATE TABLE "b" ();' })
    await assert.rejects(migrate(url, edited), /1_first.* is not the one this database was made with/)
    assert.deepEqual(await tables(url), ['a'])
  })

  it('that ends its own transaction is refused', async () => {
    const place = files({ '1_first': 'CREATE TABLE "a" (); COMMIT; CREATE TABLE "b" ();' })
    await assert.rejects(migrate(await empty(), place), /ends its own transaction/)
  })

  it('of a newer Recoupe does not stop an older one', async () => {
    const url = await empty()
    await migrate(url, files({ '1_first': 'CREATE TABLE "a" ();', '2_second': 'CREATE TABLE "b" ();' }))
    assert.deepEqual(await migrate(url, files({ '1_first': 'CREATE TABLE "a" ();' })), [])
  })
})

it('two servers that start at once apply each file once', async () => {
  const url = await empty()
  const place = files({ '1_first': 'SELECT pg_sleep(0.3); CREATE TABLE "a" ();', '2_second': 'CREATE TABLE "b" ();' })
  const applied = await Promise.all([migrate(url, place), migrate(url, place), migrate(url, place)])
  assert.deepEqual(applied.flat(), ['1_first', '2_second'])
})

it('killed anywhere, a migration is done wholly or not at all, and the next start finishes it', async () => {
  const whole = await empty()
  await migrate(whole, real)
  const all = await tables(whole)
  for (let delay = 0; delay < 8; delay++) {
    const url = await empty()
    const script = `import { migrate } from ${JSON.stringify(runner)}; await migrate(process.argv[1], process.argv[2])`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, url, real], { stdio: 'ignore' })
    await sleep(120 + delay * 25)
    child.kill('SIGKILL')
    await new Promise(resolve =>
      child.exitCode === null && child.signalCode === null ? child.once('exit', resolve) : resolve(),
    )
    await migrate(url, real)
    assert.deepEqual(await tables(url), all)
  }
})
