'use client'

import { useCallback, useEffect, useState } from 'react'
import { noDeeds, type Deeds } from '@/lib/outbox/undo'
import type { Outbox } from '../outbox/outbox'
import type { DraftContent } from './draft-content'

/** Begun forms by claim, kept in the browser until they are saved or thrown away. */
export type Drafts = ReadonlyMap<string, DraftContent>

type Kept<T> = {
  value: T
  /** What was kept before has been read, or cannot be. */
  isRead: boolean
  set: (change: (before: T) => T) => void
}

/**
 * The begun forms of an article's text. What was begun before a reload comes back; `earlier` were begun on a text that has been
 * corrected since; `lost` tells that the browser refused to keep one.
 */
export function useDrafts(find: () => Outbox, owner: string, articleId: string, versionId: string) {
  const [drafts, setDrafts] = useState<Drafts>(new Map())
  const [earlier, setEarlier] = useState<Drafts>(new Map())
  const [lost, setLost] = useState(false)
  useEffect(() => {
    let gone = false
    void (async () => {
      const store = await find().disk()
      const rows = (await store?.drafts(owner).catch(() => [])) ?? []
      if (gone) return
      const own = rows
        .filter(row => row.articleId === articleId)
        .map(row => [row.claimId, row.content as DraftContent] as const)
      const isHere = ([, draft]: (typeof own)[number]) => (draft.versionId ?? versionId) === versionId
      setDrafts(now => new Map([...own.filter(isHere), ...now]))
      setEarlier(new Map(own.filter(one => !isHere(one))))
    })()
    return () => {
      gone = true
    }
  }, [find, owner, articleId, versionId])
  const keyOf = useCallback((claimId: string) => `${owner}/${articleId}/${claimId}`, [owner, articleId])
  const keep = useCallback(
    async (claimId: string, draft: DraftContent) => {
      const content = { ...draft, versionId }
      setDrafts(now => new Map(now).set(claimId, content))
      try {
        const store = await find().disk()
        if (!store) throw new Error('This browser keeps nothing')
        await store.keepDraft({ key: keyOf(claimId), owner, articleId, claimId, content, at: new Date().toISOString() })
        setLost(false)
      } catch {
        setLost(true)
      }
    },
    [find, keyOf, owner, articleId, versionId],
  )
  const drop = useCallback(
    async (claimId: string) => {
      for (const set of [setDrafts, setEarlier]) set(now => new Map([...now].filter(([id]) => id !== claimId)))
      setLost(false)
      const store = await find().disk()
      await store?.dropDraft(keyOf(claimId)).catch(() => undefined)
    },
    [find, keyOf],
  )
  return { drafts, earlier, lost, keep, drop }
}

/** What was done in an article and can be undone, also after a reload. */
export function useDeeds(find: () => Outbox, key: string): Kept<Deeds> {
  const [value, setValue] = useState<Deeds>(noDeeds)
  const [read, setRead] = useState<string | null>(null)
  useEffect(() => {
    let gone = false
    void (async () => {
      const store = await find().disk()
      const kept = await store?.deeds(key).catch(() => null)
      if (gone) return
      if (kept) setValue(now => ({ done: [...kept.done, ...now.done], undone: now.done.length > 0 ? [] : kept.undone }))
      setRead(key)
    })()
    return () => {
      gone = true
    }
  }, [find, key])
  const set = useCallback(
    (change: (before: Deeds) => Deeds) =>
      setValue(before => {
        const after = change(before)
        void find()
          .disk()
          .then(store => store?.keepDeeds(key, after))
          .catch(() => undefined)
        return after
      }),
    [find, key],
  )
  return { value, isRead: read === key, set }
}
