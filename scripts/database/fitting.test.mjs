import assert from 'node:assert/strict'
import { it } from 'node:test'
import { fitting, leaner, memoryHere } from './fitting.mjs'

const GB = 2 ** 30

const machines = [
  [0, '128MB', '256MB'],
  [1 * GB, '128MB', '512MB'],
  [4 * GB, '512MB', '2048MB'],
  [16 * GB, '2048MB', '8192MB'],
  [256 * GB, '2048MB', '131072MB'],
]

for (const [memory, buffers, cached] of machines)
  it(`${memory / GB} GB of memory: ${buffers} of the server's own, ${cached} with the system's`, () => {
    const { shared_buffers, effective_cache_size } = fitting(memory)
    assert.deepEqual([shared_buffers, effective_cache_size], [buffers, cached])
  })

it('knows how much memory there is', () => {
  assert.ok(memoryHere() > 0 && Number.isSafeInteger(memoryHere()))
})

const troubles = [
  ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', true],
  ['FATAL:  could not create shared memory segment: error code 1450', true],
  ['FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use', false],
  ['FATAL:  could not bind IPv4 address "127.0.0.1": Address already in use', false],
]

for (const [trouble, isMemory] of troubles)
  it(`${isMemory ? 'asks for less memory' : 'asks for the same'} after: ${trouble}`, () => {
    const settings = fitting(16 * GB)
    const { shared_buffers, ...without } = settings
    assert.ok(shared_buffers)
    const next = leaner(settings, trouble)
    assert.deepEqual(next, isMemory ? without : null)
  })

it('does not ask for less twice', () => {
  assert.equal(leaner({ jit: 'off' }, 'FATAL:  could not map anonymous shared memory'), null)
})
