import assert from 'node:assert/strict'
import { it } from 'node:test'
import { durability } from './durability.mjs'

/** As in test/seed.ts: the same kills on every run, as far as a machine repeats itself. */
const seed = Number(process.env.RECOUPE_SEED ?? 20261123)

it(`loses no acknowledged claim when the database is killed twenty times while saving`, async t => {
  const found = await durability({ seed })
  t.diagnostic(JSON.stringify({ seed, ...found }))
  assert.ok(found.acknowledged > 100)
  assert.deepEqual([found.lost, found.doubled, found.altered], [0, 0, 0])
  // Ten seconds, and on a machine where a first start takes long, twice as long as that.
  assert.ok(found.slowest < Math.max(10_000, 2 * found.started), `back after ${found.slowest} ms`)
})

it('would see a loss: with synchronous_commit off, some are lost', async t => {
  const found = await durability({ seed, control: true })
  t.diagnostic(JSON.stringify({ seed, ...found }))
  assert.ok(found.lost > 0)
})
