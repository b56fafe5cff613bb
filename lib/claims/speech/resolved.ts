import type { AttributionSourceKind } from '../value'
import type { Entity } from './names'

/** Whom a source is: the name the text knows, or its own words. */
export type Resolved = { name: string; kind: AttributionSourceKind; role: string | null; entity: Entity | null }

/** What has been said so far, for pronouns: who spoke last, singular and plural, and in which sentence. */
export type Speakers = { single: Resolved | null; singleAt: number; many: Resolved | null }
