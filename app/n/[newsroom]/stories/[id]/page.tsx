import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ImportLink } from '@/components/article/article-list'
import { ArticleTable } from '@/components/article/article-table'
import { StoryTitle } from '@/components/article/story-title'
import { Screen } from '@/components/shell/screen'
import { StoryMatrix } from '@/components/story/story-matrix'
import { StoryViews } from '@/components/story/story-views'
import { buttonClass } from '@/components/ui/button-class'
import { EmptyState } from '@/components/ui/states'
import { requireViewer } from '@/lib/auth'
import { describeFact } from '@/lib/corroboration/matrix/describe'
import { pack } from '@/lib/corroboration/matrix/packed'
import { listArticles } from '@/lib/data/articles'
import { findMatrix } from '@/lib/data/matrix'
import { listOccasions } from '@/lib/data/occasions'
import { findStory } from '@/lib/data/stories'
import { can } from '@/lib/people/roles'

type Props = {
  params: Promise<{ newsroom: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const address = z.uuid()

async function load({ params }: Pick<Props, 'params'>) {
  const { newsroom, id } = await params
  const viewer = await requireViewer(newsroom)
  const story = address.safeParse(id).success ? await findStory(viewer, id) : null
  return { viewer, story: story ?? notFound() }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).story.title }
}

/** A story: who says what in it, and its articles. */
export default async function StoryPage(props: Props) {
  const { viewer, story } = await load(props)
  const view = (await props.searchParams).view === 'articles' ? 'articles' : 'claims'
  const locale = await getLocale()
  const [t, matrixWords, articles, found, occasions] = await Promise.all([
    getTranslations('desk.stories'),
    getTranslations('matrix'),
    listArticles(viewer, { storyId: story.id }),
    findMatrix(viewer, story.id, claim => describeFact(claim, locale)),
    listOccasions(viewer, story.id),
  ])
  const matrix = found?.matrix ?? notFound()
  const newsroom = { id: viewer.newsroomId, slug: viewer.newsroomSlug }
  const path = `/n/${newsroom.slug}/stories/${story.id}`
  const canEdit = can(viewer.role, 'editArticle')
  const sum = (of: 'claims' | 'signed') => articles.reduce((total, article) => total + article[of], 0)
  const outlets = new Set(articles.map(article => article.outlet.id)).size
  return (
    <Screen
      padded={false}
      trail={[{ label: t('title'), href: `/n/${newsroom.slug}/stories` }, { label: story.title }]}
      bar={
        <>
          <span>{t('articles', { n: articles.length })}</span>
          {matrix.rows.length > 0 && (
            <>
              <span>{matrixWords('glance.origins', { n: matrix.origins })}</span>
              <span>{matrixWords('glance.facts', { n: matrix.rows.length })}</span>
              {matrix.contradictions > 0 && (
                <span className="font-medium text-warn">
                  <span aria-hidden>◆ </span>
                  {matrixWords('glance.contradictions', { n: matrix.contradictions })}
                </span>
              )}
              {matrix.unchecked > 0 && (
                <span>
                  <span aria-hidden>○ </span>
                  {matrixWords('glance.unchecked', { n: matrix.unchecked })}
                </span>
              )}
            </>
          )}
        </>
      }
    >
      <div className="px-4 pt-5 wide:px-9">
        <header className="mb-3 flex flex-wrap items-center gap-3">
          <div className="min-w-0 grow">
            <h1 className="font-read text-heading font-medium">{story.title}</h1>
            <p className="text-soft">{matrixWords('lead')}</p>
          </div>
          {canEdit && <StoryTitle newsroom={newsroom} personId={viewer.personId} story={story} />}
          {canEdit && articles.length > 0 && <ImportLink slug={newsroom.slug} storyId={story.id} />}
        </header>
        {articles.length > 0 && <StoryViews path={path} view={view} />}
      </div>
      <div className="pt-4">
        {articles.length === 0 ? (
          <div className="px-4 wide:px-9">
            <EmptyState
              title={t('noArticles')}
              action={canEdit && <ImportLink slug={newsroom.slug} storyId={story.id} />}
            >
              {t('noArticlesText')}
            </EmptyState>
          </div>
        ) : view === 'articles' ? (
          <div className="max-w-5xl px-4 pb-6 wide:px-9">
            <p className="mb-2 text-soft">{t('claims', { claims: sum('claims'), signed: sum('signed') })}</p>
            <ArticleTable caption={story.title} articles={articles} slug={newsroom.slug} />
          </div>
        ) : matrix.rows.length === 0 ? (
          <div className="px-4 wide:px-9">
            <EmptyState
              title={matrixWords('empty.noClaims')}
              action={
                <Link href={`${path}?view=articles`} className={buttonClass('primary')}>
                  {matrixWords('empty.toArticles')}
                </Link>
              }
            >
              {matrixWords('empty.noClaimsText')}
            </EmptyState>
          </div>
        ) : (
          <>
            {outlets === 1 && <p className="px-4 pb-3 text-half wide:px-9">{matrixWords('empty.oneOutlet')}</p>}
            <StoryMatrix
              slug={newsroom.slug}
              viewer={{ personId: viewer.personId, newsroomId: viewer.newsroomId, role: viewer.role }}
              story={{ id: story.id, title: story.title }}
              table={pack({ columns: matrix.columns, rows: matrix.rows })}
              occasions={occasions}
            />
          </>
        )}
      </div>
    </Screen>
  )
}
