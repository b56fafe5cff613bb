import type { alike } from './concept-names'
import type { alikeInTallies } from './concept-names-tallies'
import type { alikeInNews } from './concept-names-news'
import { exclusives } from './concept-exclusives'
import { opposites } from './concept-opposites'
import { wider } from './concept-kinds'
import type { VocabularyName } from './vocabulary'
import { themeExclusives, themeKinds, themeOpposites } from './vocabulary/tables'

export { converse, mutual, realms, unique } from './concept-slots'

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
  | VocabularyName

/** Pairs of concepts that cannot both be so of one thing at one time. */
export const allOpposites: readonly (readonly [string, string])[] = [...opposites, ...themeOpposites]

/** Of each row of concepts a thing has one at most. */
export const allExclusives: readonly (readonly string[])[] = [...exclusives, ...themeExclusives]

/** What each concept of the first tables is a kind of. */
export const firstKinds: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(wider))

/** What each concept is a kind of, by all tables. */
export const kindsOf: ReadonlyMap<string, readonly string[]> = (() => {
  const kinds = new Map(firstKinds)
  for (const [name, more] of themeKinds) kinds.set(name, [...new Set([...(kinds.get(name) ?? []), ...more])])
  return kinds
})()
