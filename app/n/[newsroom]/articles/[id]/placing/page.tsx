import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { Screen } from '@/components/shell/screen'
import { PlacingDesk } from '@/components/versions/placing-desk'
import { requireViewer } from '@/lib/auth'
import { findArticle } from '@/lib/data/articles'
import { listUnplaced } from '@/lib/data/unplaced'
import { can } from '@/lib/people/roles'

type Props = { params: Promise<{ newsroom: string; id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('versions.placing'))('title') }
}

/** The claims that a correction of their article left behind, to be placed in the text as it is now. */
export default async function PlacingPage({ params }: Props) {
  const { newsroom, id } = await params
  const viewer = await requireViewer(newsroom)
  const article = z.uuid().safeParse(id).success ? await findArticle(viewer, id) : null
  if (!article) notFound()
  const t = await getTranslations('versions.placing')
  const { personId, newsroomId, newsroomSlug: slug } = viewer
  return (
    <Screen padded={false} trail={[{ label: article.title, href: `/n/${slug}/articles/${id}` }, { label: t('title') }]}>
      <PlacingDesk
        key={article.text.id}
        article={article}
        unplaced={await listUnplaced(viewer, id)}
        viewer={{ personId, newsroomId }}
        slug={slug}
        canWork={can(viewer.role, 'markClaim')}
      />
    </Screen>
  )
}
