import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Download, ReleaseSummary } from '@/lib/exports/claim-set'
import type { Correction } from '@/lib/exports/corrections'
import type { Manifest } from '@/lib/exports/lines'
import type { PrintedClaim } from '@/lib/exports/printed'
import { useFormat } from '@/lib/i18n/format'
import { Notice } from '../ui/notice'
import { ReleasedClaim } from './released-claim'
import { Corrections, Downloads, Proof } from './release-proof'

type Props = {
  newsroom: { id: string; slug: string }
  summary: ReleaseSummary
  manifest: Manifest
  claims: readonly PrintedClaim[]
  downloads: readonly Download[]
  corrections: readonly Correction[]
}

/** A release as a page that can be printed and sent. Nothing on it is more than the public formats say. */
export function ReleaseSheet({ newsroom, summary, manifest, claims, downloads, corrections }: Props) {
  const t = useTranslations('releases.release')
  const format = useFormat()
  const { publishedBy, publishedAt } = manifest
  return (
    <div className="mx-auto grid max-w-3xl gap-8">
      <header className="grid gap-2">
        <p className="eyebrow">{t('heading', { set: manifest.set.name, number: manifest.number })}</p>
        <h1 className="font-read text-headline font-medium">{manifest.title}</h1>
        <p className="text-soft">
          {t('published', {
            date: format.dateTime(new Date(publishedAt), 'moment'),
            name: publishedBy.name,
            newsroom: manifest.newsroom.name,
          })}{' '}
          {t('holds', { claims: manifest.claims })} {manifest.leftOut > 0 && t('leftOut', { n: manifest.leftOut })}
        </p>
        {manifest.newsroom.id !== newsroom.id && <Notice>{t('imported', { newsroom: manifest.newsroom.name })}</Notice>}
        {manifest.note && <p className="max-w-prose whitespace-pre-line">{manifest.note}</p>}
      </header>
      {corrections.length > 0 && (
        <Part title={t('corrections')}>
          <Corrections corrections={corrections} slug={newsroom.slug} />
        </Part>
      )}
      <section aria-label={t('claims')}>
        <ol>
          {claims.map((claim, index) => (
            <ReleasedClaim key={claim.id} claim={claim} number={index + 1} slug={newsroom.slug} />
          ))}
        </ol>
      </section>
      {corrections.length === 0 && (
        <Part title={t('corrections')}>
          <Corrections corrections={corrections} slug={newsroom.slug} />
        </Part>
      )}
      <Part title={t('proof')}>
        <Proof summary={summary} manifest={manifest} />
      </Part>
      <Part title={t('downloads')}>
        <Downloads downloads={downloads} href={`/api/v1/newsrooms/${newsroom.id}/releases/${summary.id}/export`} />
      </Part>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-2 break-inside-avoid">
      <h2 className="text-large font-semibold">{title}</h2>
      {children}
    </section>
  )
}
