import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type Description = {
  term: ReactNode
  detail: ReactNode
  /** Why it reads so: "read", "deduced", "to be mended". */ note?: ReactNode
}

/** Pairs of a name and a value, one a line, with a pale note at the end. */
export function DescriptionList({ items, className }: { items: readonly Description[]; className?: string }) {
  return (
    <dl className={classNames('grid grid-cols-[minmax(5rem,auto)_minmax(0,1fr)] gap-x-3 gap-y-1', className)}>
      {items.map((item, index) => (
        <div key={index} className="contents">
          <dt className="text-faint">{item.term}</dt>
          <dd className="flex flex-wrap justify-between gap-x-3 border-b border-dashed border-line pb-0.5">
            <span className="min-w-0">{item.detail}</span>
            {item.note && <small className="ml-auto text-tiny leading-5 text-faint">{item.note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
