import { kinds } from '../claims/kinds'
import type { Attribution, Figure, KindName, Quote, ValueOf } from '../claims/value'
import type { Corroboration, CorroborationSourceKind, Question, Stance } from '../corroboration/corroboration'

/** What a sample claim's source is: a passage of another sample article, or a search. */
export type SampleSource = {
  key: string
  by: 'editor' | 'checker'
  question: Question
  stance: Stance
  sourceKind?: CorroborationSourceKind
  reliability?: Corroboration['reliability']
  note?: string
} & ({ article: string; words: string } | { search: string })

/** A sample claim: its words in an article, its value, its sources, and how far the work on it is. */
export type SampleClaim = {
  key: string
  article: string
  words: string
  /** Further passages of the claim, by role. */
  parts?: { role: 'comparator' | 'source' | 'cue' | 'content'; words: string }[]
  sources: SampleSource[]
  until: 'draft' | 'in-review' | 'signed'
} & {
  [K in KindName]: {
    kind: K
    value: (printed: string) => ValueOf[K]
  }
}[KindName]

const figure = (more: Partial<Figure>) => (printed: string) => ({ ...kinds.figure.blank(printed), ...more })
const quote = (more: Partial<Quote>) => (printed: string) => ({ ...kinds.quote.blank(printed), ...more })
const attribution = (more: Partial<Attribution>) => (printed: string) => ({
  ...kinds.attribution.blank(printed),
  ...more,
})

/** Claims of the sample newsroom, in the article of Le Courrier du Val. */
export const sampleClaims: readonly SampleClaim[] = [
  {
    key: 'evacuated',
    article: 'courrier',
    kind: 'figure',
    words: '1 200 habitants',
    parts: [{ role: 'comparator', words: 'Plus de' }],
    value: figure({
      number: '1200',
      comparator: '>',
      comparatorWords: 'Plus de',
      unit: 'habitant',
      of: 'évacués de la ville basse de Pont-Vieux',
    }),
    sources: [
      {
        key: 'atf',
        by: 'editor',
        question: 'true',
        stance: 'supports',
        article: 'atf',
        words: '1 240 habitants',
        sourceKind: 'agency',
      },
      {
        key: 'prefecture',
        by: 'editor',
        question: 'true',
        stance: 'supports',
        article: 'prefecture',
        words: '1 240 personnes',
        sourceKind: 'official',
      },
      {
        key: 'gazette',
        by: 'editor',
        question: 'true',
        stance: 'supports',
        article: 'gazette',
        words: '1 240 habitants',
        sourceKind: 'reprint',
      },
    ],
    until: 'signed',
  },
  {
    key: 'schools',
    article: 'courrier',
    kind: 'figure',
    words: 'trois écoles',
    value: figure({ number: '3', unit: 'école', of: 'fermées jusqu’à lundi à Pont-Vieux' }),
    sources: [
      {
        key: 'atf',
        by: 'editor',
        question: 'true',
        stance: 'supports',
        article: 'atf',
        words: 'Trois écoles',
        sourceKind: 'agency',
      },
      {
        key: 'radio',
        by: 'editor',
        question: 'true',
        stance: 'refutes',
        article: 'radio',
        words: 'Cinq écoles sont fermées',
      },
    ],
    until: 'in-review',
  },
  {
    key: 'never',
    article: 'courrier',
    kind: 'quote',
    words: '« Nous n’avons jamais vu l’eau monter aussi vite »',
    parts: [
      { role: 'cue', words: 'a déclaré' },
      { role: 'source', words: 'la préfète Claire Aubanel' },
    ],
    value: quote({
      words: 'Nous n’avons jamais vu l’eau monter aussi vite',
      speaker: 'Claire Aubanel',
      role: 'préfète',
      cue: 'a déclaré',
    }),
    sources: [
      {
        key: 'atf',
        by: 'editor',
        question: 'said',
        stance: 'supports',
        article: 'atf',
        words: '« Nous n’avons jamais vu l’eau monter aussi vite »',
        sourceKind: 'agency',
      },
      {
        key: 'post',
        by: 'checker',
        question: 'said',
        stance: 'supports',
        article: 'post',
        words: '“We have never seen the water rise so fast,”',
        note: 'Traduite ; le journal écrit Aubanell.',
      },
    ],
    until: 'in-review',
  },
  {
    key: 'level',
    article: 'courrier',
    kind: 'figure',
    words: '4,85 mètres',
    value: figure({ number: '4.85', unit: 'm', dimension: 'length', of: 'niveau de la Sarène, station du Pont-Vieux' }),
    sources: [],
    until: 'draft',
  },
  {
    key: 'dikes',
    article: 'courrier',
    kind: 'attribution',
    words: 'Marc Tellier, affirme',
    parts: [{ role: 'content', words: 'les digues ont tenu' }],
    value: attribution({
      source: 'Marc Tellier',
      sourceKind: 'person',
      cue: 'affirme',
      content: 'les digues ont tenu',
    }),
    sources: [
      {
        key: 'said',
        by: 'editor',
        question: 'said',
        stance: 'supports',
        article: 'post',
        words: 'told the Northern Post that the embankments had held',
      },
      {
        key: 'radio',
        by: 'editor',
        question: 'true',
        stance: 'refutes',
        article: 'radio',
        words: 'une brèche d’une dizaine de mètres dans la digue des Saules',
      },
      {
        key: 'prefecture',
        by: 'editor',
        question: 'true',
        stance: 'refutes',
        article: 'prefecture',
        words: 'La digue des Saules présente une brèche de douze mètres',
        sourceKind: 'official',
      },
    ],
    until: 'in-review',
  },
  {
    key: 'firefighters',
    article: 'courrier',
    kind: 'figure',
    words: '180 pompiers',
    value: figure({ number: '180', unit: 'pompier', of: 'mobilisés à Pont-Vieux' }),
    sources: [
      {
        key: 'atf',
        by: 'editor',
        question: 'true',
        stance: 'supports',
        article: 'atf',
        words: '180 pompiers',
        sourceKind: 'agency',
      },
      {
        key: 'infos',
        by: 'editor',
        question: 'true',
        stance: 'supports',
        article: 'infos',
        words: '180 pompiers',
        sourceKind: 'reprint',
      },
    ],
    until: 'draft',
  },
  {
    key: 'damage',
    article: 'courrier',
    kind: 'figure',
    words: '3,4 millions d’euros',
    value: figure({
      number: '3400000',
      unit: 'EUR',
      dimension: 'money',
      modality: 'estimated',
      of: 'dégâts, selon la mairie',
    }),
    sources: [
      {
        key: 'search',
        by: 'editor',
        question: 'true',
        stance: 'not-found',
        search: 'site de la mairie, communiqués du 13 mars',
      },
    ],
    until: 'draft',
  },
]
