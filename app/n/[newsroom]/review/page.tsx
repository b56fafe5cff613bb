import { getTranslations } from 'next-intl/server'
import { ReviewQueue } from '@/components/review/review-queue'
import { PageBar } from '@/components/shell/page-bar'
import { requireViewer } from '@/lib/auth'
import { listOrigins } from '@/lib/data/origins'
import { listReviewCases } from '@/lib/data/review-cases'

type Props = { params: Promise<{ newsroom: string }> }

/** The review queue: what others made and this person may decide about. */
export default async function ReviewPage({ params }: Props) {
  const viewer = await requireViewer((await params).newsroom)
  const t = await getTranslations('review')
  const items = await listReviewCases(viewer)
  return (
    <div className="flex min-h-[calc(100dvh-3rem)] flex-col">
      <PageBar trail={[{ label: t('title') }]}>{t('waiting', { n: items.length })}</PageBar>
      <ReviewQueue
        newsroom={{ id: viewer.newsroomId, slug: viewer.newsroomSlug }}
        viewer={{ personId: viewer.personId }}
        items={items}
        origins={await listOrigins(viewer)}
      />
    </div>
  )
}
