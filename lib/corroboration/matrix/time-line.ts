import { figureBounds } from '../../claims/kinds/figure'
import type { MatrixClaim, TimePoint } from './matrix'
import type { Entry } from './row-entries'

/**
 * A figure's values by the moment they were published, oldest first. Empty unless it moves: two values at two moments at least.
 * A bound is drawn at its number, a range at its middle; what has no number or no date is left out.
 */
export function timeLineOf(claims: readonly MatrixClaim[], entries: readonly Entry[]): TimePoint[] {
  const points = claims.flatMap((claim): TimePoint[] => {
    const entry = entries.find(one => one.claimId === claim.id)
    const value = numberOf(claim)
    if (!entry || value === null || Number.isNaN(Date.parse(entry.at))) return []
    const { at, shown, column, sign } = entry
    return [{ at, value, shown, column, claimId: claim.id, sign }]
  })
  const moves = new Set(points.map(point => point.value)).size > 1 && new Set(points.map(point => point.at)).size > 1
  return moves ? points.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)) : []
}

function numberOf(claim: MatrixClaim): number | null {
  if (claim.kind !== 'figure') return null
  const { low, high } = figureBounds(claim.value)
  const numbers = [low, high].filter(bound => bound !== null).map(Number)
  if (numbers.length === 0 || !numbers.every(Number.isFinite)) return null
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
