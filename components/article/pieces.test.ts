import { growth, LINEAR } from '../../test/linear'
import fc from 'fast-check'
import type { ZoneSpan } from '@/lib/articles/article'
import { marksByLine } from './line-marks'
import { linesOf } from './lines'
import { lookOf, toPieces, type Mark } from './pieces'

const text = 'Titre\r\n\r\nPlus de 200 drones, « dit-il ».\n\n\nLire aussi\n'
const mark = (words: string, more: Partial<Mark> = {}): Mark => {
  const start = text.indexOf(words)
  return { id: words, start, end: start + words.length, kind: 'figure', state: 'claim', ...more }
}

/** A text with its marks, line by line. */
function toLines(source: string, zones: readonly ZoneSpan[], marks: readonly Mark[]) {
  const lines = linesOf(source, zones)
  const marked = marksByLine(lines, marks)
  return lines.map((line, at) => ({ ...line, pieces: toPieces(source, line, marked[at]) }))
}

it('marks cut their line; the number stands behind the last piece', () => {
  const line = toLines(
    text,
    [],
    [mark('Plus de 200 drones', { number: 1 }), mark('200 drones, «', { kind: 'quote', number: 2 })],
  )[2]
  expect(
    line.pieces.map(({ start, end, marks, numbers }) => [text.slice(start, end), marks.map(one => one.kind), numbers]),
  ).toEqual([
    ['Plus de ', ['figure'], []],
    ['200 drones', ['figure', 'quote'], [1]],
    [', «', ['quote'], [2]],
    [' dit-il ».', [], []],
  ])
})

it.each([
  ['a claim', [mark('200')], { 'data-state': 'claim', 'data-kind': 'figure' }],
  ['a proposal', [mark('200', { state: 'proposal' })], { 'data-state': 'proposal', 'data-kind': 'figure' }],
  [
    'a claim over a proposal',
    [mark('200 drones', { kind: 'quote' }), mark('200 drones', { id: 'p', state: 'proposal' })],
    { 'data-state': 'claim', 'data-kind': 'quote', 'data-dotted': 'figure' },
  ],
  ['the current claim', [mark('200', { current: true })], { 'data-current': 'whole' }],
  ['what is not stored', [mark('200', { unsaved: true })], { 'data-unsaved': '' }],
  [
    'a mark with its words for who cannot see it',
    [mark('200', { says: 'figure, unchecked' })],
    { 'data-says': 'figure, unchecked' },
  ],
  ['what is being picked', [mark('200', { kind: null, state: 'picked' })], { 'data-picked': '' }],
] as const)('%s shows', (_, marks, look) => {
  const piece = toLines(text, [], marks)
    .flatMap(line => line.pieces)
    .find(one => one.marks.length > 0)!
  expect(lookOf(piece)).toMatchObject(look)
})

it('a claim keeps its lane from its first word to its last', () => {
  const lines = toLines(
    text,
    [],
    [
      mark('Plus de 200'),
      mark('200 drones, «', { kind: 'quote' }),
      mark('drones, « dit', { id: 'x', kind: 'attribution' }),
    ],
  )
  expect(lines[2].pieces.map(piece => piece.lanes.map(one => one?.kind ?? null))).toEqual([
    ['figure'],
    ['figure', 'quote'],
    [null, 'quote'],
    ['attribution', 'quote'],
    ['attribution'],
    [],
  ])
})

it('a character that cannot be seen is a piece of its own', () => {
  const pieces = toLines('a\u202Eb', [], []).flatMap(line => line.pieces)
  expect(pieces.map(({ start, end, hidden }) => [start, end, hidden])).toEqual([
    [0, 1, null],
    [1, 2, 'U+202E'],
    [2, 3, null],
  ])
})

it('what several marks say is said behind the last word of each', () => {
  const marks = [mark('200 drones', { says: 'figure' }), mark('drones', { id: 'x', kind: 'quote', says: 'quote' })]
  const pieces = toLines(text, [], marks)[2].pieces
  expect(pieces.map(piece => lookOf(piece)?.['data-says'] ?? null)).toEqual([null, null, 'figure; quote', null])
})

const isPlain = ({ marks, hidden }: { marks: readonly Mark[]; hidden: string | null }) => marks.length === 0 && !hidden

it('the pieces of a line are its characters, each once', () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)))
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r', '😀', ' ', '\u202E', '\u200B'), maxLength: 60 }),
      spans,
      (source, ranges) => {
        const marks = ranges.map(([a, b], at): Mark => ({
          id: String(at),
          start: Math.min(a, b),
          end: Math.max(a, b),
          kind: 'quote',
          state: 'claim',
        }))
        for (const line of toLines(source, [], marks)) {
          expect(line.pieces.map(piece => source.slice(piece.start, piece.end)).join('')).toBe(
            source.slice(line.start, line.end),
          )
          expect(line.pieces.some((piece, at) => isPlain(piece) && at > 0 && isPlain(line.pieces[at - 1]))).toBe(false)
        }
      },
    ),
  )
})

it('a long article with a thousand marks is cut in linear time', () => {
  const cut = (count: number) => () => {
    const long = 'Plus de 200 drones ont attaqué la ville, a dit le ministre hier.\n'.repeat(count * 3)
    const marks = Array.from({ length: count }, (_, at): Mark => ({
      id: String(at),
      start: at * 190,
      end: at * 190 + 120,
      kind: 'figure',
      state: 'claim',
      number: at,
    }))
    expect(toLines(long, [], marks)).toHaveLength(count * 3 + 1)
  }
  expect(growth(cut(250), cut(1_000))).toBeLessThan(LINEAR)
})
