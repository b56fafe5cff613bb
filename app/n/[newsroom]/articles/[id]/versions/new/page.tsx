import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { Screen } from '@/components/shell/screen'
import { EmptyState } from '@/components/ui/states'
import { CorrectionDesk } from '@/components/versions/correction-desk'
import { requireViewer } from '@/lib/auth'
import { findArticle } from '@/lib/data/articles'
import { can } from '@/lib/people/roles'

type Props = { params: Promise<{ newsroom: string; id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('versions'))('new') }
}

/** Correcting an article: its new text, and what it changes, before it is saved. */
export default async function NewVersionPage({ params }: Props) {
  const { newsroom, id } = await params
  const viewer = await requireViewer(newsroom)
  const article = z.uuid().safeParse(id).success ? await findArticle(viewer, id) : null
  if (!article) notFound()
  const t = await getTranslations('versions')
  const { personId, newsroomId, newsroomSlug: slug } = viewer
  const path = `/n/${slug}/articles/${id}`
  const canCorrect = can(viewer.role, 'importArticle')
  return (
    <Screen
      padded={!canCorrect}
      trail={[
        { label: article.title, href: path },
        { label: t('title'), href: `${path}/versions` },
        { label: t('new') },
      ]}
    >
      {canCorrect ? (
        <CorrectionDesk key={article.version} article={article} viewer={{ personId, newsroomId }} slug={slug} />
      ) : (
        <EmptyState title={t('readOnly')} level={1} />
      )}
    </Screen>
  )
}
