import 'server-only'
import type { Review } from '../claims/claim'
import { reviewTask, type Waiting } from '../claims/review'
import type { ReviewCase } from '../corroboration/review-case'
import type { Viewer } from '../people/roles'
import { listClaims } from './claim-filter'
import { confidencesOf, type ConfidenceRows } from './confidence'
import { readSurroundings } from './excerpts'
import type { Prisma } from './generated/client'
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

/** What the rule of two people needs of a claim, and no more. */
const reviewable = {
  round: true,
  valueVersion: true,
  valueById: true,
  corroborations: {
    where: { withdrawnAt: null },
    select: { id: true, version: true, madeById: true, evidenceType: true },
  },
  overrides: { where: { withdrawnAt: null }, select: { question: true, version: true, madeById: true } },
  approvals: {
    select: { item: true, itemVersion: true, personId: true, round: true, review: { select: { decision: true } } },
  },
} as const satisfies Prisma.ClaimSelect

/** How many claims wait for this person, for the number beside the word "review". */
export async function countReviewCases(viewer: Viewer): Promise<number> {
  const { newsroomId } = viewer
  return reading(viewer, async ({ db }) => {
    const rows = await db.claim.findMany({
      where: { newsroomId, status: 'in_review' },
      select: reviewable,
      take: 500,
    })
    const corroborations = rows.flatMap(row => row.corroborations)
    const confidences = await confidencesOf(db, newsroomId, corroborations)
    return rows.filter(row => reviewTask(toReviewable(row, confidences), viewer) !== null).length
  })
}

function toReviewable(
  row: Prisma.ClaimGetPayload<{ select: typeof reviewable }>,
  confidences: ConfidenceRows,
): Waiting {
  const by = (id: string) => ({ id, name: '' })
  return {
    status: 'in-review',
    valueVersion: row.valueVersion,
    valueBy: by(row.valueById),
    corroborations: row.corroborations.map(one => ({
      ...one,
      withdrawn: false,
      madeBy: by(one.madeById),
      confidence: confidences.of(one.id, by),
    })),
    overrides: row.overrides.map(one => ({ ...one, madeBy: by(one.madeById) })),
    approvals: row.approvals
      .filter(one => one.round === row.round)
      .map(({ review, ...one }) => ({ ...one, decision: review.decision as Review['decision'] })),
  }
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
