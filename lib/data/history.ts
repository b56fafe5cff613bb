import 'server-only'
import type { HistoryEntry } from '../corroboration/history-entry'
import type { Viewer } from '../people/roles'
import { genesis, hashOf } from './chain'
import { listNames } from './names'
import { reading } from './transact'

/** The history, newest first: of one claim, of one article (with its claims), or of all; at most `take` entries before `before`. */
export async function listHistory(
  viewer: Viewer,
  of: { claimId?: string; articleId?: string },
  page: { before?: number; take?: number } = {},
): Promise<HistoryEntry[]> {
  return reading(viewer, async ({ db }) => {
    const rows = await db.event.findMany({
      where: {
        newsroomId: viewer.newsroomId,
        ...of,
        ...(page.before !== undefined && { sequence: { lt: page.before } }),
      },
      orderBy: { sequence: 'desc' },
      take: page.take ?? 100,
    })
    const name = await listNames(
      db,
      rows.map(row => row.personId),
    )
    return rows.map(({ sequence, type, subject, subjectId, claimId, articleId, at, personId, body }) => ({
      sequence,
      type,
      subject,
      subjectId,
      claimId,
      articleId,
      at: at.toISOString(),
      person: name(personId),
      data: (JSON.parse(body) as { data?: Record<string, unknown> }).data ?? {},
    }))
  })
}

/** Whether the chain holds: null, or the first sequence at which a number is missing, a hash is wrong, or a link does not fit. */
export async function verifyHistory(
  viewer: Viewer,
): Promise<{ entries: number; head: string; brokenAt: number | null }> {
  return reading(viewer, async ({ db }) => {
    const { newsroomId } = viewer
    let previous = genesis
    let expected = 1
    for (;;) {
      const rows = await db.event.findMany({
        where: { newsroomId, sequence: { gte: expected } },
        orderBy: { sequence: 'asc' },
        take: 1_000,
        select: { sequence: true, body: true, previousHash: true, hash: true },
      })
      for (const row of rows) {
        const stated = JSON.parse(row.body) as { sequence?: number; previousHash?: string }
        const holds =
          row.sequence === expected &&
          stated.sequence === expected &&
          row.previousHash === previous &&
          stated.previousHash === previous &&
          hashOf(row.body) === row.hash
        if (!holds) return { entries: expected - 1, head: previous, brokenAt: expected }
        previous = row.hash
        expected++
      }
      if (rows.length < 1_000) break
    }
    const head = await db.eventHead.findUnique({ where: { newsroomId } })
    const brokenAt =
      head && (head.sequence !== expected - 1 || (head.sequence > 0 && head.hash !== previous)) ? expected : null
    return { entries: expected - 1, head: previous, brokenAt }
  })
}
