import 'server-only'
import type { Viewer } from '../people/roles'
import { fail } from '../result'
import { sha256 } from '../text/sha256'
import { reading, refuse, type Work } from './transact'

/** Articles that are here already under this address, or with exactly this text: what an importer should look at first. */
export async function findDuplicates(
  viewer: Viewer,
  { url, text }: { url: string | null; text: string },
): Promise<{ id: string; title: string }[]> {
  const hash = sha256(text)
  return reading(viewer, ({ db }) =>
    db.article.findMany({
      where: {
        newsroomId: viewer.newsroomId,
        OR: [{ versions: { some: { sha256: hash } } }, ...(url ? [{ url }] : [])],
      },
      select: { id: true, title: true },
      orderBy: { id: 'asc' },
      take: 10,
    }),
  )
}

/** Refuses (`duplicate_article`, which names it) what is here already: under this address, or the same text of the same outlet. */
export async function refuseDuplicate(
  { db, viewer }: Work,
  { url, sha256: hash, outletId }: { url: string | null; sha256?: string; outletId?: string },
) {
  const { newsroomId } = viewer
  const before =
    (url && (await db.article.findFirst({ where: { newsroomId, url }, select: { id: true, title: true } }))) ||
    (hash &&
      (await db.article.findFirst({
        where: { newsroomId, outletId, versions: { some: { sha256: hash } } },
        select: { id: true, title: true },
      })))
  if (before)
    refuse(
      fail('conflict', 'duplicate_article', 'This article is here already.', url ? 'url' : 'text', {
        extra: { article: before },
      }),
    )
}
