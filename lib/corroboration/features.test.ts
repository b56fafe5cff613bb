import { kinds } from '../claims/kinds'
import { growth, LINEAR } from '../../test/linear'
import { valueFeatures, type Features } from './features'
import { hashOf } from './features-hash'
import { featuredPassage, featuredSentences } from './features-sentences'
import { stemOf } from './features-words'

const featuresOf = (text: string, language: 'fr' | 'en' = 'fr') =>
  featuredPassage(text, { start: 0, end: text.length }, { language }).features

const shared = (a: readonly number[], b: readonly number[]) => a.filter(feature => b.includes(feature)).length

describe('the features of a passage', () => {
  it.each([
    ['hier, Umerov a parlé', 'hier, Oumerov a parlé', 'names'],
    ['hier, Umerov a parlé', 'вчора Умєров говорив', 'names'],
    ['vers Kiev et Kharkiv', 'vers Kyiv et Kharkiv', 'names'],
    ['on compte huit morts', 'on compte 8 morts', 'values'],
    ['environ 2 500 maisons', 'environ 2500 maisons', 'values'],
    ['un coût de 2,5 millions d’euros', 'un coût de 2 500 000 euros', 'values'],
    ['le 20 décembre 2025 au soir', 'le 20 décembre au soir', 'values'],
    ['des négociations ouvertes', 'négocier une ouverture', 'words'],
    ['des drones abattus', 'un drone', 'words'],
  ] as const)('%s and %s share %s', (a, b, sort) => {
    const [one, other] = [featuresOf(a), featuresOf(b)]
    expect(shared(one[sort], other[sort])).toBeGreaterThan(0)
    if (sort !== 'words') expect(shared(one[sort], other[sort])).toBe(Math.min(one[sort].length, other[sort].length))
  })

  it.each([
    ['on compte huit morts', 'on compte neuf morts', 'values'],
    ['hier, Umerov a parlé', 'hier, Budanov a parlé', 'names'],
    ['un prix de 20 euros', 'un prix de 20 dollars', 'values'],
    ['dans la nuit sur la ville', 'dans le but sur la table', 'words'],
  ] as const)('%s and %s do not share %s', (a, b, sort) => {
    expect(shared(featuresOf(a)[sort], featuresOf(b)[sort])).toBe(0)
  })

  it('words that mean the same meet across languages', () => {
    const [one, other] = [featuresOf('la guerre en Ukraine'), featuresOf('the Ukrainian conflict', 'en')]
    expect(shared(one.around, other.around)).toBeGreaterThan(0)
  })

  it('a value that people corrected takes the place of the one read', () => {
    const text = 'Huit morts à Kerbaz.'
    const value = { ...kinds.figure.blank('Huit'), number: '9' }
    const { features } = featuredPassage(text, { start: 0, end: 4 }, { language: 'fr', values: [value] })
    expect(features.values).toEqual(valueFeatures([value]))
    expect(shared(features.values, featuresOf('neuf morts').values)).toBe(1)
  })

  it('the clause of a claim is told from the rest of its sentence', () => {
    const text =
      'La préfète de Kerbaz a compté ce matin plus de 200 drones au-dessus du port, ' +
      'tandis que le gouvernement de Valdravie négociait encore longuement une trêve à Lenz.'
    const at = text.indexOf('200 drones')
    const { names, around } = featuredPassage(text, { start: at, end: at + 10 }, { language: 'fr' }).features
    const [kerbaz, lenz] = ['à Kerbaz', 'à Lenz'].map(words => featuresOf(`vu ${words}`).names[0])
    expect(names).toContain(kerbaz)
    expect(names).not.toContain(lenz)
    expect(around).toContain(lenz)
  })
})

describe('the sentences of a text', () => {
  const text =
    'Un titre sur Kerbaz\nHuit morts à Kerbaz. Oui. « Nous tiendrons la ville », dit M. Ricard.\nLire aussi : Lenz'

  it('are those of its lines that hold more than a word', () => {
    const found = featuredSentences(text, { language: 'fr' }).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual([
      'Un titre sur Kerbaz',
      'Huit morts à Kerbaz.',
      '« Nous tiendrons la ville », dit M. Ricard.',
      'Lire aussi : Lenz',
    ])
  })

  it('leave out what they are told to', () => {
    const leftOut = [{ start: text.indexOf('Lire'), end: text.length }]
    expect(featuredSentences(text, { language: 'fr', leftOut })).toHaveLength(3)
  })

  it.each([
    '',
    ' ',
    '\n\n',
    '...',
    '"',
    '«',
    '12',
    '\ud800',
    '\u0000',
    'é'.repeat(500),
    '«»'.repeat(300),
    '9'.repeat(400),
  ])('odd input is read without a word: %j', odd => {
    const all = (features: Features) => Object.values(features).flat()
    for (const { features } of featuredSentences(odd, { language: 'fr' }))
      expect(all(features).every(Number.isInteger)).toBe(true)
    expect(() => featuresOf(odd)).not.toThrow()
  })

  it('are read in time that grows with the text', () => {
    const piece = 'Dans la nuit, plus de 200 drones ont attaqué Kerbaz, selon « M. Umerov ». '
    const read = (times: number) => () => featuredSentences(piece.repeat(times), { language: 'fr' })
    expect(growth(read(500), read(2_000))).toBeLessThan(LINEAR)
  })
})

it.each([
  ['negociations', 'negocier'],
  ['negociations', 'negotiations'],
  ['drones', 'drone'],
  ['attaques', 'attaquer'],
  ['securite', 'security'],
])('%s and %s have one stem', (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b))
})

it('a hash is a signed integer of 32 bits, another for another key', () => {
  const hashes = Array.from({ length: 10_000 }, (_, at) => hashOf(`w${at}`))
  expect(hashes.every(hash => hash === (hash | 0))).toBe(true)
  expect(new Set(hashes).size).toBe(hashes.length)
})
