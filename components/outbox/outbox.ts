import type { Claim } from '@/lib/claims/claim'
import { backoff, nextToSend, outcomeOf, type Change, type Entry, type Outcome } from '@/lib/outbox/entry'
import type { OutboxState } from '@/lib/outbox/save-status'
import type { Result } from '@/lib/result'
import type { OutboxStore } from './store'

/** What one tab tells the others of the same person. */
export type News = { type: 'changed' } | { type: 'stored'; claim: Claim; at: number }

/** The world round an outbox: the tests bring another one. */
export type World = {
  owner: string
  open: () => Promise<OutboxStore>
  send: (entry: Entry) => Promise<Result<Claim>>
  /** Runs work while no other tab runs any. */
  alone: (work: () => Promise<void>) => Promise<void>
  tell: (news: News) => void
  now: () => number
  newId: () => string
  later: (work: () => void, milliseconds: number) => () => void
  isOnline: () => boolean
}

/** What is asked for: a change to a claim of an article, made on this version of it (null: a new one). */
export type Wanted = { articleId: string; claimId: string; change: Change; base: number | null }

/** How a conflict or a refusal is answered: send mine over theirs, drop all of mine, or send this instead. */
export type Resolution = 'mine' | 'theirs' | Change

/** Entries that have no place on disk are numbered from here, behind all others. */
const IN_MEMORY = 2 ** 52

/**
 * Everything a person did that the server has not acknowledged. It is on disk before it is sent, sent until it is
 * acknowledged, in order, by one tab at a time. What cannot be kept on disk is kept in the page, sent all the same, and said.
 */
export class Outbox {
  private state: OutboxState
  private kept: readonly Entry[] = []
  private memory: readonly Entry[] = []
  private readonly versions = new Map<string, number>()
  private readonly listeners = new Set<() => void>()
  private readonly storedListeners = new Set<(claim: Claim) => void>()
  private readonly store: Promise<OutboxStore | null>
  private cancelWait: (() => void) | null = null
  private running: Promise<void> | null = null
  private askedAgain = false
  private closed = false
  private counted = 0

  constructor(private readonly world: World) {
    this.state = { entries: [], unkept: [], sending: false, online: world.isOnline(), savedAt: null, ready: false }
    this.store = world.open().catch(() => null)
  }

  /** Reads what an earlier page left behind and sends it. */
  async start(): Promise<void> {
    await this.reload()
    this.set({ ready: true })
    this.wake()
  }

  /** The disk, for what is kept beside entries (drafts, deeds); null where the browser keeps nothing. */
  readonly disk = (): Promise<OutboxStore | null> => this.store

  /** Stops sending; what waits stays on disk. */
  close(): void {
    this.closed = true
    this.cancelWait?.()
  }

  readonly snapshot = (): OutboxState => this.state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Told each claim that was stored, by this tab or another. */
  readonly onStored = (listener: (claim: Claim) => void): (() => void) => {
    this.storedListeners.add(listener)
    return () => this.storedListeners.delete(listener)
  }

  /**
   * Takes changes to be made in this order. They are shown at once; the promise is fulfilled when they are on disk (or, where
   * the disk refuses, in the list of what is kept in this page only).
   */
  async add(wanted: readonly Wanted[]): Promise<void> {
    const fresh = wanted.map(one => this.fresh(one))
    for (const entry of fresh) await this.keep(entry)
    this.world.tell({ type: 'changed' })
    this.wake()
  }

  private fresh({ articleId, claimId, change, base }: Wanted): Entry {
    const follows = this.state.entries.some(entry => entry.claimId === claimId)
    const entry: Entry = {
      seq: IN_MEMORY + this.counted++,
      id: this.world.newId(),
      owner: this.world.owner,
      articleId,
      claimId,
      change,
      base: follows ? null : base,
      state: 'waiting',
      why: null,
      failure: null,
      stored: null,
      attempts: 0,
      madeAt: new Date(this.world.now()).toISOString(),
    }
    this.show(this.kept, [...this.memory, entry])
    return entry
  }

  private async keep(entry: Entry): Promise<void> {
    try {
      const store = await this.store
      if (!store) throw new Error('This browser keeps nothing')
      const kept = await store.add(entry)
      this.show([...this.kept.filter(one => one.id !== kept.id), kept], without(this.memory, [entry]))
      await this.reload()
    } catch {
      this.set({ unkept: [...this.state.unkept, entry.id] })
    }
  }

  /** Answers a conflict or a refusal of a claim. */
  async resolve(claimId: string, resolution: Resolution): Promise<void> {
    const own = this.state.entries.filter(entry => entry.claimId === claimId)
    const first = own[0]
    if (!first) return
    if (resolution === 'theirs') {
      await this.drop(own)
      if (first.stored) this.announce(first.stored)
    } else {
      if (resolution !== 'mine') await this.drop(own.slice(1))
      const change = resolution === 'mine' ? first.change : resolution
      await this.replace({
        ...first,
        change,
        state: 'waiting',
        base: first.stored?.version ?? first.base,
        stored: null,
        failure: null,
        why: null,
      })
    }
    this.world.tell({ type: 'changed' })
    this.wake()
  }

  /** Another tab did something. */
  async hear(news: News): Promise<void> {
    if (news.type === 'stored') {
      this.versions.set(news.claim.id, news.claim.version)
      this.set({ savedAt: Math.max(news.at, this.state.savedAt ?? 0) })
      for (const listener of this.storedListeners) listener(news.claim)
    }
    await this.reload()
    this.wake()
  }

  /** Sends now, if something waits: after a change, when the network is back, when the page is seen again. */
  wake(): void {
    this.set({ online: this.world.isOnline() })
    if (this.closed) return
    this.cancelWait?.()
    this.cancelWait = null
    if (this.running) {
      this.askedAgain = true
      return
    }
    if (!this.next()) return
    this.running = this.world
      .alone(() => this.drain())
      .catch(() => undefined)
      .then(() => {
        this.running = null
        const again = this.askedAgain
        this.askedAgain = false
        if (again) this.wake()
      })
  }

  /** Fulfilled when nothing is under way. */
  async idle(): Promise<void> {
    while (this.running) await this.running
  }

  /** What to send next; never what is on its way to the disk. */
  private next(): Entry | null {
    const sendable = this.state.entries.filter(entry => entry.seq < IN_MEMORY || this.state.unkept.includes(entry.id))
    return nextToSend(sendable)
  }

  private async drain(): Promise<void> {
    await this.reload()
    try {
      for (let entry = this.next(); entry && !this.closed; entry = this.next()) {
        this.set({ sending: true, online: this.world.isOnline() })
        const outcome = outcomeOf(entry, await this.world.send(entry))
        await this.settle(entry, outcome)
        if (outcome.outcome !== 'later') continue
        this.cancelWait = this.world.later(() => this.wake(), backoff(entry.attempts + 1))
        return
      }
    } finally {
      this.set({ sending: false })
    }
  }

  private async settle(entry: Entry, outcome: Outcome): Promise<void> {
    const attempts = entry.attempts + 1
    switch (outcome.outcome) {
      case 'stored':
        await this.acknowledge(entry, outcome.claim)
        this.set({ savedAt: this.world.now() })
        return this.announce(outcome.claim)
      case 'later':
        return this.replace({ ...entry, attempts, why: outcome.why, failure: failureOf(outcome.failure) })
      case 'conflict':
      case 'refused': {
        const stored = outcome.outcome === 'conflict' ? outcome.stored : null
        await this.replace({
          ...entry,
          attempts,
          state: outcome.outcome,
          stored,
          why: null,
          failure: failureOf(outcome.failure),
        })
        return this.world.tell({ type: 'changed' })
      }
    }
  }

  private announce(claim: Claim) {
    this.world.tell({ type: 'stored', claim, at: this.world.now() })
    for (const listener of this.storedListeners) listener(claim)
  }

  private async acknowledge(entry: Entry, { version }: Claim): Promise<void> {
    this.versions.set(entry.claimId, version)
    await this.onDisk(store => store.acknowledge(entry, version))
    const based = (one: Entry, at: number, all: readonly Entry[]) =>
      one.base === null && all.findIndex(other => other.claimId === one.claimId) === at && one.claimId === entry.claimId
        ? { ...one, base: version }
        : one
    const rest = without([...this.kept, ...this.memory], [entry]).map(based)
    this.show(
      rest.filter(isOnDisk),
      rest.filter(one => !isOnDisk(one)),
    )
  }

  private async replace(entry: Entry): Promise<void> {
    const swap = (one: Entry) => (one.id === entry.id ? { ...entry, seq: one.seq } : one)
    this.show(this.kept.map(swap), this.memory.map(swap))
    await this.onDisk(store => store.replace(entry))
  }

  private async drop(entries: readonly Entry[]): Promise<void> {
    this.show(without(this.kept, entries), without(this.memory, entries))
    await this.onDisk(store => store.drop(entries.map(entry => entry.seq)))
  }

  /**
   * A write that may fail: then the disk still holds what was acknowledged or dropped, and the next page sends it once more,
   * which the server's ids and versions make harmless.
   */
  private async onDisk(write: (store: OutboxStore) => Promise<void>): Promise<void> {
    const store = await this.store
    try {
      if (store) await write(store)
    } catch {
      return
    }
  }

  private async reload(): Promise<void> {
    const store = await this.store
    if (!store) return
    try {
      const disk = await store.list(this.world.owner)
      this.show(disk, without(this.memory, disk))
    } catch {
      return
    }
  }

  private show(disk: readonly Entry[], memory: readonly Entry[]) {
    this.kept = disk
    this.memory = memory.map(entry => ({ ...entry, base: this.baseInMemory(entry, memory) }))
    const entries = [...this.kept, ...this.memory]
    const ids = new Set(entries.map(entry => entry.id))
    this.set({ entries, unkept: this.state.unkept.filter(id => ids.has(id)) })
  }

  private baseInMemory(entry: Entry, memory: readonly Entry[]): number | null {
    if (entry.base !== null || entry.change.type === 'create') return entry.base
    const follows = [...this.kept, ...memory.slice(0, memory.indexOf(entry))].some(one => one.claimId === entry.claimId)
    return follows ? null : (this.versions.get(entry.claimId) ?? null)
  }

  private set(change: Partial<OutboxState>) {
    const next = { ...this.state, ...change }
    if ((Object.keys(change) as (keyof OutboxState)[]).every(key => Object.is(this.state[key], next[key]))) return
    this.state = next
    for (const listener of this.listeners) listener()
  }
}

const isOnDisk = (entry: Entry) => entry.seq < IN_MEMORY

function without(entries: readonly Entry[], gone: readonly Entry[]): readonly Entry[] {
  const ids = new Set(gone.map(entry => entry.id))
  return entries.filter(entry => !ids.has(entry.id))
}

function failureOf({ code, message }: { code: string; message: string }) {
  return { code, message }
}
