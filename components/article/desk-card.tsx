'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { memo, useEffect, useRef, type ReactNode } from 'react'
import { mainPassage } from '@/lib/claims/claim'
import { findMove } from '@/lib/claims/status'
import { deepLink } from '@/lib/text/text-fragment'
import { ClaimCard, type CardClaim } from '../claims/claim-card'
import { ClaimForm } from '../claims/claim-form'
import { ConflictChoice } from '../claims/conflict-choice'
import { useFieldWords } from '../claims/use-field-words'
import { CandidateCount } from '../evidence/candidate-count'
import { ValueReading } from '../evidence/value-reading'
import { Button } from '../ui/button'
import { buttonClass } from '../ui/button-class'
import { Notice } from '../ui/notice'
import { besideLine, keepBothInSight, sheet } from './card-place'
import type { DeskItem } from './desk-marks'
import { mainOf } from './draft-content'
import type { DeskState } from './use-desk'

type CardProps = { item: DeskItem; of: number; viewerId: string; onOpen: (id: string) => void }

/** A card that is not the current one. There may be a thousand: it is drawn again only when its claim changes. */
export const RestingCard = memo(function RestingCard({ item, of, viewerId, onOpen }: CardProps) {
  const t = useTranslations('desk.card')
  return (
    <ClaimCard
      claim={cardOf(item, viewerId)}
      number={item.number}
      of={of}
      viewerId={viewerId}
      onOpen={() => onOpen(item.id)}
      className={besideLine}
    >
      {item.draft && <span className="text-small text-half">○ {t('draft')}</span>}
    </ClaimCard>
  )
}, sameCard)

function sameCard(before: CardProps, after: CardProps): boolean {
  const [a, b] = [before.item, after.item]
  return (
    a.id === b.id &&
    a.number === b.number &&
    a.draft === b.draft &&
    before.of === after.of &&
    before.onOpen === after.onOpen &&
    a.claim?.version === b.claim?.version &&
    a.claim?.updatedAt === b.claim?.updatedAt &&
    a.claim?.pending === b.claim?.pending &&
    a.claim?.status === b.claim?.status &&
    a.claim?.value === b.claim?.value &&
    a.claim?.standings === b.claim?.standings
  )
}

type CurrentProps = CardProps & { desk: DeskState; slug: string }

/** The current card: the form in its place, both versions of a conflict, or the value with what can be done. */
export function CurrentCard({ item, of, viewerId, onOpen, desk, slug }: CurrentProps): ReactNode {
  const card = useRef<HTMLLIElement>(null)
  const { root } = desk
  const at = desk.mode.at
  useEffect(() => {
    const frame = requestAnimationFrame(() => keepBothInSight(card.current, root.current, item.id, at === 'form'))
    return () => cancelAnimationFrame(frame)
  }, [at, root, item.id])
  return (
    <ClaimCard
      ref={card}
      claim={cardOf(item, viewerId)}
      number={item.number}
      of={of}
      viewerId={viewerId}
      current
      onOpen={() => onOpen(item.id)}
      className={`${besideLine} ${sheet}`}
    >
      <CardBody item={item} desk={desk} slug={slug} viewerId={viewerId} />
    </ClaimCard>
  )
}

function CardBody({
  item,
  desk,
  slug,
  viewerId,
}: Pick<CurrentProps, 'item' | 'desk' | 'slug' | 'viewerId'>): ReactNode {
  const t = useTranslations('desk')
  const words = useFieldWords()
  const { mode } = desk
  const { id, claim, draft } = item
  const waiting = desk.waiting(id)
  if (mode.at === 'pick' && mode.claimId === id) {
    const role = mode.role === 'main' ? t('mark.respan') : t('mark.picking', { role: words.role(mode.role) })
    return (
      <Notice live title={role} action={<Button onClick={desk.cancelPick}>{t('form.back')}</Button>}>
        {t('mark.pickingHelp')}
      </Notice>
    )
  }
  if (draft && mode.at === 'form' && mode.claimId === id) {
    return (
      <ClaimForm
        kind={draft.kind}
        printed={mainOf(draft.passages).exact}
        reading={draft.reading}
        context={desk.text}
        value={draft.value}
        passages={draft.passages}
        onSave={value => desk.save(id, value)}
        onDraft={value => desk.keepValue(id, value)}
        onBack={desk.back}
        onPick={desk.pick}
        onRemovePassage={passageId => desk.removePassage(id, passageId)}
      />
    )
  }
  if (claim && waiting[0] && waiting[0].state !== 'waiting') {
    return (
      <ConflictChoice
        mine={claim}
        waiting={waiting}
        onChoose={choice => (choice === 'edit' ? desk.edit(true) : desk.resolve(id, choice))}
      />
    )
  }
  return (
    <div className="grid gap-2.5">
      {claim && <ValueReading kind={claim.kind} value={claim.value} />}
      {claim?.note && <p className="text-soft">{claim.note}</p>}
      {claim && !claim.pending && <CandidateCount claim={claim} viewerId={viewerId} slug={slug} />}
      {desk.canMark && <Actions item={item} desk={desk} slug={slug} />}
      {!desk.canMark && claim && <EvidenceLink claimId={id} slug={slug} />}
      {claim && <OriginLink claim={claim} text={desk.text} />}
    </div>
  )
}

function Actions({ item, desk, slug }: Pick<CurrentProps, 'item' | 'desk' | 'slug'>): ReactNode {
  const t = useTranslations('desk.card')
  const { id, claim, draft } = item
  const may = (move: 'ask-review' | 'recall' | 'withdraw') => claim !== null && findMove(claim.status, move) !== null
  return (
    <div className="flex flex-wrap gap-1.5">
      <Button kind="primary" shortcut="Enter" onClick={() => desk.edit()}>
        {draft ? t('resume') : t('actions.edit')}
      </Button>
      {claim && <EvidenceLink claimId={id} slug={slug} />}
      {may('ask-review') && (
        <Button shortcut="v" onClick={desk.askReview}>
          {t('actions.review')}
        </Button>
      )}
      {may('recall') && <Button onClick={desk.recall}>{t('actions.recall')}</Button>}
      <Button kind="bare" shortcut="r" onClick={() => desk.pick('main')}>
        {t('actions.respan')}
      </Button>
      {draft && (
        <Button kind="bare" onClick={() => desk.discard(id)}>
          {t('discard')}
        </Button>
      )}
      {may('withdraw') && (
        <Button kind="bare" shortcut="x" onClick={desk.withdraw}>
          {t('actions.withdraw')}
        </Button>
      )}
    </div>
  )
}

function EvidenceLink({ claimId, slug }: { claimId: string; slug: string }): ReactNode {
  const t = useTranslations('desk.card.actions')
  return (
    <Link href={`/n/${slug}/claims/${claimId}`} className={buttonClass('quiet', 'justify-self-start')}>
      {t('evidence')}
    </Link>
  )
}

/** The passage on the page that the article came from, marked there by a text fragment. */
function OriginLink({ claim, text }: { claim: NonNullable<DeskItem['claim']>; text: string }): ReactNode {
  const t = useTranslations('versions')
  const { url } = claim.article
  if (!url) return null
  return (
    <a
      href={deepLink(url, text, mainPassage(claim).anchor)}
      rel="noreferrer noopener"
      target="_blank"
      className="link justify-self-start text-small"
    >
      {t('origin')}
    </a>
  )
}

/** What a card shows of an item: the claim, or of a form that is not one yet what it will be. */
function cardOf({ id, claim, draft }: DeskItem, viewerId: string): CardClaim {
  if (draft && (claim === null || draft.isNew)) {
    return {
      id,
      kind: draft.kind,
      value: draft.value,
      status: 'draft',
      standings: [],
      warnings: [],
      createdBy: { id: viewerId, name: '' },
      pending: 'waiting',
    }
  }
  if (!claim) throw new Error('A card of nothing')
  return claim
}
