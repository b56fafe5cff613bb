import { parseHTML } from 'linkedom'
import { sharedRows } from '../../test/shared'
import { codePointIndex } from './code-points'
import { findQuote } from './find-quote'
import { positionSpan, quoteSpans, type TextPositionSelector, type TextQuoteSelector } from './selectors'

const cases: {
  finds: string
  text: string
  quote: { exact: string; suffix?: string }
  near?: number
  start: number | null
}[] = [
  { finds: 'the only place', text: 'Hier, 200 drones ont visé Kerbaz.', quote: { exact: '200 drones' }, start: 6 },
  { finds: 'words in other typography', text: 'Il a dit : “l’été” hier.', quote: { exact: "« l'été »" }, start: 11 },
  {
    finds: 'the place whose context fits, roughly',
    text: 'a 12 b. 12 morts à Kerbaz',
    quote: { exact: '12', suffix: 'mortes à Kerbaz' },
    start: 8,
  },
  {
    finds: 'the nearest place, where context cannot tell',
    text: '12 ans, 12 ans',
    quote: { exact: '12 ans' },
    near: 7,
    start: 8,
  },
  { finds: 'no place, where nothing can tell', text: '12 ans, 12 ans', quote: { exact: '12 ans' }, start: null },
  { finds: 'no place, where the words are gone', text: '300 drones', quote: { exact: '200 drones' }, start: null },
  { finds: 'no place for nothing', text: 'abc', quote: { exact: '' }, start: null },
]

it.each(cases)('finds $finds', ({ text, quote, near, start }) => {
  expect(findQuote(text, quote, near)?.start ?? null).toBe(start)
})

type Point = { startContainerXPath: string; startOffset: number; endContainerXPath: string; endOffset: number }
type Row = {
  id: string
  kind: string
  html: string
  text: string
  selector: unknown
  expected: unknown
}
const rows = sharedRows<Row>('data/anchoring_cases_en.jsonl') ?? []
const ofKind = (kind: string) => rows.filter(row => row.kind === kind && row.expected !== null)

/** The text of a small page, and the offset in it of a place given as the path of a text node. */
function read(html: string) {
  const { document } = parseHTML(`<html><body>${html.replace(/<\/?head>/g, '')}</body></html>`)
  let text = ''
  const starts = new Map<unknown, number>()
  const visit = (node: Node) => {
    if (node.nodeType === 3) {
      starts.set(node, text.length)
      text += node.nodeValue ?? ''
    }
    node.childNodes.forEach(visit)
  }
  visit(document.body)
  const offset = (path: string, at: number) => {
    const [, tag, place = '1'] = /^\/\/(\w+)\/text\(\)(?:\[(\d+)\])?$/.exec(path)!
    const nodes = Array.from(document.querySelector(tag)!.childNodes).filter(node => node.nodeType === 3)
    return starts.get(nodes[Number(place) - 1])! + at
  }
  return { text, offset }
}

const pointsOf = (row: Row) => {
  const { text, offset } = read(row.html)
  const spans = (row.expected as Point[]).map(point => ({
    start: offset(point.startContainerXPath, point.startOffset),
    end: offset(point.endContainerXPath, point.endOffset),
  }))
  return { text, spans }
}

it('finds every quote of the annotation library at its places', () => {
  for (const row of ofKind('text-quote')) {
    const { text, spans } = pointsOf(row)
    const quote = row.selector as TextQuoteSelector
    const found = quoteSpans(text, quote)
    if (quote.exact || spans.length < 2) expect([row.id, found]).toEqual([row.id, spans])
    // Without words, a place between two nodes is listed once for each node.
    else expect(new Set(found.map(span => span.start))).toEqual(new Set(spans.map(span => span.start)))
  }
})

it('finds every position of the annotation library', () => {
  for (const row of ofKind('text-position')) {
    const { text, spans } = pointsOf(row)
    expect([row.id, positionSpan(row.selector as TextPositionSelector, codePointIndex(text))]).toEqual([
      row.id,
      spans[0],
    ])
  }
})

it('finds every quote of the annotation client, whose contexts fit roughly', () => {
  for (const row of ofKind('plain-text')) {
    const { start, end } = row.expected as { start: number; end: number }
    expect([row.id, findQuote(row.text, row.selector as TextQuoteSelector)]).toEqual([row.id, { start, end }])
  }
})

it('finds the words of real pages', () => {
  for (const row of ofKind('html-page')) {
    const text = parseHTML(row.html).document.body.textContent ?? ''
    const selectors = row.selector as { type: string; start?: number }[]
    const quote = selectors.find(each => each.type === 'TextQuoteSelector') as unknown as TextQuoteSelector
    const near = selectors.find(each => each.type === 'TextPositionSelector')?.start
    const span = findQuote(text, quote, near)
    expect([row.id, span && text.slice(span.start, span.end)]).toEqual([
      row.id,
      (row.expected as { exact: string }).exact,
    ])
  }
})
