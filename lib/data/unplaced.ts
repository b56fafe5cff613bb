import 'server-only'
import { carriedValue } from '../claims/carried-value'
import type { Unplaced, WaitingPlace } from '../claims/carrying'
import { mainPassage } from '../claims/claim'
import { planCarrying } from '../corroboration/carry-plan'
import type { Viewer } from '../people/roles'
import { excerpt } from '../text/excerpt'
import { textsInUse } from './carry-version'
import { claimsWhere } from './claim-rows'
import { newestVersion, readFrom } from './passages'
import { reading } from './transact'

/** The claims of an article that wait to be placed in its newest text, in the order in which they stood in the old one. */
export async function listUnplaced(viewer: Viewer, articleId: string): Promise<Unplaced[]> {
  return reading(viewer, async ({ db }) => {
    const { newsroomId } = viewer
    const newest = await newestVersion(db, newsroomId, articleId)
    if (!newest) return []
    const claims = await claimsWhere(db, newsroomId, {
      articleId,
      versionId: { not: newest.id },
      status: { not: 'withdrawn' },
    })
    if (claims.length === 0) return []
    const { text, ...particulars } = await readFrom(db, newsroomId, articleId, newest.id)
    const texts = await textsInUse(db, newsroomId, articleId, claims)
    const fates = planCarrying(claims, articleId, texts, text).claims
    return claims
      .map((claim, at): Unplaced => {
        const { passages, state, context } = fates[at]!
        const main = passages.find(passage => passage.role === 'main')!
        const old = { text: texts.get(claim.versionId)!, ...particulars }
        return {
          claim,
          number: claim.article.versionNumber,
          state,
          context,
          passages,
          before: excerpt(old.text, main.before),
          after: main.after && excerpt(text, main.after),
          value:
            main.after &&
            carriedValue(claim, { span: main.before, from: old }, { span: main.after, from: { text, ...particulars } }),
        }
      })
      .toSorted((a, b) => mainPassage(a.claim).anchor.start - mainPassage(b.claim).anchor.start)
  })
}

/** The same claims by where they probably stand now; those of which nobody can say are left out. */
export async function listWaitingPlaces(viewer: Viewer, articleId: string): Promise<WaitingPlace[]> {
  const unplaced = await listUnplaced(viewer, articleId)
  return unplaced.flatMap(({ claim: { id, kind }, passages }): WaitingPlace[] => {
    const main = passages.find(passage => passage.role === 'main')
    if (!main?.after || main.state === 'lost') return []
    const { start, end } = main.after
    return [{ claimId: id, kind, start, end }]
  })
}
