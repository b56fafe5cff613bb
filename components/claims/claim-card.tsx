'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode, Ref } from 'react'
import { describeValue, hasOneQuestion } from '@/lib/claims/kinds'
import type { ShownClaim } from '@/lib/outbox/overlay'
import { ContradictedFlag } from '../evidence/contradicted'
import { classNames } from '../ui/class-names'
import { KindSign } from './kind-sign'
import { StandingBadge } from './standing-badge'
import { toBadge } from './standing-number'
import { StatusBadge } from './status-badge'

/** What a card shows in one glance: a stored claim, or one on its way. */
export type CardClaim = Pick<ShownClaim, 'id' | 'kind' | 'value' | 'status' | 'standings' | 'warnings' | 'createdBy'> &
  Pick<ShownClaim, 'contradictedBy'> & { pending?: ShownClaim['pending'] }

type Props = {
  claim: CardClaim
  /** Its raised number in the text. */
  number?: number
  /** How many claims there are, where not all of them are drawn. */
  of?: number
  viewerId: string
  current?: boolean
  hovered?: boolean
  onOpen?: () => void
  onHover?: (over: boolean) => void
  /** What opens under the glance: the form, both versions, the actions. */
  children?: ReactNode
  ref?: Ref<HTMLLIElement>
  className?: string
}

/** A note in the margin: number, the kind's sign, the value as read, standing, status, whose. */
export function ClaimCard({
  claim,
  number,
  of,
  viewerId,
  current = false,
  hovered = false,
  onOpen,
  onHover,
  children,
  ref,
  className,
}: Props): ReactNode {
  const t = useTranslations('desk.card')
  const kindWord = useTranslations('words.kind')
  const locale = useLocale()
  const value = describeValue(claim.kind, claim.value, locale)
  const { pending } = claim
  return (
    <li
      ref={ref}
      data-card={claim.id}
      data-current={current || undefined}
      aria-posinset={of === undefined ? undefined : number}
      aria-setsize={of}
      onMouseEnter={onHover && (() => onHover(true))}
      onMouseLeave={onHover && (() => onHover(false))}
      className={classNames(
        'list-none border-l-2 py-1.5 pr-2 pl-3',
        current
          ? 'rounded-r-large border-y border-r border-y-line border-r-line border-l-focus bg-sheet shadow-lifted'
          : hovered
            ? 'border-l-edge bg-hair'
            : 'border-l-line',
        className,
      )}
    >
      <button
        type="button"
        aria-current={current || undefined}
        aria-label={[number ?? t('new'), kindWord(claim.kind), value].join(', ')}
        onClick={onOpen}
        onFocus={onHover && (() => onHover(true))}
        onBlur={onHover && (() => onHover(false))}
        className="flex w-full items-center gap-2 rounded-small text-left touch:min-h-8"
      >
        <KindSign kind={claim.kind} />
        <b className={classNames('min-w-0 grow text-large font-semibold', !current && 'truncate')}>{value}</b>
        {number !== undefined && <span className="ml-auto text-small text-faint">{number}</span>}
      </button>
      <p className="flex flex-wrap gap-x-3 pl-6.5 text-base">
        <Standings claim={claim} />
        {pending ? (
          <span data-pending={pending} className={pending === 'waiting' ? 'text-half' : 'font-medium text-warn'}>
            <span aria-hidden>{pending === 'waiting' ? '○ ' : '! '}</span>
            {t(`pending.${pending}`)}
          </span>
        ) : (
          <StatusBadge status={claim.status} who={claim.createdBy.id === viewerId ? t('you') : claim.createdBy.name} />
        )}
        <ContradictedFlag claim={claim} />
        {claim.warnings.length > 0 && <span className="text-warn">{t('warnings')}</span>}
      </p>
      {children && <div className="mt-2 [&:not(:has(form))]:pl-6.5 max-wide:pl-0">{children}</div>}
    </li>
  )
}

function Standings({ claim }: { claim: CardClaim }): ReactNode {
  const alone = hasOneQuestion(claim.kind)
  return claim.standings.map(answer => <StandingBadge key={answer.question} {...toBadge(answer, alone)} />)
}
