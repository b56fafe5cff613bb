import { makeCorrection, type Truth } from '../../../test/corrections'
import { reanchor, type Carried } from './reanchor'

/** A shorter run of what `npm run bench:reanchor` does over ten thousand. */
const CASES = 1_000
const SEED = 1

const covers = (truth: Truth, got: Carried) => {
  if (!truth.now || got.start === undefined || got.end === undefined) return 0
  const common = Math.min(truth.now.end, got.end) - Math.max(truth.now.start, got.start)
  return common / (Math.max(truth.now.end, got.end) - Math.min(truth.now.start, got.start))
}
const isCarried = (got: Carried) => got.state === 'same' || got.state === 'moved'

const rows = Array.from({ length: CASES }, (_, i) => {
  const { before, after, truths, steps } = makeCorrection(SEED + i)
  const carried = reanchor(
    before,
    after,
    truths.map(truth => truth.span),
  )
  return truths.map((truth, k) => ({ seed: SEED + i, steps, truth, got: carried[k] }))
}).flat()

it('answers for every passage', () => {
  expect(rows.filter(row => row.got === undefined)).toEqual([])
})

it('puts no passage where it is not, and none that was deleted', () => {
  expect(rows.filter(({ truth, got }) => got.start !== undefined && covers(truth, got) < 0.5)).toEqual([])
})

it('carries what nobody touched, to the very place', () => {
  const untouched = rows.filter(({ truth }) => truth.now && truth.words === 'same' && truth.context === 'same')
  const kept = untouched.filter(
    ({ truth, got }) => isCarried(got) && got.context === 'same' && covers(truth, got) === 1,
  )
  expect(kept.length / untouched.length).toBeGreaterThanOrEqual(0.99)
})

it('says of every figure and name that changed that it did', () => {
  expect(rows.filter(({ truth, got }) => truth.words === 'changed' && isCarried(got))).toEqual([])
})

it('says of every sentence that changed around its passage that it did', () => {
  expect(
    rows.filter(({ truth, got }) => truth.context === 'changed' && isCarried(got) && got.context === 'same'),
  ).toEqual([])
})
