import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ClaimSet } from '@/lib/exports/claim-set'
import { useChoiceWords, type Titles } from './filter-words'

type Props = { set: ClaimSet; titles: Titles; made: string; action?: ReactNode }

/** The head of a set's page: its name, what it brings together, who made it. */
export function SetHeading({ set, titles, made, action }: Props) {
  const t = useTranslations('releases.set')
  const choiceWords = useChoiceWords(titles)
  return (
    <header className="flex flex-wrap items-start justify-between gap-3">
      <div className="grid max-w-prose gap-1">
        <h1 className="font-read text-heading font-medium">{set.name}</h1>
        {set.description && <p className="whitespace-pre-line">{set.description}</p>}
        <p className="text-soft">{t('choice', { choice: choiceWords(set) })}</p>
        <p className="text-small text-soft">{made}</p>
      </div>
      {action}
    </header>
  )
}
