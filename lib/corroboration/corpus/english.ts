import type { Relation } from '../compare'

/** Claims in English in the manner of those that fact-checkers and encyclopedias meet. */
export const english: readonly (readonly [Relation, string, string])[] = [
  ['supports', 'Russia launched 200 drones.', 'Russian forces fired 200 drones at Kharkiv overnight.'],
]
