import 'server-only'
import type { Article, ArticleSummary, OutletKind } from '../articles/article'
import type { PersonRef } from '../people/roles'
import type { Prisma } from './generated/client'
import { listNames } from './names'
import { snapshotColumns, toSnapshot } from './snapshots'
import { toZones } from './zones'

/** What a list shows of an article. */
export const summaryColumns = {
  id: true,
  title: true,
  author: true,
  url: true,
  publishedAt: true,
  language: true,
  originId: true,
  version: true,
  createdAt: true,
  createdById: true,
  outlet: { select: { id: true, name: true, kind: true } },
  story: { select: { id: true, title: true } },
  versions: { select: { id: true, number: true, createdAt: true }, orderBy: { number: 'desc' } },
  claims: { select: { status: true }, where: { status: { not: 'withdrawn' } } },
} as const satisfies Prisma.ArticleSelect

type ArticleRow = Prisma.ArticleGetPayload<{ select: typeof summaryColumns }>

/** An article as a list shows it, its people named. */
export function toArticleSummary(row: ArticleRow, name: (id: string) => PersonRef): ArticleSummary {
  const newest = row.versions[0]
  if (!newest) throw new Error('An article without a text')
  const { id, title, author, url, publishedAt, language, originId, story, version } = row
  return {
    id,
    title,
    author,
    url,
    publishedAt,
    language,
    originId,
    story,
    version,
    outlet: { ...row.outlet, kind: row.outlet.kind as OutletKind },
    versionId: newest.id,
    versionNumber: newest.number,
    claims: row.claims.length,
    signed: row.claims.filter(claim => claim.status === 'signed').length,
    createdAt: row.createdAt.toISOString(),
    createdBy: name(row.createdById),
  }
}

/** An article with the text of its newest version, or of version `number`, in a transaction that is open; null when there is none. */
export async function articleOf(
  db: Prisma.TransactionClient,
  newsroomId: string,
  id: string,
  number?: number,
): Promise<Article | null> {
  const row = await db.article.findUnique({ where: { newsroomId_id: { newsroomId, id } }, select: summaryColumns })
  if (!row) return null
  const version = await db.articleVersion.findFirst({
    where: { newsroomId, articleId: id, ...(number !== undefined && { number }) },
    orderBy: { number: 'desc' },
    include: { zones: { orderBy: { start: 'asc' } }, snapshot: { select: snapshotColumns } },
  })
  if (!version) return null
  const { snapshot } = version
  const name = await listNames(db, [row.createdById, version.createdById, ...(snapshot ? [snapshot.takenById] : [])])
  const article = toArticleSummary(row, name)
  return {
    ...article,
    // The newest text bears the title as people have mended it since.
    title: version.number === article.versionNumber ? article.title : (version.title ?? article.title),
    text: {
      id: version.id,
      number: version.number,
      text: version.text,
      sha256: version.sha256,
      snapshot: snapshot && toSnapshot(snapshot, name),
      zones: toZones(version.zones),
      createdAt: version.createdAt.toISOString(),
      createdBy: name(version.createdById),
    },
    versions: row.versions.map(each => ({ ...each, createdAt: each.createdAt.toISOString() })),
  }
}
