'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { proposalId } from '@/lib/claims/coverage'
import { findMove, type MoveName } from '@/lib/claims/status'
import type { ShownClaim } from '@/lib/outbox/overlay'
import { redo, undo, type Deed, type Deeds } from '@/lib/outbox/undo'
import { toast } from '../ui/toast'
import type { DeskItem } from './desk-marks'
import type { useDeskWork } from './use-desk-work'

type Given = {
  work: ReturnType<typeof useDeskWork>
  items: readonly DeskItem[]
  current: DeskItem | null
  goTo: (id: string | null) => void
  setCurrentId: (id: string | null) => void
}

/** Moves of the current claim from one status to another, and taking back what was done. */
export function useDeskMoves({ work, items, current, goTo, setCurrentId }: Given) {
  const t = useTranslations('desk.card')
  const undoWord = useTranslations('common')('undo')
  const { canMark, drop, send, findShown } = work

  const moveIt = (claim: ShownClaim, move: Exclude<MoveName, 'sign' | 'return'>, deed: Deed, said: string) => {
    if (!canMark) return
    if (!findMove(claim.status, move)) {
      toast.fail(move === 'withdraw' ? t('cannot.withdraw') : t('cannot.ask-review'))
      return
    }
    void send(claim.id, [{ type: 'move', move, reason: '' }], deed)
    toast.say(said, { action: { label: undoWord, onPress: () => latestUndo.current() } })
  }

  const withdraw = (): boolean => {
    if (!current || !canMark) return false
    const { claim, id } = current
    if (!claim) {
      void drop(id)
      setCurrentId(null)
      return true
    }
    const next = items[items.indexOf(current) + 1] ?? items[items.indexOf(current) - 1] ?? null
    moveIt(claim, 'withdraw', { type: 'withdraw', claimId: id, from: claim.status }, t('done.withdrawn'))
    if (findMove(claim.status, 'withdraw')) goTo(next?.id ?? null)
    return true
  }

  const askReview = (): boolean => {
    if (!current?.claim || !canMark) return false
    moveIt(current.claim, 'ask-review', { type: 'ask-review', claimId: current.id }, t('done.review'))
    return true
  }

  const recall = () => {
    if (current?.claim && canMark) void send(current.id, [{ type: 'move', move: 'recall', reason: '' }])
  }

  const restore = (claimId: string) => {
    void send(claimId, [{ type: 'move', move: 'restore', reason: '' }])
    setCurrentId(claimId)
  }

  const turn = (which: typeof undo, nothing: string, said: string) => {
    const result = which(work.deeds, findShown)
    if (!result.ok) {
      const forgotten = result.extra?.deeds as Deeds | undefined
      if (forgotten) work.setDeeds(() => forgotten)
      toast.fail(result.code === 'changed_since' ? t('done.changedSince') : nothing)
      return
    }
    const { deed, changes, deeds: after } = result.value
    work.setDeeds(() => after)
    void work.sendAll(changes)
    goTo(placeOf(deed, which === undo))
    toast.say(said)
  }
  const turns = {
    undo: () => turn(undo, t('done.nothingToUndo'), t('done.undone')),
    redo: () => turn(redo, t('done.nothingToRedo'), t('done.redone')),
  }
  // Right after a reload what was done before is not read yet: what is asked for waits until it is.
  const [asked, setAsked] = useState<readonly (keyof typeof turns)[]>([])
  const once = (which: keyof typeof turns) => () =>
    work.isRead && asked.length === 0 ? turns[which]() : setAsked(before => [...before, which])
  const turnAsked = useEffectEvent(() => {
    setAsked(asked.slice(1))
    turns[asked[0]]()
  })
  useEffect(() => {
    if (!work.isRead || asked.length === 0) return
    const timer = setTimeout(turnAsked, 0)
    return () => clearTimeout(timer)
  }, [work.isRead, asked])
  const undoOnce = once('undo')
  const latestUndo = useRef(undoOnce)
  useLayoutEffect(() => {
    latestUndo.current = undoOnce
  })

  return { withdraw, askReview, recall, restore, undo: undoOnce, redo: once('redo') }
}

/** Where one looks after taking a deed back (`isBack`) or doing it again: at the claim, or at the proposal that waits again. */
function placeOf(deed: Deed, isBack: boolean): string | null {
  if (deed.type === 'accept') return (isBack ? deed.claims[0]?.proposalId : deed.claims[0]?.claimId) ?? null
  if (deed.type !== 'dismiss') return deed.claimId
  const first = deed.proposals[0]
  return first ? proposalId({ kind: first.kind, span: first }) : null
}
