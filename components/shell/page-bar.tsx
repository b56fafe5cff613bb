import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classNames } from '../ui/class-names'

/** A step of the way to this page; the last one, this page, has no address. */
export type Crumb = { label: string; href?: string }

type Props = {
  trail: readonly Crumb[]
  /** What is to be known of this page at a glance: version, coverage, standing, who else is here. */
  children?: ReactNode
}

/** The page's own line: where one is, and how it stands. It stays in sight while the page scrolls. */
export function PageBar({ trail, children }: Props) {
  const t = useTranslations('shell')
  return (
    <div
      data-chrome
      className="sticky top-0 z-20 flex min-h-(--bar-height) flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-sheet px-4 py-1 wide:px-5"
    >
      <nav aria-label={t('trail')} className="min-w-0 max-wide:basis-full">
        <ol className="flex min-w-0 items-center">
          {trail.map((crumb, index) => (
            <Step key={index} crumb={crumb} index={index} last={trail.length - 1} />
          ))}
        </ol>
      </nav>
      {children && (
        <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1 text-soft wide:ml-auto">{children}</div>
      )}
    </div>
  )
}

/** On a phone only the last two steps are shown. */
function Step({ crumb, index, last }: { crumb: Crumb; index: number; last: number }) {
  return (
    <li
      className={classNames(
        'flex min-w-0 items-center',
        index < last && 'shrink-[2]',
        index < last - 1 && 'max-wide:hidden',
      )}
    >
      {index > 0 && (
        <span aria-hidden className={classNames('px-1.5 text-faint', index === last - 1 && 'max-wide:hidden')}>
          ›
        </span>
      )}
      {crumb.href && index < last ? (
        <Link
          href={crumb.href}
          className="inline-flex min-w-0 items-center rounded-small text-soft hover:text-ink hover:underline touch:min-h-10"
        >
          <span className="truncate">{crumb.label}</span>
        </Link>
      ) : (
        <span aria-current="page" className="min-w-0 truncate font-semibold text-ink">
          {crumb.label}
        </span>
      )}
    </li>
  )
}
