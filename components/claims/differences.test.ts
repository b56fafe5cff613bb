import { figureClaim } from '@/test/claims'
import { differences } from './differences'

const mine = figureClaim('c1')
const names = (theirs: Parameters<typeof figureClaim>[1], words?: string) =>
  differences(mine, figureClaim('c1', theirs, words)).map(one => one.name)

it('the same content in another version is no difference', () => {
  expect(names({ version: 7, updatedAt: 'later' })).toEqual([])
})

it.each([
  ['a number', { value: { ...mine.value, number: '300' } as never }, ['number']],
  ['a note and a status', { note: 'x', status: 'in-review' as const }, ['note', 'status']],
])('%s', (_, theirs, expected) => {
  expect(names(theirs)).toEqual(expected)
})

it('other words are other passages', () => {
  expect(names({}, 'Plus de 200 drones')).toContain('passage')
})
