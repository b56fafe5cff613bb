import { stringify } from 'csv-stringify/sync'
import type { Cell, Matrix, MatrixColumn, MatrixRow } from '../../corroboration/matrix/matrix'
import { numberCell, textCell } from '../csv-cell'

type Column = { name: string; number?: true; of: (row: MatrixRow) => string | number | null }

/** The columns that every matrix has; one for each outlet follows. */
const columns: Column[] = [
  { name: 'section', of: row => row.section },
  { name: 'fact', of: row => row.title || row.shown },
  { name: 'value', of: row => row.shown },
  { name: 'kind', of: row => row.kind },
  { name: 'words', of: row => row.words },
  { name: 'about', of: row => row.about },
  { name: 'occasion', of: row => row.occasion?.what ?? null },
  { name: 'origins', number: true, of: row => row.origins },
  { name: 'origins_needed', number: true, of: row => row.needed },
  { name: 'said_standing', of: row => standing(row, 'said') },
  { name: 'true_standing', of: row => standing(row, 'true') },
  { name: 'other_claims', of: row => othersOf(row) },
  { name: 'claims_signed', number: true, of: row => row.claims.filter(claim => claim.status === 'signed').length },
  { name: 'searches_without_result', number: true, of: row => row.searches },
  { name: 'status', of: row => row.status },
  { name: 'over_time', of: row => row.timeLine.map(point => `${point.at} ${point.shown}`).join('\n') },
  { name: 'fact_id', of: row => row.factId },
  { name: 'claim_ids', of: row => row.claims.map(claim => claim.id).join(' ') },
]

/** How other claims of the row stand, where not as the leading one: "1 refuted (true)". */
function othersOf(row: MatrixRow): string | null {
  const words = row.others.map(
    ({ claims, shown, question, replaced }) => `${claims} ${shown} (${question}${replaced ? ', replaced since' : ''})`,
  )
  return words.length > 0 ? words.join('\n') : null
}

function standing(row: MatrixRow, question: 'said' | 'true'): string | null {
  return row.standings.find(one => one.question === question)?.shown ?? null
}

/** A matrix for spreadsheets: a row per fact, a column per outlet; RFC 4180, UTF-8 with its mark, no cell that runs as a formula. */
export function matrixCsv({ columns: outlets, rows }: Pick<Matrix, 'columns' | 'rows'>): string {
  const header = [...columns.map(column => column.name), ...outlets.map(outlet => textCell(headOf(outlet)))]
  const lines = rows.map(row => {
    const cells = new Map(row.cells.map(cell => [cell.column, cell]))
    const own = columns.map(column => {
      const value = column.of(row)
      return column.number ? numberCell(value) : textCell(value === null ? null : String(value))
    })
    return [...own, ...outlets.map(outlet => textCell(wordsOf(cells.get(outlet.id), outlets)))]
  })
  return stringify([header, ...lines], { bom: true, record_delimiter: '\r\n', quoted_match: /[;\t\r]|^\s|\s$/ })
}

function headOf({ name, origin, lead }: MatrixColumn): string {
  if (origin === null) return `${name} (unknown origin)`
  return lead ? `${name} (origin ${origin})` : `${name} (origin ${origin}, reprint)`
}

/** What an outlet says, loudest first, one thing a line: "refutes: 5 écoles · 2026-03-13"; a silent one says "silent". */
function wordsOf(cell: Cell | undefined, outlets: readonly MatrixColumn[]): string {
  if (!cell) return 'silent'
  return cell.entries
    .map(({ sign, shown, at, question, against, reprintOf, corroborationId }) => {
      const leader = outlets.find(outlet => outlet.id === reprintOf)
      return [
        `${sign}${leader ? ` of ${leader.name}` : ''}${question === 'said' ? ' (said)' : ''}: ${shown}`,
        against === null ? '' : `against ${against}`,
        at,
        corroborationId === null ? '' : 'recorded',
      ]
        .filter(Boolean)
        .join(' · ')
    })
    .join('\n')
}
