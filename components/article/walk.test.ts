import { inTextOrder, stepOver, type Stop } from './walk'

const stops: Stop[] = [
  { id: 'a', start: 0 },
  { id: 'b', start: 10 },
  { id: 'c', start: 10 },
  { id: 'd', start: 30 },
]
const at = (id: string) => stops.find(stop => stop.id === id) ?? null
const elsewhere = (start: number): Stop => ({ id: 'elsewhere', start })

it.each<[string, Stop | null, number, boolean, string]>([
  ['from the start of the text', null, 0, true, 'a'],
  ['from the caret on', null, 11, true, 'd'],
  ['from behind everything to the first', null, 40, true, 'a'],
  ['back from the caret', null, 30, false, 'c'],
  ['back from the start to the last', null, 0, false, 'd'],
  ['to the next that begins at the same place', at('b'), 0, true, 'c'],
  ['back among those at the same place', at('c'), 0, false, 'b'],
  ['from the last to the first', at('d'), 0, true, 'a'],
  ['from the first back to the last', at('a'), 0, false, 'd'],
  ['on from something that is no stop', elsewhere(12), 0, true, 'd'],
  ['to a stop that begins with it', elsewhere(10), 0, true, 'b'],
  ['back from something that is no stop', elsewhere(12), 0, false, 'c'],
])('%s', (_, from, caret, forward, to) => {
  expect(stepOver(stops, from, caret, forward)?.id).toBe(to)
})

it('goes nowhere where nothing is', () => {
  expect(stepOver([], elsewhere(3), 0, true)).toBeNull()
})

it('everything is walked in the order of the text', () => {
  expect(inTextOrder([{ id: 'x', start: 5 }], stops).map(stop => stop.id)).toEqual(['a', 'x', 'b', 'c', 'd'])
})
