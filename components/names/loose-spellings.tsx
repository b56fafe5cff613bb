'use client'

import { useTranslations } from 'next-intl'
import type { LooseSpelling } from '@/lib/corroboration/names/news-name'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'

type Props = {
  spellings: readonly LooseSpelling[]
  canEdit: boolean
  saving: boolean
  onTwo: (spelling: LooseSpelling) => void
}

/** What else the articles print of what was searched: spellings that nobody had to settle, until two people have one. */
export function LooseSpellings({ spellings, canEdit, saving, onTwo }: Props) {
  const t = useTranslations('names')
  return (
    <section aria-labelledby="names-loose" className="grid gap-2">
      <h2 id="names-loose" className="eyebrow">
        {t('loose')}
      </h2>
      <p className="text-soft">{t('looseText')}</p>
      <ul className="grid gap-2">
        {spellings.map(one => (
          <li key={one.plain}>
            <Card className="flex flex-wrap items-center gap-x-3 gap-y-1" data-loose={one.spelling}>
              <h3 className="text-base font-semibold">{one.spelling}</h3>
              <Chip quiet>{t(`kinds.${one.kind}`)}</Chip>
              <span className="grow text-soft">{t('articles', { n: one.articles })}</span>
              {canEdit && (
                <Button pending={saving} onClick={() => onTwo(one)} aria-label={`${t('two')} (${one.spelling})`}>
                  {t('two')}
                </Button>
              )}
            </Card>
          </li>
        ))}
      </ul>
    </section>
  )
}
