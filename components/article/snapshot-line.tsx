import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Snapshot } from '@/lib/articles/article'
import { useFormat } from '@/lib/i18n/format'
import { useFileSize } from '../sets/file-size'
import { DescriptionList } from '../ui/description-list'

type Props = { newsroomId: string; snapshot: Snapshot }

/** What a text was read from: where it was found, when and by whom, its hash, and the file as it came. */
export function SnapshotLine({ newsroomId, snapshot }: Props): ReactNode {
  const t = useTranslations('desk.snapshot')
  const format = useFormat()
  const size = useFileSize()
  const { id, url, finalUrl, fileName, takenAt, takenBy, sha256 } = snapshot
  const moved = finalUrl !== null && finalUrl !== url ? finalUrl : null
  const items = [
    url === null ? null : { term: t('asked'), detail: <Address url={url} /> },
    moved === null ? null : { term: t('found'), detail: <Address url={moved} /> },
    fileName === null
      ? null
      : { term: t('document'), detail: <bdi className="[overflow-wrap:anywhere]">{fileName}</bdi> },
    {
      term: t('taken'),
      detail: t('takenBy', { date: format.dateTime(new Date(takenAt), 'moment'), name: takenBy.name }),
    },
    { term: 'SHA-256', detail: <code className="text-small [overflow-wrap:anywhere]">{sha256}</code> },
    {
      term: t('file'),
      detail: (
        <a className="link" href={`/api/v1/newsrooms/${newsroomId}/snapshots/${id}/file`} download>
          {t('download', { size: size(snapshot.size) })}
        </a>
      ),
    },
  ]
  return (
    <section className="grid gap-2" aria-labelledby="snapshot">
      <h2 id="snapshot" className="font-read text-title font-medium">
        {t('title')}
      </h2>
      <p className="text-soft">{t('text')}</p>
      <DescriptionList items={items.filter(item => item !== null)} />
    </section>
  )
}

function Address({ url }: { url: string }): ReactNode {
  return (
    <a className="link [overflow-wrap:anywhere]" href={url} rel="noreferrer noopener" target="_blank">
      {url}
    </a>
  )
}
