import type { PersonRef } from '../people/roles'

/** One entry of the history of work, as shown. `data` holds what it changed, before and after where that matters. */
export type HistoryEntry = {
  sequence: number
  type: string
  subject: string
  subjectId: string
  claimId: string | null
  articleId: string | null
  at: string
  person: PersonRef
  data: Record<string, unknown>
}
