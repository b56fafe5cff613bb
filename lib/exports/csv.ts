import { stringify } from 'csv-stringify/sync'
import { numberCell, textCell } from './csv-cell'
import { columns } from './csv-columns'
import type { Format } from './format'
import { lookup } from './lookup'

/** One row per claim for spreadsheets: RFC 4180, UTF-8 with its mark, no cell that runs as a formula. */
export const csv: Format = {
  label: 'CSV',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  version: 1,
  excerpts: true,
  write: release => {
    const look = lookup(release)
    const rows = release.claims.map(claim =>
      columns.map(column => {
        const value = column.of({ release, claim, look })
        return column.number ? numberCell(value) : textCell(value === null ? null : String(value))
      }),
    )
    const header = columns.map(column => column.name)
    // Cells with a semicolon or a tab are quoted too: where the comma is the decimal sign, spreadsheets part cells there.
    return stringify([header, ...rows], { bom: true, record_delimiter: '\r\n', quoted_match: /[;\t\r]|^\s|\s$/ })
  },
}
