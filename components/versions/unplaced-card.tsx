'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Unplaced } from '@/lib/claims/carrying'
import { describeValue } from '@/lib/claims/kinds'
import { KindSign } from '../claims/kind-sign'
import { StatusBadge } from '../claims/status-badge'
import { Button } from '../ui/button'
import { classNames } from '../ui/class-names'
import { ChangeWords, FateSign } from './fate-sign'
import { TwoTexts } from './two-texts'
import { canAccept } from './use-placing'

type Props = {
  item: Unplaced
  current: boolean
  lang: string
  canWork: boolean
  onOpen: () => void
  onAccept: () => void
  onPick: () => void
  onWithdraw: () => void
}

/** A claim to be placed: how it stood, where it probably is now, what changed, how it will read; and what can be done with it. */
export function UnplacedCard({ item, current, lang, canWork, onOpen, onAccept, onPick, onWithdraw }: Props): ReactNode {
  const t = useTranslations('versions.placing')
  const kindWord = useTranslations('words.kind')
  const stateWord = useTranslations('versions.state')
  const locale = useLocale()
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (current) card.current?.scrollIntoView?.({ block: 'nearest' })
  }, [current])
  const { claim, passages } = item
  const value = describeValue(claim.kind, claim.value, locale)
  const reading = item.value && describeValue(claim.kind, item.value as never, locale)
  const changes = passages.flatMap(passage => passage.changes)
  const label = t('label', { kind: kindWord(claim.kind), value, state: stateWord(item.state) })
  return (
    <li
      ref={card}
      data-unplaced={claim.id}
      data-current={current || undefined}
      className={classNames(
        'grid gap-2 border-l-2 py-2 pr-2 pl-3',
        current ? 'rounded-r-large border-l-focus bg-sheet shadow-lifted' : 'border-l-line',
      )}
    >
      <button
        type="button"
        aria-current={current || undefined}
        aria-label={label}
        onClick={onOpen}
        className="flex w-full flex-wrap items-baseline gap-x-3 rounded-small text-left touch:min-h-8"
      >
        <KindSign kind={claim.kind} className="self-center" />
        <b className="min-w-0 text-large font-semibold wrap-anywhere">{value}</b>
        <FateSign fate={item} />
        <StatusBadge status={claim.status} />
      </button>
      {current && (
        <div className="grid gap-3 pl-1">
          <TwoTexts item={item} lang={lang} />
          {changes.length > 0 && (
            <section aria-label={t('changes')}>
              <ChangeWords changes={changes} />
            </section>
          )}
          {reading && reading !== value && <p className="font-medium">{t('reading', { value: reading })}</p>}
          {canWork && (
            <div className="flex flex-wrap gap-1.5">
              {canAccept(item) && (
                <Button kind="primary" shortcut="Enter" onClick={onAccept}>
                  {changes.length > 0 ? t('accept') : t('acceptSame')}
                </Button>
              )}
              <Button shortcut="r" onClick={onPick}>
                {t('pick')}
              </Button>
              <Button kind="bare" shortcut="x" onClick={onWithdraw}>
                {t('withdraw')}
              </Button>
            </div>
          )}
        </div>
      )}
    </li>
  )
}
