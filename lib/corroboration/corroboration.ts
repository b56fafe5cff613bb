import type { Anchor } from '../text/span'
import type { PersonRef } from '../people/roles'

/** `said`: was this really said by that source? `true`: is it so? Two questions, two standings, never mixed. */
export const questions = ['said', 'true'] as const
export type Question = (typeof questions)[number]

/** What one source does to one question; strongest first for an origin that says several things. */
export const stances = ['supports', 'refutes', 'denies', 'partly', 'mentions', 'not-found'] as const
export type Stance = (typeof stances)[number]

/** What kind of source it is. `primary`: a document, recording, data, the person directly. */
export const corroborationSourceKinds = [
  'primary',
  'official',
  'agency',
  'own-reporting',
  'reprint',
  'anonymous',
  'social',
] as const
export type CorroborationSourceKind = (typeof corroborationSourceKinds)[number]

/** Admiralty code: reliability of the source A (completely reliable) to E (unreliable), F cannot be judged. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Reliability = (typeof reliabilities)[number]

/** Admiralty code: credibility of the information 1 (confirmed by other independent sources) to 5, 6 cannot be judged. */
export const credibilities = ['1', '2', '3', '4', '5', '6'] as const
export type Credibility = (typeof credibilities)[number]

/**
 * Where a source says it: a passage of another article of the newsroom; an outside page (`address`), document or call with
 * the words quoted from it; or a search that found nothing (`search`, always with stance `not-found`). `withheld`: a page, document or
 * call that is confidential, of which only what it is may be said. Dates are ISO 8601 (`seenOn`, `searchedAt`).
 */
export type Evidence =
  | { type: 'article'; articleId: string; versionId: string; anchor: Anchor }
  | { type: 'address'; url: string; words: string; seenOn: string }
  | { type: 'document'; title: string; words: string; seenOn: string }
  | { type: 'call'; with: string; words: string; seenOn: string }
  | { type: 'search'; where: string; searchedAt: string }
  | { type: 'withheld'; of: OutsideType }

/** What a source without an article of the newsroom may be; only these may be confidential. */
export const outsideTypes = ['address', 'document', 'call'] as const
export type OutsideType = (typeof outsideTypes)[number]
export type OutsideEvidence = Extract<Evidence, { type: OutsideType }>

/** What a confidential source is, and what was noted of it. */
export type Secret = { evidence: OutsideEvidence; note: string }

/**
 * That a source is confidential: who may read it (`readers`), and for them alone what it is (`secret`). Both are gone from `erasedAt` on;
 * that it existed, and what it did to the claim, stays.
 */
export type Confidence = { readers: PersonRef[]; secret: Secret | null; erasedAt: string | null }

/**
 * What one source says of one claim, on one question. `originId` null only for a search. `version` rises with each change of
 * it: an approval is of one version. A withdrawn one stays readable and counts nowhere.
 */
export type Corroboration = {
  id: string
  claimId: string
  question: Question
  stance: Stance
  evidence: Evidence
  /**
   * Null while the cited words stand in the newest text of their article. Else that was corrected: in its newest text they, or
   * the sentence around them, say something else (`changed`) or are gone (`lost`), and nobody has looked since.
   */
  sourceState: 'changed' | 'lost' | null
  outletId: string | null
  outletName: string | null
  originId: string | null
  sourceKind: CorroborationSourceKind
  reliability: Reliability
  credibility: Credibility
  note: string
  /** Of a confidential source, whose `evidence` is withheld and whose `note` is empty: they are in its secret. */
  confidence?: Confidence
  version: number
  withdrawn: boolean
  madeBy: PersonRef
  createdAt: string
  updatedAt: string
}

/**
 * Where information really comes from. `joinedInto` is another origin that a person found to be the same one; `kind`
 * `unknown` ("selon les rapports") never counts as independent.
 */
export type Origin = {
  id: string
  name: string
  kind: 'known' | 'unknown'
  outletId: string | null
  joinedInto: string | null
  version: number
}
