'use client'

import { useTranslations } from 'next-intl'
import type { MatrixColumn } from '@/lib/corroboration/matrix/matrix'
import { classNames } from '../ui/class-names'

/** The class of what stays in sight at the left: the facts. Its shadow falls on what has gone on under it. */
export const stickyFact =
  'wide:sticky wide:left-0 wide:z-10 bg-paper wide:group-data-less/table:shadow-[8px_0_10px_-6px_var(--line)]'

/** The class of what stays in sight at the right: how each row stands, however many outlets there are. A shadow falls from it on what goes on under it. */
export const stickyState =
  'wide:sticky wide:right-0 wide:z-10 bg-paper wide:group-data-more/table:shadow-[-8px_0_10px_-6px_var(--line)]'

const cell = 'border-b border-line bg-paper px-3 text-left align-bottom text-small font-medium text-soft'

/** Two lines of heads: origins over the outlets that stand for them; a reprint says whose. */
export function MatrixHead({ columns }: { columns: readonly MatrixColumn[] }) {
  const t = useTranslations('matrix.head')
  const groups = groupsOf(columns)
  return (
    <thead className="wide:sticky wide:top-0 wide:z-20 max-wide:sr-only">
      <tr role="row">
        <th
          role="columnheader"
          scope="col"
          rowSpan={2}
          className={classNames(cell, stickyFact, 'w-64 py-2 pl-0 desk:w-80 desk:min-w-80')}
        >
          {t('fact')}
        </th>
        {groups.map(group => (
          <th
            key={group[0]!.id}
            role="columnheader"
            scope="colgroup"
            colSpan={group.length}
            className="eyebrow border-l border-line bg-paper px-3 pt-2 text-left whitespace-nowrap"
          >
            {group[0]!.origin === null ? t('unknown') : t('origin', { n: group[0]!.origin })}
          </th>
        ))}
        <th
          role="columnheader"
          scope="col"
          rowSpan={2}
          className={classNames(cell, stickyState, 'min-w-44 border-l py-2')}
        >
          {t('state')}
        </th>
      </tr>
      <tr role="row">
        {columns.map((column, at) => (
          <th
            key={column.id}
            role="columnheader"
            scope="col"
            className={classNames(
              cell,
              'min-w-28 pb-2',
              startsGroup(columns, at) && 'border-l',
              !column.lead && 'font-normal text-faint',
            )}
          >
            {!column.lead && column.origin !== null && (
              <span className="block text-tiny">{t('reprint', { n: column.origin })}</span>
            )}
            <span className={classNames('block max-w-44 break-words', column.lead && 'text-ink')}>{column.name}</span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** Whether a column is the first of its origin. */
export function startsGroup(columns: readonly MatrixColumn[], at: number): boolean {
  const [before, column] = [columns[at - 1], columns[at]]
  return !before || !column || before.originId !== column.originId || column.originId === null
}

function groupsOf(columns: readonly MatrixColumn[]): MatrixColumn[][] {
  const groups: MatrixColumn[][] = []
  columns.forEach((column, at) => {
    if (startsGroup(columns, at)) groups.push([column])
    else groups[groups.length - 1]!.push(column)
  })
  return groups
}
