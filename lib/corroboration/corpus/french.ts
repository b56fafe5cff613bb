import type { Relation } from '../compare'

/** Claims in French in the manner of those that fact-checkers and encyclopedias meet. */
export const french: readonly (readonly [Relation, string, string])[] = [
  ['supports', 'Les forces russes ont lancé 200 drones.', 'La Russie a tiré 200 drones dans la nuit sur Kharkiv.'],
]
