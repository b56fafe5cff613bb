import { denseSpans, denseText } from '@/test/dense-article'
import { growth, LINEAR } from '@/test/linear'
import { markedLines, marksByLine, spokenMarks, unreadIn } from './line-marks'
import { linesOf } from './lines'
import type { Mark } from './pieces'

const text = 'Plus de 200 drones, dit-il.\nHuit morts.\n\nUne longue citation\nsur deux lignes.'
const lines = linesOf(text, [])
const mark = (words: string, more: Partial<Mark> = {}): Mark => {
  const start = text.indexOf(words)
  return { id: words, start, end: start + words.length, kind: 'figure', state: 'claim', ...more }
}
const idsOf = (marks: ReturnType<typeof marksByLine>) => marks.map(line => line.map(({ mark }) => mark.id))

it('a mark is in every line that holds some of its words, the outermost first', () => {
  const marks = [mark('200'), mark('200 drones'), mark('Huit'), mark('citation\nsur deux', { id: 'long' })]
  expect(idsOf(marksByLine(lines, marks))).toEqual([['200 drones', '200'], ['Huit'], [], ['long'], ['long']])
})

it('a mark of nothing is nowhere', () => {
  expect(idsOf(marksByLine(lines, [{ ...mark('200'), end: mark('200').start }]))).toEqual([[], [], [], [], []])
})

it('lines in which nothing looks different keep their marks', () => {
  const byLine = markedLines()
  const before = byLine(lines, [mark('200'), mark('Huit')])
  const after = byLine(lines, [mark('200'), mark('Huit', { current: true })])
  expect(before.map((line, at) => line === after[at])).toEqual([true, false, true, true, true])
})

it.each<[string, Partial<Mark>]>([
  ['its kind', { kind: 'quote' }],
  ['its number', { number: 3 }],
  ['that it is not stored', { unsaved: true }],
  ['what it says', { says: 'figure, refuted' }],
  ['that it is minor', { minor: true }],
])('a line is drawn again when a mark changes %s', (_, change) => {
  const byLine = markedLines()
  const [before] = byLine(lines, [mark('200')])
  expect(byLine(lines, [mark('200', change)])[0]).not.toBe(before)
})

it('a line says what is marked in it, once for a mark of several lines', () => {
  const marks = marksByLine(lines, [
    mark('200 drones', { says: 'figure, unchecked' }),
    mark('dit-il', { says: 'attribution, draft' }),
    mark('citation\nsur deux', { says: 'quote, signed' }),
  ])
  expect(lines.map((line, at) => spokenMarks(text, marks[at], line))).toEqual([
    'figure, unchecked: 200 drones; attribution, draft: dit-il',
    '',
    '',
    '',
    'quote, signed: citation\nsur deux',
  ])
})

it('proposals to look at are counted where they begin', () => {
  const proposals = [mark('200', { state: 'proposal' }), mark('Huit', { state: 'proposal', minor: true })]
  const marks = marksByLine(lines, [...proposals, mark('citation\nsur', { state: 'proposal' })])
  expect(lines.map((line, at) => unreadIn(marks[at], line))).toEqual([1, 0, 0, 1, 0])
})

it('ten thousand marks are laid out in linear time', () => {
  const lay = (count: number) => {
    const long = denseText(count * 20)
    const rows = linesOf(long, [])
    const marks = denseSpans(long, count).map((span, at): Mark => ({ id: String(at), state: 'claim', ...span }))
    return () => expect(marksByLine(rows, marks)).toHaveLength(rows.length)
  }
  expect(growth(lay(2_500), lay(10_000))).toBeLessThan(LINEAR)
})
