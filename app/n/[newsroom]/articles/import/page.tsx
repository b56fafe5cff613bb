import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ImportDesk } from '@/components/import/import-desk'
import { Screen } from '@/components/shell/screen'
import { EmptyState } from '@/components/ui/states'
import { requireViewer } from '@/lib/auth'
import { listOutlets } from '@/lib/data/outlets'
import { listStories } from '@/lib/data/stories'
import { can } from '@/lib/people/roles'

type Props = { params: Promise<{ newsroom: string }>; searchParams: Promise<{ story?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.import'))('title') }
}

/** Bringing articles in. */
export default async function ImportPage({ params, searchParams }: Props) {
  const viewer = await requireViewer((await params).newsroom)
  const t = await getTranslations('desk')
  const [outlets, stories, { story }] = await Promise.all([listOutlets(viewer), listStories(viewer), searchParams])
  const slug = viewer.newsroomSlug
  return (
    <Screen trail={[{ label: t('list.title'), href: `/n/${slug}/articles` }, { label: t('import.title') }]}>
      <h1 className="mb-5 font-read text-heading font-medium">{t('import.title')}</h1>
      {can(viewer.role, 'importArticle') ? (
        <ImportDesk
          newsroom={{ id: viewer.newsroomId, slug }}
          personId={viewer.personId}
          outlets={outlets}
          stories={stories}
          storyId={stories.find(one => one.id === story)?.id ?? ''}
        />
      ) : (
        <EmptyState title={t('article.readOnly')} />
      )}
    </Screen>
  )
}
