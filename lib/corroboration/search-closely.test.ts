import { featuredSentences } from './features-sentences'
import { collect } from './features-search'
import { depthShare, nearness } from './answers'
import { searchClosely } from './search-closely'

const about = { language: 'fr' as const, publishedAt: null }
const sentencesOf = (text: string, publishedAt: string | null = null) =>
  featuredSentences(text, about).map(sentence => ({ ...sentence, ...about, publishedAt, text, article: text }))

/** The words found for the passage in brackets, best first, among the sentences of these texts. */
function found(marked: string, texts: string[]): string[] {
  const start = marked.indexOf('[')
  const text = marked.replace(/[[\]]/g, '')
  const passage = start < 0 ? { start: 0, end: text.length } : { start, end: marked.indexOf(']') - 1 }
  const hits = searchClosely(collect(texts.flatMap(each => sentencesOf(each))), { ...about, text, passage }, 10)
  return hits.map(({ passage: { text: whole, start: from, end } }) => whole.slice(from, end))
}

const noise =
  'Le marché de Port-Lenz rouvre samedi. Une exposition de drones attire 200 visiteurs à Lenz. Le fleuve baisse encore.'

it.each([
  ['[200 drones] ont frappé Kerbaz dans la nuit', 'Kerbaz a été visée par deux cents drones, selon la préfète.'],
  [
    'Les pourparlers ont repris à Lenz, où [Oleg Umerov] conduit la délégation',
    'La délégation que mène Oumerov est arrivée à Lenz.',
  ],
  [
    'La ville, dit-on, a froid : [5 600 immeubles sont privés de chauffage] depuis hier',
    'Les frappes ont entraîné des coupures de chauffage et de courant dans la ville.',
  ],
])('%s is met by %s', (claim, other) => {
  expect(found(claim, [noise, `Un titre sans rien.\n${other}`])[0]).toBe(other)
})

it('the clause that says it is enough, whatever else the sentence tells', () => {
  const long =
    'Tandis que le ministre visitait les usines de Valdravie, promettait des routes et parlait de moissons, 200 drones ont frappé Kerbaz.'
  const near = 'Kerbaz garde ses écoles et ses 200 arbres.'
  expect(found('[200 drones] ont frappé Kerbaz', [long, near])[0]).toBe(long)
})

it('a sentence of an article on the same event comes before its like in another', () => {
  const text =
    'La digue de Lenz a cédé mardi. Les habitants de Lenz ont passé la nuit au gymnase. Le courant est coupé.'
  const ofLenz = 'Lenz, mercredi. La digue de Lenz est réparée. Le courant est revenu au gymnase.'
  const ofKerbaz = 'Kerbaz, mercredi. Le stade de Kerbaz rouvre. Le courant est revenu au stade.'
  const passage = { start: text.indexOf('Le courant'), end: text.length }
  const hits = searchClosely(
    collect([ofKerbaz, ofLenz].flatMap(each => sentencesOf(each))),
    { ...about, text, passage },
    2,
  )
  expect(hits.map(({ passage: { article, start } }) => [article, start])).toEqual([
    [ofLenz, ofLenz.indexOf('Le courant')],
    [ofKerbaz, ofKerbaz.indexOf('Le courant')],
  ])
})

it('an amount of about the same size is met', () => {
  const about = 'Le fleuve a noyé 1 900 hectares.'
  const far = 'Le fleuve a noyé 12 hectares.'
  expect(found('[Près de 2 000 hectares] sous les eaux du fleuve', [far, about])[0]).toBe(about)
})

it('a sentence that a text repeats comes once', () => {
  expect(
    found('200 drones sur Kerbaz', ['Des drones sur Kerbaz\nDes drones sur Kerbaz\nDes drones sur Kerbaz']),
  ).toHaveLength(1)
})

it('scores lie between 0 and 1, and the same words come near 1', () => {
  const text = 'Dans la nuit, 200 drones ont frappé Kerbaz, selon la préfète Claire Ricard.'
  const [best] = searchClosely(
    collect([...sentencesOf(text), ...sentencesOf(noise)]),
    { ...about, text, passage: { start: 0, end: text.length } },
    3,
  )
  expect(best.score).toBeGreaterThan(0.9)
  expect(best.score).toBeLessThanOrEqual(1)
})

it.each([
  ['2026-01-20', '2026-01-20T08:00', 1],
  ['2026-01-20', '2026-02-04', 0.71],
  ['2026-01-20', null, 1],
  ['', 'some day', 1],
])('days %s and %s are near by %d', (one, other, near) => {
  expect(nearness(one, other)).toBeCloseTo(near, 2)
})

it.each([
  [0, 0, 1],
  [5000, 5000, 1],
  [0, 4000, 0.75],
  [4000, 0, 0.75],
  [0, 300, 0.96],
])('places %d and %d units down count %d', (one, other, share) => {
  expect(depthShare(one, other)).toBeCloseTo(share, 2)
})
