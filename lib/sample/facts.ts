import { kinds } from '../claims/kinds'
import type { Figure, Quote } from '../claims/value'
import type { SampleClaim } from './claims'

/** A fact of the sample newsroom: claims, by key, that somebody joined into one row of the story's table. */
export type SampleFact = { key: string; title: string; claims: readonly string[] }

const figure = (more: Partial<Figure>) => (printed: string) => ({ ...kinds.figure.blank(printed), ...more })
const quote = (more: Partial<Quote>) => (printed: string) => ({ ...kinds.quote.blank(printed), ...more })

type Marked = [key: string, article: string, words: string, value: Partial<Figure>]

/** Figures that other articles of the story give, as an editor marked them. */
const marked: readonly Marked[] = [
  [
    'evacuated atf',
    'atf',
    '1 240 habitants',
    { number: '1240', comparator: '≈', comparatorWords: 'Quelque', unit: 'habitant' },
  ],
  [
    'evacuated gazette',
    'gazette',
    '1 240 habitants',
    { number: '1240', comparator: '≈', comparatorWords: 'Quelque', unit: 'habitant' },
  ],
  ['evacuated prefecture', 'prefecture', '1 240 personnes', { number: '1240', unit: 'personne' }],
  [
    'evacuated post',
    'post',
    '1,200 people',
    { number: '1200', comparator: '≈', comparatorWords: 'Some', unit: 'people' },
  ],
  ['schools atf', 'atf', 'Trois écoles', { number: '3', unit: 'école', of: 'fermées jusqu’à lundi' }],
  ['schools gazette', 'gazette', 'Trois écoles', { number: '3', unit: 'école', of: 'fermées jusqu’à lundi' }],
  ['schools radio', 'radio', 'Cinq écoles', { number: '5', unit: 'école', of: 'fermées à Pont-Vieux' }],
  [
    'schools prefecture',
    'prefecture',
    'Cinq établissements',
    { number: '5', unit: 'établissement', of: 'fermés jusqu’au 16 mars' },
  ],
  [
    'schools correction',
    'correction',
    'cinq écoles',
    { number: '5', unit: 'école', of: 'restées fermées à Pont-Vieux' },
  ],
  ['level atf', 'atf', '4,85 mètres', { number: '4.85', unit: 'm', dimension: 'length' }],
  ['level post', 'post', '4.85 metres', { number: '4.85', unit: 'm', dimension: 'length' }],
  ['firefighters atf', 'atf', '180 pompiers', { number: '180', unit: 'pompier' }],
  [
    'damage infos',
    'infos',
    '5 millions d’euros',
    { number: '5000000', unit: 'EUR', dimension: 'money', modality: 'conditional', of: 'dégâts' },
  ],
  [
    'power atf',
    'power',
    '8 000 foyers',
    {
      number: '8000',
      comparator: '≈',
      comparatorWords: 'Près de',
      unit: 'foyer',
      of: 'privés d’électricité autour de Pont-Vieux',
    },
  ],
  ['power radio', 'power radio', '3 500 foyers', { number: '3500', unit: 'foyer', of: 'encore privés d’électricité' }],
  [
    'power courrier',
    'power courrier',
    '600 foyers',
    { number: '600', unit: 'foyer', of: 'attendent encore le courant' },
  ],
]

/** Further claims of the sample newsroom, in the articles beside that of Le Courrier du Val: what its story's table is made of. */
export const sampleFurtherClaims: readonly SampleClaim[] = [
  ...marked.map(([key, article, words, value]): SampleClaim => ({
    key,
    article,
    words,
    kind: 'figure',
    value: figure(value),
    sources: [],
    until: 'draft',
  })),
  {
    key: 'never atf',
    article: 'atf',
    kind: 'quote',
    words: '« Nous n’avons jamais vu l’eau monter aussi vite »',
    value: quote({
      words: 'Nous n’avons jamais vu l’eau monter aussi vite',
      speaker: 'Claire Aubanel',
      role: 'préfète',
    }),
    sources: [],
    until: 'draft',
  },
]

/** What was joined; the level of the river, the firefighters and the quote are left for the machine to propose. */
export const sampleFacts: readonly SampleFact[] = [
  {
    key: 'schools',
    title: 'Écoles fermées à Pont-Vieux',
    claims: ['schools', 'schools atf', 'schools gazette', 'schools radio', 'schools prefecture', 'schools correction'],
  },
  {
    key: 'evacuated',
    title: 'Habitants évacués avant l’aube',
    claims: ['evacuated', 'evacuated atf', 'evacuated gazette', 'evacuated prefecture', 'evacuated post'],
  },
  { key: 'power', title: 'Foyers privés d’électricité', claims: ['power atf', 'power radio', 'power courrier'] },
]
