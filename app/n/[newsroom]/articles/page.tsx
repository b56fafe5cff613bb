import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ArticleList, ImportLink } from '@/components/article/article-list'
import { Screen } from '@/components/shell/screen'
import { requireViewer } from '@/lib/auth'
import { listArticles } from '@/lib/data/articles'
import { can } from '@/lib/people/roles'

type Props = { params: Promise<{ newsroom: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.list'))('title') }
}

/** The newsroom's articles. */
export default async function ArticlesPage({ params }: Props) {
  const viewer = await requireViewer((await params).newsroom)
  const t = await getTranslations('desk.list')
  const articles = await listArticles(viewer)
  const canImport = can(viewer.role, 'importArticle')
  return (
    <Screen
      trail={[{ label: t('title') }]}
      bar={canImport && articles.length > 0 && <ImportLink slug={viewer.newsroomSlug} />}
    >
      <h1 className="mb-5 font-read text-heading font-medium">{t('title')}</h1>
      <ArticleList
        newsroom={{ id: viewer.newsroomId, slug: viewer.newsroomSlug }}
        personId={viewer.personId}
        articles={articles}
        canImport={canImport}
        canAddSample={can(viewer.role, 'manageNewsroom')}
      />
    </Screen>
  )
}
