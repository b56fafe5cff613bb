import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Entry } from '@/lib/outbox/entry'
import type { Deeds } from '@/lib/outbox/undo'

/** A form that was begun and not saved: which article, which claim (or a new one), and what was written. */
type Draft = { key: string; owner: string; articleId: string; claimId: string; content: unknown; at: string }

interface Schema extends DBSchema {
  entries: { key: number; value: Entry; indexes: { owner: string } }
  drafts: { key: string; value: Draft; indexes: { owner: string } }
  deeds: { key: string; value: Deeds }
  /** The version that the last acknowledged change of a claim led to, by claim. */
  versions: { key: string; value: number }
}

/** What an outbox keeps in the browser. Every write is on disk, whole or not at all, when its promise is fulfilled. */
export type OutboxStore = {
  list: (owner: string) => Promise<Entry[]>
  /** Stores an entry behind all others and gives it a `seq` of its own. One without a base that follows nothing any more gets that of the last acknowledgement. */
  add: (entry: Entry) => Promise<Entry>
  /** An entry was acknowledged: it goes, and the next of its claim stands on the version it led to (null: it has none). */
  acknowledge: (entry: Pick<Entry, 'seq' | 'owner' | 'claimId'>, version: number | null) => Promise<void>
  /** Replaces an entry, unless it is gone. */
  replace: (entry: Entry) => Promise<void>
  drop: (seqs: readonly number[]) => Promise<void>
  drafts: (owner: string) => Promise<Draft[]>
  keepDraft: (draft: Draft) => Promise<void>
  dropDraft: (key: string) => Promise<void>
  deeds: (key: string) => Promise<Deeds | null>
  keepDeeds: (key: string, deeds: Deeds) => Promise<void>
}

const strict = { durability: 'strict' } as const

/** Opens what this browser keeps for Recoupe. Fails where the browser keeps nothing (private windows of some, full disks). */
export async function openStore(name = 'recoupe'): Promise<OutboxStore> {
  const db: IDBPDatabase<Schema> = await openDB<Schema>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('entries', { keyPath: 'seq', autoIncrement: true }).createIndex('owner', 'owner')
      fresh.createObjectStore('drafts', { keyPath: 'key' }).createIndex('owner', 'owner')
      fresh.createObjectStore('deeds')
      fresh.createObjectStore('versions')
    },
  })
  return {
    list: owner => db.getAllFromIndex('entries', 'owner', owner),
    async add(entry) {
      const work = db.transaction(['entries', 'versions'], 'readwrite', strict)
      const entries = work.objectStore('entries')
      const follows = (await entries.index('owner').getAll(entry.owner)).some(one => one.claimId === entry.claimId)
      const base = entry.base ?? (follows ? null : ((await work.objectStore('versions').get(entry.claimId)) ?? null))
      const fresh: Partial<Entry> = { ...entry, base }
      delete fresh.seq
      // The key generator fills `seq` in.
      const seq = await entries.add(fresh as Entry)
      await work.done
      return { ...entry, base, seq }
    },
    async acknowledge({ seq, owner, claimId }, version) {
      const work = db.transaction(['entries', 'versions'], 'readwrite', strict)
      const entries = work.objectStore('entries')
      await entries.delete(seq)
      if (version === null) return work.done
      await work.objectStore('versions').put(version, claimId)
      const next = (await entries.index('owner').getAll(owner)).find(entry => entry.claimId === claimId)
      if (next && next.base === null) await entries.put({ ...next, base: version })
      await work.done
    },
    async replace(entry) {
      const work = db.transaction('entries', 'readwrite', strict)
      if (await work.store.getKey(entry.seq)) await work.store.put(entry)
      await work.done
    },
    async drop(seqs) {
      const work = db.transaction('entries', 'readwrite', strict)
      for (const seq of seqs) await work.store.delete(seq)
      await work.done
    },
    drafts: owner => db.getAllFromIndex('drafts', 'owner', owner),
    async keepDraft(draft) {
      const work = db.transaction('drafts', 'readwrite', strict)
      await work.store.put(draft)
      await work.done
    },
    dropDraft: key => db.delete('drafts', key),
    deeds: async key => (await db.get('deeds', key)) ?? null,
    async keepDeeds(key, deeds) {
      await db.put('deeds', deeds, key)
    },
  }
}
