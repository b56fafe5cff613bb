import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { OutboxSender } from '@/components/outbox/use-outbox'
import { NewsroomHeader } from '@/components/shell/newsroom-header'
import { WatchBell } from '@/components/watch/watch-bell'
import { watchBehind } from '@/lib/api/watch-behind'
import { requirePerson, requireViewer } from '@/lib/auth'
import { findMe } from '@/lib/data/people'
import { countReviewCases } from '@/lib/data/review-cases'
import { countNotices } from '@/lib/data/watch'
import { Account } from './account'

type Props = { params: Promise<{ newsroom: string }>; children: ReactNode }

/** The frame of every page of a newsroom, for its people only. Each page asks again: a layout guards nothing by itself. */
export default async function NewsroomLayout({ params, children }: Props) {
  const viewer = await requireViewer((await params).newsroom)
  const me = await findMe(await requirePerson(`/n/${viewer.newsroomSlug}`))
  const newsroom = me.newsrooms.find(each => each.id === viewer.newsroomId) ?? notFound()
  const { unread, waiting } = await countNotices(viewer)
  if (waiting) watchBehind(viewer)
  const { personId, newsroomId, newsroomSlug } = viewer
  return (
    <>
      <NewsroomHeader
        newsroom={newsroom}
        waiting={{ review: await countReviewCases(viewer) }}
        bell={<WatchBell slug={newsroomSlug} viewer={{ personId, newsroomId }} unread={unread} />}
        account={<Account me={me} slug={newsroom.slug} />}
      />
      <OutboxSender personId={viewer.personId} newsroomId={viewer.newsroomId} />
      {children}
    </>
  )
}
