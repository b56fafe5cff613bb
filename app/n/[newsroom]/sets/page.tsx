import Link from 'next/link'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageKeys } from '@/components/sets/page-keys'
import { SetTable } from '@/components/sets/set-table'
import { Screen } from '@/components/shell/screen'
import { buttonClass } from '@/components/ui/button-class'
import { EmptyState } from '@/components/ui/states'
import { requireViewer } from '@/lib/auth'
import { listArticles } from '@/lib/data/articles'
import { listSets } from '@/lib/data/sets'
import { listStories } from '@/lib/data/stories'
import { can } from '@/lib/people/roles'

type Props = { params: Promise<{ newsroom: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('releases')
  return { title: t('sets.title') }
}

/** The claim sets of the newsroom. */
export default async function SetsPage({ params }: Props) {
  const viewer = await requireViewer((await params).newsroom)
  const t = await getTranslations('releases')
  const [sets, stories, articles] = await Promise.all([listSets(viewer), listStories(viewer), listArticles(viewer)])
  const titles = Object.fromEntries([...stories, ...articles].map(({ id, title }) => [id, title]))
  const place = `/n/${viewer.newsroomSlug}`
  const actions = (
    <>
      {can(viewer.role, 'editSet') && (
        <Link href={`${place}/sets/new`} className={buttonClass('primary')}>
          {t('sets.new')}
        </Link>
      )}
      {can(viewer.role, 'importRelease') && articles.length === 0 && (
        <Link href={`${place}/imports`} className={buttonClass()}>
          {t('sets.import')}
        </Link>
      )}
    </>
  )
  const keys = can(viewer.role, 'editSet') ? [{ key: 'c', label: t('keys.new'), href: `${place}/sets/new` }] : []
  return (
    <Screen trail={[{ label: t('sets.title') }]} foot={<PageKeys keys={keys} />}>
      {sets.length === 0 ? (
        <EmptyState level={1} title={t('sets.empty')} action={actions}>
          <p>{t('sets.emptyText')}</p>
        </EmptyState>
      ) : (
        <div className="grid max-w-6xl gap-4">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h1 className="font-read text-heading font-medium">{t('sets.title')}</h1>
            <div className="flex gap-2">{actions}</div>
          </div>
          <SetTable sets={sets} slug={viewer.newsroomSlug} titles={titles} />
        </div>
      )}
    </Screen>
  )
}
