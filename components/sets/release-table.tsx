import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReleaseSummary } from '@/lib/exports/claim-set'
import { useFormat } from '@/lib/i18n/format'
import { Table, Td, Th, Tr } from '../ui/table'

/** The releases of a set, newest first. */
export function ReleaseTable({ releases, slug }: { releases: readonly ReleaseSummary[]; slug: string }) {
  const t = useTranslations('releases.list')
  const format = useFormat()
  return (
    <Table caption={t('caption')} stack>
      <thead>
        <tr>
          <Th numeric>{t('number')}</Th>
          <Th>{t('title')}</Th>
          <Th numeric>{t('claims')}</Th>
          <Th>{t('when')}</Th>
          <Th>{t('by')}</Th>
          <Th>{t('hash')}</Th>
        </tr>
      </thead>
      <tbody>
        {releases.map(release => (
          <Tr key={release.id}>
            <Td numeric label={t('number')}>
              {release.number}
            </Td>
            <Td>
              <Link href={`/n/${slug}/releases/${release.id}`} className="link font-medium">
                {release.title}
              </Link>
            </Td>
            <Td numeric label={t('claims')}>
              {release.claims}
            </Td>
            <Td label={t('when')}>{format.dateTime(new Date(release.publishedAt), 'moment')}</Td>
            <Td label={t('by')}>{release.publishedBy.name}</Td>
            <Td label={t('hash')}>
              <code className="text-small" title={release.sha256}>
                {release.sha256.slice(0, 12)}…
              </code>
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
