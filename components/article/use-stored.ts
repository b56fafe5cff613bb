'use client'

import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { newsroomApi } from '@/lib/api/client'
import type { Claim } from '@/lib/claims/claim'
import type { Owner } from '@/lib/outbox/entry'
import type { useOutbox } from '../outbox/use-outbox'

/** Claims asked for at once. */
const SOME = 1_000

/** Milliseconds that the server may take to write a change down after the moment it bears. */
const LATE = 60_000

/**
 * The claims as the server has them: those of the page, each that was stored since, and what the server says has changed when
 * asked again, the newest version of each. It is asked once the page is alive (what an earlier page sent may have been stored
 * after this one was drawn) and whenever the page is looked at again.
 */
export function useStored(
  find: ReturnType<typeof useOutbox>['find'],
  claims: readonly Claim[],
  { personId, newsroomId }: Owner,
  articleId: string,
): readonly Claim[] {
  const [since, setSince] = useState<ReadonlyMap<string, Claim>>(new Map())
  const learn = useEffectEvent((news: readonly Claim[]) =>
    setSince(before => {
      const after = new Map(before)
      for (const claim of news.filter(one => one.articleId === articleId))
        if (claim.version >= (after.get(claim.id)?.version ?? 0)) after.set(claim.id, claim)
      return after
    }),
  )
  const stored = useMemo(() => newestOf(claims, since), [claims, since])
  const changes = useEffectEvent(async (gone: () => boolean) => {
    const api = newsroomApi(newsroomId, { personId, tries: 1 })
    const changedSince = lastChange(stored)
    for (let skip = 0; !gone(); skip += SOME) {
      const answer = await api.claims.list({ articleId, changedSince, take: String(SOME), skip: String(skip) })
      if (!answer.ok || !Array.isArray(answer.value) || gone()) return
      learn(answer.value)
      if (answer.value.length < SOME) return
    }
  })
  useEffect(() => {
    let gone = false
    const stop = find().hearers.onStored(claim => learn([claim]))
    const ask = () => {
      if (document.visibilityState !== 'hidden') void changes(() => gone)
    }
    ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      gone = true
      stop()
      document.removeEventListener('visibilitychange', ask)
    }
  }, [find, personId, newsroomId, articleId])
  return stored
}

/** The newest version of each claim, in the order of the page and then of their arrival. */
function newestOf(claims: readonly Claim[], since: ReadonlyMap<string, Claim>): readonly Claim[] {
  if (since.size === 0) return claims
  const all = new Map(claims.map(claim => [claim.id, claim]))
  for (const claim of since.values()) if (claim.version >= (all.get(claim.id)?.version ?? 0)) all.set(claim.id, claim)
  return [...all.values()]
}

/** From when on something may have changed that is not among these claims; undefined where nothing is known. */
function lastChange(claims: readonly Claim[]): string | undefined {
  let last = ''
  for (const { updatedAt } of claims) if (updatedAt > last) last = updatedAt
  const at = Date.parse(last)
  return Number.isFinite(at) ? new Date(at - LATE).toISOString() : undefined
}
