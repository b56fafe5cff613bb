import type { Entry, Why } from './entry'

/** What an outbox knows of itself. `sending` is true while a request is under way; `savedAt` is when the server last said yes. */
export type OutboxState = {
  entries: readonly Entry[]
  /** Entries that this browser refused to keep: they live in this page only. */
  unkept: readonly string[]
  sending: boolean
  online: boolean
  savedAt: number | null
  /** False until what an earlier page left behind has been read. */
  ready: boolean
}

/** What the foot of the page says; `reading`: it is not known yet whether something waits. `because` is a key of `desk.unsaved`. */
export type SaveLine =
  | { state: 'reading' }
  | { state: 'saved'; at: number | null }
  | { state: 'saving'; count: number }
  | { state: 'unsaved'; count: number; because: 'waiting' | 'offline' | 'kept-nowhere' | 'conflict' | 'refused' | Why }

/**
 * The one line about saving that is never wrong: `saved` only when nothing waits, `saving` only while what waits is kept in
 * this browser, was not refused, and nothing has gone wrong with it yet. What a person must act on is said before the rest.
 */
export function saveLine({ entries, unkept, sending, online, savedAt, ready }: OutboxState): SaveLine {
  const count = entries.length
  if (count === 0) return ready ? { state: 'saved', at: savedAt } : { state: 'reading' }
  const because = (reason: Extract<SaveLine, { state: 'unsaved' }>['because']): SaveLine => ({
    state: 'unsaved',
    count,
    because: reason,
  })
  if (unkept.length > 0) return because('kept-nowhere')
  if (entries.some(entry => entry.state === 'conflict')) return because('conflict')
  if (entries.some(entry => entry.state === 'refused')) return because('refused')
  if (!online) return because('offline')
  const why = entries.find(entry => entry.why !== null)?.why
  if (why) return because(why)
  return sending ? { state: 'saving', count } : because('waiting')
}
