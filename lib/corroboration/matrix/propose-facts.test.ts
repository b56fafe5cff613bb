import { readMarked } from '../../claims/read'
import type { KindName } from '../../claims/value'
import type { KindAndValue } from '../../claims/value-columns'
import { sampleArticles } from '../../sample/articles'
import { toJoinable } from './joinable'
import { pairsWorthComparing } from './pairs'
import { proposeFacts } from './propose-facts'

/** A claim marked in a text: the words in brackets, read as the machine reads them. */
function marked(
  id: string,
  kind: KindName,
  source: string,
  more: { article?: string; language?: string; row?: string; occasion?: string } = {},
) {
  const start = source.indexOf('[')
  const end = source.indexOf(']') - 1
  const text = source.replace('[', '').replace(']', '')
  const { language = 'fr', article = id, row = id, occasion = null } = more
  const { value } = readMarked(kind, { start, end }, { text, language, publishedAt: '2026-03-13' })
  const claim = { kind, value: { ...value, printed: text.slice(start, end) } } as KindAndValue
  return toJoinable({
    ...claim,
    ...{
      id,
      row,
      articleId: article,
      occasionId: occasion,
      text,
      span: { start, end },
      language,
      publishedAt: '2026-03-13',
    },
  })
}

type Said = [kind: KindName, text: string]
const groups = (said: Said[], more: Parameters<typeof marked>[3] = {}) =>
  proposeFacts(
    said.map(([kind, text], at) => marked(`${at}`, kind, text, more)),
    [],
  ).map(({ claims, refutes }) => `${[...claims].sort().join(' ')}${refutes ? ' !' : ''}`)

describe('what is proposed to be one fact', () => {
  it.each<[string, Said[], string[]]>([
    [
      'one count of one thing',
      [
        ['figure', 'Les secours ont mobilisé [180 pompiers] venus de quatre départements.'],
        ['figure', 'Quelque [180 pompiers] de quatre départements sont mobilisés autour de la Sarène.'],
      ],
      ['0 1'],
    ],
    [
      'two counts of one thing that contradict each other',
      [
        ['figure', '[Trois écoles] resteront fermées jusqu’à lundi, selon la mairie.'],
        ['figure', '[Cinq écoles] sont fermées ce jeudi à Pont-Vieux.'],
      ],
      ['0 1 !'],
    ],
    [
      'a distinct number of people by another noun',
      [
        ['figure', 'Quelque [1 240 habitants] de la ville basse ont été évacués dans la nuit.'],
        ['figure', '[1 240 personnes] ont été évacuées, 310 hébergées au gymnase.'],
      ],
      ['0 1'],
    ],
    [
      'not two counts of one noun that are about other things',
      [
        ['figure', 'Les secours ont mobilisé [180 pompiers] venus de quatre départements.'],
        ['figure', 'Mercredi soir déjà, [40 pompiers] étaient sur place.'],
      ],
      [],
    ],
    [
      'not one small number of two things',
      [
        ['figure', '[Trois écoles] resteront fermées jusqu’à lundi.'],
        ['figure', '[Trois ponts] resteront fermés jusqu’à lundi.'],
      ],
      [],
    ],
    [
      'a quote, shortened',
      [
        ['quote', '[« Nous n’avons jamais vu l’eau monter aussi vite »], a déclaré la préfète Claire Aubanel.'],
        ['quote', 'La préfète Claire Aubanel n’a [« jamais vu l’eau monter aussi vite »].'],
        ['quote', '[« Je m’étais avancé trop vite »], nous a dit Marc Tellier.'],
      ],
      ['0 1'],
    ],
  ])('%s', (_, said, expected) => expect(groups(said)).toEqual(expected))

  it('a rare measure in two languages', () => {
    const claims = [
      marked('0', 'figure', 'Le niveau a atteint [4,85 mètres] à la station du Pont-Vieux.'),
      marked('1', 'figure', 'The river rose to [4.85 metres], its highest in living memory.', { language: 'en' }),
    ]
    expect(proposeFacts(claims, []).map(proposal => proposal.claims)).toEqual([['0', '1']])
  })

  const schools: Said[] = [
    ['figure', '[Trois écoles] resteront fermées jusqu’à lundi.'],
    ['figure', '[Trois écoles] resteront fermées jusqu’à lundi, selon la mairie.'],
  ]

  it('never two claims of one article', () => {
    expect(groups(schools, { article: 'one' })).toEqual([])
  })

  it('never what people found apart, nor two occasions', () => {
    const claims = schools.map(([kind, text], at) => marked(`${at}`, kind, text))
    expect(proposeFacts(claims, [])).toHaveLength(1)
    expect(proposeFacts(claims, [['1', '0']])).toEqual([])
    const nights = schools.map(([kind, text], at) => marked(`${at}`, kind, text, { occasion: `night ${at}` }))
    expect(proposeFacts(nights, [])).toEqual([])
  })

  it('what is joined already comes as one row, and is not proposed again', () => {
    const [first, second] = schools
    const joined = [marked('0', ...first!, { row: 'fact' }), marked('1', ...second!, { row: 'fact' })]
    expect(proposeFacts(joined, [])).toEqual([])
    const third = marked('2', 'figure', '[Trois écoles] sont restées fermées, dit la mairie.')
    expect(proposeFacts([...joined, third], []).map(proposal => proposal.rows)).toEqual([['fact', '2']])
  })

  it('what every article of a large story says is one proposal', () => {
    const claim = marked('0', ...schools[1]!)
    const all = Array.from({ length: 60 }, (_, n) => ({ ...claim, id: `${n}`, row: `${n}`, articleId: `${n}` }))
    expect(proposeFacts(all, []).map(proposal => proposal.rows.length)).toEqual([60])
  })

  it('says why', () => {
    const claims = schools.map(([kind, text], at) => marked(`${at}`, kind, text))
    expect(proposeFacts(claims, [])[0]!.reasons.map(reason => reason.code)).toEqual(['same_value', 'shared_words'])
  })
})

it('1,500 claims of 60 articles are compared with few others, not each with each', () => {
  const texts = sampleArticles.map(article => article.text.replace(/\n+/g, ' ')).join(' ')
  const few = Array.from({ length: 100 }, (_, n) => {
    const from = (n * 137) % (texts.length - 200)
    const text = `${texts.slice(from, from + 60)} [${n} bateaux] ${texts.slice(from + 60, from + 120)}`
    return marked(`${n}`, 'figure', text)
  })
  const claims = Array.from({ length: 1500 }, (_, n) => {
    const claim = few[n % 100]!
    return { ...claim, id: `${n}`, row: `${n}`, articleId: `article ${n % 60}` }
  })
  expect(pairsWorthComparing(claims, name => name).length).toBeLessThan(24 * 1500)
  expect(proposeFacts(claims, []).length).toBeGreaterThan(0)
})
