'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Article } from '@/lib/articles/article'
import type { Stance } from '@/lib/corroboration/corroboration'
import type { Anchor, Span } from '@/lib/text/span'
import type { Mark } from '../article/pieces'
import { Button } from '../ui/button'
import { ErrorState, Loading } from '../ui/states'
import { ArticleParticulars, type OtherArticle } from './other-articles'
import { StancePicker } from './stance-picker'

/** The other article that is open, or being opened, or why it could not be; `picked` are the words to begin with. */
export type Opened = {
  id: string
  article: Article | null
  failed: string | null
  picked: Span | null
  /** The claim's own article stands at the left meanwhile. */
  beside: boolean
}

type Props = {
  opened: Opened
  other: OtherArticle | undefined
  marks: readonly Mark[]
  disabled: boolean
  onRetry: () => void
  onClose: () => void
  onRecord: (stance: Stance, anchor: Anchor) => void
}

/** The other article, open beside the claim: where a passage is picked in its text and recorded with one key. */
export function Elsewhere({ opened, other, marks, disabled, onRetry, onClose, onRecord }: Props): ReactNode {
  const t = useTranslations('evidence.elsewhere')
  const beside = useTranslations('candidates.beside')
  const { id, article, failed, picked } = opened
  return (
    <section aria-label={t('title')} className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={onClose} shortcut="Escape">
          {beside('back')}
        </Button>
        {other && <ArticleParticulars other={other} />}
      </div>
      {failed && <ErrorState onRetry={onRetry}>{failed}</ErrorState>}
      {!article && !failed && <Loading label={t('loading')} />}
      {article && (
        <>
          <p className="text-soft">{disabled ? article.title : picked ? beside('pick') : t('pick')}</p>
          <StancePicker
            key={`${id} ${picked?.start}`}
            article={article}
            marks={marks}
            picked={picked ?? undefined}
            onRecord={onRecord}
            onBack={onClose}
          />
        </>
      )}
    </section>
  )
}
