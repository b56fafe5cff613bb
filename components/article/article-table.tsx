'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ArticleSummary } from '@/lib/articles/article'
import { useKnownDate } from '@/lib/i18n/known-date'
import { Table, Td, Th, Tr } from '../ui/table'

/** Articles as rows: title, outlet, date, how many claims and how many of them signed. */
export function ArticleTable({
  caption,
  articles,
  slug,
}: {
  caption: string
  articles: readonly ArticleSummary[]
  slug: string
}): ReactNode {
  const t = useTranslations('desk.list')
  const known = useKnownDate()
  return (
    <Table caption={caption} stack>
      <thead>
        <tr>
          <Th>{t('columns.title')}</Th>
          <Th className="w-44">{t('columns.outlet')}</Th>
          <Th className="w-36">{t('columns.date')}</Th>
          <Th numeric className="w-20">
            {t('columns.claims')}
          </Th>
          <Th numeric className="w-20">
            {t('columns.signed')}
          </Th>
        </tr>
      </thead>
      <tbody>
        {articles.map(({ id, title, outlet, publishedAt, claims, signed }) => (
          <Tr key={id}>
            <Td>
              <Link href={`/n/${slug}/articles/${id}`} className="font-read text-passage font-medium hover:underline">
                {title}
              </Link>
            </Td>
            <Td label={t('columns.outlet')} className="text-soft">
              {outlet.name}
            </Td>
            <Td label={t('columns.date')} className="text-soft">
              {known(publishedAt, 'day') ?? t('noDate')}
            </Td>
            <Td label={t('columns.claims')} numeric>
              {claims}
            </Td>
            <Td label={t('columns.signed')} numeric>
              {signed}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
