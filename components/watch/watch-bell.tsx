'use client'

import { Bell } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useState } from 'react'
import { newsroomApi } from '@/lib/api/client'
import { classNames } from '../ui/class-names'

type Props = { slug: string; viewer: { personId: string; newsroomId: string }; unread: number }

/** How often an open page asks whether something came in, in milliseconds. */
const EVERY = 60_000

/** The way to what came in, with how much of it is unread. It asks again on each page, when the page is looked at, and once a minute. */
export function WatchBell({ slug, viewer: { personId, newsroomId }, unread }: Props) {
  const t = useTranslations('watch')
  const path = usePathname() ?? ''
  const api = useMemo(() => newsroomApi(newsroomId, { personId, tries: 1 }), [newsroomId, personId])
  const [heard, setHeard] = useState<number | null>(null)
  useEffect(() => {
    let gone = false
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const answer = await api.notices.count()
      if (!gone && answer.ok) setHeard(answer.value.unread)
    }
    const timer = setInterval(() => void ask(), EVERY)
    const look = () => void ask()
    void ask()
    document.addEventListener('visibilitychange', look)
    window.addEventListener('recoupe:watch', look)
    return () => {
      gone = true
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('recoupe:watch', look)
    }
  }, [api, path])
  const count = heard ?? unread
  const href = `/n/${slug}/watch`
  const here = path === href
  return (
    <Link
      href={href}
      data-unread={count}
      aria-current={here ? 'page' : undefined}
      className={classNames(
        'flex min-h-8 shrink-0 items-center gap-1.5 rounded-base px-2 hover:bg-hair hover:text-ink touch:min-h-10',
        count > 0 || here ? 'text-ink' : 'text-soft',
      )}
    >
      <Bell aria-hidden className="size-4" />
      <span className={count > 0 ? 'max-wide:sr-only' : 'sr-only'}>{t('title')}</span>
      {count > 0 && (
        <span className="rounded-base bg-warn-wash px-1.5 text-tiny font-semibold text-warn">
          <span aria-hidden>{count > 99 ? '99+' : count}</span>
          <span className="sr-only">{t('unread', { n: count })}</span>
        </span>
      )}
    </Link>
  )
}

/** Tells the bell of this page that something was read. */
export function tellBell(): void {
  window.dispatchEvent(new Event('recoupe:watch'))
}
