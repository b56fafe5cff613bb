import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ClaimSet } from '@/lib/exports/claim-set'
import { useFormat } from '@/lib/i18n/format'
import { Table, Td, Th, Tr } from '../ui/table'
import { useChoiceWords, type Titles } from './filter-words'

/** The claim sets of a newsroom: what each brings together, and its latest release. */
export function SetTable({ sets, slug, titles }: { sets: readonly ClaimSet[]; slug: string; titles: Titles }) {
  const t = useTranslations('releases.sets')
  const format = useFormat()
  const choiceWords = useChoiceWords(titles)
  return (
    <Table caption={t('caption')} stack>
      <thead>
        <tr>
          <Th>{t('name')}</Th>
          <Th>{t('holds')}</Th>
          <Th>{t('latest')}</Th>
          <Th>{t('made')}</Th>
        </tr>
      </thead>
      <tbody>
        {sets.map(set => {
          const [latest] = set.releases
          return (
            <Tr key={set.id}>
              <Td>
                <Link href={`/n/${slug}/sets/${set.id}`} className="link font-medium">
                  {set.name}
                </Link>
              </Td>
              <Td label={t('holds')}>{choiceWords(set)}</Td>
              <Td label={t('latest')}>
                {latest ? (
                  <Link href={`/n/${slug}/releases/${latest.id}`} className="link">
                    {t('latestOf', {
                      number: latest.number,
                      date: format.dateTime(new Date(latest.publishedAt), 'day'),
                    })}
                  </Link>
                ) : (
                  <span className="text-soft">{t('never')}</span>
                )}
              </Td>
              <Td label={t('made')}>{set.createdBy.name}</Td>
            </Tr>
          )
        })}
      </tbody>
    </Table>
  )
}
