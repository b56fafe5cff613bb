'use client'

import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names'

type TableProps = {
  /** What the table lists; read before it, and shown where `showCaption`. */
  caption: string
  showCaption?: boolean
  /** On a phone each row becomes a small block, each cell under its own label (`Td label`). */
  stack?: boolean
  className?: string
  children: ReactNode
}

/** A dense table with tabular figures. Where it is wider than the page it scrolls in its own box, by keyboard too. */
export function Table({ caption, showCaption = false, stack = false, className, children }: TableProps) {
  return (
    <div
      {...(stack ? {} : { role: 'region', 'aria-label': caption, tabIndex: 0 })}
      className={classNames('relative max-w-full overflow-x-auto', className)}
    >
      <table className={classNames('w-full border-separate border-spacing-0 text-left', stack && 'stacked')}>
        <caption className={showCaption ? 'pb-2 text-left text-soft' : 'sr-only'}>{caption}</caption>
        {children}
      </table>
    </div>
  )
}

/** Which way a column is sorted now; `none` where it could be. */
type SortOrder = 'ascending' | 'descending' | 'none'

type ThProps = ComponentProps<'th'> & {
  numeric?: boolean
  sort?: SortOrder
  /** Where sorting is part of the address: the address of the other order. */
  sortHref?: string
  onSort?: () => void
}

/** A column's head; sortable where it has `sort` and a way to sort. */
export function Th({ numeric = false, sort, sortHref, onSort, className, children, ...rest }: ThProps) {
  const sortable = sort !== undefined && (sortHref !== undefined || onSort !== undefined)
  const inner = 'inline-flex items-center gap-1 rounded-small text-soft hover:text-ink touch:min-h-10'
  const words = (
    <>
      {children}
      {sortable && <SortSign order={sort} />}
    </>
  )
  return (
    <th
      scope="col"
      aria-sort={sort}
      {...rest}
      className={classNames(
        'border-b border-line px-3 py-2 align-bottom text-small font-medium text-soft first:pl-2 last:pr-2',
        numeric && 'text-right',
        className,
      )}
    >
      {sortable && sortHref !== undefined && (
        <Link href={sortHref} className={inner} scroll={false}>
          {words}
        </Link>
      )}
      {sortable && sortHref === undefined && (
        <button type="button" onClick={onSort} className={inner}>
          {words}
        </button>
      )}
      {!sortable && children}
    </th>
  )
}

function SortSign({ order }: { order: SortOrder }) {
  const Sign = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown }[order]
  return <Sign aria-hidden className={classNames('size-3', order === 'none' && 'text-faint')} />
}

type TdProps = ComponentProps<'td'> & { numeric?: boolean; label?: string }

/** A cell. `label` is its column's head, shown before it where the table is stacked. */
export function Td({ numeric = false, label, className, ...rest }: TdProps) {
  return (
    <td
      {...rest}
      data-label={label}
      className={classNames(
        'border-b border-hair px-3 py-2 align-top first:pl-2 last:pr-2',
        numeric && 'text-right',
        className,
      )}
    />
  )
}

/** A row; `current` is where the keyboard is. */
export function Tr({ current = false, className, ...rest }: ComponentProps<'tr'> & { current?: boolean }) {
  return (
    <tr
      {...rest}
      aria-current={current || undefined}
      className={classNames(
        'hover:bg-hair/60',
        current && 'bg-focus-wash outline-2 -outline-offset-1 outline-focus',
        className,
      )}
    />
  )
}
