import { detectFigures } from '../claims/figures/detect'
import { amountOf, nearAmount, type Amount } from './near-amount'

/** The amount of the only figure of these words. */
function amount(words: string): Amount | null {
  const [figure] = detectFigures(words, { language: 'fr', publishedAt: '2031-03-14' })
  return figure ? amountOf(figure.value) : null
}

it.each([
  ['4 200 foyers', '4 200 foyers', 1],
  ['4 200 foyers', '4 000 habitants', 0.48],
  ['1,4 million', "1,4 million d'euros", 0.5],
  ['1,4 million', "1,5 million d'euros", 0],
  ['12 millions d’euros', '14 millions d’euros', 0.45],
  ['12 millions d’euros', '14 tonnes', 0],
  ['200 drones', '3 drones', 0],
  ['entre 40 et 60 blessés', '40 blessés', 1],
])('%s and %s are near by %d', (one, other, near) => {
  const [a, b] = [amount(one), amount(other)]
  expect(a && b ? nearAmount(a, b) : null).toBeCloseTo(near, 2)
})

it.each(['le 14 mars 2031', '0 blessé'])('%s has no amount', words => {
  expect(amount(words)).toBeNull()
})
