import fc from 'fast-check'
import { sharedRows } from '../../test/shared'
import { fromSelectors, quoteSpans, toSelectors, type TextQuoteSelector } from './selectors'
import { toAnchor } from './span'

it('counts code points, and quotes the very words', () => {
  const text = '😀 Près de 40\u202F000 👩‍🚀 e\u0301toiles'
  const start = text.indexOf('40')
  const [quote, position] = toSelectors(text, { start, end: text.length })
  expect(quote.exact).toBe(Array.from(text).slice(position.start, position.end).join(''))
})

it('what goes out comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(80), fc.nat(80), (text, a, b) => {
      const chars = Array.from(text)
      const from = Math.min(a, chars.length)
      const start = chars.slice(0, from).join('').length
      const end = start + chars.slice(from, from + b).join('').length
      const [quote, position] = toSelectors(text, { start, end })
      expect(fromSelectors(text, { quote, position })).toEqual({ ok: true, value: toAnchor(text, { start, end }) })
    }),
  )
})

it('goes by the words where the place is stale, and never guesses between two', () => {
  const text = 'yada amet yada'
  const position = { type: 'TextPositionSelector' as const, start: 1, end: 5 }
  const quote = (more: Partial<TextQuoteSelector>) => ({ type: 'TextQuoteSelector' as const, exact: 'yada', ...more })
  expect(fromSelectors(text, { quote: quote({ prefix: 'amet ' }), position })).toMatchObject({ value: { start: 10 } })
  expect(fromSelectors(text, { quote: quote({}), position })).toMatchObject({
    code: 'quote_ambiguous',
    params: { places: 2 },
  })
  expect(fromSelectors(text, { quote: quote({ exact: 'grail' }) })).toMatchObject({ code: 'quote_mismatch' })
  expect(fromSelectors(text, { position: { ...position, end: 99 } })).toMatchObject({ code: 'range_outside_text' })
})

type Row = { id: string; kind: string; html?: string; selector: TextQuoteSelector; expected: { length: number } | null }
const rows = sharedRows<Row>('data/anchoring_cases_en.jsonl')

it('finds as many places as the annotation library whose cases these are', () => {
  for (const { id, kind, html, selector, expected } of rows ?? []) {
    if (kind !== 'text-quote' || !expected || !selector.exact) continue
    const text = html!.replace(/<[^>]*>/g, '')
    expect([id, quoteSpans(text, selector).length]).toEqual([id, expected.length])
  }
})
