import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { Screen } from '@/components/shell/screen'
import { EmptyState } from '@/components/ui/states'
import { AnnotationDesk } from '@/components/versions/annotation-desk'
import { requireViewer } from '@/lib/auth'
import { findArticle } from '@/lib/data/articles'
import { can } from '@/lib/people/roles'

type Props = { params: Promise<{ newsroom: string; id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('versions.annotations'))('title') }
}

/** Taking in annotations that were made elsewhere: what each would make in the article, before anything is made. */
export default async function AnnotationsPage({ params }: Props) {
  const { newsroom, id } = await params
  const viewer = await requireViewer(newsroom)
  const article = z.uuid().safeParse(id).success ? await findArticle(viewer, id) : null
  if (!article) notFound()
  const t = await getTranslations('versions.annotations')
  const { personId, newsroomId, newsroomSlug: slug } = viewer
  const canMark = can(viewer.role, 'markClaim')
  return (
    <Screen
      padded={!canMark}
      trail={[{ label: article.title, href: `/n/${slug}/articles/${id}` }, { label: t('title') }]}
    >
      {canMark ? (
        <AnnotationDesk article={article} viewer={{ personId, newsroomId }} slug={slug} />
      ) : (
        <EmptyState title={t('readOnly')} level={1} />
      )}
    </Screen>
  )
}
