import type { Entry } from '@/lib/outbox/entry'
import type { OutboxStore } from './store'

/** Entries that have no place on disk are numbered from here, behind all others. */
const IN_MEMORY = 2 ** 52

/**
 * The entries of one owner, where they lie: on disk, and behind those what is on its way there or was refused by it (`unkept`).
 * `changed` is called after each change of what lies here.
 */
export class Shelf {
  private disk: readonly Entry[] = []
  private memory: readonly Entry[] = []
  private readonly versions = new Map<string, number>()
  private refused: readonly string[] = []
  private counted = 0

  constructor(
    private readonly owner: string,
    private readonly store: Promise<OutboxStore | null>,
    private readonly changed: (entries: readonly Entry[], unkept: readonly string[]) => void,
  ) {}

  /** A number for an entry that is not on disk yet. */
  nextNumber(): number {
    return IN_MEMORY + this.counted++
  }

  all(): readonly Entry[] {
    return [...this.disk, ...this.memory]
  }

  /** What may be sent: everything but what is on its way to the disk. */
  sendable(): readonly Entry[] {
    return this.all().filter(entry => entry.seq < IN_MEMORY || this.refused.includes(entry.id))
  }

  /** Shows a new entry behind all others. */
  place(entry: Entry) {
    this.show(this.disk, [...this.memory, entry])
  }

  /** Writes a placed entry to disk; where the disk refuses, it stays in memory and is named among the unkept. */
  async keep(entry: Entry): Promise<void> {
    try {
      const store = await this.store
      if (!store) throw new Error('This browser keeps nothing')
      const kept = await store.add(entry)
      this.show([...this.disk.filter(one => one.id !== kept.id), kept], without(this.memory, [entry]))
      await this.reload()
    } catch {
      this.refused = [...this.refused, entry.id]
      this.show(this.disk, this.memory)
    }
  }

  /** An entry was stored by the server: it goes, and the next of its claim stands on the version it led to (null: it has none). */
  async acknowledge(entry: Entry, version: number | null): Promise<void> {
    if (version !== null) this.learn(entry.claimId, version)
    await this.onDisk(store => store.acknowledge(entry, version))
    const rest = without(this.all(), [entry])
    const next = rest.find(one => one.claimId === entry.claimId)
    const based = rest.map(one => (one === next && one.base === null ? { ...one, base: version } : one))
    this.show(
      based.filter(one => one.seq < IN_MEMORY),
      based.filter(one => one.seq >= IN_MEMORY),
    )
  }

  async replace(entry: Entry): Promise<void> {
    const swap = (one: Entry) => (one.id === entry.id ? { ...entry, seq: one.seq } : one)
    this.show(this.disk.map(swap), this.memory.map(swap))
    await this.onDisk(store => store.replace(entry))
  }

  async drop(entries: readonly Entry[]): Promise<void> {
    this.show(without(this.disk, entries), without(this.memory, entries))
    await this.onDisk(store => store.drop(entries.map(entry => entry.seq)))
  }

  /** The version that a claim has since another tab's change of it was stored. */
  learn(claimId: string, version: number) {
    this.versions.set(claimId, version)
  }

  /** Reads the disk again: other tabs write there too. */
  async reload(): Promise<void> {
    const store = await this.store
    try {
      if (!store) return
      const disk = await store.list(this.owner)
      this.show(disk, without(this.memory, disk))
    } catch {
      return
    }
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

  private show(disk: readonly Entry[], memory: readonly Entry[]) {
    this.disk = disk
    this.memory = memory.map((entry, at) => ({ ...entry, base: this.baseOf(entry, [...disk, ...memory.slice(0, at)]) }))
    const all = this.all()
    const ids = new Set(all.map(entry => entry.id))
    this.refused = this.refused.filter(id => ids.has(id))
    this.changed(all, this.refused)
  }

  /** What an entry in memory stands on: null while something of its claim is before it, then what that led to. */
  private baseOf(entry: Entry, before: readonly Entry[]): number | null {
    if (entry.base !== null || entry.change.type === 'create') return entry.base
    return before.some(one => one.claimId === entry.claimId) ? null : (this.versions.get(entry.claimId) ?? null)
  }
}

function without(entries: readonly Entry[], gone: readonly Entry[]): readonly Entry[] {
  const ids = new Set(gone.map(entry => entry.id))
  return entries.filter(entry => !ids.has(entry.id))
}
