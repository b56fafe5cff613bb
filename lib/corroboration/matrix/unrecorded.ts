import type { Stance } from '../corroboration'
import type { MatrixClaim, Unrecorded } from './matrix'
import { isPassageOf, mainQuestion, originOf, type Desk } from './row-entries'
import type { Timed } from './values-over-time'

/** The stance that a joined claim's value proposes; none for the row's own, and for a value that was replaced since. */
const proposed: Record<Timed, Stance | null> = {
  reference: null,
  same: 'supports',
  compatible: 'partly',
  unclear: 'supports',
  earlier: null,
  other: 'refutes',
}

/**
 * The joined claims that nobody has recorded as sources of the row's claim yet. Joining says that they speak of one thing; what one
 * says of the other is for a person to record, so each comes with the stance that the values propose. What shares the claim's own
 * origin is left out: it could never count.
 */
export function unrecordedOf(
  reference: MatrixClaim,
  claims: readonly MatrixClaim[],
  timed: ReadonlyMap<string, Timed>,
  desk: Desk,
): Unrecorded[] {
  const question = mainQuestion(reference)
  const originOfClaim = (claim: MatrixClaim) =>
    originOf(desk.articles.get(claim.articleId)?.originId ?? null, desk.origins)
  const own = originOfClaim(reference)
  return claims.flatMap((claim): Unrecorded[] => {
    const stance = stanceOf(claim, timed.get(claim.id) ?? 'unclear')
    const recorded = reference.corroborations.some(voice => voice.question === question && isPassageOf(voice, claim))
    if (stance === null || recorded || claim.articleId === reference.articleId) return []
    if (own !== null && originOfClaim(claim) === own) return []
    const { id, articleId, versionId, span, words } = claim
    const outletKind = desk.outlets.get(desk.articles.get(articleId)?.outletId ?? '')?.kind
    const sourceKind = outletKind === 'agency' || outletKind === 'official' ? outletKind : 'own-reporting'
    return [{ claimId: reference.id, byClaimId: id, articleId, versionId, span, words, question, stance, sourceKind }]
  })
}

function stanceOf(claim: MatrixClaim, timed: Timed): Stance | null {
  const partial = timed === 'unclear' && (claim.kind === 'quote' || claim.kind === 'figure')
  return partial ? 'partly' : proposed[timed]
}
