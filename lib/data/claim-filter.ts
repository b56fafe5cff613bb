import 'server-only'
import type { Claim } from '../claims/claim'
import type { Status } from '../claims/status'
import type { KindName } from '../claims/value'
import type { Standing } from '../corroboration/standing'
import type { Viewer } from '../people/roles'
import { claimsWhere, fromStatus } from './claim-rows'
import type { Prisma } from './generated/client'
import { literally } from './literally'
import { bySpeaker } from './speakers'
import { reading, type ReadingWork } from './transact'

/** Which claims: every given condition must fit. `q` looks in the printed words, `standing` at either question. Withdrawn ones only when asked for. */
export type ClaimFilter = {
  articleId?: string
  storyId?: string
  kind?: KindName
  standing?: Standing
  status?: Status
  q?: string
  /** Who says it, however the name is spelled there. */
  speaker?: string
  ids?: string[]
  withdrawn?: boolean
  /** ISO 8601: only what changed at or after this moment, withdrawn claims too. */
  changedSince?: string
}

/** The claims that fit, in order of creation, at most `take` of them (200 unless said). */
export async function listClaims(
  viewer: Viewer,
  filter: ClaimFilter,
  page: { take?: number; skip?: number } = {},
): Promise<Claim[]> {
  return reading(viewer, async work =>
    claimsWhere(work.db, viewer.newsroomId, await whereOf(work, filter), { take: page.take ?? 200, skip: page.skip }),
  )
}

/** How many claims fit. */
export async function countClaims(viewer: Viewer, filter: ClaimFilter): Promise<number> {
  return reading(viewer, async work =>
    work.db.claim.count({ where: { ...(await whereOf(work, filter)), newsroomId: viewer.newsroomId } }),
  )
}

/** A filter as a query, with what has to be asked for it. */
async function whereOf(work: ReadingWork, filter: ClaimFilter): Promise<Prisma.ClaimWhereInput> {
  if (!filter.speaker) return toWhere(filter)
  return { AND: [toWhere(filter), await bySpeaker(work, filter.speaker)] }
}

/** A filter as a query; but for its speaker, who has to be looked for. */
export function toWhere(filter: ClaimFilter): Prisma.ClaimWhereInput {
  const { articleId, storyId, kind, standing, status, q, ids, changedSince } = filter
  const withdrawn = filter.withdrawn || changedSince !== undefined
  return {
    ...(articleId && { articleId }),
    ...(storyId && { article: { storyId } }),
    ...(kind && { kind }),
    ...(status ? { status: fromStatus(status) } : !withdrawn && { status: { not: 'withdrawn' } }),
    ...(ids && { id: { in: ids } }),
    ...(changedSince && { updatedAt: { gte: new Date(changedSince) } }),
    AND: [
      ...(standing ? [{ OR: [{ standingSaid: standing }, { standingTrue: standing }] }] : []),
      ...(q ? [{ passages: { some: { exact: { contains: literally(q), mode: 'insensitive' as const } } } }] : []),
    ],
  }
}
