'use client'

import { useMemo, useState } from 'react'
import type { Article } from '@/lib/articles/article'
import type { Claim } from '@/lib/claims/claim'
import { ownerKey, type Change } from '@/lib/outbox/entry'
import { overlay } from '@/lib/outbox/overlay'
import { remember, type Deed, type Sent } from '@/lib/outbox/undo'
import { can, type Viewer } from '@/lib/people/roles'
import { useOutbox } from '../outbox/use-outbox'
import { rememberedItems, type Voice } from './desk-marks'
import { earlierMarks } from './earlier-marks'
import { useDeeds, useDrafts } from './use-kept'
import { useStored } from './use-stored'

export type DeskViewer = Pick<Viewer, 'personId' | 'name' | 'newsroomId' | 'role'>

/**
 * The work on an article as it stands: what the server has, under what is on its way, beside forms that were begun. `voice` says
 * what its marks are.
 */
export function useDeskWork(article: Article, claims: readonly Claim[], viewer: DeskViewer, voice: Voice) {
  const { id: articleId, language, publishedAt } = article
  const { text, id: versionId } = article.text
  const owner = useMemo(
    () => ({ personId: viewer.personId, newsroomId: viewer.newsroomId }),
    [viewer.personId, viewer.newsroomId],
  )
  const from = useMemo(() => ({ text, language, publishedAt }), [text, language, publishedAt])
  const { state: outbox, find } = useOutbox(owner)
  const { drafts, earlier, lost: draftLost, keep, drop } = useDrafts(find, ownerKey(owner), articleId, versionId)
  const { value: deeds, isRead, set: setDeeds } = useDeeds(find, `${ownerKey(owner)}/${articleId}`)
  const isNewest = article.versions.every(version => version.number <= article.text.number)
  const current = useStored(find, claims, owner, articleId)
  // In an old text claims stand as they stood there: what was stored since is of the newest one.
  const stored = isNewest ? current : claims
  const canMark = can(viewer.role, 'markClaim') && isNewest

  const shown = useMemo(() => {
    const own = isNewest ? outbox.entries.filter(entry => entry.articleId === articleId) : []
    const drawing = { text, viewer: { id: owner.personId, name: viewer.name }, newsroomId: owner.newsroomId }
    return overlay(stored, own, drawing)
  }, [stored, isNewest, outbox.entries, articleId, text, owner, viewer.name])
  const [itemsOf] = useState(rememberedItems)
  const items = useMemo(() => itemsOf(shown, drafts, versionId, voice), [itemsOf, shown, drafts, versionId, voice])

  const findShown = (id: string) => shown.find(claim => claim.id === id)

  /** Sends changes of a claim, in order; a deed is remembered, so that it can be taken back. */
  const send = (claimId: string, changes: Change[], deed?: Deed) =>
    sendAll(
      changes.map(change => ({ claimId, change })),
      deed,
    )

  /** The same for changes of several claims, and for dismissals. */
  const sendAll = (sent: readonly Sent[], deed?: Deed) => {
    if (deed) setDeeds(before => remember(before, deed))
    return find().add(sent.map(one => ({ articleId, base: findShown(one.claimId)?.version || null, ...one })))
  }

  return {
    articleId,
    versionId,
    outbox,
    find,
    drafts,
    draftLost,
    earlier: earlierMarks(earlier, outbox.entries, { articleId, versionId }),
    keep,
    drop,
    deeds,
    setDeeds,
    /** What was done before this page, and what of it is not stored yet, is known: it can be taken back. */
    isRead: isRead && outbox.ready,
    shown,
    items,
    from,
    canMark,
    isNewest,
    send,
    sendAll,
    findShown,
  }
}
