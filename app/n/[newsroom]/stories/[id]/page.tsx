import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ImportLink } from '@/components/article/article-list'
import { ArticleTable } from '@/components/article/article-table'
import { StoryTitle } from '@/components/article/story-title'
import { Screen } from '@/components/shell/screen'
import { EmptyState } from '@/components/ui/states'
import { requireViewer } from '@/lib/auth'
import { listArticles } from '@/lib/data/articles'
import { findStory } from '@/lib/data/stories'
import { can } from '@/lib/people/roles'

type Props = { params: Promise<{ newsroom: string; id: string }> }

const address = z.uuid()

async function load({ params }: Props) {
  const { newsroom, id } = await params
  const viewer = await requireViewer(newsroom)
  const story = address.safeParse(id).success ? await findStory(viewer, id) : null
  return { viewer, story: story ?? notFound() }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).story.title }
}

/** A story and its articles. */
export default async function StoryPage(props: Props) {
  const { viewer, story } = await load(props)
  const [t, articles] = await Promise.all([
    getTranslations('desk.stories'),
    listArticles(viewer, { storyId: story.id }),
  ])
  const newsroom = { id: viewer.newsroomId, slug: viewer.newsroomSlug }
  const canEdit = can(viewer.role, 'editArticle')
  const sum = (of: 'claims' | 'signed') => articles.reduce((total, article) => total + article[of], 0)
  return (
    <Screen
      trail={[{ label: t('title'), href: `/n/${newsroom.slug}/stories` }, { label: story.title }]}
      bar={
        <>
          <span>{t('articles', { n: articles.length })}</span>
          {articles.length > 0 && <span>{t('claims', { claims: sum('claims'), signed: sum('signed') })}</span>}
        </>
      }
    >
      <header className="mb-5 flex flex-wrap items-center gap-3">
        <h1 className="min-w-0 grow font-read text-heading font-medium">{story.title}</h1>
        {canEdit && <StoryTitle newsroom={newsroom} personId={viewer.personId} story={story} />}
        {canEdit && articles.length > 0 && <ImportLink slug={newsroom.slug} storyId={story.id} />}
      </header>
      {articles.length === 0 ? (
        <EmptyState title={t('noArticles')} action={canEdit && <ImportLink slug={newsroom.slug} storyId={story.id} />}>
          {t('noArticlesText')}
        </EmptyState>
      ) : (
        <div className="max-w-5xl">
          <ArticleTable caption={story.title} articles={articles} slug={newsroom.slug} />
        </div>
      )}
    </Screen>
  )
}
