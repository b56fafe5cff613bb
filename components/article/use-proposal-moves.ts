'use client'

import { useTranslations } from 'next-intl'
import { useLayoutEffect, useRef } from 'react'
import { v7 } from 'uuid'
import { parseInput } from '@/lib/api/input'
import { proposalStates } from '@/lib/claims/coverage'
import { kinds } from '@/lib/claims/kinds'
import { dismissal, type Sent } from '@/lib/outbox/undo'
import { toast } from '../ui/toast'
import { changeOf, proposedDraft } from './draft-content'
import { refusedOf, type ProposalItem } from './proposal-items'
import type { useDeskWork } from './use-desk-work'
import type { Proposals } from './use-proposals'
import { stepOver } from './walk'

type Given = {
  work: ReturnType<typeof useDeskWork>
  proposals: Proposals
  goTo: (id: string | null) => void
  openForm: (claimId: string) => void
  undo: () => void
}

/** What is decided on proposals: accepted, mended, dismissed; one, or all minor ones at once. Each can be taken back. */
export function useProposalMoves({ work, proposals, goTo, openForm, undo }: Given) {
  const t = useTranslations('desk.proposal')
  const undoWord = useTranslations('common')('undo')
  const { text } = work.from
  const latestUndo = useRef(undo)
  useLayoutEffect(() => {
    latestUndo.current = undo
  })
  const say = (words: string) => toast.say(words, { action: { label: undoWord, onPress: () => latestUndo.current() } })

  /** The next that waits after one that was decided; what was decided with it waits no more. */
  const after = (item: ProposalItem, accepted: boolean): string | null => {
    const { kind, span, rank } = item.proposal
    const others = (rank === 'check' ? proposals.waiting : proposals.minor).filter(({ id }) => id !== item.id)
    const states = accepted
      ? proposalStates(
          others.map(({ proposal }) => proposal),
          [{ kind, ...span }],
          [],
        )
      : []
    const left = others.filter((_, at) => states[at] !== 'accepted')
    return stepOver(left, item, item.start, true)?.id ?? null
  }

  const mend = (item: ProposalItem): boolean => {
    if (!work.canMark) return false
    const claimId = v7()
    void work.keep(claimId, { ...proposedDraft(item.proposal, text), proposalId: item.id })
    openForm(claimId)
    return true
  }

  const creations = (items: readonly ProposalItem[]) =>
    items.flatMap(({ id, proposal }): (Sent & { proposalId: string })[] => {
      const claimId = v7()
      const draft = proposedDraft(proposal, text)
      const change = parseInput<unknown>(kinds[proposal.kind].schema, draft.value).ok
        ? changeOf(claimId, draft, { articleId: work.articleId, versionId: work.versionId })
        : null
      return change ? [{ claimId, proposalId: id, change }] : []
    })

  const sendCreations = (made: readonly (Sent & { proposalId: string })[]) =>
    void work.sendAll(
      made.map(({ claimId, change }) => ({ claimId, change })),
      { type: 'accept', claims: made.map(({ claimId, proposalId }) => ({ claimId, proposalId })) },
    )

  /** A reading that is not whole cannot be stored: its form opens instead. */
  const accept = (item: ProposalItem): boolean => {
    if (!work.canMark) return false
    const made = creations([item])
    if (made.length === 0) return mend(item)
    const next = after(item, true)
    sendCreations(made)
    goTo(next ?? made[0].claimId)
    return true
  }

  const sendDismissal = (items: readonly ProposalItem[]) => {
    const refused = items.map(({ proposal }) => refusedOf(proposal, text))
    const { versionId } = work
    void work.sendAll([dismissal(versionId, refused)], { type: 'dismiss', versionId, proposals: refused })
  }

  const dismiss = (item: ProposalItem, pressed = false): boolean => {
    if (!work.canMark) return false
    const next = after(item, false)
    sendDismissal([item])
    goTo(next)
    if (pressed) say(t('done.dismissed', { n: 1 }))
    return true
  }

  const acceptMinor = () => {
    const made = creations(proposals.minor)
    if (!work.canMark || made.length === 0) return
    sendCreations(made)
    say(t('done.accepted', { n: made.length }))
  }

  const dismissMinor = () => {
    if (!work.canMark || proposals.minor.length === 0) return
    sendDismissal(proposals.minor)
    say(t('done.dismissed', { n: proposals.minor.length }))
  }

  /** Takes back an earlier dismissal, whoever made it. */
  const restore = (item: ProposalItem) => {
    if (!work.canMark) return
    void work.sendAll([dismissal(work.versionId, [refusedOf(item.proposal, text)], true)])
    goTo(item.id)
  }

  return { accept, dismiss, mend, acceptMinor, dismissMinor, restore }
}
