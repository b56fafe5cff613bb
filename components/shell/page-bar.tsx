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

/**
 * The page's own line: where one is, and how it stands. It stays in sight while the page
 * scrolls; on a phone only the way here does.
 */
export function PageBar({ trail, children }: Props) {
  const t = useTranslations('shell')
  return (
    <div
      data-chrome
      className="max-wide:contents wide:sticky wide:top-0 wide:z-20 wide:flex wide:min-h-(--bar-height) wide:items-center wide:gap-x-4 wide:border-b wide:border-line wide:bg-sheet wide:px-5 wide:py-1"
    >
      <nav
        data-chrome
        aria-label={t('trail')}
        className="flex min-w-0 items-center wide:min-w-48 wide:grow max-wide:sticky max-wide:top-0 max-wide:z-20 max-wide:min-h-(--bar-height) max-wide:border-b max-wide:border-line max-wide:bg-sheet max-wide:px-4"
      >
        <ol className="flex min-w-0 items-center">
          {trail.map((crumb, index) => (
            <Step key={index} crumb={crumb} index={index} last={trail.length - 1} />
          ))}
        </ol>
      </nav>
      {children && (
        <section
          data-chrome
          aria-label={t('glance')}
          className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1 text-soft max-wide:border-b max-wide:border-line max-wide:px-4 max-wide:py-2 wide:max-w-[62%] wide:shrink-0 wide:justify-end"
        >
          {children}
        </section>
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
