import type { Features } from './features'
import { closenessTo, toRow, weightOf } from './features-rank'

const features = (parts: Partial<Features>): Features => ({ names: [], values: [], words: [], around: [], ...parts })
const own = features({ names: [1, 2], values: [10], words: [20, 21, 22], around: [30] })
const close = (other: Partial<Features>) => closenessTo(own, () => 1)(toRow(features(other)))

it('is near 1 for the same and 0 where nothing is shared', () => {
  expect(close(own)).toBeGreaterThan(0.95)
  expect(close({ names: [3], words: [29] })).toBe(0)
  expect(close({})).toBe(0)
})

it('is less where both name somebody and none is the same', () => {
  expect(close({ ...own, names: [3, 4], around: [] })).toBeLessThan(close({ ...own, names: [1, 4], around: [] }) * 0.6)
})

it('is less where little but a number is shared', () => {
  expect(close({ values: [10], words: [28] })).toBeLessThan(close({ words: [20, 28] }))
})

it('what stands around counts less than what a passage is about', () => {
  expect(close({ around: [20, 21] })).toBeLessThan(close({ words: [20, 21] }))
})

it('reads a row wherever it stands among others', () => {
  const row = toRow(own)
  const shifted = {
    features: [7, 7, ...Array.from(row.features), 8],
    from: 2,
    ...{ names: row.names + 2, values: row.values + 2, words: row.words + 2, around: row.around + 2 },
  }
  expect(closenessTo(own, () => 1)(shifted)).toBe(close(own))
})

it('what is rare weighs more', () => {
  expect(weightOf(10, 1_000_000, 50)).toBe(weightOf(50, 1_000_000, 50))
  expect(weightOf(100, 1_000_000, 50)).toBeGreaterThan(weightOf(5_000, 1_000_000, 50))
  expect(weightOf(2_000_000, 1_000_000, 50)).toBe(0.1)
})
