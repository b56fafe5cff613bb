import type { ZoneSpan } from '../../articles/article'
import type { Span } from '../../text/span'
import { readCredits, type Credit } from './credits'
import { ownWords, type OwnWords } from './own-words'
import { sharedText, type SharedText } from './shared-text'

/** A text as copies are looked for in it. */
export type ReadText = { words: OwnWords; credits: Credit[] }

/** Reads what comparing needs of a text. Linear. */
export function readText(text: string, zones: readonly ZoneSpan[]): ReadText {
  return { words: ownWords(text, zones), credits: readCredits(text, zones) }
}

/** Why two texts come from one dispatch, with how much of the shorter the longer holds: 0 to 1. */
export type SameDispatch = {
  reason: 'same-text' | 'rewrite'
  share: number
  /** The agency that both credit, where they do. */
  agency: string | null
  shared: SharedText
  passage: Span | null
}

/**
 * From how much in common two texts are one dispatch. `share` is of the shorter, `words` in all, `longest` in one stretch. A
 * paragraph of background that two desks keep for years is not enough; with one agency named by both, less is.
 */
const rows: { reason: SameDispatch['reason']; share: number; words: number; longest: number; agency: boolean }[] = [
  { reason: 'same-text', share: 0.7, words: 40, longest: 15, agency: false },
  { reason: 'rewrite', share: 0.4, words: 60, longest: 12, agency: false },
  { reason: 'rewrite', share: 0.2, words: 40, longest: 8, agency: true },
]

/** Whether one of two texts is a copy or rewrite of the other, or both of one dispatch; null where nothing says so. */
export function sameDispatch(a: ReadText, b: ReadText): SameDispatch | null {
  const shared = sharedText(a.words, b.words)
  const share = Math.max(shared.aInB, shared.bInA)
  const agency = a.credits.find(one => b.credits.some(other => other.agency === one.agency))?.agency ?? null
  const row = rows.find(
    candidate =>
      share >= candidate.share &&
      shared.words >= candidate.words &&
      shared.longest >= candidate.longest &&
      (!candidate.agency || agency !== null),
  )
  return row ? { reason: row.reason, share, agency, shared, passage: shared.passage } : null
}
