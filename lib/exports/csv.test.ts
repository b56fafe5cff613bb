import { parse } from 'csv-parse/sync'
import { sampleRelease } from '../../test/release'
import { csv } from './csv'
import { numberCell, textCell } from './csv-cell'
import { columns } from './csv-columns'

const written = csv.write(sampleRelease()) as string
const rows = parse(written, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]
const row = (kind: string) => rows.find(found => found.kind === kind)!

it.each([
  ['=1+1', "'=1+1"],
  ['+cmd|…', "'+cmd|…"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['\n=1', "'\n=1"],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠x', "'＠x"],
  ["'=1", "''=1"],
  ['« 1 »', '« 1 »'],
  ["'entre guillemets'", "'entre guillemets'"],
  ['1+1=2', '1+1=2'],
])('words %j stand as %j', (words, cell) => {
  expect(textCell(words)).toBe(cell)
  expect(/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell).toBe(words)
})

it.each([
  ['-14', '-14'],
  ['2500000.5', '2500000.5'],
  ['--02-01', ''],
  ['2026-01-20', ''],
  ['=1+1', ''],
  ['1e9', ''],
  [null, ''],
  [0, '0'],
])('a number column holds plain decimals only: %j', (value, cell) => {
  expect(numberCell(value)).toBe(cell)
})

it('has one row per claim, in the columns of the table', () => {
  expect(Object.keys(rows[0]!)).toEqual(columns.map(column => column.name))
  expect(rows.map(found => found.kind)).toEqual(['figure', 'quote', 'attribution'])
})

it('begins with the mark of UTF-8 and ends its lines as RFC 4180 asks', () => {
  expect(written.startsWith('\ufeffformat,set,')).toBe(true)
  expect(written.endsWith('\r\n')).toBe(true)
})

it('a figure: the number, what it counts, who says so', () => {
  expect(row('figure')).toMatchObject({
    number: '180',
    unit: 'pompier',
    true_standing: 'single-origin',
    true_averitec: 'Not Enough Evidence',
    true_origins_supporting: '1',
    said_standing: '',
    outlet: 'Le Courrier du Val',
    occasion: 'Crue',
    made_by: 'Ada Lenoir',
    signed_by: 'Basile Roche',
  })
  expect(row('figure').true_reason).toBe(
    '1 origine indépendante confirme (ATF, un appel). Rien ne réfute. 1 recherche n’a rien trouvé. Il en faut 2.',
  )
  expect(row('figure').sources).toContain('true supports · ATF · A2 · 2026-03-13T06:12:00+01:00')
})

it('words that look like a formula are words', () => {
  expect(row('attribution')).toMatchObject({
    words: "'=SOMME(A1) aurait dit la préfecture",
    source: "'@prefecture",
    attributed: "'=SOMME(A1)",
  })
})
