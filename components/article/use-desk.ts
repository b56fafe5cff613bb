'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { v7 } from 'uuid'
import type { Article } from '@/lib/articles/article'
import type { Claim, PassageRole } from '@/lib/claims/claim'
import { findMove, type MoveName } from '@/lib/claims/status'
import type { KindName, Value } from '@/lib/claims/value'
import { ownerKey, type Change } from '@/lib/outbox/entry'
import { overlay, type ShownClaim } from '@/lib/outbox/overlay'
import { redo, remember, undo, type Deed, type Deeds } from '@/lib/outbox/undo'
import { can, type Viewer } from '@/lib/people/roles'
import { checkSpan, type Span } from '@/lib/text/span'
import { toast } from '../ui/toast'
import { useProblem } from '../ui/use-problem'
import { useOutbox } from '../outbox/use-outbox'
import { isCaret, markable } from './caret-moves'
import { deskItems, deskMarks, type DeskItem } from './desk-marks'
import { editDraft, mainOf, markedDraft, patchOf, respanned, withPassage, type DraftContent } from './draft-content'
import { useDeeds, useDrafts } from './use-kept'
import { useTextSelection } from './use-text-selection'

/** What the keyboard is for just now: the text, the form of a claim, or picking a passage for it. */
export type DeskMode =
  { at: 'text' } | { at: 'form'; claimId: string } | { at: 'pick'; claimId: string; role: PassageRole }

type DeskViewer = Pick<Viewer, 'personId' | 'name' | 'newsroomId' | 'role'>

/** Everything an editor does on the page of an article, and how it stands. The page draws it; the outbox sends it. */
export function useDesk(article: Article, claims: readonly Claim[], viewer: DeskViewer) {
  const t = useTranslations('desk.card')
  const undoWord = useTranslations('common')('undo')
  const problem = useProblem()
  const { id: articleId, language, publishedAt } = article
  const { text, id: versionId } = article.text
  const owner = useMemo(
    () => ({ personId: viewer.personId, newsroomId: viewer.newsroomId }),
    [viewer.personId, viewer.newsroomId],
  )
  const from = useMemo(() => ({ text, language, publishedAt }), [text, language, publishedAt])
  const { state: outbox, find } = useOutbox(owner)
  const { drafts, lost: draftLost, keep, drop } = useDrafts(find, ownerKey(owner), articleId)
  const { value: deeds, set: setDeeds } = useDeeds(find, `${ownerKey(owner)}/${articleId}`)
  const stored = useStored(find, claims)
  const canMark =
    can(viewer.role, 'markClaim') && article.versions.every(version => version.number <= article.text.number)

  const shown = useMemo(() => {
    const own = outbox.entries.filter(entry => entry.articleId === articleId)
    const drawing = { text, viewer: { id: owner.personId, name: viewer.name }, newsroomId: owner.newsroomId }
    return overlay(stored, own, drawing)
  }, [stored, outbox.entries, articleId, text, owner, viewer.name])
  const items = useMemo(() => deskItems(shown, drafts, versionId), [shown, drafts, versionId])

  const [currentId, setCurrentId] = useState<string | null>(null)
  const [mode, setMode] = useState<DeskMode>({ at: 'text' })
  const marks = useMemo(() => deskMarks(items, currentId), [items, currentId])
  const frame = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const selection = useTextSelection(text, root)
  const { selected, select } = selection

  const current = items.find(item => item.id === currentId) ?? null
  const findShown = (id: string) => shown.find(claim => claim.id === id)
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

  const send = (claimId: string, changes: Change[], deed?: Deed) => {
    const base = findShown(claimId)?.version || null
    if (deed) setDeeds(before => remember(before, deed))
    return find().add(changes.map(change => ({ articleId, claimId, change, base })))
  }

  const openForm = (claimId: string) => {
    setCurrentId(claimId)
    setMode({ at: 'form', claimId })
  }

  const mark = (kind: KindName): boolean => {
    const span = canMark && mode.at !== 'pick' && selected && !isCaret(selected) ? chosen() : null
    if (!span) return false
    const claimId = v7()
    void keep(claimId, markedDraft(kind, span, from))
    select({ anchor: span.end, focus: span.end })
    openForm(claimId)
    return true
  }

  /** Makes an item current, shows it, and puts the caret there. */
  const goTo = (id: string | null) => {
    setCurrentId(id)
    if (id === null) return
    const item = items.find(one => one.id === id)
    if (item) select({ anchor: item.start, focus: item.start })
    requestAnimationFrame(() => reveal(root.current, id))
  }

  const step = (forward: boolean) => {
    if (items.length === 0) return false
    const at = items.findIndex(item => item.id === currentId)
    const caret = selected?.focus ?? 0
    const next = forward
      ? at >= 0
        ? at + 1
        : Math.max(
            0,
            items.findIndex(item => item.start >= caret),
          )
      : at >= 0
        ? at - 1
        : items.findLastIndex(item => item.start < caret)
    goTo(items[(next + items.length) % items.length].id)
    return true
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
      const after = { kind, value: filled.value, passages, note }
      const deed: Deed = before ? { type: 'edit', claimId, before, after } : { type: 'create', claimId }
      void send(claimId, [change], deed)
    }
    void drop(claimId)
    setMode({ at: 'text' })
    select({ anchor: main.end, focus: main.end })
    focusText()
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
    const result = which(deeds, findShown)
    if (!result.ok) {
      const forgotten = result.extra?.deeds as Deeds | undefined
      if (forgotten) setDeeds(() => forgotten)
      toast.fail(result.code === 'changed_since' ? t('done.changedSince') : nothing)
      return
    }
    const { deed, changes, deeds: after } = result.value
    setDeeds(() => after)
    void send(deed.claimId, changes)
    setCurrentId(deed.claimId)
    toast.say(said)
  }
  const undoOnce = () => turn(undo, t('done.nothingToUndo'), t('done.undone'))
  const latestUndo = useRef(undoOnce)
  useLayoutEffect(() => {
    latestUndo.current = undoOnce
  })
  const redoOnce = () => turn(redo, t('done.nothingToRedo'), t('done.redone'))

  const discard = (claimId: string) => {
    void drop(claimId)
    setMode({ at: 'text' })
    focusText()
  }

  return {
    text,
    begun: [...drafts.values()].filter(draft => draft.isNew || patchOf(draft) !== null).length,
    items,
    marks,
    current,
    currentId,
    mode,
    selection,
    frame,
    root,
    canMark,
    draftLost,
    outbox,
    drafts,
    withdrawn: shown.filter(claim => claim.status === 'withdrawn'),
    mark,
    goTo,
    step,
    edit,
    back,
    save,
    pick,
    take,
    cancelPick,
    withdraw,
    askReview,
    recall,
    restore,
    discard,
    undo: undoOnce,
    redo: redoOnce,
    setCurrentId,
    setMode,
    keepValue: (claimId: string, value: Value) => {
      const draft = drafts.get(claimId)
      if (draft) void keep(claimId, { ...draft, value })
    },
    removePassage: (claimId: string, passageId: string) => {
      const draft = drafts.get(claimId)
      if (draft) void keep(claimId, { ...draft, passages: draft.passages.filter(passage => passage.id !== passageId) })
    },
    resolve: (claimId: string, choice: 'mine' | 'theirs') => void find().resolve(claimId, choice),
    waiting: (claimId: string) => outbox.entries.filter(entry => entry.claimId === claimId),
    elsewhere: [
      ...new Set(outbox.entries.filter(entry => entry.articleId !== articleId).map(entry => entry.articleId)),
    ],
  }
}

export type DeskState = ReturnType<typeof useDesk>
export type { DeskItem }

/** What saving a form sends; null where it changes nothing. */
function changeOf(
  claimId: string,
  draft: DraftContent,
  place: { articleId: string; versionId: string },
): Change | null {
  if (!draft.isNew) {
    const patch = patchOf(draft)
    return patch && { type: 'edit', patch }
  }
  const { kind, value, passages, note } = draft
  return {
    type: 'create',
    input: { id: claimId, kind, value, passages, note, ...place } as Extract<Change, { type: 'create' }>['input'],
  }
}

/** The claims as the server has them: those of the page, and each that was stored since, the newest version of each. */
function useStored(find: ReturnType<typeof useOutbox>['find'], claims: readonly Claim[]): readonly Claim[] {
  const [since, setSince] = useState<ReadonlyMap<string, Claim>>(new Map())
  const hear = useEffectEvent((claim: Claim) => setSince(before => new Map(before).set(claim.id, claim)))
  useEffect(() => find().onStored(hear), [find])
  return useMemo(() => {
    const all = new Map(claims.map(claim => [claim.id, claim]))
    for (const claim of since.values()) if (claim.version >= (all.get(claim.id)?.version ?? 0)) all.set(claim.id, claim)
    return [...all.values()]
  }, [claims, since])
}

/** Shows the mark of a claim, with room around it. */
export function reveal(root: HTMLElement | null, claimId: string): void {
  const mark = root?.querySelector(`mark[data-ids~="${CSS.escape(claimId)}"]`)
  if (mark && typeof mark.scrollIntoView === 'function') mark.scrollIntoView({ block: 'nearest' })
}
