'use client'

import type { Article } from '@/lib/articles/article'
import type { Value } from '@/lib/claims/value'
import type { Deed } from '@/lib/outbox/undo'
import type { DeskItem } from './desk-marks'
import { changeOf, editDraft, isUntouched, mainOf, patchOf, type DraftContent } from './draft-content'
import type { DeskMode } from './use-desk'
import type { useDeskWork } from './use-desk-work'
import type { useTextSelection } from './use-text-selection'

type Given = {
  article: Article
  work: ReturnType<typeof useDeskWork>
  current: DeskItem | null
  mode: DeskMode
  setMode: (mode: DeskMode) => void
  setCurrentId: (id: string | null) => void
  select: ReturnType<typeof useTextSelection>['select']
  focusText: () => void
}

/** The form of a claim beside the text: opened, filled, left for the text, sent. What it holds is kept as a draft until then. */
export function useDeskForm({ article, work, current, mode, setMode, setCurrentId, select, focusText }: Given) {
  const { id: articleId } = article
  const { id: versionId } = article.text
  const { find, drafts, keep, drop, from, canMark, send } = work

  const openForm = (claimId: string) => {
    setCurrentId(claimId)
    setMode({ at: 'form', claimId })
  }

  const edit = (instead = false): boolean => {
    if (!current || !canMark) return false
    if (!current.draft || instead) {
      if (!current.claim) return false
      void keep(current.id, editDraft(current.claim, from, instead))
    }
    openForm(current.id)
    return true
  }

  const back = () => {
    if (mode.at === 'form') {
      const draft = drafts.get(mode.claimId)
      if (draft && !draft.isNew && patchOf(draft) === null) void drop(mode.claimId)
      if (draft?.proposalId && isUntouched(draft)) {
        void drop(mode.claimId)
        setCurrentId(draft.proposalId)
      }
    }
    setMode({ at: 'text' })
    focusText()
  }

  const save = (claimId: string, value: Value) => {
    const draft = drafts.get(claimId)
    if (!draft) return
    const main = mainOf(draft.passages)
    const filled: DraftContent = { ...draft, value: { ...value, printed: main.exact } as Value }
    const change = changeOf(claimId, filled, { articleId, versionId })
    if (change && draft.instead) void find().resolve(claimId, change)
    else if (change) {
      const { kind, passages, note, before } = filled
      const after = { kind, value: filled.value, passages, note, versionId: before?.versionId ?? versionId }
      const deed: Deed = before
        ? { type: 'edit', claimId, before, after }
        : draft.proposalId
          ? { type: 'accept', claims: [{ claimId, proposalId: draft.proposalId }] }
          : { type: 'create', claimId }
      void send(claimId, [change], deed)
    }
    void drop(claimId)
    setMode({ at: 'text' })
    select({ anchor: main.end, focus: main.end })
    focusText()
  }

  const discard = (claimId: string) => {
    void drop(claimId)
    setMode({ at: 'text' })
    focusText()
  }

  const keepValue = (claimId: string, value: Value) => {
    const draft = drafts.get(claimId)
    if (draft) void keep(claimId, { ...draft, value })
  }

  const removePassage = (claimId: string, passageId: string) => {
    const draft = drafts.get(claimId)
    if (draft) void keep(claimId, { ...draft, passages: draft.passages.filter(passage => passage.id !== passageId) })
  }

  return { openForm, edit, back, save, discard, keepValue, removePassage }
}
