import { notFound } from 'next/navigation'
import { z } from 'zod'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageKeys } from '@/components/sets/page-keys'
import { ReleaseSheet } from '@/components/sets/release-sheet'
import { Screen } from '@/components/shell/screen'
import { requireViewer } from '@/lib/auth'
import { findRelease } from '@/lib/data/published'
import { printedClaims } from '@/lib/exports/printed'
import { wordsFor } from '@/lib/exports/words'

type Props = { params: Promise<{ newsroom: string; releaseId: string }> }

/** A release: a page that can be printed and sent. */
export default async function ReleasePage({ params }: Props) {
  const { newsroom, releaseId } = await params
  const viewer = await requireViewer(newsroom)
  const found = z.uuid().safeParse(releaseId).success ? await findRelease(viewer, releaseId) : null
  if (!found) notFound()
  const t = await getTranslations('releases')
  const { summary, release, downloads, corrections } = found
  const { newsroomId: id, newsroomSlug: slug } = viewer
  const set = `/n/${slug}/sets/${summary.setId}`
  return (
    <Screen
      trail={[
        { label: t('sets.title'), href: `/n/${slug}/sets` },
        { label: summary.setName, href: set },
        { label: t('sets.latestNumber', { number: summary.number }) },
      ]}
      foot={
        <PageKeys
          keys={[
            { key: 'p', label: t('keys.print'), print: true },
            { key: 's', label: t('keys.back'), href: set },
          ]}
        />
      }
    >
      <ReleaseSheet
        newsroom={{ id, slug }}
        summary={summary}
        manifest={release.manifest}
        claims={printedClaims(release, wordsFor(await getLocale()))}
        downloads={downloads}
        corrections={corrections}
      />
    </Screen>
  )
}
