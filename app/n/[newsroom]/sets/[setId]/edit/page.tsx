import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { SetForm } from '@/components/sets/set-form'
import { requireViewer } from '@/lib/auth'
import { listArticles } from '@/lib/data/articles'
import { findSet } from '@/lib/data/sets'
import { listStories } from '@/lib/data/stories'
import { can } from '@/lib/people/roles'

type Props = { params: Promise<{ newsroom: string; setId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('releases')
  return { title: t('form.editTitle') }
}

/** A claim set, to be changed. */
export default async function EditSetPage({ params }: Props) {
  const { newsroom, setId } = await params
  const viewer = await requireViewer(newsroom)
  if (!can(viewer.role, 'editSet') || !z.uuid().safeParse(setId).success) notFound()
  const [set, stories, articles] = await Promise.all([
    findSet(viewer, setId),
    listStories(viewer),
    listArticles(viewer),
  ])
  if (!set) notFound()
  const { newsroomId, newsroomSlug, personId } = viewer
  return (
    <SetForm
      newsroom={{ id: newsroomId, slug: newsroomSlug }}
      personId={personId}
      set={set}
      stories={stories}
      articles={articles}
    />
  )
}
