import { sameId } from './same-id'

it('what is sent once more has the id that it had, what is something else another', () => {
  const idOf = sameId()
  const first = idOf({ what: 'Storm' })
  expect(idOf({ what: 'Storm' })).toBe(first)
  const other = idOf({ what: 'Strike' })
  expect(other).not.toBe(first)
  expect(idOf({ what: 'Strike' })).toBe(other)
  expect(sameId()({ what: 'Strike' })).not.toBe(other)
})
