import { compareLine } from './compare'

it.each([
  ['supports', 'Le maire a démissionné.', 'Le maire de Valmorin a démissionné mardi.'],
  ['refutes', 'Le maire a démissionné.', 'Le maire de Valmorin n’a pas démissionné.'],
  ['unrelated', 'Le maire a démissionné.', 'Il pleuvra jeudi sur les côtes.'],
  ['partly', 'La ville a perdu 200 habitants.', 'La ville a perdu plus de 190 habitants.'],
  ['refutes', 'Prices rose.', 'Prices fell.'],
])('%s: %s / %s', (relation, a, b) => {
  expect(compareLine({ a, b })).toMatchObject({ relation, score: expect.any(Number), reasons: expect.any(Array) })
})

it('two passages in two languages are compared', () => {
  const a = 'La Russie a lancé 200 drones sur Kharkiv.'
  expect(compareLine({ a, b: 'Russia launched 200 drones at Kharkiv.' })).toMatchObject({ relation: 'supports' })
  expect(compareLine({ a, b: 'Russia launched 90 drones at Kharkiv.' })).toMatchObject({ relation: 'refutes' })
})

it.each([
  ['bad_text', { a: 'Le maire a démissionné.' }],
  ['bad_text', { a: 1, b: 'x' }],
  ['bad_language', { a: 'x', b: 'y', language: 'tlh' }],
])('%s: %j', (code, line) => {
  expect(compareLine(line)).toMatchObject({ error: { code } })
})

it('nothing is compared with nothing', () => {
  expect(compareLine({ a: '', b: '' })).toEqual({ relation: 'unrelated', score: 0, reasons: [] })
})
