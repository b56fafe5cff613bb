'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef, type ReactNode } from 'react'
import { describeValue } from '@/lib/claims/kinds'
import { KindSign } from '../claims/kind-sign'
import { ProposalCard } from '../claims/proposal-card'
import { Button } from '../ui/button'
import { Disclosure } from '../ui/disclosure'
import { Notice } from '../ui/notice'
import { besideLine, keepBothInSight, sheet } from './card-place'
import type { ProposalItem } from './proposal-items'
import type { DeskState } from './use-desk'

/** The card of the current proposal, beside its line; on a narrow screen at the foot. */
export function CurrentProposal({ item, desk }: { item: ProposalItem; desk: DeskState }): ReactNode {
  const card = useRef<HTMLLIElement>(null)
  const { root, canMark } = desk
  useEffect(() => {
    const frame = requestAnimationFrame(() => keepBothInSight(card.current, root.current, item.id, false))
    return () => cancelAnimationFrame(frame)
  }, [root, item.id])
  return (
    <ProposalCard
      ref={card}
      id={item.id}
      proposal={item.proposal}
      className={`${besideLine} ${sheet}`}
      decide={
        canMark
          ? {
              accept: () => desk.accept(item),
              mend: () => desk.mend(item),
              dismiss: () => desk.dismiss(item, true),
            }
          : undefined
      }
    />
  )
}

/** What lies folded under the cards: minor proposals, to be decided one by one or together, and those that were dismissed. */
export function FoldedProposals({ desk }: { desk: DeskState }): ReactNode {
  const t = useTranslations('desk.proposal')
  const { minor, minorShown, showMinor, dismissed, refused } = desk.proposals
  return (
    <>
      {refused.length > 0 && (
        <Notice
          tone="warn"
          live
          title={t('refused')}
          action={<Button onClick={desk.dropRefusedDismissals}>{t('dropRefused')}</Button>}
        >
          {refused[0].failure?.message}
        </Notice>
      )}
      {minor.length > 0 && (
        <Disclosure className="mt-4" open={minorShown} onToggle={showMinor} summary={t('minor', { n: minor.length })}>
          {desk.canMark && (
            <div className="mb-2 flex flex-wrap gap-1.5">
              <Button onClick={desk.dismissMinor}>{t('dismissAll')}</Button>
              <Button onClick={desk.acceptMinor}>{t('acceptAll')}</Button>
            </div>
          )}
          {minorShown && <List items={minor} desk={desk} />}
        </Disclosure>
      )}
      {dismissed.length > 0 && (
        <Disclosure className="mt-2" summary={t('dismissed', { n: dismissed.length })}>
          <List items={dismissed} desk={desk} isBack />
        </Disclosure>
      )}
    </>
  )
}

/** Proposals as lines: those that wait with two answers, those dismissed (`isBack`) with the way back. */
function List({ items, desk, isBack = false }: { items: readonly ProposalItem[]; desk: DeskState; isBack?: boolean }) {
  const t = useTranslations('desk.proposal')
  const locale = useLocale()
  return (
    <ul className="grid gap-0.5">
      {items.map(item => {
        const { kind, value } = item.proposal
        const words = describeValue(kind, value, locale)
        const signed = (
          <>
            <KindSign kind={kind} />
            <span className="min-w-0 truncate">{words}</span>
          </>
        )
        return (
          <li key={item.id} className="flex items-center gap-1">
            {isBack ? (
              <span className="flex min-w-0 grow items-center gap-2 text-soft">{signed}</span>
            ) : (
              <button
                type="button"
                onClick={() => desk.goTo(item.id)}
                className="flex min-h-7 min-w-0 grow items-center gap-2 rounded-small text-left hover:underline touch:min-h-10"
              >
                {signed}
              </button>
            )}
            {desk.canMark && isBack && (
              <Button kind="bare" aria-label={t('restoreOne', { words })} onClick={() => desk.restoreProposal(item)}>
                {t('restore')}
              </Button>
            )}
            {desk.canMark && !isBack && (
              <>
                <Button kind="bare" aria-label={t('acceptOne', { words })} onClick={() => desk.accept(item)}>
                  ✓
                </Button>
                <Button kind="bare" aria-label={t('dismissOne', { words })} onClick={() => desk.dismiss(item)}>
                  ✕
                </Button>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
