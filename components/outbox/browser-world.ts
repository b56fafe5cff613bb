import { v7 } from 'uuid'
import { newsroomApi, type NewsroomApi } from '@/lib/api/client'
import type { Claim } from '@/lib/claims/claim'
import { ownerKey, type Entry, type Owner, type Stored } from '@/lib/outbox/entry'
import { ok, type Result } from '@/lib/result'
import { openStore } from './store'
import type { News, World } from './world'

/** Sends one entry: once, for the outbox decides when to ask again. */
async function sendEntry(api: NewsroomApi, entry: Entry): Promise<Result<Stored>> {
  const { articleId, claimId, change, base } = entry
  if (change.type === 'dismiss') {
    const answer = await api.articles.dismiss(articleId, change.input)
    return answer.ok ? ok({ versionId: change.input.versionId, ...answer.value }) : answer
  }
  if (change.type === 'leave-aside') {
    const answer = await api.claims.leaveAside(change.claimId, change.input)
    return answer.ok ? ok({ claimId: change.claimId, ...answer.value }) : answer
  }
  const answer = await sendChange(api, claimId, change, base)
  return answer.ok ? ok({ claim: answer.value }) : answer
}

type ClaimChange = Exclude<Entry['change'], { type: 'dismiss' | 'leave-aside' }>

function sendChange(
  api: NewsroomApi,
  claimId: string,
  change: ClaimChange,
  base: number | null,
): Promise<Result<Claim>> {
  switch (change.type) {
    case 'create':
      return api.claims.create(change.input)
    case 'edit':
      return api.claims.change(claimId, change.patch, base ?? 0)
    case 'move':
      return api.claims.move(claimId, { move: change.move, reason: change.reason }, base ?? 0)
    case 'corroborate':
      return api.claims.corroborate(claimId, change.input)
    case 'source':
      return api.corroborations.change(change.id, change.patch, change.version)
  }
}

/** The browser as an outbox sees it: its disk, its network, its other tabs. `hear` is told what they say. */
export function browserWorld(owner: Owner, hear: (news: News) => void): World & { close: () => void } {
  const key = ownerKey(owner)
  const api = newsroomApi(owner.newsroomId, { personId: owner.personId, tries: 1 })
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`recoupe.outbox/${key}`)
  if (channel) channel.onmessage = ({ data }: MessageEvent<News>) => hear(data)
  return {
    owner: key,
    open: () => openStore(),
    send: entry => sendEntry(api, entry),
    // Without locks (an old browser) two tabs may send the same: harmless, as a change is known by its id or its version.
    alone: work => (navigator.locks ? navigator.locks.request(`recoupe.outbox/${key}`, work) : work()) as Promise<void>,
    tell: news => channel?.postMessage(news),
    now: () => Date.now(),
    newId: () => v7(),
    later(work, milliseconds) {
      const timer = setTimeout(work, milliseconds)
      return () => clearTimeout(timer)
    },
    isOnline: () => navigator.onLine,
    close: () => channel?.close(),
  }
}
