import { isUnchecked } from '@/lib/corroboration/matrix/matrix-of'
import type { MatrixRow, ProposedFact, Section } from '@/lib/corroboration/matrix/matrix'
import type { KindName } from '@/lib/claims/value'
import { looseWords } from '@/lib/corroboration/matrix/loose-words'

/** What of the table is shown. `words` must all stand in a row, whatever their case and accents. */
export type RowFilter = {
  show: 'all' | 'contradictions' | 'unchecked' | 'proposed'
  kind: KindName | ''
  words: string
}

/** A line of the table: a row, or what is proposed under the first of the rows that it would join; `dotted` rows are those below it. */
type Line =
  | { type: 'row'; row: MatrixRow; proposal: ProposedFact | null; dotted: boolean }
  | { type: 'proposal'; proposal: ProposedFact; lead: string }

/** Lines under the head of their section; `rows` counts all its rows, shown or not yet. */
export type Part = { section: Section; rows: number; lines: Line[] }

/** The name by which a proposal is known: its rows. */
export const proposalKey = (proposal: Pick<ProposedFact, 'rows'>): string => proposal.rows.join(' ')

/**
 * The table as it is drawn: rows that fit the filter in their sections, those that are proposed to be one beside each other, at
 * most `most` rows. A row that fits brings the rows that it would be joined with.
 */
export function partsOf(
  rows: readonly MatrixRow[],
  proposals: readonly ProposedFact[],
  filter: RowFilter,
  most: number,
): { parts: Part[]; total: number } {
  const byId = new Map(rows.map(row => [row.id, row]))
  const proposalOf = new Map(proposals.flatMap(proposal => proposal.rows.map(id => [id, proposal] as const)))
  const wanted = looseWords(filter.words)
  const fits = (row: MatrixRow) => fitsFilter(row, filter, wanted, proposalOf.has(row.id))
  const parts = new Map<Section, Part>()
  const done = new Set<string>()
  let shown = 0
  let total = 0
  for (const row of rows) {
    if (done.has(row.id)) continue
    const proposal = proposalOf.get(row.id) ?? null
    const others = (proposal?.rows ?? []).filter(id => id !== row.id && !done.has(id)).flatMap(id => byId.get(id) ?? [])
    if (![row, ...others].some(fits)) continue
    for (const one of [row, ...others]) done.add(one.id)
    const part = parts.get(row.section) ?? { section: row.section, rows: 0, lines: [] }
    parts.set(row.section, part)
    part.rows += 1 + others.length
    total += 1 + others.length
    if (shown >= most) continue
    shown += 1 + others.length
    part.lines.push({ type: 'row', row, proposal, dotted: false })
    if (!proposal || others.length === 0) continue
    part.lines.push({ type: 'proposal', proposal, lead: row.id })
    for (const other of others) part.lines.push({ type: 'row', row: other, proposal, dotted: true })
  }
  return { parts: [...parts.values()], total }
}

function fitsFilter(
  row: MatrixRow,
  { show, kind }: RowFilter,
  wanted: readonly string[],
  isProposed: boolean,
): boolean {
  if (kind !== '' && row.kind !== kind) return false
  if (show === 'contradictions' && row.section !== 'contradiction') return false
  if (show === 'unchecked' && !isUnchecked(row)) return false
  if (show === 'proposed' && !isProposed) return false
  if (wanted.length === 0) return true
  const said = row.cells.flatMap(cell => cell.entries.map(entry => `${entry.shown} ${entry.words}`))
  const words = ` ${looseWords([row.title, row.shown, row.words, ...said].join(' ')).join(' ')}`
  return wanted.every(word => words.includes(` ${word}`))
}
