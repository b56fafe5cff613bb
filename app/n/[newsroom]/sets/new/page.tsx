import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { SetForm } from '@/components/sets/set-form'
import { requireViewer } from '@/lib/auth'
import { listArticles } from '@/lib/data/articles'
import { listStories } from '@/lib/data/stories'
import { can } from '@/lib/people/roles'

type Props = { params: Promise<{ newsroom: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('releases')
  return { title: t('sets.new') }
}

/** A new claim set. */
export default async function NewSetPage({ params }: Props) {
  const viewer = await requireViewer((await params).newsroom)
  if (!can(viewer.role, 'editSet')) notFound()
  const [stories, articles] = await Promise.all([listStories(viewer), listArticles(viewer)])
  const { newsroomId, newsroomSlug, personId } = viewer
  return (
    <SetForm
      newsroom={{ id: newsroomId, slug: newsroomSlug }}
      personId={personId}
      set={null}
      stories={stories}
      articles={articles}
    />
  )
}
