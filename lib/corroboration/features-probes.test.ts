import { probesFor } from './features-probes'

const counted = (...counts: number[]) => counts.map((count, at) => ({ feature: at + 1, count }))
const alone = (features: ReturnType<typeof counted>, total = 100_000) =>
  probesFor(features, total).filter(({ one, other }) => one === other)
const paired = (features: ReturnType<typeof counted>, total = 1_000_000) =>
  probesFor(features, total).filter(({ one, other }) => one !== other)

it('asks for the rarest features alone, the rarest first', () => {
  expect(alone(counted(90_000, 30, 0, 50, 40)).map(({ one }) => one)).toEqual([3, 2, 5])
})

it('stops where they would bring too many passages', () => {
  expect(alone(counted(60, 60, 60))).toHaveLength(2)
  expect(alone(counted(...Array<number>(30).fill(1)))).toHaveLength(12)
})

it('asks for common ones two by two where few are rare', () => {
  expect(paired(counted(100, 5_000, 6_000, 7_000)).map(({ one, other }) => [one, other])).toEqual([
    [2, 3],
    [2, 4],
    [3, 4],
  ])
  expect(paired(counted(1, 2, 3, 4, 5, 6, 7, 8, 9, 5_000, 6_000), 100_000)).toEqual([])
})

it('leaves those out that stand everywhere, unless there is nothing else', () => {
  expect(paired(counted(50, 5_000, 300_000, 400_000))).toEqual([])
  expect(alone(counted(900_000, 950_000)).map(({ one }) => one)).toEqual([1])
  expect(probesFor([], 1_000)).toEqual([])
})
