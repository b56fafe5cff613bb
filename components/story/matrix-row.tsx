'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { hasOneQuestion } from '@/lib/claims/kinds'
import type { MatrixColumn, MatrixRow } from '@/lib/corroboration/matrix/matrix'
import { KindSign } from '../claims/kind-sign'
import { StandingBadge } from '../claims/standing-badge'
import { classNames } from '../ui/class-names'
import { MatrixCell } from './matrix-cell'
import { OtherClaims, RowStatus } from './row-state'
import { startsGroup, stickyFact, stickyState } from './matrix-head'
import { TimeLine } from './time-line'

type Props = {
  slug: string
  row: MatrixRow
  columns: readonly MatrixColumn[]
  byId: ReadonlyMap<string, MatrixColumn>
  /** Proposed to be one with the row above it. */
  dotted: boolean
  /** Where the keyboard is in this row, from 0 (the fact); null where it is elsewhere. */
  at: number | null
  onDetails: (row: MatrixRow) => void
}

/** One fact: what it is and how many independent origins say so, what each outlet says, how it stands. A card on a phone. */
export const MatrixRowView = memo(function MatrixRowView({ slug, row, columns, byId, dotted, at, onDetails }: Props) {
  const t = useTranslations('matrix')
  const cells = new Map(row.cells.map(cell => [cell.column, cell]))
  const alone = hasOneQuestion(row.kind)
  const border = dotted ? 'border-b border-dashed border-edge' : 'border-b border-hair'
  const place = (column: number) => ({ 'data-at': `${row.id} ${column}`, tabIndex: at === column ? 0 : -1 })
  const silent = columns.filter(column => !cells.has(column.id)).map(column => column.name)
  const shared =
    'px-3 py-2.5 text-left align-top font-normal focus:z-10 focus:rounded-none focus:outline-2 focus:-outline-offset-2 focus:outline-focus focus:bg-focus-wash'
  return (
    <tr
      role="row"
      data-row={row.id}
      data-dotted={dotted || undefined}
      className={classNames(
        'group/row',
        dotted && 'text-soft',
        'max-wide:block max-wide:border-b max-wide:border-line max-wide:py-3',
      )}
    >
      <th
        role="rowheader"
        scope="row"
        {...place(0)}
        className={classNames(
          shared,
          stickyFact,
          border,
          'pl-0 max-wide:block max-wide:border-0 max-wide:p-0',
          dotted && 'wide:pl-6',
        )}
      >
        <span className="flex items-baseline gap-2">
          <KindSign kind={row.kind} />
          <span className="min-w-0 grow">
            <Link
              href={`/n/${slug}/claims/${row.claimId}`}
              tabIndex={-1}
              className="line-clamp-3 font-read text-[1rem] leading-snug font-medium text-ink hover:underline"
            >
              {row.title || row.shown}
            </Link>
            <span className="mt-0.5 line-clamp-2 text-small text-soft">
              {row.title ? `${row.shown} · ` : ''}
              {row.occasion ? `${row.occasion.what} · ` : ''}
              {row.about || row.words}
              {row.claims.length > 1 && ` · ${t('row.joined', { n: row.claims.length })}`}
            </span>
            <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-small">
              <span className="font-semibold text-ink">{t('row.origins', { n: row.origins })}</span>
              <button
                type="button"
                tabIndex={-1}
                onClick={() => onDetails(row)}
                className="rounded-small text-soft underline-offset-2 hover:text-ink hover:underline touch:min-h-10"
              >
                {row.unrecorded.length > 0 ? t('row.toRecord', { n: row.unrecorded.length }) : t('row.details')}
              </button>
            </span>
          </span>
        </span>
      </th>
      {columns.map((column, index) => {
        const cell = cells.get(column.id)
        return (
          <td
            key={column.id}
            role="gridcell"
            {...place(index + 1)}
            data-outlet={column.name}
            className={classNames(
              shared,
              border,
              'max-w-44 wide:min-w-28',
              startsGroup(columns, index) && 'wide:border-l wide:border-l-hair',
              cell
                ? 'max-wide:mt-2 max-wide:grid max-wide:max-w-none max-wide:grid-cols-[7.5rem_minmax(0,1fr)] max-wide:gap-x-3 max-wide:border-0 max-wide:p-0'
                : 'max-wide:hidden',
            )}
          >
            <span aria-hidden className="text-small text-soft wide:hidden">
              {column.name}
            </span>
            {cell ? (
              <MatrixCell slug={slug} row={row} cell={cell} columns={byId} twoQuestions={!alone} />
            ) : (
              <span className="text-faint">
                <span aria-hidden>·</span>
                <span className="sr-only">{t('sign.silent')}</span>
              </span>
            )}
          </td>
        )
      })}
      <td
        role="gridcell"
        {...place(columns.length + 1)}
        className={classNames(
          shared,
          stickyState,
          border,
          'wide:border-l wide:border-l-line max-wide:mt-2 max-wide:block max-wide:border-0 max-wide:p-0',
        )}
      >
        {silent.length > 0 && (
          <span className="mb-1 block text-small text-faint wide:hidden">
            {t('row.silent', { names: silent.join(', ') })}
          </span>
        )}
        <span className="grid gap-0.5">
          {row.standings.map(({ question, shown, overridden, counts }) => (
            <StandingBadge
              key={question}
              standing={shown}
              question={alone ? undefined : question}
              overridden={overridden}
              counts={{ ...counts, needed: row.needed }}
            />
          ))}
        </span>
        <OtherClaims row={row} columns={byId} />
        <RowStatus row={row} />
        {row.searches > 0 && (
          <span className="block text-small text-soft">{t('row.searches', { n: row.searches })}</span>
        )}
        <TimeLine points={row.timeLine} columns={byId} />
      </td>
    </tr>
  )
})
