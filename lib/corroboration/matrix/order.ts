import { cellSigns, sections, type CellEntry, type MatrixRow } from './matrix'

/** Contradictions, then what is weak, then what is strong; the most disputed and the weakest first, then as the articles have them. */
export function byPlace(a: MatrixRow, b: MatrixRow): number {
  return sections.indexOf(a.section) - sections.indexOf(b.section) || within(a, b)
}

function within(a: MatrixRow, b: MatrixRow): number {
  if (a.section === 'contradiction') return against(b) - against(a) || b.origins - a.origins
  if (a.section === 'weak') return inside(b) - inside(a) || b.claims.length - a.claims.length || a.origins - b.origins
  return b.origins - a.origins
}

const against = (row: MatrixRow) =>
  row.cells.filter(cell => cell.sign === 'refutes' || cell.sign === 'denies' || cell.sign === 'other').length
const inside = (row: MatrixRow) => Number(row.cells.some(cell => cell.insideArticle))

/** What an outlet says against the row before what it says for it; of two alike the newer one. */
export function byLoudness(a: CellEntry, b: CellEntry): number {
  return cellSigns.indexOf(a.sign) - cellSigns.indexOf(b.sign) || (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)
}
