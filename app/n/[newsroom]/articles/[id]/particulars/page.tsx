import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { OriginProposals } from '@/components/outlets/origin-proposals'
import { SnapshotLine } from '@/components/article/snapshot-line'
import { ParticularsForm } from '@/components/outlets/particulars-form'
import { Screen } from '@/components/shell/screen'
import { requireViewer } from '@/lib/auth'
import { findArticle } from '@/lib/data/articles'
import { listOriginProposals } from '@/lib/data/origin-proposals'
import { listOrigins } from '@/lib/data/origins'
import { listOutlets } from '@/lib/data/outlets'
import { listStories } from '@/lib/data/stories'
import { can } from '@/lib/people/roles'

type Props = { params: Promise<{ newsroom: string; id: string }> }

/** What is known of an article: title, outlet, origin, date, story, zones. */
export default async function ParticularsPage({ params }: Props) {
  const { newsroom, id } = await params
  const viewer = await requireViewer(newsroom)
  const article = z.uuid().safeParse(id).success ? await findArticle(viewer, id) : null
  if (!article) notFound()
  const t = await getTranslations('outlets')
  const { personId, newsroomId, newsroomSlug } = viewer
  return (
    <Screen trail={[{ label: article.title, href: `/n/${newsroomSlug}/articles/${id}` }, { label: t('particulars') }]}>
      <h1 className="mb-5 font-read text-heading font-medium">{t('particulars')}</h1>
      <div className="mb-6">
        <OriginProposals
          slug={newsroomSlug}
          viewer={{ personId, newsroomId }}
          proposals={await listOriginProposals(viewer, article.id)}
          canEdit={can(viewer.role, 'correctOrigin')}
          ofOneArticle
        />
      </div>
      <ParticularsForm
        key={article.version}
        slug={newsroomSlug}
        viewer={{ personId, newsroomId }}
        article={article}
        outlets={await listOutlets(viewer)}
        stories={await listStories(viewer)}
        origins={(await listOrigins(viewer)).filter(
          origin => origin.joinedInto === null || origin.id === article.originId,
        )}
        canEdit={can(viewer.role, 'editArticle')}
      />
      {article.text.snapshot && (
        <div className="mt-10">
          <SnapshotLine newsroomId={newsroomId} snapshot={article.text.snapshot} />
        </div>
      )}
    </Screen>
  )
}
