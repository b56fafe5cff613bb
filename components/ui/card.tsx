import type { ComponentProps } from 'react'
import { classNames } from './class-names'

type Props = ComponentProps<'div'> & {
  /** The keyboard is here: the card is framed and lifted. */
  current?: boolean
}

/** A note beside its line: a rule at its left; lifted and framed where it is the current one. */
export function Card({ current = false, className, ...rest }: Props) {
  return (
    <div
      {...rest}
      aria-current={current || undefined}
      className={classNames(
        'border-l-2 px-3 py-2',
        current
          ? 'rounded-r-large border-l-focus bg-sheet shadow-lifted outline-1 -outline-offset-1 outline-line'
          : 'border-l-line',
        className,
      )}
    />
  )
}
