import type { Span } from '../text/span'
import type { KindName, ValueOf } from './value'

/** What an editor would look up (`check`), or what they would skip ("deux niveaux": `minor`). */
export type Rank = 'check' | 'minor'

/**
 * What the machine thinks is a claim; not a row until a person accepts it.
 * `span` is the passage (a figure: number, unit and counted noun; a quote: with its marks; an attribution: source and cue).
 * `core` (figures) is the number with its sign and magnitude. `parts` are the further passages it found.
 * `reason` is a stable code with the words that gave it away; messages/*.json turn it into a sentence.
 */
export type Proposal<K extends KindName = KindName> = {
  [N in K]: {
    kind: N
    span: Span
    core?: Span
    value: ValueOf[N]
    parts: { comparator?: Span; source?: Span; cue?: Span; content?: Span }
    rank: Rank
    reason: { code: string; words: string }
  }
}[K]
