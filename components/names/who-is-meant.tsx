'use client'

import { useTranslations } from 'next-intl'
import type { NameOccurrence } from '@/lib/corroboration/names/news-name'
import { Chip } from '../ui/chip'
import { Select } from '../ui/select'

type Props = {
  place: NameOccurrence
  canEdit: boolean
  saving: boolean
  onMean: (nameId: string | null) => void
}

/** Whom a name of several bearers means in one article: by what it is known, and the choice of whoever knows better. */
export function WhoIsMeant({ place, canEdit, saving, onMean }: Props) {
  const t = useTranslations('names')
  const { bearers, means, decided, exact, title } = place
  const who = bearers.find(one => one.id === means?.nameId)
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1" data-means={who?.name ?? ''}>
      {canEdit ? (
        <Select
          className="max-w-full wide:max-w-72"
          aria-label={t('who', { name: exact, title })}
          value={decided ?? ''}
          disabled={saving}
          onChange={event => onMean(event.target.value || null)}
        >
          <option value="">{decided === null && who ? t('whoTold', { name: who.name }) : t('whoAsked')}</option>
          {bearers.map(one => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
      ) : (
        <span className="font-medium">{who?.name ?? t('whoAsked')}</span>
      )}
      {means ? (
        <span className="text-small text-soft">{t(`by.${means.by}`, { words: means.words })}</span>
      ) : (
        <Chip>{t('byNobody')}</Chip>
      )}
    </div>
  )
}
