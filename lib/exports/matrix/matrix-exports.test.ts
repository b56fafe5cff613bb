import { parse } from 'csv-parse/sync'
import type { Cell, Matrix, MatrixColumn, MatrixRow } from '../../corroboration/matrix/matrix'
import { matrixCsv } from './csv'
import { wrap, xml } from './lettering'
import { matrixPicture } from './picture'

const column = (id: string, more: Partial<MatrixColumn> = {}): MatrixColumn => ({
  id,
  name: id,
  outletId: id,
  originId: `from ${id}`,
  origin: 1,
  originName: id,
  lead: true,
  ...more,
})
const cell = (
  columnId: string,
  sign: Cell['sign'],
  shown: string,
  more: Partial<Cell['entries'][number]> = {},
): Cell => ({
  column: columnId,
  sign,
  insideArticle: false,
  entries: [
    {
      sign,
      claimId: `claim of ${columnId}`,
      corroborationId: null,
      stance: null,
      question: 'true',
      articleId: 'article',
      at: '2026-03-13T07:40:00+01:00',
      shown,
      words: shown,
      against: null,
      reprintOf: null,
      place: null,
      ...more,
    },
  ],
})
const row = (more: Partial<MatrixRow> = {}): MatrixRow => ({
  id: 'fact',
  factId: 'fact',
  factVersion: 1,
  title: '',
  kind: 'figure',
  claimId: 'claim of ATF',
  shown: '3 écoles',
  words: 'Trois écoles',
  about: 'fermées',
  claims: [{ id: 'claim of ATF', version: 1, status: 'draft', articleId: 'article', occasionId: null }],
  occasion: null,
  section: 'contradiction',
  origins: 1,
  needed: 2,
  standings: [
    {
      question: 'true',
      shown: 'unchecked',
      overridden: false,
      counts: { supports: 0, refutes: 0, denies: 0, partly: 0, mentions: 0, searches: 0 },
    },
  ],
  others: [],
  status: 'draft',
  searches: 0,
  cells: [
    cell('ATF', 'states', '3 écoles'),
    cell('Gazette', 'reprint', '3 écoles', { reprintOf: 'ATF' }),
    cell('Radio', 'other', '5 écoles', { corroborationId: 'source' }),
  ],
  timeLine: [
    { at: '2026-03-13', value: 3, shown: '3 écoles', column: 'ATF', claimId: 'a', sign: 'states' },
    { at: '2026-03-14', value: 5, shown: '5 écoles', column: 'Radio', claimId: 'b', sign: 'other' },
  ],
  unrecorded: [],
  ...more,
})
const matrix = (rows: MatrixRow[]): Pick<Matrix, 'columns' | 'rows'> => ({
  columns: [
    column('ATF'),
    column('Gazette', { originId: 'from ATF', lead: false }),
    column('Radio', { origin: 2 }),
    column('=HYPERLINK("https://evil.example")', { origin: null }),
  ],
  rows,
})
const read = (text: string) => parse(text, { bom: true, columns: true }) as Record<string, string>[]

describe('the table as CSV', () => {
  it('has a row per fact and a column per outlet, that says what it says', () => {
    const [line] = read(matrixCsv(matrix([row()])))
    expect(line).toMatchObject({
      section: 'contradiction',
      fact: '3 écoles',
      origins: '1',
      true_standing: 'unchecked',
      over_time: '2026-03-13 3 écoles\n2026-03-14 5 écoles',
      'ATF (origin 1)': 'states: 3 écoles · 2026-03-13T07:40:00+01:00',
      'Gazette (origin 1, reprint)': 'reprint of ATF: 3 écoles · 2026-03-13T07:40:00+01:00',
      'Radio (origin 2)': 'other: 5 écoles · 2026-03-13T07:40:00+01:00 · recorded',
    })
    expect(Object.values(line!).at(-1)).toBe('silent')
  })

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '＝1'])('no cell runs as a formula: %j', words => {
    const text = matrixCsv(matrix([row({ title: words, words, about: words, occasion: { id: 'x', what: words } })]))
    const [line] = read(text)
    for (const value of Object.values(line!)) expect(value).not.toMatch(/^[=+\-@\t\uFF1D]/)
    expect(Object.keys(line!).at(-1)).toMatch(/^'=/)
  })
})

describe('a row in which another claim is disputed', () => {
  const others: MatrixRow['others'] = [
    { question: 'true', shown: 'refuted', claims: 1, columns: ['Radio'], disputed: true, replaced: false },
    { question: 'true', shown: 'single-origin', claims: 2, columns: ['ATF'], disputed: false, replaced: true },
  ]
  const matrix = { columns: [column('ATF')], rows: [row({ others })] }

  it('says so in the file', () => {
    expect(matrixCsv(matrix)).toContain('1 refuted (true)\n2 single-origin (true, replaced since)')
  })

  it.each([
    ['fr', '1 autre : réfuté'],
    ['en', '1 other: refuted'],
  ] as const)('says so in the picture (%s)', (locale, words) => {
    expect(matrixPicture(matrix, { title: 'Crue', day: '', locale })).toContain(words)
  })
})

describe('the table as a picture', () => {
  const options = { title: 'Crue & <Sarène>', day: '2026-03-14', locale: 'fr' as const }

  it('is one drawing that asks for nothing from elsewhere, the same every time', () => {
    const svg = matrixPicture(matrix([row()]), options)
    expect(svg).toBe(matrixPicture(matrix([row()]), options))
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/)
    expect(svg).not.toMatch(/href|url\(|<script|<style|<image|@import|foreignObject/)
    expect(svg).toContain('Crue &amp; &lt;Sarène&gt;')
    for (const words of ['CONTRADICTIONS', 'ORIGINE 2', 'reprise de 1', '5 écoles', '2026-03-13 07:40'])
      expect(svg).toContain(words)
  })

  it('counts the rows that it has no room for', () => {
    const rows = Array.from({ length: 125 }, (_, n) => row({ id: `${n}` }))
    expect(matrixPicture(matrix(rows), options)).toContain('5 autres lignes ne sont pas montrées.')
  })

  it('escapes what a story may hold', () => {
    const svg = matrixPicture(matrix([row({ title: '<script>alert(1)</script>\u0000\uD800' })]), options)
    expect(svg).not.toContain('<script')
    expect(svg).not.toContain('\u0000')
  })
})

it.each<[string, number, number, string[]]>([
  ['un deux trois', 60, 3, ['un deux', 'trois']],
  ['un deux trois quatre cinq', 40, 2, ['un', 'deux …']],
  ['incommensurablement', 60, 3, ['incomme…']],
  ['', 60, 3, []],
])('%j is wrapped at %s pixels', (words, width, most, lines) => expect(wrap(words, width, 12, most)).toEqual(lines))

it.each([
  ['a & b', 'a &amp; b'],
  ['"<>\'', '&quot;&lt;&gt;&#39;'],
  ['\u0007\uD800x', '\uFFFDx'],
])('%j in XML', (words, written) => expect(xml(words)).toBe(written))
