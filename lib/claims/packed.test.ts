import { claimText, figureClaim } from '@/test/claims'
import { packClaims, unpackClaims } from './packed'

const there = (claims: Parameters<typeof packClaims>[0]) =>
  unpackClaims(JSON.parse(JSON.stringify(packClaims(claims, claimText, 'v1'))), claimText, 'v1')

it('claims come out as they went in', () => {
  const claims = [
    figureClaim('c1'),
    figureClaim('c2', { status: 'signed', note: 'checked twice', version: 7 }),
    figureClaim('c3', { kind: 'quote', value: { words: 'Plus de 200' } } as never, 'Plus de 200'),
  ]
  expect(there(claims)).toEqual(claims)
})

it('passages of another version, or with words that are not the text’s, travel whole', () => {
  const [plain] = figureClaim('c1').passages
  const claims = [
    figureClaim('c1', { passages: [plain, { ...plain, id: 'old', versionId: 'v0' }] }),
    figureClaim('c2', { passages: [{ ...plain, anchor: { ...plain.anchor, suffix: ' else' } }] }),
  ]
  expect(there(claims)).toEqual(claims)
})

it('nothing packs to nothing', () => {
  expect(there([])).toEqual([])
})

it('a thousand claims take less than a third of the letters', () => {
  const claims = Array.from({ length: 1_000 }, (_, at) => figureClaim(`c${at}`))
  const packed = JSON.stringify(packClaims(claims, claimText, 'v1'))
  expect(packed.length * 3).toBeLessThan(JSON.stringify(claims).length)
})

it('words that look like a list are words', () => {
  const claims = [figureClaim('c1', { note: '[]' }), figureClaim('c2', { note: '' })]
  expect(there(claims)).toEqual(claims)
})
