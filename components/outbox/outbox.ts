import { backoff, nextToSend, outcomeOf, type Change, type Entry, type Outcome, type Stored } from '@/lib/outbox/entry'
import type { OutboxState } from '@/lib/outbox/save-status'
import { Hearers } from './hearers'
import { Shelf } from './shelf'
import type { OutboxStore } from './store'
import type { News, World } from './world'

/** What is asked for: a change to a claim of an article, made on this version of it (null: a new one). */
export type Wanted = { articleId: string; claimId: string; change: Change; base: number | null }

/** How a conflict or a refusal is answered: send mine over theirs, drop all of mine, or send this instead. */
export type Resolution = 'mine' | 'theirs' | Change

/**
 * Everything a person did that the server has not acknowledged. It is on disk before it is sent, sent until it is
 * acknowledged, in order, by one tab at a time. What cannot be kept on disk is kept in the page, sent all the same, and said.
 */
export class Outbox {
  private state: OutboxState
  private readonly shelf: Shelf
  private readonly listeners = new Set<() => void>()
  /** Whom to tell what the server has now. */
  readonly hearers = new Hearers()
  private readonly store: Promise<OutboxStore | null>
  private cancelWait: (() => void) | null = null
  private running: Promise<void> | null = null
  private askedAgain = false
  private closed = false

  constructor(private readonly world: World) {
    this.state = { entries: [], unkept: [], sending: false, online: world.isOnline(), savedAt: null, ready: false }
    this.store = world.open().catch(() => null)
    this.shelf = new Shelf(world.owner, this.store, (entries, unkept) => this.set({ entries, unkept }))
  }

  /** Reads what an earlier page left behind and sends it. */
  async start(): Promise<void> {
    await this.shelf.reload()
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

  /**
   * Takes changes to be made in this order. They are shown at once; the promise is fulfilled when they are on disk (or, where
   * the disk refuses, in the list of what is kept in this page only).
   */
  async add(wanted: readonly Wanted[]): Promise<void> {
    const fresh = wanted.map(one => this.fresh(one))
    for (const entry of fresh) await this.shelf.keep(entry)
    this.world.tell({ type: 'changed' })
    this.wake()
  }

  private fresh({ articleId, claimId, change, base }: Wanted): Entry {
    const follows = this.state.entries.some(entry => entry.claimId === claimId)
    const entry: Entry = {
      seq: this.shelf.nextNumber(),
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
    this.shelf.place(entry)
    return entry
  }

  /** Answers a conflict or a refusal of a claim. */
  async resolve(claimId: string, resolution: Resolution): Promise<void> {
    const own = this.state.entries.filter(entry => entry.claimId === claimId)
    const first = own[0]
    if (!first) return
    if (resolution === 'theirs') {
      await this.shelf.drop(own)
      if (first.stored) this.announce({ claim: first.stored })
    } else {
      if (resolution !== 'mine') await this.shelf.drop(own.slice(1))
      const change = resolution === 'mine' ? first.change : resolution
      await this.shelf.replace({
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

  /** Gives up one change, refused or still waiting; what waits behind it is sent. */
  async drop(id: string): Promise<void> {
    const entry = this.state.entries.find(one => one.id === id)
    if (!entry) return
    const [first, next] = this.state.entries.filter(one => one.claimId === entry.claimId)
    await this.shelf.drop([entry])
    // What stood on it stands on what it was itself made on.
    if (first === entry && next?.base === null) await this.shelf.replace({ ...next, base: entry.base })
    this.world.tell({ type: 'changed' })
    this.wake()
  }

  /** Another tab did something. */
  async hear(news: News): Promise<void> {
    if (news.type === 'stored') {
      const { stored } = news
      if ('claim' in stored) this.shelf.learn(stored.claim.id, stored.claim.version)
      this.set({ savedAt: Math.max(news.at, this.state.savedAt ?? 0) })
      this.hearers.hand(stored)
    }
    await this.shelf.reload()
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
    return nextToSend(this.shelf.sendable())
  }

  private async drain(): Promise<void> {
    await this.shelf.reload()
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
        // Handed over before it leaves the shelf: what is shown never goes back to what it was before.
        this.hearers.hand(outcome.stored)
        await this.shelf.acknowledge(entry, 'claim' in outcome.stored ? outcome.stored.claim.version : null)
        this.set({ savedAt: this.world.now() })
        return this.world.tell({ type: 'stored', stored: outcome.stored, at: this.world.now() })
      case 'elsewhere':
        await this.shelf.replace({ ...entry, attempts, change: outcome.change, why: null, failure: null })
        return this.world.tell({ type: 'changed' })
      case 'later':
        return this.shelf.replace({ ...entry, attempts, why: outcome.why, failure: failureOf(outcome.failure) })
      case 'conflict':
      case 'refused': {
        const stored = outcome.outcome === 'conflict' ? outcome.stored : null
        await this.shelf.replace({
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

  private announce(stored: Stored) {
    this.world.tell({ type: 'stored', stored, at: this.world.now() })
    this.hearers.hand(stored)
  }

  private set(change: Partial<OutboxState>) {
    const next = { ...this.state, ...change }
    if ((Object.keys(change) as (keyof OutboxState)[]).every(key => Object.is(this.state[key], next[key]))) return
    this.state = next
    for (const listener of this.listeners) listener()
  }
}

function failureOf({ code, message }: { code: string; message: string }) {
  return { code, message }
}
