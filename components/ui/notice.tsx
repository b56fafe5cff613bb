import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

/** info: good to know. good: done. half: look again. warn: something is against it. */
type NoticeTone = 'info' | 'good' | 'half' | 'warn'

const looks = {
  info: { Sign: Info, className: 'bg-focus-wash [&>svg]:text-focus' },
  good: { Sign: CircleCheck, className: 'bg-good-wash [&>svg]:text-good' },
  half: { Sign: TriangleAlert, className: 'bg-half-wash [&>svg]:text-half' },
  warn: { Sign: CircleAlert, className: 'bg-warn-wash [&>svg]:text-warn' },
} as const

type Props = {
  tone?: NoticeTone
  title?: ReactNode
  /** Announced when it appears after the page did. */
  live?: boolean
  action?: ReactNode
  children?: ReactNode
}

/** A sentence that concerns a whole part of the page: what changed since the last review, what is not saved, what was refused. */
export function Notice({ tone = 'info', title, live = false, action, children }: Props) {
  const { Sign, className } = looks[tone]
  const role = live ? (tone === 'warn' ? 'alert' : 'status') : undefined
  return (
    <div
      role={role}
      className={classNames('flex flex-wrap items-start gap-x-2.5 gap-y-2 rounded-base px-3 py-2', className)}
    >
      <Sign aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1 basis-48">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {action}
    </div>
  )
}
