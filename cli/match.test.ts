import { collect } from '../lib/corroboration/features-search'
import { matchLine, sentencesOf } from './match'

const articles = [
  { id: 'val', text: 'Des drones sur Kerbaz\nDans la nuit, plus de 200 drones ont attaqué Kerbaz, selon M. Umerov.' },
  { id: 'lenz', text: 'Un salon a réuni 200 drones de course à Port-Lenz.\nLe maire était là.' },
  { id: 'en', text: 'Two hundred drones hit Kerbaz overnight, minister Oumerov said.', language: 'en' },
]
const collection = collect(articles.flatMap(article => sentencesOf(JSON.stringify(article)) ?? []))
const wordsOf = ({ article, start, end }: { article: string; start: number; end: number }) =>
  articles.find(each => each.id === article)?.text.slice(start, end)

type Match = { article: string; start: number; end: number; score: number }
const matches = (line: Record<string, unknown>) => (matchLine(line, collection) as { matches: Match[] }).matches

it('writes the best sentences, the closest first', () => {
  const found = matches({ text: 'Deux cents drones se sont abattus sur Kerbaz, dit Oumerov.' })
  expect(found.slice(0, 2).map(wordsOf).sort()).toEqual([
    'Dans la nuit, plus de 200 drones ont attaqué Kerbaz, selon M. Umerov.',
    'Two hundred drones hit Kerbaz overnight, minister Oumerov said.',
  ])
  expect(found.map(each => each.score)).toEqual(found.map(each => each.score).sort((a, b) => b - a))
  expect(found.every(({ score }) => score > 0 && score <= 1)).toBe(true)
})

it('leaves the query’s own article out where it is named', () => {
  expect(matches({ text: '200 drones à Kerbaz', article: 'val' }).map(each => each.article)).not.toContain('val')
})

it('reads words taken from an article where they stand, and puts what else that article says last', () => {
  const text = (name: string, more: string) =>
    `Kerbaz sous les drones\n${name} a conduit les pourparlers de paix à Lenz. ${more} Les pourparlers de Lenz reprennent lundi.`
  const told = [
    { id: 'own', text: text('Oleg Umerov', 'Il a quitté la table des pourparlers à minuit.') },
    {
      id: 'other',
      text: 'Un communiqué bref.\nOumerov est parti à minuit.\nUn marché de minuit a rouvert à Port-Kerbaz.',
    },
  ]
  const both = collect(told.flatMap(article => sentencesOf(JSON.stringify(article)) ?? []))
  const { matches } = matchLine({ text: 'Il a quitté la table des pourparlers à minuit' }, both) as { matches: Match[] }
  const said = matches.map(({ article, start, end }) => told.find(({ id }) => id === article)?.text.slice(start, end))
  expect(said.slice(0, 2)).toEqual(['Il a quitté la table des pourparlers à minuit.', 'Oumerov est parti à minuit.'])
})

it('reads words that several articles hold as words from nowhere', () => {
  const copies = collect(['one', 'two'].flatMap(id => sentencesOf(JSON.stringify({ ...articles[0], id })) ?? []))
  const { matches } = matchLine({ text: 'plus de 200 drones ont attaqué Kerbaz' }, copies) as { matches: Match[] }
  expect(
    matches
      .slice(0, 2)
      .map(({ article }) => article)
      .sort(),
  ).toEqual(['one', 'two'])
})

it('finds nothing where nothing is shared, and writes at most ten', () => {
  expect(matches({ text: 'Zzyzx' })).toEqual([])
  const many = collect(
    Array.from({ length: 30 }, (_, id) => sentencesOf(JSON.stringify({ ...articles[0], id })) ?? []).flat(),
  )
  expect((matchLine({ text: 'Kerbaz attaquée' }, many) as { matches: Match[] }).matches).toHaveLength(10)
})

it.each([
  [{}, 'bad_text'],
  [{ text: 3 }, 'bad_text'],
  [{ text: 'x', language: 'xx' }, 'bad_language'],
])('%j is answered with %s', (line, code) => {
  expect(matchLine(line, collection)).toMatchObject({ error: { code } })
})

it.each(['nonsense', '[1]', 'null', '{"id":1}', '{"text":"x"}', '{"id":1,"text":2}'])('%s is no article', line => {
  expect(sentencesOf(line)).toBeNull()
})
