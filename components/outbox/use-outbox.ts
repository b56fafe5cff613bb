'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Owner } from '@/lib/outbox/entry'
import { saveLine, type OutboxState } from '@/lib/outbox/save-status'
import type { SaveStatus } from '../shell/save-state'
import type { Outbox } from './outbox'
import { outboxFor } from './outboxes'

const onServer: OutboxState = { entries: [], unkept: [], sending: false, online: true, savedAt: null, ready: false }

/** The outbox of a person, and how it stands; on the server, and until the page is alive, it stands empty and unread. */
export function useOutbox({ personId, newsroomId }: Owner): { state: OutboxState; find: () => Outbox } {
  const find = useCallback(() => outboxFor({ personId, newsroomId }), [personId, newsroomId])
  const subscribe = useCallback((listener: () => void) => find().subscribe(listener), [find])
  const state = useSyncExternalStore(
    subscribe,
    () => find().snapshot(),
    () => onServer,
  )
  return { state, find }
}

/** What the foot says of an outbox and of forms that were begun. `lost`: one of those could not be kept in this browser. */
export function useSaveStatus(
  state: OutboxState,
  drafts: { begun: number; lost: boolean } = { begun: 0, lost: false },
): SaveStatus | undefined {
  const t = useTranslations('desk.unsaved')
  return useMemo(() => {
    const line = saveLine(state)
    if (drafts.lost) return { state: 'failed', reason: t('lost', { n: 1 }) }
    if (line.state === 'reading') return undefined
    if (line.state === 'saved' && drafts.begun > 0) return { state: 'unsaved', count: drafts.begun }
    if (line.state === 'saved') return { state: 'saved', at: line.at === null ? null : new Date(line.at) }
    if (line.state === 'saving') return { state: 'saving' }
    const { because, count } = line
    if (because === 'waiting') return { state: 'unsaved', count }
    if (because === 'offline') return { state: 'offline', count }
    if (because === 'kept-nowhere') return { state: 'failed', reason: t('lost', { n: count }) }
    return { state: 'failed', reason: t('count', { n: count, why: t(because) }) }
  }, [state, drafts.lost, drafts.begun, t])
}

/** Stands in the shell of a newsroom, so that what waits is sent from any of its pages. Shows nothing. */
export function OutboxSender({ personId, newsroomId }: Owner): null {
  useEffect(() => {
    outboxFor({ personId, newsroomId }).wake()
  }, [personId, newsroomId])
  return null
}
