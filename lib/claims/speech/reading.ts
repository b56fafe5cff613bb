import type { Sense } from '../../languages/speech'
import type { Heard } from './complement'
import type { Run } from './page'

/** How a report was found: the frame of its verb, words that open a source, or words that hide one. */
export type How = Heard | 'phrase' | 'hidden' | 'passive' | 'headline' | 'signature' | 'like' | 'noun'

/**
 * A report as runs of tokens, before names are resolved. `head` is the noun phrase of the source without its apposition;
 * a `shared` source stands with an earlier cue. `quote` is the opening mark of the words reported, -1 where none;
 * `colon` tells words that follow a colon without marks.
 */
export type Reading = {
  how: How
  sense: Sense
  cue: Run
  source: Run | null
  head: Run | null
  shared: boolean
  /** "Et d'ajouter": whoever spoke last goes on. */
  narrative: boolean
  content: Run | null
  quote: number
  colon: boolean
  sentence: number
  via: Run | null
}
