'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from './button'
import { classNames } from './class-names'

type EmptyProps = {
  title: string
  /** What would stand here, and what to do so that it does. */
  children?: ReactNode
  /** The button or link that makes the first one. */
  action?: ReactNode
  /** The heading's level in the page. */
  level?: 1 | 2 | 3
}

/** Where a list has nothing yet: says what would be here and offers the first step. */
export function EmptyState({ title, children, action, level = 2 }: EmptyProps) {
  const Heading = `h${level}` as const
  return (
    <div className="grid w-full max-w-prose justify-items-start gap-2 border-l-2 border-line py-1 pl-5">
      <Heading className="font-read text-title font-medium">{title}</Heading>
      {children && <div className="text-soft">{children}</div>}
      {action && <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
    </div>
  )
}

type ErrorProps = {
  title?: string
  children?: ReactNode
  onRetry?: () => void
  action?: ReactNode
  reference?: string
  level?: 1 | 2 | 3
}

/** Where something could not be shown: what happened, that nothing was lost, how to go on, and the number to quote. */
export function ErrorState({ title, children, onRetry, action, reference, level = 2 }: ErrorProps) {
  const t = useTranslations('ui.error')
  const Heading = `h${level}` as const
  return (
    <div role="alert" className="grid w-full max-w-prose justify-items-start gap-2 border-l-2 border-warn py-1 pl-5">
      <Heading className="font-read text-title font-medium">{title ?? t('title')}</Heading>
      <div className="text-soft">{children ?? t('text')}</div>
      {reference && <p className="text-small text-faint">{t('reference', { reference })}</p>}
      {(onRetry || action) && (
        <div className="mt-2 flex flex-wrap gap-2">
          {onRetry && (
            <Button kind="primary" onClick={onRetry}>
              {t('retry')}
            </Button>
          )}
          {action}
        </div>
      )}
    </div>
  )
}

/** A pale bar where words will stand. */
function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={classNames('block h-3.5 animate-breathe rounded-small bg-line', className)} />
}

/** While a page's data is on its way: pale lines, and the word for those who hear the page. */
export function Loading({ rows = 6, label }: { rows?: number; label?: string }) {
  const t = useTranslations('ui')
  return (
    <div role="status" className="grid max-w-prose gap-4 py-2">
      <span className="sr-only">{label ?? t('loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} className={widths[row % widths.length]} />
      ))}
    </div>
  )
}

const widths = ['w-full', 'w-11/12', 'w-4/5', 'w-full', 'w-2/3']
