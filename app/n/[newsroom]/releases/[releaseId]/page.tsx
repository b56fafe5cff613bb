import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageKeys } from '@/components/sets/page-keys'
import { ReleaseSheet } from '@/components/sets/release-sheet'
import { Screen } from '@/components/shell/screen'
import { requireViewer } from '@/lib/auth'
import { findRelease } from '@/lib/data/published'
import { printedClaims } from '@/lib/exports/printed'
import { wordsFor } from '@/lib/exports/words'

type Props = { params: Promise<{ newsroom: string; releaseId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { newsroom, releaseId } = await params
  const found = await releaseOf(newsroom, releaseId)
  return { title: found && `${found.summary.setName} ${found.summary.number}` }
}

/** The release behind an address; read once for the page and its title. */
const releaseOf = cache(async (newsroom: string, releaseId: string) => {
  const viewer = await requireViewer(newsroom)
  return z.uuid().safeParse(releaseId).success ? findRelease(viewer, releaseId) : null
})

/** A release: a page that can be printed and sent. */
export default async function ReleasePage({ params }: Props) {
  const { newsroom, releaseId } = await params
  const viewer = await requireViewer(newsroom)
  const found = await releaseOf(newsroom, releaseId)
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
