import 'server-only'
import { recomputeClaims } from './recompute'
import type { Work } from './transact'

/**
 * After an article was given another origin: what was recorded from its passages under the old one follows, and the standing
 * of every claim that rests on either is computed anew. An origin that a person chose for one passage stays.
 */
export async function followArticleOrigin(work: Work, articleId: string, from: string, to: string): Promise<void> {
  if (from === to) return
  const { db } = work
  const { newsroomId } = work.viewer
  const citing = { newsroomId, articleVersion: { articleId } }
  await db.corroboration.updateMany({
    where: { ...citing, originId: from },
    data: { originId: to, updatedAt: work.at },
  })
  const touched = await db.claim.findMany({
    where: { newsroomId, OR: [{ articleId }, { corroborations: { some: citing } }] },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  await recomputeClaims(
    work,
    touched.map(claim => claim.id),
    'article',
  )
}
