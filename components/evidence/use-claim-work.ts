'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { v7 as uuidv7 } from 'uuid'
import { newsroomApi, type NewsroomApi } from '@/lib/api/client'
import type { CorroborationInput } from '@/lib/api/inputs'
import type { Claim } from '@/lib/claims/claim'
import type { Candidate } from '@/lib/corroboration/candidate'
import { candidatesSubject, type Entry } from '@/lib/outbox/entry'
import type { Failure, Result } from '@/lib/result'
import type { Outbox } from '../outbox/outbox'
import { useOutbox, useSaveStatus } from '../outbox/use-outbox'
import type { SaveStatus } from '../shell/save-state'
import { toast } from '../ui/toast'
import { useProblem } from '../ui/use-problem'

type Viewer = { personId: string; newsroomId: string }

/** A source that was recorded here and is not yet acknowledged by the server, and what carries it there. */
export type Waiting = { entry: Entry; input: CorroborationInput }

export type ClaimWork = {
  claim: Claim
  api: NewsroomApi
  save: SaveStatus | undefined
  pending: readonly Waiting[]
  /** Sends once more what the server refused, or gives it up. */
  settle: (entry: Entry, how: 'again' | 'drop') => void
  /** Records a source: kept in this browser at once, sent until the server has it. */
  record: (input: Omit<CorroborationInput, 'id'>) => string
  /** Withdraws a source that was recorded just now, whether the server has it already or not. */
  takeBack: (id: string) => void
  /** Leaves a candidate aside, or (`back`) takes that back: kept in this browser at once, as what is recorded. */
  leaveAside: (candidate: Candidate, back?: boolean) => void
  /** What is on its way to the server, and who sends it. */
  entries: readonly Entry[]
  find: () => Outbox
  /** Does something to the claim now; answers with what went wrong, or null. A conflict shows the colleague's version. */
  run: (work: (api: NewsroomApi, claim: Claim) => Promise<Result<Claim>>, said?: string) => Promise<Failure | null>
}

/** A claim being worked on: its newest version, and how what is done to it is stored. */
export function useClaimWork(stored: Claim, { personId, newsroomId }: Viewer): ClaimWork {
  const t = useTranslations('evidence.said')
  const problem = useProblem()
  const router = useRouter()
  const owner = useMemo(() => ({ personId, newsroomId }), [personId, newsroomId])
  const api = useMemo(() => newsroomApi(newsroomId, { personId }), [newsroomId, personId])
  const { state, find } = useOutbox(owner)
  const outboxStatus = useSaveStatus(state)
  const [seen, setSeen] = useState(stored)
  const [own, setOwn] = useState<SaveStatus | null>(null)
  const claim = seen.version >= stored.version ? seen : stored

  const take = useCallback(
    (next: Claim) => {
      setSeen(before => (next.version >= before.version ? next : before))
      router.refresh()
    },
    [router],
  )
  useEffect(
    () =>
      find().hearers.onStored(next => {
        if (next.id !== stored.id) return
        take(next)
        // What failed before is over: nothing of it waits, and what came after it is stored.
        setOwn(before => (before?.state === 'failed' ? null : before))
      }),
    [find, stored.id, take],
  )

  const record = (input: Omit<CorroborationInput, 'id'>): string => {
    const id = uuidv7()
    const change = { type: 'corroborate' as const, input: { id, ...input } as CorroborationInput }
    void find().add([{ articleId: claim.articleId, claimId: claim.id, change, base: claim.version }])
    return id
  }
  const { articleId, id: claimId } = claim
  const takeBack = (id: string) => {
    const version = claim.corroborations.find(one => one.id === id)?.version ?? 1
    const change = { type: 'source' as const, id, patch: { withdrawn: true }, version }
    void find().add([{ articleId, claimId, change, base: null }])
  }
  const leaveAside = ({ article: { versionId }, sentence: { start, end, exact } }: Candidate, back = false) => {
    const input = back ? { restore: [{ versionId, start, end }] } : { dismiss: [{ versionId, start, end, exact }] }
    const change = { type: 'leave-aside' as const, claimId, input }
    void find().add([{ articleId, claimId: candidatesSubject(claimId), change, base: null }])
  }
  const run: ClaimWork['run'] = async (work, said) => {
    setOwn({ state: 'saving' })
    const answer = await work(api, claim)
    if (answer.ok) {
      setOwn({ state: 'saved', at: new Date() })
      take(answer.value)
      if (said) toast.say(said)
      return null
    }
    const current = answer.code === 'version_conflict' ? (answer.extra?.current as Claim | undefined) : undefined
    if (current) take(current)
    setOwn({ state: 'failed', reason: problem(answer) })
    toast.fail(current ? t('conflict') : t('failed', { reason: problem(answer) }))
    return answer
  }
  const dropped = new Set(state.entries.flatMap(({ change }) => (change.type === 'source' ? [change.id] : [])))
  const pending = state.entries.flatMap(entry => {
    const { change } = entry
    return entry.claimId === claim.id &&
      change.type === 'corroborate' &&
      !dropped.has(change.input.id) &&
      !claim.corroborations.some(one => one.id === change.input.id)
      ? [{ entry, input: change.input }]
      : []
  })
  const settle = (entry: Entry, how: 'again' | 'drop') =>
    void (how === 'drop' ? find().drop(entry.id) : find().resolve(entry.claimId, 'mine'))
  const unsent = state.entries.length > 0 || state.unkept.length > 0
  return {
    claim,
    api,
    save: unsent || !own ? outboxStatus : own,
    pending,
    settle,
    record,
    takeBack,
    leaveAside,
    run,
    entries: state.entries,
    find,
  }
}
