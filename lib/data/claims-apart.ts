import 'server-only'
import type { z } from 'zod'
import type { joiningInput } from '../api/fact-inputs'
import type { Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import type { Prisma } from './generated/client'
import { refuse, writing, type Work } from './transact'

/** Two claims, in either order. */
export type Pair = readonly [string, string]

const ordered = ([a, b]: Pair) => (a < b ? { claimId: a, otherId: b } : { claimId: b, otherId: a })

/** Remembers that these claims do not state the same, so that joining them is not proposed again. Twice is once. */
export async function rememberApart({ db, viewer, at }: Work, pairs: readonly Pair[]): Promise<number> {
  const { newsroomId, personId } = viewer
  const made = await db.claimsApart.createMany({
    data: pairs.filter(([a, b]) => a !== b).map(pair => ({ newsroomId, ...ordered(pair), personId, createdAt: at })),
    skipDuplicates: true,
  })
  return made.count
}

/** Forgets what was remembered between these claims: somebody joined them after all. */
export async function forgetApart({ db, viewer }: Work, claimIds: readonly string[]): Promise<void> {
  const ids = [...claimIds]
  await db.claimsApart.deleteMany({
    where: { newsroomId: viewer.newsroomId, claimId: { in: ids }, otherId: { in: ids } },
  })
}

/** The pairs among these claims that people found apart. */
export async function apartAmong(
  db: Prisma.TransactionClient,
  newsroomId: string,
  claimIds: readonly string[],
): Promise<Pair[]> {
  const ids = [...claimIds]
  const rows = await db.claimsApart.findMany({
    where: { newsroomId, claimId: { in: ids }, otherId: { in: ids } },
    select: { claimId: true, otherId: true },
  })
  return rows.map(row => [row.claimId, row.otherId] as const)
}

/** Dismisses proposed joinings of a story, or takes dismissals back; all or none, and twice is once. */
export async function changeJoinings(
  viewer: Viewer,
  storyId: string,
  input: z.output<typeof joiningInput>,
): Promise<Result<{ dismissed: number; restored: number }>> {
  return writing(viewer, async work => {
    const { db, record } = work
    const { newsroomId } = viewer
    if ((await db.story.count({ where: { newsroomId, id: storyId } })) === 0)
      refuse(fail('not-found', 'not_found', 'This story is gone.'))
    for (const field of ['dismiss', 'restore'] as const) {
      const ids = [...new Set(input[field].flat())]
      const found = await db.claim.count({ where: { newsroomId, id: { in: ids }, article: { storyId } } })
      if (found !== ids.length) refuse(fail('invalid', 'unknown_reference', 'There is no such claim.', field))
    }
    const dismissed = await rememberApart(work, input.dismiss)
    let restored = 0
    for (const pair of input.restore)
      restored += (await db.claimsApart.deleteMany({ where: { newsroomId, ...ordered(pair) } })).count
    if (dismissed + restored > 0)
      record({
        type: 'story.joinings-changed',
        subject: 'story',
        subjectId: storyId,
        data: { dismiss: input.dismiss, restore: input.restore },
      })
    return { dismissed, restored }
  })
}
