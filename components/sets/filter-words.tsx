import { useTranslations } from 'next-intl'
import type { ClaimSet } from '@/lib/exports/claim-set'
import { useFormat } from '@/lib/i18n/format'

/** Titles of stories and articles, by id. */
export type Titles = Readonly<Record<string, string>>

/** What a set brings together, as one phrase: its filter, and how many were picked by hand. */
export function useChoiceWords(titles: Titles): (set: Pick<ClaimSet, 'filter' | 'members'>) => string {
  const t = useTranslations('releases')
  const words = useTranslations('words')
  const format = useFormat()
  return ({ filter, members }) => {
    const { storyId, articleId, kind, standing, status, q } = filter ?? {}
    const asked = [
      storyId && t('filter.story', { title: titles[storyId] ?? storyId }),
      articleId && t('filter.article', { title: titles[articleId] ?? articleId }),
      kind && t('filter.kind', { kind: words(`kind.${kind}`) }),
      standing && t('filter.standing', { standing: words(`standing.${standing}`) }),
      status && t('filter.status', { status: words(`status.${status}`) }),
      q && t('filter.q', { words: q }),
    ].filter((part): part is string => Boolean(part))
    const found =
      filter === null ? [] : [asked.length > 0 ? format.list(asked, { type: 'unit' }) : t('filter.everything')]
    const parts = [...found, ...(members.length > 0 ? [t('sets.byHand', { n: members.length })] : [])]
    return parts.length > 0 ? format.list(parts) : t('sets.nothing')
  }
}
