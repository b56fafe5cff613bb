import type { Article, ZoneSpan } from '../articles/article'
import type { Change } from '../text/anchor/reanchor'
import type { Piece } from '../text/difference'
import type { Excerpt } from '../text/excerpt'
import type { Anchor } from '../text/span'
import type { Claim, PassageRole } from './claim'
import type { KindSpan } from './coverage'
import type { CarriedState, Fate } from './fate'
import type { Value } from './value'

/** How many claims go along, have changed, are lost; and how many sources of other articles' claims wait for somebody to look. */
export type CarryCounts = { carried: number; changed: number; lost: number; sources: number }

/** A passage before a correction, and where it probably is after it (of a lost one: where to look first); `after` null where nobody can say. */
export type PassageFate = {
  id: string
  role: PassageRole
  before: Anchor
  after: Anchor | null
  state: CarriedState
  context: 'same' | 'changed'
  changes: Change[]
}

/** What would become of a claim if the text were saved: `signature` says whether what two people stand behind stays so. */
export type ClaimFate = Fate & {
  claim: Pick<Claim, 'id' | 'kind' | 'value' | 'status'>
  passages: PassageFate[]
  signature: 'none' | 'kept' | 'reopened'
}

/** The same of a source that cites the article for a claim of another one. */
export type SourceFate = PassageFate & {
  claimId: string
  corroborationId: string
  status: Claim['status']
  withdrawn: boolean
}

/**
 * A claim that waits to be placed in the corrected text: where it was (`before`, of version `number`), where it probably is
 * now (`after`, null where nothing is left of it), and how its words read there.
 */
export type Unplaced = Fate & {
  claim: Claim
  number: number
  passages: PassageFate[]
  before: Excerpt
  after: Excerpt | null
  value: Value | null
}

/** Where a claim that waits to be placed probably stands in the newest text: the machine does not propose these words as new. */
export type WaitingPlace = KindSpan & { claimId: string }

/**
 * What would happen if a corrected text were saved; nothing of it is stored. `number` is the number it would have, `difference`
 * what it changes in the newest text. Withdrawn claims, and sources that were taken back, are left out.
 */
export type VersionPreview = {
  text: string
  zones: ZoneSpan[]
  warnings: string[]
  number: number
  /** The title that the article would have: as it reads in the new text where that is another, else as it is. */
  title: string
  difference: Piece[]
  counts: CarryCounts
  claims: ClaimFate[]
  sources: SourceFate[]
}

/** An article after a correction, and what became of its claims. */
export type Corrected = Article & { carrying: CarryCounts }
