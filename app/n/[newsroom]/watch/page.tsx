import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Screen } from '@/components/shell/screen'
import { NoticeList } from '@/components/watch/notice-list'
import { requireViewer } from '@/lib/auth'
import { listNotices } from '@/lib/data/watch'

type Props = { params: Promise<{ newsroom: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('watch')
  return { title: t('title') }
}

/** What came in about this person's claims: passages that contradict or newly support them. */
export default async function WatchPage({ params }: Props) {
  const viewer = await requireViewer((await params).newsroom)
  const t = await getTranslations('watch')
  const notices = await listNotices(viewer)
  const { newsroomSlug, personId, newsroomId } = viewer
  return (
    <Screen
      trail={[{ label: t('title') }]}
      bar={t('unread', { n: notices.filter(notice => !notice.read).length })}
      padded={false}
    >
      <h1 className="sr-only">{t('title')}</h1>
      <NoticeList slug={newsroomSlug} viewer={{ personId, newsroomId }} notices={notices} />
    </Screen>
  )
}
