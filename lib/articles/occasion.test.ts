import { occasionInput } from '../api/inputs'
import { isInOrder } from './article'

it.each([
  ['', '', true],
  ['2026-03-12', '', true],
  ['', '2026-03-12', true],
  ['2026-03-12', '2026-03-13', true],
  ['2026-03-12', '2026-03-12', true],
  ['2026-03-12T22:00:00+01:00', '2026-03-12', true],
  ['2026-03-13', '2026-03-12', false],
])('from %p to %p is in order: %p', (fromDate, toDate, expected) => {
  expect(isInOrder({ fromDate, toDate })).toBe(expected)
  const id = '01a20b5f-73d9-71bd-905b-ee99adee33ef'
  expect(occasionInput.safeParse({ id, storyId: id, what: 'Storm', fromDate, toDate }).success).toBe(expected)
})
