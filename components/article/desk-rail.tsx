'use client'

import { useTranslations } from 'next-intl'
import { useMemo, type ReactNode } from 'react'
import { CardRail } from '../claims/card-rail'
import { useBeside, useMoreInSight } from '../claims/use-beside'
import { CurrentCard, RestingCard } from './desk-card'
import type { DeskItem } from './desk-marks'
import { CurrentProposal } from './proposal-cards'
import type { ProposalItem } from './proposal-items'
import type { DeskState } from './use-desk'
import { useCardsNear } from './use-cards-near'
import { useOnPaper } from './use-on-paper'
import { inTextOrder } from './walk'

type Props = {
  desk: DeskState
  viewerId: string
  slug: string
  onOpen: (id: string) => void
  onHover: (id: string | null) => void
}

/** The notes beside the text. There may be ten thousand: those near the window are drawn, on a narrow screen as many as were come upon, on paper all. */
export function DeskRail({ desk, viewerId, slug, onOpen, onHover }: Props): ReactNode {
  const t = useTranslations('desk')
  const { items, currentId, currentProposal, root, near } = desk
  const isBeside = useBeside()
  const onPaper = useOnPaper()
  const cards = useMemo(
    () => inTextOrder<DeskItem | ProposalItem>(items, currentProposal && !onPaper ? [currentProposal] : []),
    [items, currentProposal, onPaper],
  )
  const { count, end } = useMoreInSight(isBeside)
  const beside = useCardsNear(cards, near, currentId)
  const shown = useMemo(() => {
    if (onPaper) return cards
    return isBeside ? beside.shown : cards.filter((card, at) => at < count || card.id === currentId)
  }, [onPaper, cards, beside.shown, currentId, isBeside, count])
  return (
    <>
      <CardRail
        label={t('article.claims')}
        text={root}
        anchors={shown}
        top={beside.place.top}
        isPart={shown.length < cards.length}
        currentId={currentId}
        onHover={onHover}
      >
        {shown.map(item =>
          'proposal' in item ? (
            <CurrentProposal key={item.id} item={item} desk={desk} />
          ) : item.id === currentId ? (
            <CurrentCard
              key={item.id}
              item={item}
              of={items.length}
              viewerId={viewerId}
              onOpen={onOpen}
              desk={desk}
              slug={slug}
            />
          ) : (
            <RestingCard key={item.id} item={item} of={items.length} viewerId={viewerId} onOpen={onOpen} />
          ),
        )}
      </CardRail>
      {!isBeside && count < cards.length && <div ref={end} aria-hidden className="h-px" />}
    </>
  )
}
