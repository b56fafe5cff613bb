import assert from 'node:assert/strict'
import { it } from 'node:test'
import { durability } from './durability.mjs'

const seed = Date.now() % 1_000_000

it(
  `loses no acknowledged claim when the database is killed twenty times while saving`,
  { timeout: 300_000 },
  async t => {
    const found = await durability({ seed })
    t.diagnostic(JSON.stringify({ seed, ...found }))
    assert.ok(found.acknowledged > 100)
    assert.deepEqual([found.lost, found.doubled, found.altered], [0, 0, 0])
    assert.ok(found.slowest < 10_000, `back after ${found.slowest} ms`)
  },
)

it('would see a loss: with synchronous_commit off, some are lost', { timeout: 300_000 }, async t => {
  const found = await durability({ seed, control: true })
  t.diagnostic(JSON.stringify({ seed, ...found }))
  assert.ok(found.lost > 0)
})
