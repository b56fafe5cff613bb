import { classNames } from './class-names'

/** primary: the one thing this place is for. quiet: everything else. danger: takes something away. bare: words alone, in a row of others. */
export type ButtonKind = 'primary' | 'quiet' | 'danger' | 'bare'

const looks: Record<ButtonKind, string> = {
  primary: 'border-ink bg-ink text-paper hover:bg-soft hover:border-soft',
  quiet: 'border-edge bg-sheet text-ink hover:bg-hair',
  danger: 'border-warn bg-sheet text-warn hover:bg-warn-wash',
  bare: 'border-transparent text-soft hover:bg-hair hover:text-ink',
}

/** The classes of a button, for a link that looks like one. */
export function buttonClass(kind: ButtonKind = 'quiet', className?: string): string {
  return classNames(
    'inline-flex min-h-7.5 items-center justify-center gap-1.5 rounded-base border px-2.5 py-1 text-base font-medium whitespace-nowrap no-underline',
    'transition-colors duration-100 touch:min-h-10 touch:px-3.5',
    'disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-progress aria-disabled:opacity-70',
    looks[kind],
    className,
  )
}
