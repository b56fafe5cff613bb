'use client'

import { useTranslations } from 'next-intl'
import type { ProposedFact } from '@/lib/corroboration/matrix/matrix'
import { Button } from '../ui/button'
import { useReasonWords } from './use-reason-words'

type Props = {
  proposal: ProposedFact
  span: number
  canWork: boolean
  /** The keyboard is in one of its rows: its keys are shown. */
  near: boolean
  onJoin: () => void
  onDismiss: () => void
}

/** What the machine proposes of the rows around it: that they are one fact, and why. Nothing is joined before a person says so. */
export function ProposalRow({ proposal, span, canWork, near, onJoin, onDismiss }: Props) {
  const t = useTranslations('matrix.proposal')
  const words = useReasonWords()
  return (
    <tr role="row" data-proposal className="max-wide:block">
      <td
        role="gridcell"
        colSpan={span}
        className="border-b border-dashed border-edge px-0 py-1.5 max-wide:block max-wide:border-0"
      >
        <div className="sticky left-0 flex max-w-[calc(100vw-5rem)] flex-wrap items-center gap-x-3 gap-y-1.5 rounded-base border border-dashed border-edge bg-sheet px-3 py-1.5 max-wide:max-w-none">
          <span className="font-medium">
            <span aria-hidden>{t('same')}</span>
            <span className="sr-only">{t('label', { n: proposal.claims.length })}</span>
          </span>
          <span className="min-w-0 text-soft">{t('why', { reasons: words(proposal) })}</span>
          {canWork && (
            <span className="flex gap-2">
              <Button onClick={onJoin} shortcut={near ? 'j' : undefined}>
                {t('join')}
              </Button>
              <Button kind="bare" onClick={onDismiss} shortcut={near ? 'x' : undefined}>
                {t('dismiss')}
              </Button>
            </span>
          )}
        </div>
      </td>
    </tr>
  )
}
