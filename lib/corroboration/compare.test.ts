import fc from 'fast-check'
import { growth, LINEAR } from '../../test/linear'
import { compareStatements } from './compare'
import { nameTable } from './names/key'
import { readStatement } from './statement'

const compared = (a: string, b: string) => compareStatements(readStatement(a), readStatement(b))

it.each([
  ['supports', 'Les forces russes ont lancé 200 drones.', 'La Russie a tiré 200 drones dans la nuit.'],
  ['partly', 'La Russie a lancé 200 drones.', 'La Russie a lancé plus de 190 drones dans la nuit.'],
  ['refutes', 'La Russie a lancé 200 drones.', 'La Russie a lancé 150 drones dans la nuit.'],
  ['unrelated', 'La Russie a lancé 200 drones.', 'La Russie a lancé 300 missiles dans la nuit.'],
  ['refutes', 'Le ministre a confirmé la rencontre.', 'Le ministre n’a pas confirmé la rencontre.'],
])('%s: %s / %s', (relation, a, b) => {
  expect(compared(a, b).relation).toBe(relation)
})

it('two occasions that differ are never compared', () => {
  const text = 'La réunion de Valmorin a rassemblé 40 délégués.'
  const read = (occasionId: string) => readStatement(text, { occasionId })
  expect(compareStatements(read('1'), read('2'))).toMatchObject({
    relation: 'unrelated',
    reasons: [{ code: 'another_occasion' }],
  })
  expect(compareStatements(read('1'), read('1')).relation).toBe('supports')
})

it('names that people joined are one, those they split are not', () => {
  const a = readStatement('Le maire de Péramont a démissionné.')
  const b = readStatement('Le maire de Beroville a démissionné.')
  expect(compareStatements(a, b).relation).not.toBe('supports')
  const joined = nameTable([{ id: '1', spellings: ['Péramont', 'Beroville'] }])
  expect(compareStatements(a, b, joined).relation).toBe('supports')
})

it('never throws, whatever the text', () => {
  const odd = fc.constantFrom('ne ', 'pas ', '12 ', 'plus de ', 'Paris ', '« ', '\n', '. ', 'le 3 mai ', 'é', '’', '½')
  const text = fc
    .array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 25 })
    .map(all => all.join(''))
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { score, matched } = compared(a, b)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      if (matched.b) expect(matched.b.end).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})

it('stays linear', () => {
  for (const piece of ['Paris ', 'ne pas ', '200 drones. ', '« a » ', 'abattre, ', 'A. ']) {
    const times = (length: number) => {
      const text = piece.repeat(length / piece.length)
      return () => void compared(text, text)
    }
    expect(growth(times(4_000), times(16_000))).toBeLessThan(LINEAR)
  }
})
