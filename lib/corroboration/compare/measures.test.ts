import { judge } from './judge'
import { measured } from './measures'
import { readStatement } from '../statement'

const measuresOf = (claim: string, other: string) =>
  judge(readStatement(claim, { language: 'fr' }), readStatement(other, { language: 'fr' })).measures()

it.each([
  ['held', 1, 'Le maire a fermé le parc.', 'Le maire a fermé le parc.'],
  ['turned', 1, 'Le maire a fermé le parc.', 'Le maire n’a pas fermé le parc.'],
  ['negationsTheirs', 1, 'Le maire a fermé le parc.', 'Le maire n’a pas fermé le parc.'],
  ['opposites', 1, 'Le maire a ouvert le parc.', 'Le maire a fermé le parc.'],
  ['figuresDiffer', 1, 'Le parc compte 40 chênes.', 'Le parc compte 90 chênes.'],
  [
    'slotCountries',
    1,
    'Le parc a été dessiné par un jardinier danois.',
    'Le parc a été dessiné par un jardinier polonais.',
  ],
  ['plainMine', 2, 'Le maire a fermé le vieux parc fleuri.', 'Le maire a fermé le parc.'],
] as const)('%s is %d of %s / %s', (name, value, claim, other) => {
  expect(measuresOf(claim, other)[name]).toBe(value)
})

it('each is a number of its name', () => {
  const measures = measuresOf('Il pleut.', 'Le maire a fermé le parc.')
  expect(Object.keys(measures).sort()).toEqual([...measured].sort())
  expect(Object.values(measures).every(Number.isFinite)).toBe(true)
})
