import type { Origin } from './corroboration'
import { stances } from './corroboration'
import { standingsOf, type Counted, type Standable } from './standings'

/**
 * Whether a claim would stand elsewhere if this source of it said anything else, or nothing: what its correction could do.
 * False for what does not count anyway (the claim's own origin, an unknown one). `needed` is the newsroom's N.
 */
export function couldChange(
  claim: Omit<Standable, 'corroborations'> & { corroborations: (Counted & { id: string })[] },
  corroborationId: string,
  origins: ReadonlyMap<string, Origin>,
  needed: number,
): boolean {
  const marks = (corroborations: Counted[]) =>
    standingsOf({ ...claim, corroborations }, origins, needed)
      .map(answer => `${answer.question} ${answer.computed} ${answer.shown}`)
      .join()
  const now = marks(claim.corroborations)
  const others = stances
    .filter(stance => stance !== 'not-found')
    .map(stance => claim.corroborations.map(one => (one.id === corroborationId ? { ...one, stance } : one)))
  return [claim.corroborations.filter(one => one.id !== corroborationId), ...others].some(other => marks(other) !== now)
}
