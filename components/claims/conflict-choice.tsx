'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { mainPassage, type Claim } from '@/lib/claims/claim'
import type { Entry } from '@/lib/outbox/entry'
import { ValueReading } from '../evidence/value-reading'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { useProblem } from '../ui/use-problem'
import { StatusBadge } from './status-badge'

type Props = {
  /** The claim as its author wants it. */
  mine: Claim
  /** The changes of it that wait; the first one stands still. */
  waiting: readonly Entry[]
  onChoose: (choice: 'mine' | 'theirs' | 'edit') => void
}

/** Where a change stands still: both versions side by side, or the server's reason; the person says how to go on. */
export function ConflictChoice({ mine, waiting, onChoose }: Props): ReactNode {
  const t = useTranslations('desk.conflict')
  const problem = useProblem()
  const first = waiting[0]
  if (!first || first.state === 'waiting') return null
  if (first.state === 'refused' || !first.stored) {
    return (
      <Notice tone="warn" live title={t('refused')}>
        <p className="mb-2">{first.failure && problem(first.failure)}</p>
        <div className="flex flex-wrap gap-2">
          {first.change.type !== 'move' && <Button onClick={() => onChoose('edit')}>{t('edit')}</Button>}
          <Button onClick={() => onChoose('theirs')}>{t('drop')}</Button>
        </div>
      </Notice>
    )
  }
  return (
    <section aria-label={t('title')} className="grid gap-3">
      <Notice tone="warn" live title={t('title')}>
        {t('text', { name: first.stored.valueBy.name })}
      </Notice>
      <div className="grid gap-3 broad:grid-cols-2">
        <Version title={t('mine')} claim={mine} />
        <Version title={t('theirs')} claim={first.stored} />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onChoose('mine')}>{t('keepMine')}</Button>
        <Button onClick={() => onChoose('theirs')}>{t('takeTheirs')}</Button>
        {first.change.type !== 'move' && <Button onClick={() => onChoose('edit')}>{t('edit')}</Button>}
      </div>
      <p className="text-small text-soft">{t('drops', { n: waiting.length })}</p>
    </section>
  )
}

function Version({ title, claim }: { title: string; claim: Claim }): ReactNode {
  return (
    <div className="min-w-0 border-t border-line pt-1.5">
      <h4 className="eyebrow">{title}</h4>
      <p className="font-read">{mainPassage(claim).anchor.exact}</p>
      <ValueReading kind={claim.kind} value={claim.value} />
      {claim.note && <p className="text-soft">{claim.note}</p>}
      <StatusBadge status={claim.status} />
    </div>
  )
}
