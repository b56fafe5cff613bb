import { anchorLine } from './anchor-line'
import { toAnchor } from './span'

it.each([
  ['Le titre\nÀ Rivesol, [78 pompiers] sont venus.\nFin', 'À Rivesol, |78 pompiers| sont venus.'],
  ['[Huit] morts.', '|Huit| morts.'],
  [
    'Dans la nuit de mardi à mercredi, à Rivesol, [78 pompiers] sont venus de quatre départements pour aider.',
    '…de mardi à mercredi, à Rivesol, |78 pompiers| sont venus de quatre départemen…',
  ],
])('%s', (marked, line) => {
  const start = marked.indexOf('[')
  const text = marked.replace('[', '').replace(']', '')
  const { before, exact, after } = anchorLine(toAnchor(text, { start, end: marked.indexOf(']') - 1 }))
  expect(`${before}|${exact}|${after}`).toBe(line)
})
