import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { sharedPath } from '../../test/shared'
import { propose } from './propose'

const wordsOf = (text: string, options = {}) =>
  propose(text, options).map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)

it('joins figures, quotes and attributions in the order of the text', () => {
  expect(
    wordsOf('Plus de 200 drones ont attaqué Valmorin, selon la mairie. « C’est fini », a dit Paul Estève.'),
  ).toEqual([
    'figure: 200 drones',
    'attribution: selon la mairie',
    'quote: « C’est fini »',
    'attribution: a dit Paul Estève',
  ])
})

it('proposes nothing in furniture, wherever the zones come from', () => {
  const text = 'Le pont est fermé\nLe maire a compté 12 blessés.\nLire aussi\nHuit morts à Kerbaz\n15h45'
  expect(wordsOf(text).filter(words => /Huit|15h45/.test(words))).toEqual([])
  const zones = [{ start: 18, end: 47, kind: 'furniture' as const }]
  expect(wordsOf(text, { zones })).not.toContain('figure: 12 blessés')
})

it('reads each passage in its own language', () => {
  const text =
    'Le maire a compté 1,5 million de visiteurs, selon la presse de la ville.\nThe mayor said that 1,500 people had come to the old bridge.'
  const numbers = propose(text).flatMap(({ kind, value }) => (kind === 'figure' ? [value.number] : []))
  expect(numbers).toEqual(['1500000', '1500'])
})

it('chooses Spanish by itself, and reads French, English and Spanish in one text', () => {
  const spanish = 'El alcalde dijo que 1,5 millones de personas visitaron la ciudad, según los datos del ministerio.'
  const text = [
    'Le maire a compté 1,5 million de visiteurs, selon la presse de la ville.',
    spanish,
    'The mayor said that 1,500 people had come to the old bridge.',
  ].join('\n')
  const read = (words: string) => propose(words).flatMap(({ kind, value }) => (kind === 'figure' ? [value.number] : []))
  expect(read(spanish)).toEqual(['1500000'])
  expect(read(text)).toEqual(['1500000', '1500000', '1500'])
  expect(wordsOf(spanish)).toContain('attribution: El alcalde dijo')
})

it.each([
  ['huit morts', ['figure: huit morts']],
  ['half a million people', ['figure: half a million people']],
  ['Der Bürgermeister hat erklärt, dass 200 Menschen nicht auf der Brücke sind.', []],
  ['', []],
])('reads short texts in whichever language finds something: %s', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected)
})

it('proposes nothing in the list of links of a real page', () => {
  const file = sharedPath('articles/001_4ad6623f3b8a30b4.txt')
  if (!file) return
  const text = readFileSync(file, 'utf8')
  const list = text.indexOf('Lire aussi')
  expect(propose(text).filter(({ span }) => span.end > list)).toEqual([])
  expect(propose(text).length).toBeGreaterThan(8)
})

it('reads anything, keeps to the text and to the order', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '« ',
      ' »',
      '200 drones ',
      'selon ',
      'a dit ',
      '\n',
      'Lire aussi\n',
      '15h45\n',
      'The mayor said ',
      '12 % ',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), parts => {
      const text = parts.join('')
      let last = 0
      for (const { span } of propose(text)) {
        expect(span.start).toBeGreaterThanOrEqual(last)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
        last = span.start
      }
    }),
  )
})

it.each([
  ['Le 20 décembre 2025, le président américain a dit que la route serait longue.', null, 'Donald Trump'],
  ['Le président américain a dit que la route serait longue.', '2023-04-02T08:00:00Z', 'Joe Biden'],
  ['Le président américain a dit que la route serait longue.', null, 'Le président américain'],
  ['Le 20 décembre 2019, la présidente américaine a dit que la route serait longue.', null, 'la présidente américaine'],
])('tells an office by its holder where the day is known: %s', (text, publishedAt, source) => {
  const found = propose(text, { language: 'fr', publishedAt }).find(({ kind }) => kind === 'attribution')
  expect(found?.value).toMatchObject({ source })
})

it('what stands in a credit is there, and nothing an editor looks up', () => {
  const text = 'Titre\nPar Hélène Marsan, 13 mars 2026, 07:40\nOn compte 180 pompiers.'
  const line = text.indexOf('Par')
  const zones = [{ kind: 'credit' as const, start: line, end: text.indexOf('\nOn') }]
  const ranks = propose(text, { language: 'fr', zones }).map(({ span, rank }) => [
    text.slice(span.start, span.end),
    rank,
  ])
  expect(ranks).toContainEqual(['13 mars 2026', 'minor'])
  expect(ranks).toContainEqual(['180 pompiers', 'check'])
})
