import type { alike } from './concept-names'
import type { alikeInTallies } from './concept-names-tallies'
import type { alikeInNews } from './concept-names-news'
import type { exclusives } from './concept-exclusives'
import type { opposites } from './concept-opposites'
import type { wider } from './concept-kinds'

export { exclusives } from './concept-exclusives'
export { opposites } from './concept-opposites'
export { converse, mutual, realms, unique } from './concept-slots'
export { wider } from './concept-kinds'

type Names<Rows extends readonly (readonly string[])[]> = Rows[number][number]

/**
 * The name of what words of several languages mean alike; each language lists its words for it. `opposites`, `exclusives`, `wider` and
 * what stands in `slots` say how concepts are to each other.
 */
export type ConceptName =
  | Names<typeof opposites>
  | Names<typeof exclusives>
  | keyof typeof wider
  | (typeof wider)[keyof typeof wider][number]
  | (typeof alike)[number]
  | (typeof alikeInNews)[number]
  | (typeof alikeInTallies)[number]
