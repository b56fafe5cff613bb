import type { Span } from '../span'
import { align } from './align'
import { carry, type Carried } from './carry'

export type { Carried } from './carry'
export type { Change, ChangeKind } from './changes'

/**
 * Carries passages from one version of a text to the next, in the order given. Both texts are read once and aligned (sentences
 * by their words and neighbours, then the words inside those that changed), so that many passages cost little more than one.
 * A passage is never moved to a look-alike: what is not certain is `changed` or `lost`. Pure; linear but for a logarithm.
 */
export function reanchor(before: string, after: string, spans: readonly Span[]): Carried[] {
  const versions = align(before, after)
  return spans.map(span => carry(versions, span))
}
