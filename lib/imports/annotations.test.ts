import { toSelectors } from '../text/selectors'
import { listAnnotations, readAnnotations } from './annotations'

const text = '🌊 Brisemont : plus de 240 bouées arrachées. Ailleurs, 36 bouées et encore 36 bouées.'
const from = { text, language: 'fr', publishedAt: '' }
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const about = (selector: unknown, body?: unknown) => ({ type: 'Annotation', id: 'urn:x', body, target: { selector } })
const read = (annotation: unknown) => readAnnotations([annotation], from)[0]!

it('counts in code points: an emoji before the words is one', () => {
  const [, position] = toSelectors(text, span('240 bouées'))
  expect(position.start).toBe(text.indexOf('240') - 1)
  expect(read(about(position)).claim).toMatchObject({ ok: true, value: { passages: [{ exact: '240 bouées' }] } })
})

it.each<[string, unknown, string | null]>([
  ['both selectors', toSelectors(text, span('240 bouées')), '240 bouées'],
  ['the quote alone, once there', { type: 'TextQuoteSelector', exact: '240 bouées' }, '240 bouées'],
  [
    'a quote and a position that has moved',
    [
      { type: 'TextQuoteSelector', exact: '240 bouées' },
      { type: 'TextPositionSelector', start: 0, end: 9 },
    ],
    '240 bouées',
  ],
  [
    'a quote that its context tells apart',
    { type: 'TextQuoteSelector', exact: '36 bouées', prefix: 'encore ' },
    '36 bouées',
  ],
  ['words that are not there', { type: 'TextQuoteSelector', exact: '99 bouées' }, null],
  ['words that stand twice', { type: 'TextQuoteSelector', exact: '36 bouées' }, null],
  ['a place outside the text', { type: 'TextPositionSelector', start: 10, end: 5_000 }, null],
  ['a selector of another sort', { type: 'XPathSelector', value: '/p' }, null],
])('%s', (_, selector, expected) => {
  const { claim } = read(about(selector))
  expect(claim.ok ? claim.value.passages[0]!.exact : null).toBe(expected)
})

it('takes the kind from a tag and reads the value from the words', () =>
  expect(
    read(about(toSelectors(text, span('240 bouées')), { type: 'TextualBody', purpose: 'tagging', value: 'figure' }))
      .claim,
  ).toMatchObject({ ok: true, value: { kind: 'figure', value: { number: '240', printed: '240 bouées' } } }))

it('finds annotations alone, in a list, on a page, and on the first page of a collection', () => {
  const one = about({ type: 'TextQuoteSelector', exact: 'Brisemont' })
  const page = { type: 'AnnotationPage', items: [one] }
  for (const document of [one, [one], page, { type: 'AnnotationCollection', first: page }])
    expect(listAnnotations(document)).toEqual({ ok: true, value: [one] })
  for (const document of [null, 3, 'x', {}, [], { items: {} }])
    expect(listAnnotations(document)).toMatchObject({ ok: false, code: 'no_annotations' })
})

it.each([[null], ['x'], [{}], [{ target: 3 }], [{ target: {} }], [{ target: [] }]])('never throws on %j', given =>
  expect(read(given).claim.ok).toBe(false),
)
