import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { StoryTitle } from '@/components/article/story-title'
import { Screen } from '@/components/shell/screen'
import { EmptyState } from '@/components/ui/states'
import { requireViewer } from '@/lib/auth'
import { listStories } from '@/lib/data/stories'
import { getFormat } from '@/lib/i18n/get-format'
import { can } from '@/lib/people/roles'

type Props = { params: Promise<{ newsroom: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.stories'))('title') }
}

/** The newsroom's stories, newest first. */
export default async function StoriesPage({ params }: Props) {
  const viewer = await requireViewer((await params).newsroom)
  const [t, format, stories] = await Promise.all([getTranslations('desk.stories'), getFormat(), listStories(viewer)])
  const newsroom = { id: viewer.newsroomId, slug: viewer.newsroomSlug }
  const open = can(viewer.role, 'editArticle') && <StoryTitle newsroom={newsroom} personId={viewer.personId} />
  return (
    <Screen trail={[{ label: t('title') }]} bar={stories.length > 0 && open}>
      <h1 className="mb-5 font-read text-heading font-medium">{t('title')}</h1>
      {stories.length === 0 ? (
        <EmptyState title={t('empty')} action={open}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <ul className="grid max-w-3xl">
          {stories.map(({ id, title, articles, createdAt }) => (
            <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 border-b border-hair py-2.5">
              <Link
                href={`/n/${newsroom.slug}/stories/${id}`}
                className="min-w-0 grow font-read text-title font-medium hover:underline"
              >
                {title}
              </Link>
              <span className="text-soft">{t('articles', { n: articles })}</span>
              <span className="text-faint">{t('opened', { date: format.dateTime(new Date(createdAt), 'day') })}</span>
            </li>
          ))}
        </ul>
      )}
    </Screen>
  )
}
