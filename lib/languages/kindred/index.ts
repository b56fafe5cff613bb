import { kindredOfEvents } from './events'
import { kindredOfEveryday } from './everyday'
import { kindredOfSociety } from './society'
import type { Kindred } from './row'

/** All rows of kindred words; a row is known by its place, so that `FEATURE_READING` rises when the table changes. */
export const kindred: readonly Kindred[] = [...kindredOfEvents, ...kindredOfSociety, ...kindredOfEveryday]
