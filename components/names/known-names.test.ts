import { KnownNames } from './known-names'

it('sends the newest version that either the page or an answer has told', () => {
  const known = new KnownNames()
  expect(known.now({ id: 'a', version: 1 })).toEqual({ id: 'a', version: 1 })
  known.learn({ id: 'a', version: 3 })
  expect(known.now({ id: 'a', version: 1 })).toEqual({ id: 'a', version: 3 })
  expect(known.now({ id: 'a', version: 5 })).toEqual({ id: 'a', version: 5 })
})

it('follows a name that was joined away and came back under another id, more than once', () => {
  const known = new KnownNames()
  known.replaced('a', { id: 'b', version: 1 })
  known.replaced('b', { id: 'c', version: 2 })
  expect(known.now({ id: 'a', version: 9 })).toEqual({ id: 'c', version: 2 })
  known.learn({ id: 'c', version: 3 })
  expect(known.now({ id: 'b', version: 9 })).toEqual({ id: 'c', version: 3 })
})

it('does not turn in circles', () => {
  const known = new KnownNames()
  known.replaced('a', { id: 'b', version: 1 })
  known.replaced('b', { id: 'a', version: 2 })
  expect(known.now({ id: 'a', version: 1 }).version).toBeGreaterThan(0)
})
