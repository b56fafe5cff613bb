'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import type { Article } from '@/lib/articles/article'
import type { Unplaced } from '@/lib/claims/carrying'
import { PassagePicker } from '../article/passage-picker'
import type { Mark } from '../article/pieces'
import { FootBar } from '../shell/foot-bar'
import { buttonClass } from '../ui/button-class'
import { Columns } from '../ui/columns'
import { EmptyState } from '../ui/states'
import { useEarlyKeys } from '../ui/early-keys'
import { useKeys } from '../ui/use-keys'
import { UnplacedCard } from './unplaced-card'
import { usePlacing } from './use-placing'

type Props = {
  article: Article
  unplaced: readonly Unplaced[]
  viewer: { newsroomId: string; personId: string }
  slug: string
  canWork: boolean
}

/** What a correction left behind: at the left the claims as they stood, at the right the text as it is, to place them in. */
export function PlacingDesk({ article, unplaced, viewer, slug, canWork }: Props): ReactNode {
  const t = useTranslations('versions')
  const router = useRouter()
  const text = useRef<HTMLDivElement>(null)
  const placing = usePlacing(unplaced, article.id, article.text.id, viewer)
  const { items, current } = placing
  const path = `/n/${slug}/articles/${article.id}`
  const marks = useMemo(() => (current ? marksOf(current) : []), [current])
  const shown = current?.claim.id
  const { setCurrentId } = placing
  useEffect(() => {
    // `#claim-{id}` opens the list at a claim.
    const asked = /^#claim-([\w-]+)$/.exec(window.location.hash)?.[1]
    const timer = asked ? setTimeout(() => setCurrentId(asked), 0) : undefined
    return () => clearTimeout(timer)
  }, [setCurrentId])
  useEffect(() => {
    // Where the text stands beside the list. Under it, showing the place would take the list out of sight.
    if (!window.matchMedia?.('(min-width: 64rem)').matches) return
    const frame = requestAnimationFrame(() => {
      const mark = shown && text.current?.querySelector(`mark[data-ids~="${CSS.escape(shown)}"]`)
      if (mark) mark.scrollIntoView({ block: 'nearest' })
    })
    return () => cancelAnimationFrame(frame)
  }, [shown])
  const focusText = () => text.current?.querySelector<HTMLElement>('[role=group]')?.focus({ preventScroll: true })

  useKeys({
    n: () => placing.step(1),
    j: () => placing.step(1),
    p: () => placing.step(-1),
    k: () => placing.step(-1),
    Enter: () => canWork && placing.accept(),
    r: () => (canWork && current ? focusText() : false),
    x: () => canWork && placing.withdraw(),
    z: () => canWork && placing.undo(),
    Escape: () => router.push(path),
  })
  useEarlyKeys()
  return (
    <>
      <Columns
        stick
        asideLabel={t('placing.text')}
        main={
          <div className="grid content-start gap-4">
            <header>
              <h1 className="font-read text-heading font-medium">{t('placing.title')}</h1>
              {items.length > 0 && <p className="mt-1 max-w-prose text-soft">{t('placing.intro')}</p>}
            </header>
            {items.length === 0 ? (
              <EmptyState
                title={t('placing.done')}
                action={
                  <Link href={path} className={buttonClass('primary')}>
                    {t('placing.toArticle')}
                  </Link>
                }
              >
                {t('placing.doneText')}
              </EmptyState>
            ) : (
              <ul aria-label={t('placing.list')} className="grid list-none gap-2">
                {items.map(item => (
                  <UnplacedCard
                    key={item.claim.id}
                    item={item}
                    current={item === current}
                    lang={article.language}
                    canWork={canWork}
                    onOpen={() => placing.setCurrentId(item.claim.id)}
                    onAccept={placing.accept}
                    onPick={focusText}
                    onWithdraw={placing.withdraw}
                  />
                ))}
              </ul>
            )}
          </div>
        }
        aside={
          <div ref={text}>
            <h2 className="eyebrow mb-1">{t('placing.text')}</h2>
            {canWork && current && <p className="mb-4 text-soft">{t('placing.picking')}</p>}
            <PassagePicker
              version={article.text}
              lang={article.language}
              label={t('placing.text')}
              marks={marks}
              takeLabel={t('placing.take')}
              onPick={anchor => canWork && placing.placeOn(anchor)}
              onCancel={() => (document.activeElement as HTMLElement | null)?.blur()}
            />
          </div>
        }
      />
      <FootBar
        save={placing.save}
        hints={[
          { keys: ['n', 'p'], label: t('keys.next') },
          ...(canWork
            ? [
                { keys: ['Enter'], label: t('keys.accept') },
                { keys: ['r'], label: t('keys.pick') },
                { keys: ['x'], label: t('keys.withdraw') },
                { keys: ['z'], label: t('keys.undo') },
              ]
            : []),
          { keys: ['Escape'], label: t('keys.back') },
        ]}
      />
    </>
  )
}

/** The proposed places of a claim in the text. */
function marksOf({ claim, passages }: Unplaced): Mark[] {
  return passages.flatMap(({ id, role, after }): Mark[] => {
    if (!after) return []
    const { start, end } = after
    return role === 'main'
      ? [{ id: claim.id, kind: claim.kind, state: 'claim', current: true, start, end }]
      : [{ id: `${claim.id}/${id}`, kind: claim.kind, state: 'part', start, end }]
  })
}
