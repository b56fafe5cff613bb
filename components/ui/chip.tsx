import type { ReactNode } from 'react'
import { classNames } from './class-names'

/** A short remark in a row of others ("40 ≠ 180"). `quiet` ones weigh less: a frame instead of a ground. */
export function Chip({ quiet = false, children }: { quiet?: boolean; children: ReactNode }) {
  return (
    <span
      className={classNames(
        'inline-block max-w-full rounded-base border px-1.5 text-small',
        quiet ? 'border-line text-soft' : 'border-hair bg-hair text-ink',
      )}
    >
      {children}
    </span>
  )
}
