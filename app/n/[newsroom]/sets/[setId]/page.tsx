import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageKeys } from '@/components/sets/page-keys'
import { PreviewList } from '@/components/sets/preview-list'
import { PublishForm } from '@/components/sets/publish-form'
import { ReleaseTable } from '@/components/sets/release-table'
import { SetHeading } from '@/components/sets/set-heading'
import { Screen } from '@/components/shell/screen'
import { buttonClass } from '@/components/ui/button-class'
import { requireViewer } from '@/lib/auth'
import { listArticles } from '@/lib/data/articles'
import { findSet, previewRelease } from '@/lib/data/sets'
import { listStories } from '@/lib/data/stories'
import { getFormat } from '@/lib/i18n/get-format'
import { can } from '@/lib/people/roles'

type Props = { params: Promise<{ newsroom: string; setId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { newsroom, setId } = await params
  const set = await setOf(newsroom, setId)
  return { title: set?.name }
}

/** The set behind an address; read once for the page and its title. */
const setOf = cache(async (newsroom: string, setId: string) => {
  const viewer = await requireViewer(newsroom)
  return z.uuid().safeParse(setId).success ? findSet(viewer, setId) : null
})

/** A claim set: what a release of it would hold now, the means to publish it, and the releases there are. */
export default async function SetPage({ params }: Props) {
  const { newsroom, setId } = await params
  const viewer = await requireViewer(newsroom)
  const set = await setOf(newsroom, setId)
  if (!set) notFound()
  const [preview, stories, articles] = await Promise.all([
    previewRelease(viewer, set),
    listStories(viewer),
    listArticles(viewer),
  ])
  const t = await getTranslations('releases')
  const format = await getFormat()
  const { newsroomId: id, newsroomSlug: slug, personId, role } = viewer
  const place = `/n/${slug}/sets`
  const edit = `${place}/${set.id}/edit`
  const keys = [
    ...(can(role, 'editSet') ? [{ key: 'e', label: t('keys.edit'), href: edit }] : []),
    ...(can(role, 'publishRelease') && preview.going > 0 ? [{ key: 'p', label: t('keys.publish') }] : []),
  ]
  return (
    <Screen trail={[{ label: t('sets.title'), href: place }, { label: set.name }]} foot={<PageKeys keys={keys} />}>
      <div className="grid max-w-4xl gap-8">
        <SetHeading
          set={set}
          titles={Object.fromEntries([...stories, ...articles].map(({ id: each, title }) => [each, title]))}
          made={t('set.made', { name: set.createdBy.name, date: format.dateTime(new Date(set.createdAt), 'day') })}
          action={
            can(role, 'editSet') && (
              <Link href={edit} className={buttonClass()}>
                {t('set.edit')}
              </Link>
            )
          }
        />
        <section className="grid gap-3">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <div>
              <h2 className="text-large font-semibold">{t('preview.title')}</h2>
              <p>{t('preview.count', { going: preview.going, leftOut: preview.leftOut })}</p>
            </div>
            {can(role, 'publishRelease') ? (
              <PublishForm newsroom={{ id, slug }} personId={personId} set={set} preview={preview} />
            ) : (
              <p className="text-soft">{t('publish.role')}</p>
            )}
          </div>
          <PreviewList preview={preview} slug={slug} />
        </section>
        <section className="grid gap-3">
          <h2 className="text-large font-semibold">{t('set.releases')}</h2>
          {set.releases.length > 0 ? (
            <ReleaseTable releases={set.releases} slug={slug} />
          ) : (
            <p className="text-soft">{t('set.noRelease')}</p>
          )}
        </section>
      </div>
    </Screen>
  )
}
