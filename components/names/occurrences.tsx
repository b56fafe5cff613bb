'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { newsroomApi } from '@/lib/api/client'
import type { NameOccurrence } from '@/lib/corroboration/names/news-name'
import { useKnownDate } from '@/lib/i18n/known-date'
import { Loading } from '../ui/states'
import type { useNameWork } from './use-name-work'
import { WhoIsMeant } from './who-is-meant'

type Props = {
  slug: string
  viewer: { personId: string; newsroomId: string }
  spelling: string
  canEdit: boolean
  work: Pick<ReturnType<typeof useNameWork>, 'mean' | 'saving'>
}

/** The articles in which a spelling stands, each with its first line of it; where several bear it, with whom it means. */
export function Occurrences({ slug, viewer, spelling, canEdit, work }: Props) {
  const t = useTranslations('names')
  const known = useKnownDate()
  const [found, setFound] = useState<{ spelling: string; rows: NameOccurrence[] } | null>(null)
  const { newsroomId, personId } = viewer
  useEffect(() => {
    let gone = false
    const api = newsroomApi(newsroomId, { personId })
    void api.get<NameOccurrence[]>('names/occurrences', { spelling }).then(answer => {
      if (!gone) setFound({ spelling, rows: answer.ok ? answer.value : [] })
    })
    return () => {
      gone = true
    }
  }, [newsroomId, personId, spelling])
  const rows = found?.spelling === spelling ? found.rows : null
  // What a person says of one article may tell of the others of its story: all are read again.
  const readAgain = async () => {
    const answer = await newsroomApi(newsroomId, { personId }).get<NameOccurrence[]>('names/occurrences', { spelling })
    if (answer.ok) setFound({ spelling, rows: answer.value })
  }
  const mean = async (row: NameOccurrence, nameId: string | null) => {
    const at = { articleId: row.articleId, spelling, decided: row.decided }
    await work.mean(at, nameId, () => void readAgain())
    await readAgain()
  }
  return (
    <section aria-label={t('where', { spelling })} className="grid gap-2 border-t border-hair pt-2" aria-live="polite">
      <h4 className="eyebrow">{t('where', { spelling })}</h4>
      {rows === null && <Loading rows={2} />}
      {rows?.length === 0 && <p className="text-soft">{t('whereNone')}</p>}
      <ul className="grid gap-2">
        {rows?.map(row => (
          <li key={row.articleId}>
            <Link href={`/n/${slug}/articles/${row.articleId}`} className="underline underline-offset-2">
              {row.title}
            </Link>{' '}
            <span className="text-soft">
              {row.outletName}
              {row.publishedAt && ` · ${known(row.publishedAt, 'day')}`} · {t('times', { n: row.count })}
            </span>
            <p lang={row.language} className="font-read text-soft">
              {row.before}
              <mark className="bg-focus-wash text-ink">{row.exact}</mark>
              {row.after}
            </p>
            {row.bearers.length > 1 && (
              <WhoIsMeant
                place={row}
                canEdit={canEdit}
                saving={work.saving}
                onMean={nameId => void mean(row, nameId)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
