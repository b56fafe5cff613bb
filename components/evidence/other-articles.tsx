'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { ArticleSummary } from '@/lib/articles/article'
import { useKnownDate } from '@/lib/i18n/known-date'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { useKeys } from '../ui/use-keys'

/** An article that could speak of the claim; `own` shares the claim's origin and would not count; `cited` passages of it are recorded. */
export type OtherArticle = { article: ArticleSummary; sameStory: boolean; own: boolean; cited: number }

type Props = {
  slug: string
  articles: readonly OtherArticle[]
  /** The article that was open last: the keyboard comes back to it. */
  last: string | null
  onOpen: (id: string) => void
}

/** The other articles, to be opened where no candidate is what one looks for. */
export function OtherArticles({ slug, articles, last, onOpen }: Props) {
  const t = useTranslations('evidence.elsewhere')
  const heading = useTranslations('candidates')('articles')
  const [filter, setFilter] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const wanted = filter.trim().toLowerCase()
  const fitting = articles.filter(({ article }) =>
    `${article.title} ${article.outlet.name}`.toLowerCase().includes(wanted),
  )
  useEffect(() => {
    if (last) list.current?.querySelector<HTMLElement>(`[data-article="${last}"]`)?.focus()
  }, [last])
  useKeys({ '/': () => document.getElementById('article-filter')?.focus() })
  return (
    <section aria-labelledby="articles-title" className="grid gap-3">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id="articles-title" className="eyebrow">
          {heading}
        </h2>
        <span className="text-soft">{t('count', { n: articles.length })}</span>
      </div>
      {articles.length === 0 ? (
        <p className="max-w-prose text-soft">
          {t('empty')}{' '}
          <Link href={`/n/${slug}/articles/import`} className="underline">
            {t('import')}
          </Link>
        </p>
      ) : (
        <>
          <Field label={t('filter')} hideLabel>
            <Input
              id="article-filter"
              type="search"
              placeholder={t('filter')}
              value={filter}
              onChange={event => setFilter(event.target.value)}
              onKeyDown={event => event.key === 'Enter' && fitting[0] && onOpen(fitting[0].article.id)}
            />
          </Field>
          {fitting.length === 0 && <p className="text-soft">{t('noMatch')}</p>}
          <ul ref={list}>
            {fitting.map(other => (
              <li key={other.article.id} className="border-b border-hair">
                <button
                  type="button"
                  data-article={other.article.id}
                  onClick={() => onOpen(other.article.id)}
                  className="grid grid-cols-[minmax(0,1fr)] w-full gap-0.5 rounded-base px-3 py-2 text-left hover:bg-sheet touch:min-h-11"
                >
                  <span className="font-read text-passage">{other.article.title}</span>
                  <ArticleParticulars other={other} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** An article's outlet and date, and how what it says would count. */
export function ArticleParticulars({ other }: { other: OtherArticle }) {
  const { article, sameStory, own, cited } = other
  const t = useTranslations('evidence.elsewhere')
  const date = useKnownDate()(article.publishedAt)
  return (
    <span className="flex flex-wrap gap-x-3 text-small text-soft">
      <span className="min-w-0 font-medium text-ink">{article.outlet.name}</span>
      {date && <span>{date}</span>}
      {sameStory && <span>{t('sameStory')}</span>}
      {own && <span className="text-half">{t('sameOrigin')}</span>}
      {cited > 0 && <span className="text-good">{t('alreadyCited', { n: cited })}</span>}
    </span>
  )
}
