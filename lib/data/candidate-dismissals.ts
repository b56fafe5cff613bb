import 'server-only'
import type { z } from 'zod'
import type { candidateDismissalInput } from '../api/candidate-inputs'
import type { Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { ofClaim } from './chain'
import type { Prisma } from './generated/client'
import { demandAnchor } from './passages'
import { refuse, writing } from './transact'

/** A sentence that was left aside among the candidates of a claim, and the article it stands in. */
export type LeftAside = { articleId: string; versionId: string; start: number; end: number; exact: string }

/** What was left aside among the candidates of a claim, inside a transaction. */
export async function leftAsideOf(
  db: Prisma.TransactionClient,
  newsroomId: string,
  claimId: string,
): Promise<LeftAside[]> {
  const rows = await db.candidateDismissal.findMany({
    where: { newsroomId, claimId },
    select: { versionId: true, start: true, end: true, exact: true, articleVersion: { select: { articleId: true } } },
    orderBy: [{ versionId: 'asc' }, { start: 'asc' }],
  })
  return rows.map(({ articleVersion, ...row }) => ({ ...row, articleId: articleVersion.articleId }))
}

/** What was left aside for these claims, as "claim article sentence". */
export async function leftAsideFor(
  db: Prisma.TransactionClient,
  newsroomId: string,
  claimIds: readonly string[],
): Promise<Set<string>> {
  const rows = await db.candidateDismissal.findMany({
    where: { newsroomId, claimId: { in: [...claimIds] } },
    select: { claimId: true, exact: true, articleVersion: { select: { articleId: true } } },
  })
  return new Set(rows.map(({ claimId, exact, articleVersion }) => `${claimId} ${articleVersion.articleId} ${exact}`))
}

/** Leaves candidates of a claim aside, or takes that back; several at once, all or none. Doing it twice does it once. */
export async function changeCandidateDismissals(
  viewer: Viewer,
  claimId: string,
  { dismiss, restore }: z.output<typeof candidateDismissalInput>,
): Promise<Result<{ leftAside: LeftAside[] }>> {
  return writing(viewer, async ({ db, at, record }) => {
    const { newsroomId, personId } = viewer
    const claim = await db.claim.findUnique({
      where: { newsroomId_id: { newsroomId, id: claimId } },
      select: { articleId: true },
    })
    if (!claim) refuse(fail('not-found', 'not_found', 'This claim is gone.'))
    const texts = await db.articleVersion.findMany({
      where: { newsroomId, id: { in: dismiss.map(one => one.versionId) }, articleId: { not: claim.articleId } },
      select: { id: true, text: true },
    })
    dismiss.forEach((one, index) => {
      const text = texts.find(({ id }) => id === one.versionId)?.text
      if (text === undefined)
        refuse(fail('invalid', 'unknown_reference', 'There is no such text.', `dismiss.${index}.versionId`))
      demandAnchor(text, one, `dismiss.${index}`)
    })
    const made = await db.candidateDismissal.createMany({
      data: dismiss.map(({ versionId, start, end, exact }) => ({
        newsroomId,
        claimId,
        versionId,
        start,
        end,
        exact,
        personId,
        createdAt: at,
      })),
      skipDuplicates: true,
    })
    let restored = 0
    for (const place of restore)
      restored += (await db.candidateDismissal.deleteMany({ where: { newsroomId, claimId, ...place } })).count
    if (made.count + restored > 0)
      record({
        type: 'claim.candidates-left-aside',
        ...ofClaim({ id: claimId, articleId: claim.articleId }),
        data: { leftAside: dismiss, restored: restore },
      })
    return { leftAside: await leftAsideOf(db, newsroomId, claimId) }
  })
}
