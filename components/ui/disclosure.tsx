import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

type Props = {
  summary: ReactNode
  note?: ReactNode
  open?: boolean
  /** Told when it was opened or folded. */
  onToggle?: (open: boolean) => void
  className?: string
  children: ReactNode
}

/** Something folded away until it is wanted: the browser's own, so that it opens without script and the page's search finds it. */
export function Disclosure({ summary, note, open, onToggle, className, children }: Props) {
  return (
    <details
      open={open}
      onToggle={onToggle && (event => onToggle(event.currentTarget.open))}
      className={classNames('group', className)}
    >
      <summary className="flex min-h-7 list-none items-center gap-1.5 rounded-small text-soft hover:text-ink touch:min-h-10 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-3.5 shrink-0 transition-transform duration-100 group-open:rotate-90"
        />
        <span>{summary}</span>
        {note && <span className="ml-auto text-small text-faint">{note}</span>}
      </summary>
      <div className="pt-1 pb-2 pl-5">{children}</div>
    </details>
  )
}
