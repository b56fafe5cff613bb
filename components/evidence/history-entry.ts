import type { PersonRef } from '@/lib/people/roles'

/** One entry of the history of work, as the screens show it. */
export type HistoryEntry = {
  sequence: number
  type: string
  at: string
  person: PersonRef
  data: Record<string, unknown>
}
