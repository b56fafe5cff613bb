import { reanchor } from '../reanchor'
import { lookalikes } from './lookalikes'
import { readMarked } from './revision'

const rows = lookalikes.flatMap(([, before, after]) => {
  const { text, passages } = readMarked(before)
  const marked = [...passages.values()]
  return reanchor(text, after, marked).map(({ state, start, end }, at) => ({
    words: marked[at]!.words,
    state,
    got: start === undefined ? '' : after.slice(start, end),
  }))
})

it('no figure that was deleted is kept in its look-alike', () => {
  const figures = rows.filter(({ words }) =>
    /\d|two|three|six|eight|deux|trois|quatre|neuf|trentaine|centaine/i.test(words),
  )
  expect(figures.length).toBeGreaterThan(20)
  expect(figures.filter(({ state }) => state !== 'lost')).toEqual([])
})

it('nor is any other passage carried as it was; two of them are taken for a sentence or a name like theirs', () => {
  expect(rows.length).toBeGreaterThan(40)
  expect(rows.filter(({ state }) => state === 'same' || state === 'moved')).toEqual([])
  expect(rows.filter(({ state }) => state !== 'lost').length).toBeLessThanOrEqual(2)
})
