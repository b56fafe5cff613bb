'use client'

import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { describeValue } from '@/lib/claims/kinds'
import type { Status } from '@/lib/claims/status'
import type { KindName, Value } from '@/lib/claims/value'
import type { WatchNotice } from '@/lib/corroboration/watch'
import { useFormat } from '@/lib/i18n/format'
import { useKnownDate } from '@/lib/i18n/known-date'
import { KindSign } from '../claims/kind-sign'
import { StanceBadge, StatusBadge } from '../claims/status-badge'
import { ReasonChips } from '../evidence/reason-chips'
import { RowAction } from '../evidence/source-row'
import { classNames } from '../ui/class-names'

const tones = { refutes: 'text-warn', updates: 'text-half', supports: 'text-good' } as const

type Props = {
  notice: WatchNotice
  slug: string
  current: boolean
  onCurrent: () => void
  onOpen: () => void
  onRead: () => void
  onDismiss: () => void
}

/** One notice: the claim, what the new passage does to it, the passage itself, and why. */
export function NoticeItem({ notice, slug, current, onCurrent, onOpen, onRead, onDismiss }: Props) {
  const t = useTranslations('watch')
  const locale = useLocale()
  const format = useFormat()
  const { claim, passage, relation, read, settled } = notice
  const kind = claim.kind as KindName
  const value = describeValue(kind, claim.value as Value, locale)
  const date = useKnownDate()(passage.publishedAt)
  return (
    <li
      tabIndex={current ? 0 : -1}
      data-notice={notice.findingId}
      data-read={read || undefined}
      aria-label={t('label', {
        value,
        outlet: passage.outletName,
        relation: t(`relation.${relation}`),
        read: read ? t('state.read') : t('state.unread'),
      })}
      onFocus={onCurrent}
      onClick={onCurrent}
      className={classNames(
        'grid scroll-my-4 gap-1.5 rounded-large border px-4 py-3.5 outline-offset-[-1px]',
        current
          ? 'border-line bg-sheet shadow-lifted outline-2 outline-focus'
          : 'border-transparent border-b-hair hover:bg-sheet',
      )}
    >
      <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-0.5">
        <span
          aria-hidden
          className={classNames('size-2 shrink-0 self-center rounded-full', read ? 'bg-line' : 'bg-focus')}
        />
        <KindSign kind={kind} />
        <Link
          href={`/n/${slug}/claims/${claim.id}`}
          onClick={onOpen}
          className={classNames('min-w-0 text-large hover:underline', read ? 'font-medium text-soft' : 'font-semibold')}
        >
          {value}
        </Link>
        <StatusBadge status={claim.status as Status} />
        <span className="ml-auto text-small text-soft">
          {settled ? t('settled') : format.dateTime(new Date(notice.at), 'moment')}
        </span>
      </div>
      <p className="text-soft">
        {claim.outletName} · {claim.title}
      </p>
      <p dir="auto" className="line-clamp-3 font-read text-soft">
        {claim.line.before}
        <span className="text-ink underline decoration-line underline-offset-3">{claim.line.exact}</span>
        {claim.line.after}
      </p>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-2.5 text-soft">
        <StanceBadge stance={relation === 'updates' ? 'partly' : relation} hideWord />
        <span className={classNames('font-medium', tones[relation])}>{t(`relation.${relation}`)}</span>
        <span className="font-semibold text-ink">{passage.outletName}</span>
        {date && <span>{date}</span>}
      </p>
      <blockquote lang={passage.language} dir="auto" className="font-read text-passage whitespace-pre-line">
        {passage.exact}
      </blockquote>
      <div className="flex flex-wrap items-center gap-1.5">
        <ReasonChips reasons={notice.reasons} />
      </div>
      <div className="flex flex-wrap gap-x-4 text-small">
        <Link
          href={`/n/${slug}/claims/${claim.id}`}
          onClick={onOpen}
          className="inline-flex min-h-6 items-center text-soft underline decoration-line underline-offset-2 hover:text-ink touch:min-h-10"
        >
          {t('open')}
        </Link>
        <RowAction onPress={onRead} shortcut={current ? 'u' : undefined}>
          {read ? t('markUnread') : t('markRead')}
        </RowAction>
        <RowAction onPress={onDismiss} shortcut={current ? 'x' : undefined}>
          {t('dismiss')}
        </RowAction>
      </div>
    </li>
  )
}
