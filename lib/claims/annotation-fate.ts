import type { Excerpt } from '../text/excerpt'
import type { Claim } from './claim'
import type { KindAndValue } from './value-columns'

/** What an annotation from elsewhere would make in an article: a claim, the one that it made before, or none, and why. */
export type AnnotationFate = {
  /** The annotation's own id, or its number, from 1. */
  id: string
  exact: string | null
} & (
  | ({ state: 'new' | 'known'; claimId: string; place: Excerpt } & KindAndValue)
  | { state: 'unfit'; code: string; detail: string }
)

/** An annotation that made no claim: its id, its quoted words where it has some, and why. */
export type Unmade = { id: string; exact: string | null; code: string; detail: string }

/** What was made of a document of annotations. */
export type Annotated = { claims: Claim[]; unmade: Unmade[] }
