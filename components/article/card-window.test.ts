import { cardsNear } from './card-window'

const every = (count: number, apart: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `c${at}`, start: at * apart }))
const shown = (...given: Parameters<typeof cardsNear>) => {
  const ids = cardsNear(...given).map(card => Number(card.id.slice(1)))
  return [ids[0], ids.at(-1), ids.length]
}
const place = { start: 2_000, top: 3_000, end: 5_000, kept: [] }

it.each([
  ['few claims: all of them', every(48, 1_000), null, [0, 47, 48]],
  ['those of the lines near the window', every(200, 100), null, [20, 50, 31]],
  [
    'of a dense text as many as there is room for, from the first that is seen on',
    every(10_000, 10),
    null,
    [288, 335, 48],
  ],
  ['and the current one, above', every(200, 100), 'c3', [3, 50, 32]],
  ['and the current one, below', every(200, 100), 'c199', [20, 199, 32]],
  ['the current one is there once', every(200, 100), 'c30', [20, 50, 31]],
  ['a current one that is gone is nowhere', every(200, 100), 'x', [20, 50, 31]],
])('%s', (_, cards, currentId, expected) => {
  expect(shown(cards, place, currentId)).toEqual(expected)
})
