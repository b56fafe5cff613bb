import { claimText, figureClaim } from '@/test/claims'
import { hasMentions, mainEnd, mainStart, packClaims, unpackClaims, visitPassages, wholeClaim } from './packed'

const packed = (claims: Parameters<typeof packClaims>[0]) =>
  unpackClaims(JSON.parse(JSON.stringify(packClaims(claims, claimText, 'v1'))), claimText, 'v1')
const there = (claims: Parameters<typeof packClaims>[0]) => packed(claims).map(wholeClaim)

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

it('a thousand claims take less than a tenth of the letters', () => {
  const claims = Array.from({ length: 1_000 }, (_, at) => figureClaim(`c${at}`))
  const letters = JSON.stringify(packClaims(claims, claimText, 'v1'))
  expect(letters.length * 10).toBeLessThan(JSON.stringify(claims).length)
})

it('words that look like a list are words', () => {
  const claims = [figureClaim('c1', { note: '[]' }), figureClaim('c2', { note: '' })]
  expect(there(claims)).toEqual(claims)
})

it('each field can be read while a claim is packed, and is the same object each time', () => {
  const whole = figureClaim('c1', { note: 'checked twice' })
  const [claim] = packed([whole, figureClaim('c2', { contradictedBy: [] }, 'la préfète')])
  for (const name of Object.keys(whole) as (keyof typeof whole)[])
    expect([name, claim[name]]).toEqual([name, whole[name]])
  expect(claim.value).toBe(claim.value)
  expect(claim.passages).toBe(claim.passages)
  expect('contradictedBy' in wholeClaim(claim)).toBe(false)
})

it('what is not repeated has no mentions', () => {
  const claims = [figureClaim('c1'), figureClaim('c2')]
  expect([claims, packed(claims)].map(all => all.map(hasMentions))).toEqual([
    [false, false],
    [false, false],
  ])
})

it('places are told without making passages', () => {
  const claim = figureClaim('c1')
  const [passage] = claim.passages
  const mention = { ...passage, id: 'again', role: 'mention' as const, anchor: { ...passage.anchor, start: 1, end: 4 } }
  for (const [one] of [packed, (all: (typeof claim)[]) => all].map(make =>
    make([{ ...claim, passages: [mention, passage] }]),
  )) {
    const seen: unknown[] = []
    visitPassages(one, (...place) => seen.push(place))
    expect(seen).toEqual([
      ['mention', 1, 4, 'again'],
      ['main', passage.anchor.start, passage.anchor.end, passage.id],
    ])
    expect([mainStart(one), mainEnd(one)]).toEqual([passage.anchor.start, passage.anchor.end])
    expect(hasMentions(one)).toBe(true)
  }
})
