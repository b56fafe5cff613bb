'use client'

import { useTranslations } from 'next-intl'
import type { Entry } from '@/lib/outbox/entry'
import { StanceBadge } from '../claims/status-badge'
import { useProblem } from '../ui/use-problem'
import { RowAction } from './source-row'
import type { Waiting } from './use-claim-work'

type Props = { waiting: Waiting; onSettle: (entry: Entry, how: 'again' | 'drop') => void }

/** A source that was recorded here and that the server does not have yet; where it was refused, why, and what can be done about it. */
export function WaitingSource({ waiting: { entry, input }, onSettle }: Props) {
  const t = useTranslations('evidence.source')
  const problem = useProblem()
  const { evidence } = input
  return (
    <li
      data-pending
      className="grid grid-cols-[minmax(0,1fr)] gap-1 border-b border-dashed border-half py-2.5 text-soft"
    >
      <p className="flex flex-wrap items-baseline gap-x-2.5">
        <StanceBadge stance={input.stance} className="font-medium" />
        <span className="min-w-0 font-read wrap-break-word">
          {'exact' in evidence ? evidence.exact : 'words' in evidence ? evidence.words : evidence.where}
        </span>
      </p>
      {entry.state === 'refused' && (
        <>
          <p role="alert" className="text-small font-medium text-warn">
            {t('refused', { reason: entry.failure ? problem(entry.failure) : '' })}
          </p>
          <p className="flex flex-wrap gap-x-3 text-small">
            <RowAction onPress={() => onSettle(entry, 'again')}>{t('again')}</RowAction>
            <RowAction onPress={() => onSettle(entry, 'drop')}>{t('drop')}</RowAction>
          </p>
        </>
      )}
    </li>
  )
}
