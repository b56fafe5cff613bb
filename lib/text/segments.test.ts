import { growth, LINEAR } from '../../test/linear'
import fc from 'fast-check'
import { paragraphs, segments } from './segments'

it('cuts at every edge, and says which spans cover each piece', () => {
  const spans = [
    { id: 'inner', start: 4, end: 6 },
    { id: 'outer', start: 2, end: 8 },
    { id: 'late', start: 5, end: 99 },
  ]
  expect(segments('0123456789', spans)).toEqual([
    { start: 0, end: 2, ids: [] },
    { start: 2, end: 4, ids: ['outer'] },
    { start: 4, end: 5, ids: ['outer', 'inner'] },
    { start: 5, end: 6, ids: ['outer', 'inner', 'late'] },
    { start: 6, end: 8, ids: ['outer', 'late'] },
    { start: 8, end: 10, ids: ['late'] },
  ])
})

it('covers the whole text once, with exactly the spans that are there', () => {
  const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), fc.nat(40), (spans, length) => {
      const marked = spans.map((each, i) => ({ ...each, id: String(i) }))
      const pieces = segments('x'.repeat(length), marked)
      expect(pieces.reduce((at, piece) => (expect(piece.start).toBe(at), piece.end), 0)).toBe(length)
      for (const piece of pieces) {
        const covering = marked.filter(each => each.start <= piece.start && each.end >= piece.end).map(each => each.id)
        expect([...piece.ids].sort()).toEqual(covering.sort())
      }
    }),
  )
})

it('cuts ten thousand spans that all overlap in linear time', () => {
  const cut = (count: number) => () => {
    const text = 'x'.repeat(count * 20)
    const spans = Array.from({ length: count }, (_, i) => ({ id: `${i}`, start: i * 5, end: count * 20 - i * 5 }))
    const pieces = segments(text, spans)
    expect(pieces).toHaveLength(count * 2 - 1)
    expect(pieces[count - 1].ids).toHaveLength(count)
  }
  expect(growth(cut(2_500), cut(10_000))).toBeLessThan(LINEAR)
})

it('numbers the lines that have something on them', () => {
  expect(paragraphs('Titre\r\n\n  \nLe texte.\rFin')).toEqual([
    { start: 0, end: 5, number: 1 },
    { start: 7, end: 7, number: null },
    { start: 8, end: 10, number: null },
    { start: 11, end: 20, number: 2 },
    { start: 21, end: 24, number: 3 },
  ])
  expect(paragraphs('')).toEqual([{ start: 0, end: 0, number: null }])
})
