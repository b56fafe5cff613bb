import 'server-only'
import type { Claim } from '../claims/claim'
import type { KindAndValue } from '../claims/value-columns'
import type { Viewer } from '../people/roles'
import { claimsWhere, toPassage } from './claim-rows'
import { reading } from './transact'

/**
 * The claims of an article as they stand in one of its texts: in an old one their passages and values are those they had when it was
 * corrected, for ever; their status, sources and standing are those of today.
 */
export async function listClaimsAt(
  viewer: Viewer,
  articleId: string,
  versionId: string,
  page: { take?: number } = {},
): Promise<Claim[]> {
  return reading(viewer, async ({ db }) => {
    const { newsroomId } = viewer
    const claims = await claimsWhere(db, newsroomId, { articleId, passages: { some: { versionId } } }, page)
    if (claims.every(claim => claim.versionId === versionId)) return claims
    const passages = await db.passage.findMany({
      where: { newsroomId, versionId, claim: { articleId } },
      orderBy: [{ start: 'asc' }, { id: 'asc' }],
    })
    const earlier = await db.earlierClaim.findMany({ where: { newsroomId, versionId } })
    const stood = new Map(earlier.map(row => [row.claimId, row]))
    return claims.map(claim => {
      const then = stood.get(claim.id)
      const read = then && ({ kind: then.kind, value: then.value } as unknown as KindAndValue)
      return {
        ...claim,
        ...read,
        versionId,
        passages: passages.filter(passage => passage.claimId === claim.id).map(toPassage),
      } as Claim
    })
  })
}
