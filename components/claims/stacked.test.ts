import { stacked } from './stacked'

const cards = (...wanted: number[]) => wanted.map(at => ({ wanted: at, height: 40 }))

it.each([
  ['cards with room stand beside their lines', cards(0, 100, 200), null, [0, 100, 200]],
  ['cards of one line are pushed down', cards(0, 0, 10), null, [0, 50, 100]],
  ['pushing ends where there is room again', cards(0, 0, 300), null, [0, 50, 300]],
  ['the current one stands beside its line, the others make room', cards(100, 110, 120), 2, [20, 70, 120]],
  ['upwards only as far as there is room', cards(0, 0, 0), 2, [0, 50, 100]],
  ['those after the current one follow it', cards(100, 110, 120), 1, [60, 110, 160]],
  ['no cards', [], null, []],
])('%s', (_, wishes, current, places) => {
  expect(stacked(wishes, current, 10)).toEqual(places)
})
