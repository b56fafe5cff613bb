import type { Claim } from '../claims/claim'
import type { Cited } from './cited'
import type { HistoryEntry } from './history-entry'

/** What a claim page shows of texts: the claim in its own paragraph, and each in-house corroboration (by id) in its. */
export type Surroundings = { claim: Cited; corroborations: Record<string, Cited> }

/** A claim with everything that is needed to decide about it. */
export type ReviewCase = {
  claim: Claim
  task: 'sign' | 'countersign'
  surroundings: Surroundings
  ownOriginId: string
  history: HistoryEntry[]
}
