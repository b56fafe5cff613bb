import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Article } from '@/lib/articles/article'
import { useKnownDate } from '@/lib/i18n/known-date'
import { Notice } from '../ui/notice'

/** The title stands over the text only where the text has no headline of its own. */
const headline = 'max-w-[30ch] font-read text-headline font-medium tracking-tight'

type Props = {
  article: Article
  slug: string
  /** Articles that hold changes which are not stored yet. */
  elsewhere: readonly string[]
  canMark: boolean
  /** How many claims wait to be placed in the newest text. */
  unplaced: number
}

/** What is known of an article, over its text; and what the reader must know before marking. */
export function ArticleHead({ article, slug, elsewhere, canMark, unplaced }: Props): ReactNode {
  const t = useTranslations('desk.article')
  const edit = useTranslations('outlets')
  const versioned = useTranslations('versions')
  const { title, author, outlet, publishedAt, url, text, versions } = article
  const path = `/n/${slug}/articles/${article.id}`
  const isOld = versions.some(version => version.number > text.number)
  const day = useKnownDate()(publishedAt)
  return (
    <header className="mb-6 grid grid-cols-[minmax(0,1fr)] gap-2 pl-12 max-wide:pl-0">
      <h1 className={text.zones.some(zone => zone.kind === 'headline') ? 'sr-only' : headline}>{title}</h1>
      <p className="flex flex-wrap gap-x-2 wrap-anywhere text-soft">
        {[outlet.name, author && t('by', { name: author }), day].filter(Boolean).join(' · ')}
        {url && (
          <a className="link" href={url} rel="noreferrer noopener" target="_blank">
            {hostOf(url)}
          </a>
        )}
        {canMark && (
          <Link className="link no-print" href={`${path}/particulars`}>
            {edit('edit')}
          </Link>
        )}
        <Link className="link no-print" href={`${path}/versions`}>
          {versioned('title')}
        </Link>
        {canMark && (
          <Link className="link no-print" href={`${path}/versions/new`}>
            {versioned('new')}
          </Link>
        )}
        {canMark && (
          <Link className="link no-print" href={`${path}/annotations`}>
            {versioned('annotations.title')}
          </Link>
        )}
      </p>
      {unplaced > 0 && (
        <Notice
          tone="half"
          action={
            <Link className="link" href={`${path}/placing`}>
              {versioned('place')}
            </Link>
          }
        >
          {versioned('waiting', { n: unplaced })}
        </Notice>
      )}
      {isOld && (
        <Notice
          tone="half"
          action={
            <Link className="link" href={path}>
              {t('newest')}
            </Link>
          }
        >
          {t('olderVersion')}
        </Notice>
      )}
      {!isOld && !canMark && <Notice>{t('readOnly')}</Notice>}
      {elsewhere.length > 0 && (
        <Notice tone="warn" live title={t('unsavedElsewhere')}>
          {elsewhere.map((id, at) => (
            <Link key={id} className="link mr-3" href={`/n/${slug}/articles/${id}`}>
              {at + 1}
            </Link>
          ))}
        </Notice>
      )}
    </header>
  )
}

function hostOf(url: string): string {
  try {
    return new URL(url).host
  } catch {
    return url
  }
}
