import fc from 'fast-check'
import { pack, unpack } from './packed'

it('what was packed is there again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      expect(unpack(pack(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
    { seed: 11, numRuns: 300 },
  )
})

it.each<[string, unknown]>([
  ['strings that look like numbers', { a: '12', b: 12, c: -1, d: '-1' }],
  ['lists in lists, and empty ones', [[], [[1]], {}]],
  ['odd keys', JSON.parse('{"__proto__":{"a":1},"":2,"0":"x"}')],
  ['nothing', null],
])('%s stay what they are', (_, value) => {
  expect(JSON.stringify(unpack(pack(value)))).toBe(JSON.stringify(value))
})

it('leaves out what is undefined, as JSON does', () => {
  expect(unpack(pack({ a: undefined, b: 1 }))).toEqual({ b: 1 })
})

it('is a third or less of rows that are alike', () => {
  const rows = Array.from({ length: 300 }, (_, n) => ({
    id: `01980000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    claimId: `01980000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    articleId: '01980000-0000-7000-8000-0000000000aa',
    counts: { supports: 0, refutes: 0, denies: 0 },
  }))
  expect(pack(rows).length).toBeLessThan(JSON.stringify(rows).length / 3)
})
