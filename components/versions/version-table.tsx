import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { VersionSummary } from '@/lib/articles/article'
import { useFormat } from '@/lib/i18n/format'
import { Table, Td, Th, Tr } from '../ui/table'

/** The versions of an article, newest first: when each was saved and by whom, how long it is, how many claims stand in it. */
export function VersionTable({ versions, path }: { versions: readonly VersionSummary[]; path: string }): ReactNode {
  const t = useTranslations('versions.list')
  const format = useFormat()
  const newest = versions[0]?.number
  const isRetitled = new Set(versions.map(version => version.title)).size > 1
  return (
    <Table caption={t('caption')} stack>
      <thead>
        <tr>
          <Th>{t('number')}</Th>
          <Th>{t('when')}</Th>
          <Th>{t('who')}</Th>
          <Th numeric>{t('length')}</Th>
          <Th numeric>{t('claims')}</Th>
          <Th>
            <span className="sr-only">{t('withPrevious')}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {versions.map(({ id, number, title, length, claims, createdAt, createdBy }) => (
          <Tr key={id}>
            <Td label={t('number')}>
              <Link className="link font-medium" href={number === newest ? path : `${path}?version=${number}`}>
                {t('number')} {number}
              </Link>
              {number === newest && <span className="ml-2 text-soft">{t('current')}</span>}
              {isRetitled && title && <p className="max-w-prose font-read text-soft">{title}</p>}
            </Td>
            <Td label={t('when')}>
              <time dateTime={createdAt}>{format.dateTime(new Date(createdAt), 'moment')}</time>
            </Td>
            <Td label={t('who')}>{createdBy.name}</Td>
            <Td label={t('length')} numeric>
              {format.number(length)}
            </Td>
            <Td label={t('claims')} numeric>
              {format.number(claims)}
            </Td>
            <Td>
              {number > 1 && (
                <Link className="link" href={`${path}/versions?from=${number - 1}&to=${number}`}>
                  {t('withPrevious')}
                </Link>
              )}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
