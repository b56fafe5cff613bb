import 'server-only'
import { reviewTask } from '../claims/review'
import type { ReviewCase } from '../corroboration/review-case'
import type { Viewer } from '../people/roles'
import { listClaims } from './claims'
import { readSurroundings } from './excerpts'
import { listHistory } from './history'
import { reading } from './transact'

/** The claims that wait for this person, oldest first, at most 50: never their own work. */
export async function listReviewCases(viewer: Viewer): Promise<ReviewCase[]> {
  const claims = await listClaims(viewer, { status: 'in-review' }, { take: 500 })
  const tasks = claims.flatMap(claim => {
    const task = reviewTask(claim, viewer)
    return task ? [{ claim, task }] : []
  })
  const cases: ReviewCase[] = []
  for (const { claim, task } of tasks.slice(0, 50)) {
    cases.push({
      claim,
      task,
      surroundings: await readSurroundings(viewer, claim),
      ownOriginId: await originOfArticle(viewer, claim.articleId),
      history: await listHistory(viewer, { claimId: claim.id }),
    })
  }
  return cases
}

/** How many claims wait for this person, for the number beside the word "review". */
export async function countReviewCases(viewer: Viewer): Promise<number> {
  const claims = await listClaims(viewer, { status: 'in-review' }, { take: 500 })
  return claims.filter(claim => reviewTask(claim, viewer) !== null).length
}

/** The origin of an article, as stored (not followed through joins). */
export async function originOfArticle(viewer: Viewer, articleId: string): Promise<string> {
  const row = await reading(viewer, ({ db }) =>
    db.article.findUniqueOrThrow({
      where: { newsroomId_id: { newsroomId: viewer.newsroomId, id: articleId } },
      select: { originId: true },
    }),
  )
  return row.originId
}
