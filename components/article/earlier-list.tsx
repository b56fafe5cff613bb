import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Article } from '@/lib/articles/article'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import type { EarlierMark } from './earlier-marks'

type Props = {
  marks: readonly EarlierMark[]
  article: Pick<Article, 'id' | 'versions'>
  slug: string
  onDrop: (mark: EarlierMark) => void
}

/** Marks that were made on a text which has been corrected since and are stored nowhere: their words, the text they were made on, a way to throw them away. */
export function EarlierList({ marks, article, slug, onDrop }: Props): ReactNode {
  const t = useTranslations('versions.earlier')
  if (marks.length === 0) return null
  return (
    <Notice tone="warn" title={t('title')}>
      <p>{t('text')}</p>
      <ul className="mt-1 grid gap-1">
        {marks.map(mark => {
          const number = article.versions.find(version => version.id === mark.versionId)?.number
          return (
            <li key={mark.claimId} className="flex flex-wrap items-baseline gap-x-3" data-earlier={mark.claimId}>
              <span className="min-w-0 font-read font-medium wrap-anywhere">{mark.words}</span>
              {number !== undefined && (
                <Link className="link" href={`/n/${slug}/articles/${article.id}?version=${number}`}>
                  {t('open')}
                </Link>
              )}
              <Button kind="bare" onClick={() => onDrop(mark)}>
                {t('drop')}
              </Button>
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
