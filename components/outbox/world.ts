import type { Entry, Stored } from '@/lib/outbox/entry'
import type { Result } from '@/lib/result'
import type { OutboxStore } from './store'

/** What one tab tells the others of the same person. */
export type News = { type: 'changed' } | { type: 'stored'; stored: Stored; at: number }

/** The world round an outbox: the tests bring another one. */
export type World = {
  owner: string
  open: () => Promise<OutboxStore>
  send: (entry: Entry) => Promise<Result<Stored>>
  /** Runs work while no other tab runs any. */
  alone: (work: () => Promise<void>) => Promise<void>
  tell: (news: News) => void
  now: () => number
  newId: () => string
  later: (work: () => void, milliseconds: number) => () => void
  isOnline: () => boolean
}
