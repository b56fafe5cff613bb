import Link from 'next/link'
import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { NewsroomNav, type Place } from './newsroom-nav'

type Props = {
  newsroom: { slug: string; name: string }
  waiting?: Partial<Record<Place, number>>
  /** The account menu. */
  account: ReactNode
  /** The way to what came in. */
  bell?: ReactNode
}

/** The top line of every page of a newsroom. It scrolls away; the page's own line (`PageBar`) stays. */
export function NewsroomHeader({ newsroom, waiting, account, bell }: Props) {
  const t = useTranslations('shell')
  return (
    <header
      data-chrome
      className="flex min-h-12 items-center gap-2 border-b border-line bg-sheet px-4 wide:gap-4 wide:px-5"
    >
      <Link
        href={`/n/${newsroom.slug}`}
        aria-label={t('home')}
        className="flex min-h-8 items-center pt-0.5 font-read text-[1.0625rem] font-semibold tracking-tight touch:min-h-10"
      >
        Recoupe
      </Link>
      <NewsroomNav slug={newsroom.slug} waiting={waiting} />
      <div className="ml-auto flex min-w-0 items-center gap-3">
        {bell}
        <span className="min-w-0 truncate text-soft">{newsroom.name}</span>
        {account}
      </div>
    </header>
  )
}
