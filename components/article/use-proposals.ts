'use client'

import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { WaitingPlace } from '@/lib/claims/carrying'
import { coverageOf, proposalStates, type KindSpan } from '@/lib/claims/coverage'
import { visitPassages } from '@/lib/claims/packed'
import type { Proposal } from '@/lib/claims/proposal'
import { textSubject, type Dismissed } from '@/lib/outbox/entry'
import { withDismissals } from '@/lib/outbox/dismissals'
import { onceEach, proposalItems } from './proposal-items'
import type { useDeskWork } from './use-desk-work'

/** What the machine reads in a text, and what people have said they do not want of it. */
export type MachineReading = {
  proposals: readonly Proposal[]
  dismissed: readonly KindSpan[]
  /** Where claims of the old text that wait to be placed probably stand: their words are not proposed as new. */
  waiting?: readonly WaitingPlace[]
}

const none: readonly never[] = []

/** Of a text that is not read: an older version. */
export const unread: MachineReading = { proposals: [], dismissed: [] }

/** The proposals of the article on the desk: what has become of each, what waits, and how far the reading has come. */
export function useProposals(work: ReturnType<typeof useDeskWork>, reading: MachineReading) {
  const { shown, outbox, drafts, versionId, find } = work
  const [minorShown, showMinor] = useState(false)
  const stored = useDismissed(find, reading.dismissed, versionId)
  const dismissed = useMemo(
    () => withDismissals(stored, outbox.entries, versionId),
    [stored, outbox.entries, versionId],
  )
  const { waiting = none } = reading
  const claims = useMemo(() => {
    const unplaced = new Set(shown.flatMap(({ id, unplaced }) => (unplaced ? [id] : [])))
    const standing: KindSpan[] = []
    if (reading.proposals.length > 0)
      for (const claim of shown) {
        if (claim.status === 'withdrawn' || claim.versionId !== versionId) continue
        const { kind } = claim
        visitPassages(claim, (role, start, end) => {
          if (role === 'main' || role === 'mention') standing.push({ kind, start, end })
        })
      }
    return [...standing, ...waiting.filter(({ claimId }) => unplaced.has(claimId))]
  }, [shown, versionId, waiting, reading.proposals])
  const proposals = useMemo(() => onceEach(reading.proposals), [reading.proposals])
  const states = useMemo(() => proposalStates(proposals, claims, dismissed), [proposals, claims, dismissed])
  const all = useMemo(() => proposalItems(proposals, states), [proposals, states])
  const sorted = useMemo(() => {
    const mended = new Set([...drafts.values()].map(draft => draft.proposalId))
    const open = all.filter(({ id, state }) => state === 'unread' && !mended.has(id))
    const waiting = open.filter(({ proposal }) => proposal.rank === 'check')
    const minor = open.filter(({ proposal }) => proposal.rank === 'minor')
    return { open, waiting, minor, visible: minorShown ? open : waiting }
  }, [all, drafts, minorShown])
  const coverage = useMemo(() => coverageOf(proposals, states), [proposals, states])
  const refused = outbox.entries.filter(
    ({ claimId, state }) => claimId === textSubject(versionId) && state === 'refused',
  )
  return {
    ...sorted,
    all,
    coverage,
    dismissed: all.filter(({ state }) => state === 'dismissed'),
    minorShown,
    showMinor,
    /** Dismissals that the server will never take, with its reason. */
    refused,
  }
}

export type Proposals = ReturnType<typeof useProposals>

/** What the server has as dismissed: as the page was given it, or as a later answer told. */
function useDismissed(
  find: ReturnType<typeof useDeskWork>['find'],
  given: readonly KindSpan[],
  versionId: string,
): readonly KindSpan[] {
  const [since, setSince] = useState<{ given: readonly KindSpan[]; now: readonly KindSpan[] } | null>(null)
  const hear = useEffectEvent((told: Dismissed) => {
    if (told.versionId === versionId) setSince({ given, now: told.dismissed })
  })
  useEffect(() => find().hearers.onDismissed(hear), [find])
  return since?.given === given ? since.now : given
}
