import 'server-only'
import type { z } from 'zod'
import type { noticePatch } from '../api/watch-inputs'
import { mainPassage, type Claim } from '../claims/claim'
import type { WatchedRelation, WatchNotice } from '../corroboration/watch'
import type { Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { anchorLine } from '../text/anchor-line'
import { leftAsideFor } from './candidate-dismissals'
import { claimsWhere } from './claim-rows'
import type { Prisma } from './generated/client'
import { reading, refuse, writing } from './transact'
import { findingColumns, isSettled, toPassage } from './watch-flags'

/** Notices shown at once; older ones come when these are put away. */
const MOST = 100

const columns = {
  readAt: true,
  createdAt: true,
  finding: { select: findingColumns },
} as const satisfies Prisma.NoticeSelect

type Row = Prisma.NoticeGetPayload<{ select: typeof columns }>

/** The newsroom's notices for this person that were not put away, the newest first. */
export async function listNotices(viewer: Viewer): Promise<WatchNotice[]> {
  return reading(viewer, async ({ db }) => {
    const { newsroomId, personId } = viewer
    const rows = await db.notice.findMany({
      where: { newsroomId, personId, dismissedAt: null },
      select: columns,
      orderBy: [{ createdAt: 'desc' }, { findingId: 'desc' }],
      take: MOST,
    })
    const ids = [...new Set(rows.map(row => row.finding.claimId))]
    const claims = new Map((await claimsWhere(db, newsroomId, { id: { in: ids } })).map(claim => [claim.id, claim]))
    const leftAside = await leftAsideFor(db, newsroomId, ids)
    return rows.flatMap(row => {
      const claim = claims.get(row.finding.claimId)
      return claim ? [toNotice(row, claim, leftAside)] : []
    })
  })
}

function toNotice({ finding, readAt, createdAt }: Row, claim: Claim, leftAside: ReadonlySet<string>): WatchNotice {
  const { id, kind, value, status, article } = claim
  const { outletName, title } = article
  const line = anchorLine(mainPassage(claim).anchor)
  return {
    findingId: finding.id,
    relation: finding.relation as WatchedRelation,
    claim: { id, kind, value, printed: value.printed, status, outletName, title, line },
    passage: toPassage(finding),
    reasons: finding.reasons as unknown as WatchNotice['reasons'],
    settled: isSettled(finding, claim, leftAside),
    read: readAt !== null,
    at: createdAt.toISOString(),
  }
}

/** How many notices this person has not read, and whether texts still wait to be looked at. */
export async function countNotices(viewer: Viewer): Promise<{ unread: number; waiting: boolean }> {
  return reading(viewer, async ({ db }) => {
    const { newsroomId, personId } = viewer
    const unread = await db.notice.count({ where: { newsroomId, personId, dismissedAt: null, readAt: null } })
    const job = await db.watchJob.findFirst({ where: { newsroomId, attempts: { lt: 5 } }, select: { versionId: true } })
    return { unread, waiting: job !== null }
  })
}

/** Marks a notice of one's own read or unread, or puts it away and takes it back. */
export async function updateNotice(
  viewer: Viewer,
  findingId: string,
  { read, dismissed }: z.output<typeof noticePatch>,
): Promise<Result<{ findingId: string; read: boolean; dismissed: boolean }>> {
  return writing(viewer, async ({ db, at }) => {
    const { newsroomId, personId } = viewer
    const key = { newsroomId_findingId_personId: { newsroomId, findingId, personId } }
    const before = await db.notice.findUnique({ where: key, select: { readAt: true, dismissedAt: true } })
    if (!before) refuse(fail('not-found', 'not_found', 'This notice is gone.'))
    const turn = (wanted: boolean | undefined, was: Date | null) =>
      wanted === undefined ? was : wanted ? (was ?? at) : null
    const readAt = turn(read, before.readAt)
    const dismissedAt = turn(dismissed, before.dismissedAt)
    await db.notice.update({ where: key, data: { readAt, dismissedAt } })
    return { findingId, read: readAt !== null, dismissed: dismissedAt !== null }
  })
}
