import { drawnAhead, drawnAtOnce, isNear, nearLines, newNear } from './near'

const edges = (heights: number[], scrolled: number) => (index: number) => {
  const top = heights.slice(0, index).reduce((sum, height) => sum + height, 0) - scrolled
  return { top, bottom: top + heights[index] }
}
const even = Array.from({ length: 100 }, () => 100)

it.each([
  ['at the beginning', 0, { first: 0, top: 0, last: 8 }],
  ['in the middle', 5_000, { first: 46, top: 50, last: 58 }],
  ['at the end', 9_500, { first: 91, top: 95, last: 99 }],
  ['past the end', 20_000, { first: 99, top: 99, last: 99 }],
])('lines at most three quarters of a window from what is seen are near, %s', (_, scrolled, near) => {
  expect(nearLines(100, edges(even, scrolled), 500)).toEqual(near)
})

it('asks for the places of few lines', () => {
  let asked = 0
  const place = edges(even, 5_000)
  nearLines(100, index => (asked++, place(index)), 500)
  expect(asked).toBeLessThan(25)
})

it('a line with the end of a selection is near wherever it is', () => {
  const place = { start: 100, end: 200, top: 150, kept: [900] }
  const spans = [
    { start: 0, end: 99 },
    { start: 50, end: 100 },
    { start: 200, end: 260 },
    { start: 900, end: 990 },
  ]
  expect(spans.map(span => isNear(span, place))).toEqual([false, true, true, true])
})

it('tells of a place once, however often it is set', () => {
  const near = newNear()
  let told = 0
  const stop = near.subscribe(() => told++)
  near.set({ start: 5, end: 9, top: 5, kept: [] })
  near.set({ start: 5, end: 9, top: 5, kept: [] })
  stop()
  near.set({ start: 6, end: 9, top: 6, kept: [] })
  expect([told, near.get().start]).toEqual([1, 6])
})

it.each([
  ['stay where they touch what is needed', { first: 10, last: 20 }, { first: 15, last: 24 }, { first: 10, last: 24 }],
  ['stay where what is needed follows', { first: 10, last: 20 }, { first: 21, last: 24 }, { first: 10, last: 24 }],
  ['are left where it is elsewhere', { first: 10, last: 20 }, { first: 50, last: 60 }, { first: 50, last: 60 }],
  ['are what is needed at first', { first: 0, last: -2 }, { first: 3, last: 5 }, { first: 3, last: 5 }],
])('drawn lines %s', (_, drawn, needed, expected) => {
  expect(drawnAtOnce(drawn, needed)).toEqual(expected)
})

it('draws ahead a line at a time: downwards, upwards, and gives up what lies beyond', () => {
  const ahead = { first: 8, last: 12 }
  const steps = [{ first: 9, last: 11 }]
  for (let step = 0; step < 4; step++) steps.push(drawnAhead(steps.at(-1)!, ahead))
  expect(steps.slice(1)).toEqual([{ first: 9, last: 12 }, ahead, ahead, ahead])
  expect(drawnAhead({ first: 2, last: 30 }, ahead)).toEqual(ahead)
})
