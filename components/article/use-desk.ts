'use client'

import { useMemo, useRef, useState } from 'react'
import { v7 } from 'uuid'
import type { Article } from '@/lib/articles/article'
import type { Claim, PassageRole } from '@/lib/claims/claim'
import type { KindName } from '@/lib/claims/value'
import { textSubject } from '@/lib/outbox/entry'
import { checkSpan, type Span } from '@/lib/text/span'
import { toast } from '../ui/toast'
import { useProblem } from '../ui/use-problem'
import { isCaret, markable } from './caret-moves'
import type { EarlierMark } from './earlier-marks'
import { deskMarks } from './desk-marks'
import { editDraft, markedDraft, patchOf, respanned, withPassage } from './draft-content'
import { newNear } from './near'
import { proposalMarks } from './proposal-items'
import { useDeskForm } from './use-desk-form'
import { useDeskMoves } from './use-desk-moves'
import { useDeskWork, type DeskViewer } from './use-desk-work'
import { useProposalMoves } from './use-proposal-moves'
import { unread, useProposals, type MachineReading } from './use-proposals'
import { useTextSelection } from './use-text-selection'
import { useVoice } from './use-voice'
import { inTextOrder, stepOver, type Stop } from './walk'

/** What the keyboard is for just now: the text, the form of a claim, or picking a passage for it. */
export type DeskMode =
  { at: 'text' } | { at: 'form'; claimId: string } | { at: 'pick'; claimId: string; role: PassageRole }

/** Everything an editor does on the page of an article, and how it stands. The page draws it; the outbox sends it. */
export function useDesk(
  article: Article,
  claims: readonly Claim[],
  viewer: DeskViewer,
  reading: MachineReading = unread,
) {
  const problem = useProblem()
  const { id: articleId } = article
  const { text, id: versionId } = article.text
  const voice = useVoice()
  const work = useDeskWork(article, claims, viewer, voice.claim)
  const { outbox, find, drafts, keep, drop, shown, items, from, canMark, isNewest } = work
  const proposals = useProposals(work, reading)

  const [currentId, setCurrentId] = useState<string | null>(null)
  const [mode, setMode] = useState<DeskMode>({ at: 'text' })
  const currentProposal = proposals.open.find(item => item.id === currentId) ?? null
  const { visible } = proposals
  const marks = useMemo(
    () => [...deskMarks(items, currentId), ...proposalMarks(visible, currentId, voice.proposal)],
    [items, visible, currentId, voice.proposal],
  )
  const frame = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const [near] = useState(() => newNear())
  const selection = useTextSelection(text, root)
  const { selected, select } = selection

  const current = useMemo(() => items.find(item => item.id === currentId) ?? null, [items, currentId])
  const withdrawn = useMemo(() => shown.filter(claim => claim.status === 'withdrawn'), [shown])
  const unplaced = useMemo(() => (isNewest ? shown.filter(claim => claim.unplaced !== null) : []), [shown, isNewest])
  const focusText = () => frame.current?.focus({ preventScroll: true })

  /** The words chosen, if a claim may stand on them; says why not. */
  const chosen = (): Span | null => {
    const span = selected && markable(text, selected)
    if (!span) return null
    const checked = checkSpan(text, span)
    if (checked.ok) return span
    toast.fail(problem(checked))
    return null
  }

  const { openForm, ...form } = useDeskForm({ article, work, current, mode, setMode, setCurrentId, select, focusText })

  const mark = (kind: KindName): boolean => {
    const span = canMark && mode.at !== 'pick' && selected && !isCaret(selected) ? chosen() : null
    if (!span) return false
    const claimId = v7()
    void keep(claimId, markedDraft(kind, span, from))
    select({ anchor: span.end, focus: span.end })
    openForm(claimId)
    return true
  }

  /** Makes an item current, shows it, and puts the caret there; the text takes the keyboard where nothing has it. */
  const goTo = (id: string | null) => {
    setCurrentId(id)
    if (id === null) return
    if (document.activeElement === document.body) focusText()
    const proposal = proposals.all.find(one => one.id === id)
    const place: Stop | undefined = items.find(one => one.id === id) ?? proposal
    if (place) select({ anchor: place.start, focus: place.start })
    if (proposal?.proposal.rank === 'minor') proposals.showMinor(true)
    requestAnimationFrame(() => reveal(root.current, id))
  }

  /** To the next thing that waits for a decision, or where nothing waits to the next claim; or past everything, one by one. */
  const step = (forward: boolean, everything = false) => {
    const stops: readonly Stop[] = everything
      ? inTextOrder<Stop>(items, visible)
      : proposals.waiting.length > 0
        ? proposals.waiting
        : items
    const next = stepOver(stops, current ?? currentProposal, selected?.focus ?? 0, forward)
    if (!next) return false
    goTo(next.id)
    return true
  }

  const pick = (role: PassageRole): boolean => {
    if (!current || !canMark) return false
    if (!current.draft) {
      if (!current.claim) return false
      void keep(current.id, editDraft(current.claim, from))
    }
    setMode({ at: 'pick', claimId: current.id, role })
    const { focus } = selected ?? { focus: current.start }
    select({ anchor: focus, focus })
    focusText()
    return true
  }

  /** Leaves picking: back to the form it was for; a form begun only to pick other words goes away. */
  const cancelPick = () => {
    if (mode.at !== 'pick') return
    const draft = drafts.get(mode.claimId)
    if (mode.role !== 'main') return setMode({ at: 'form', claimId: mode.claimId })
    if (draft && !draft.isNew && patchOf(draft) === null) void drop(mode.claimId)
    setMode({ at: 'text' })
    focusText()
  }

  const take = (): boolean => {
    if (mode.at !== 'pick') return false
    const draft = drafts.get(mode.claimId)
    const span = draft ? chosen() : null
    if (!draft || !span) return false
    void keep(
      mode.claimId,
      mode.role === 'main' ? respanned(draft, span, from) : withPassage(draft, mode.role, span, text),
    )
    select({ anchor: span.end, focus: span.end })
    setMode({ at: 'form', claimId: mode.claimId })
    return true
  }

  const moves = useDeskMoves({ work, items, current, goTo, setCurrentId })
  const { restore: restoreProposal, ...decisions } = useProposalMoves({
    work,
    proposals,
    goTo,
    openForm,
    undo: moves.undo,
  })

  return {
    text,
    begun: [...drafts.values()].filter(draft => draft.isNew || patchOf(draft) !== null).length,
    items,
    marks,
    current,
    currentId,
    currentProposal,
    proposals,
    mode,
    selection,
    frame,
    root,
    near,
    canMark,
    draftLost: work.draftLost,
    earlier: work.earlier,
    dropEarlier: ({ claimId, isForm }: EarlierMark) =>
      void (isForm ? drop(claimId) : find().resolve(claimId, 'theirs')),
    outbox,
    drafts,
    withdrawn,
    unplaced,
    mark,
    goTo,
    step,
    pick,
    take,
    cancelPick,
    ...form,
    ...moves,
    ...decisions,
    restoreProposal,
    setCurrentId,
    setMode,
    dropRefusedDismissals: () => void find().resolve(textSubject(versionId), 'theirs'),
    resolve: (claimId: string, choice: 'mine' | 'theirs') => void find().resolve(claimId, choice),
    waiting: (claimId: string) => outbox.entries.filter(entry => entry.claimId === claimId),
    elsewhere: [
      ...new Set(outbox.entries.filter(entry => entry.articleId !== articleId).map(entry => entry.articleId)),
    ],
  }
}

export type DeskState = ReturnType<typeof useDesk>

/** Shows the mark of a claim, with room around it. */
export function reveal(root: HTMLElement | null, claimId: string): void {
  const mark = root?.querySelector(`mark[data-ids~="${CSS.escape(claimId)}"]`)
  if (mark && typeof mark.scrollIntoView === 'function') mark.scrollIntoView({ block: 'nearest' })
}
