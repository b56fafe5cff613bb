import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Download, ReleaseSummary } from '@/lib/exports/claim-set'
import type { Correction } from '@/lib/exports/corrections'
import type { Manifest } from '@/lib/exports/lines'
import { useKnownDate } from '@/lib/i18n/known-date'
import { KindSign } from '../claims/kind-sign'
import { DescriptionList } from '../ui/description-list'
import { Table, Td, Th, Tr } from '../ui/table'
import { useFileSize } from './file-size'

/** The files of a release: each format with its size, and whether it may leave the house. */
export function Downloads({ downloads, href }: { downloads: readonly Download[]; href: string }) {
  const t = useTranslations('releases.release')
  const size = useFileSize()
  return (
    <Table caption={t('downloads')} stack>
      <thead>
        <tr>
          <Th>{t('format')}</Th>
          <Th numeric>{t('size')}</Th>
          <Th>{t('contains')}</Th>
          <Th className="print:hidden">{t('file')}</Th>
        </tr>
      </thead>
      <tbody>
        {downloads.map(file => (
          <Tr key={file.format}>
            <Td>{file.label}</Td>
            <Td numeric label={t('size')} className="whitespace-nowrap">
              {size(file.size)}
            </Td>
            <Td label={t('contains')} className={file.excerpts ? undefined : 'text-half'}>
              {file.excerpts ? t('excerpts') : t('whole')}
            </Td>
            <Td className="print:hidden">
              <a
                href={`${href}?format=${file.format}`}
                download
                className="link"
                aria-label={t('download', { file: file.fileName })}
              >
                {file.fileName}
              </a>
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

/** By what anybody can check that it is this release: its hash, and where the newsroom's history stood. */
export function Proof({ summary, manifest }: { summary: ReleaseSummary; manifest: Manifest }) {
  const t = useTranslations('releases.release')
  const { sequence, hash } = manifest.eventHead
  return (
    <DescriptionList
      items={[
        { term: t('sha256'), detail: <code className="break-all">{summary.sha256}</code> },
        { term: t('head'), detail: <span className="break-all">{t('headValue', { sequence, hash })}</span> },
        { term: t('needed'), detail: manifest.originsNeeded },
      ]}
    />
  )
}

/** What has become of its claims since it was published. */
export function Corrections({ corrections, slug }: { corrections: readonly Correction[]; slug: string }) {
  const t = useTranslations('releases.release')
  const known = useKnownDate()
  if (corrections.length === 0) return <p className="text-soft">{t('noCorrections')}</p>
  return (
    <ul>
      {corrections.map(({ claimId, kind, words, because, status, at }) => (
        <li key={claimId} className="flex flex-wrap items-baseline gap-x-3 border-t border-hair py-1.5">
          <KindSign kind={kind} />
          <Link href={`/n/${slug}/claims/${claimId}`} className="link font-read text-passage">
            {words}
          </Link>
          <span className="font-medium text-half">
            {t(`correction.${because === 'status' ? (status ?? 'gone') : because}`)}
          </span>
          {at && <span className="text-small text-soft">{known(at)}</span>}
        </li>
      ))}
    </ul>
  )
}
