'use client'

import { useTranslations } from 'next-intl'
import type { KeyboardEvent, FocusEvent } from 'react'
import type { MatrixColumn, MatrixRow, ProposedFact } from '@/lib/corroboration/matrix/matrix'
import { proposalKey, type Part } from './lines'
import { MatrixHead } from './matrix-head'
import { MatrixRowView } from './matrix-row'
import { ProposalRow } from './proposal-row'
import { TableTurns, turnBy } from './table-turns'
import { useMore } from './use-more'

/** Where the keyboard is: a row, and a cell of it from 0 (the fact) to the last (its state). */
export type Place = { row: string; at: number }

type Props = {
  slug: string
  caption: string
  columns: readonly MatrixColumn[]
  byId: ReadonlyMap<string, MatrixColumn>
  parts: readonly Part[]
  place: Place | null
  canWork: boolean
  onPlace: (place: Place) => void
  onDetails: (row: MatrixRow) => void
  onJoin: (proposal: ProposedFact) => void
  onDismiss: (proposal: ProposedFact) => void
}

/** The table of a story: a grid in which the arrows move from cell to cell. */
export function MatrixTable(props: Props) {
  const { slug, caption, columns, byId, parts, place, canWork, onPlace, onDetails, onJoin, onDismiss } = props
  const t = useTranslations('matrix')
  const scroller = useMore<HTMLDivElement>()
  const last = columns.length + 1
  const rows = parts.flatMap(part => part.lines.flatMap(line => (line.type === 'row' ? [line] : [])))
  const current =
    place && rows.some(line => line.row.id === place.row) ? place : rows[0] && { row: rows[0].row.id, at: 0 }
  const near = rows.find(line => line.row.id === current?.row)?.proposal ?? null

  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const step = steps[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !current) return
    const index = rows.findIndex(line => line.row.id === current.row)
    const next = rows[Math.max(0, Math.min(rows.length - 1, index + step.rows))]
    if (!next) return
    event.preventDefault()
    const at = step.to ?? Math.max(0, Math.min(last, current.at + step.cells))
    focusCell(event.currentTarget, { row: next.row.id, at: step.to === Infinity ? last : at })
  }
  const turn = (step: 1 | -1) => scroller.current && turnBy(scroller.current, step)
  const follow = (event: FocusEvent<HTMLTableElement>) => {
    const found =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-at]')?.dataset.at : undefined
    const [row, at] = found?.split(' ') ?? []
    if (row && at && (row !== place?.row || Number(at) !== place.at)) onPlace({ row, at: Number(at) })
  }
  return (
    <div className="group/table">
      <TableTurns onTurn={turn} />
      <div
        ref={scroller}
        className="relative wide:max-h-[calc(100dvh-var(--bar-height)-var(--foot-height)-1.5rem)] wide:overflow-auto wide:scroll-pt-16 wide:scroll-pr-44 wide:scroll-pl-64 desk:scroll-pl-80"
      >
        <table
          role="grid"
          aria-label={caption}
          aria-describedby="matrix-help"
          onKeyDown={move}
          onFocus={follow}
          data-matrix
          className="w-full border-separate border-spacing-0 text-left max-wide:block"
        >
          <MatrixHead columns={columns} />
          {parts.map(part => (
            <tbody key={part.section} role="rowgroup" data-section={part.section} className="max-wide:block">
              <tr role="row" className="max-wide:block">
                <th
                  role="rowheader"
                  scope="rowgroup"
                  colSpan={columns.length + 2}
                  className="eyebrow px-0 pt-5 pb-1 text-left max-wide:block"
                >
                  <span className="sticky left-0">
                    {t(`section.${part.section}`)} <span className="tabular-nums">({part.rows})</span>
                  </span>
                </th>
              </tr>
              {part.lines.map(line =>
                line.type === 'row' ? (
                  <MatrixRowView
                    key={line.row.id}
                    slug={slug}
                    row={line.row}
                    columns={columns}
                    byId={byId}
                    dotted={line.dotted}
                    at={current?.row === line.row.id ? current.at : null}
                    onDetails={onDetails}
                  />
                ) : (
                  <ProposalRow
                    key={proposalKey(line.proposal)}
                    proposal={line.proposal}
                    span={columns.length + 2}
                    canWork={canWork}
                    near={near === line.proposal}
                    onJoin={() => onJoin(line.proposal)}
                    onDismiss={() => onDismiss(line.proposal)}
                  />
                ),
              )}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  )
}

const steps: Record<string, { rows: number; cells: number; to?: number }> = {
  ArrowUp: { rows: -1, cells: 0 },
  ArrowDown: { rows: 1, cells: 0 },
  ArrowLeft: { rows: 0, cells: -1 },
  ArrowRight: { rows: 0, cells: 1 },
  Home: { rows: 0, cells: 0, to: 0 },
  End: { rows: 0, cells: 0, to: Infinity },
}

/** Puts the keyboard into a cell, whole in sight: what lies half under a column that stays is in sight for the browser already. */
export function focusCell(table: ParentNode, { row, at }: Place): void {
  const cell = table.querySelector<HTMLElement>(`[data-at="${row} ${at}"]`)
  cell?.focus()
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
