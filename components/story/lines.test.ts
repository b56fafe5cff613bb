import type { MatrixRow, ProposedFact, Section } from '@/lib/corroboration/matrix/matrix'
import { partsOf, type RowFilter } from './lines'

const row = (id: string, section: Section, more: Partial<MatrixRow> = {}): MatrixRow => ({
  id,
  factId: null,
  factVersion: null,
  title: '',
  kind: 'figure',
  claimId: id,
  shown: `${id} écoles`,
  words: `${id} écoles fermées`,
  about: '',
  claims: [],
  occasion: null,
  section,
  origins: 1,
  needed: 2,
  standings: [],
  others: [],
  status: 'draft',
  searches: 0,
  cells: [],
  timeLine: [],
  unrecorded: [],
  ...more,
})
const proposal = (...rows: string[]): ProposedFact => ({ rows, claims: rows, reasons: [], refutes: false, score: 1 })
const all: RowFilter = { show: 'all', kind: '', words: '' }
const unchecked = [
  {
    question: 'true' as const,
    shown: 'unchecked' as const,
    overridden: false,
    counts: { supports: 0, refutes: 0, denies: 0, partly: 0, mentions: 0, searches: 0 },
  },
]
const rows = [
  row('a', 'contradiction'),
  row('b', 'weak', { standings: unchecked }),
  row('c', 'weak', { kind: 'quote', words: 'Jamais vu' }),
  row('d', 'strong'),
]

/** Lines as a word each: rows by id, dotted ones in brackets, "?" where something is proposed. */
const drawn = (proposals: ProposedFact[], filter: Partial<RowFilter> = {}, most = 99) =>
  partsOf(rows, proposals, { ...all, ...filter }, most).parts.map(({ section, lines }) =>
    [
      section,
      ...lines.map(line => (line.type === 'proposal' ? '?' : line.dotted ? `(${line.row.id})` : line.row.id)),
    ].join(' '),
  )

it.each<[string, ProposedFact[], Partial<RowFilter>, string[]]>([
  ['rows in their sections', [], {}, ['contradiction a', 'weak b c', 'strong d']],
  ['what may be one stands together', [proposal('d', 'a')], {}, ['contradiction a ? (d)', 'weak b c']],
  ['only contradictions', [], { show: 'contradictions' }, ['contradiction a']],
  ['only unchecked', [], { show: 'unchecked' }, ['weak b']],
  ['only what is proposed', [proposal('b', 'c')], { show: 'proposed' }, ['weak b ? (c)']],
  [
    'a row that fits brings what it would be joined with',
    [proposal('b', 'd')],
    { show: 'unchecked' },
    ['weak b ? (d)'],
  ],
  ['one kind', [], { kind: 'quote' }, ['weak c']],
  ['words, whatever their accents', [], { words: 'jámais' }, ['weak c']],
  ['the beginnings of words', [], { words: 'ecol ferm' }, ['contradiction a', 'weak b', 'strong d']],
  ['no row', [], { words: 'x' }, []],
])('%s', (_, proposals, filter, lines) => expect(drawn(proposals, filter)).toEqual(lines))

it('only as many rows as asked are drawn, and all are counted', () => {
  expect(drawn([], {}, 2)).toEqual(['contradiction a', 'weak b', 'strong'])
  expect(partsOf(rows, [], all, 2)).toMatchObject({ total: 4, parts: [{ rows: 1 }, { rows: 2 }, { rows: 1 }] })
})
