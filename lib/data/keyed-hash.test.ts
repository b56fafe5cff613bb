import { keyedHash } from './keyed-hash'

const before = process.env.NEXTAUTH_SECRET
beforeEach(() => {
  process.env.NEXTAUTH_SECRET = 'a secret of no installation'
})
afterAll(() => {
  if (before === undefined) delete process.env.NEXTAUTH_SECRET
  else process.env.NEXTAUTH_SECRET = before
})

// Links that were sent and marks that were stored must be made again as they were: these stand for ever.
it.each([
  ['invitation', 'base64url', 'ivPOr-0UHuhxbNkvdOfJ1xF8gCpqpTTcb-iGfbkSJk4'],
  ['confidence', 'hex', 'bdff676a30c214d77ecddff3ea2cc197d2c8db7c8caf8531f95c1ba589ce1065'],
] as const)('makes the hash of %s as it always was', (purpose, encoding, hash) => {
  expect(keyedHash(purpose, '01980000-0000-7000-8000-000000000001', encoding)).toBe(hash)
})

it('is another one under another secret', () => {
  const hash = keyedHash('invitation', 'one', 'hex')
  process.env.NEXTAUTH_SECRET = 'another secret'
  expect(keyedHash('invitation', 'one', 'hex')).not.toBe(hash)
})
