import 'server-only'
import { shownStandings } from '../claims/claim'
import { ofClaim } from './chain'
import { changeClaim } from './claim-change'
import type { Work } from './transact'

/**
 * Computes the standings of these claims anew after something they rest on has changed (`because`: an origin, an article's
 * origin, the newsroom's N). Raises their versions; reopens signed ones whose standing is another now.
 */
export async function recomputeClaims(
  work: Work,
  claimIds: string[],
  because: 'origin' | 'article' | 'newsroom',
): Promise<void> {
  for (const id of claimIds) {
    const claim = await changeClaim(work, id, null, async () => ({}))
    work.record({
      type: 'claim.standing-computed',
      ...ofClaim(claim),
      data: { because, standings: shownStandings(claim) },
    })
  }
}

/** The same for every claim of the newsroom, for a change of N. */
export async function recomputeAllClaims(work: Work): Promise<void> {
  const rows = await work.db.claim.findMany({
    where: { newsroomId: work.viewer.newsroomId },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  await recomputeClaims(
    work,
    rows.map(row => row.id),
    'newsroom',
  )
}
