import 'server-only'
import type { Claim } from '../claims/claim'
import type { FactLine, OriginLine, OutletLine } from '../exports/lines'
import type { Contents } from '../exports/release'
import type { OutletKind } from '../articles/article'
import type { Reliability } from '../corroboration/corroboration'
import { claimLinesOf } from './claim-lines'
import type { Prisma } from './generated/client'
import { listNames } from './names'
import { toZones } from './zones'

type Db = Prisma.TransactionClient

/** These signed claims and all that they rest on, as the lines of a release, from one reading. */
export async function contentsOf(db: Db, newsroomId: string, claims: Claim[]): Promise<Contents> {
  const articleIds = new Set(claims.map(claim => claim.articleId))
  for (const { evidence } of claims.flatMap(claim => claim.corroborations))
    if (evidence.type === 'article') articleIds.add(evidence.articleId)
  const { articles, snapshots, texts } = await articlesOf(db, newsroomId, [...articleIds])
  const facts = await factsOf(db, newsroomId, claims)
  const occasions = await occasionsOf(db, newsroomId, [...claims, ...facts])
  const storyIds = [...articles, ...occasions, ...facts].map(one => one.storyId)
  const stories = await db.story.findMany({ where: { newsroomId, id: { in: storyIds.filter(id => id !== null) } } })
  const cited = claims.flatMap(claim => claim.corroborations)
  const sources = await sourcesOf(db, newsroomId, {
    outletIds: [...articles, ...cited].map(one => one.outletId),
    originIds: [...articles, ...cited].map(one => one.originId),
  })
  return {
    ...sources,
    stories: stories.map(({ id, title, version, createdAt }) => ({
      type: 'story',
      id,
      title,
      version,
      createdAt: createdAt.toISOString(),
    })),
    occasions: occasions.map(({ id, storyId, what, place, fromDate, toDate, version, createdAt }) => ({
      type: 'occasion',
      id,
      storyId,
      what,
      place,
      fromDate,
      toDate,
      version,
      createdAt: createdAt.toISOString(),
    })),
    articles,
    snapshots,
    texts,
    claims: await claimLinesOf(db, newsroomId, claims),
    facts,
  }
}

async function articlesOf(
  db: Db,
  newsroomId: string,
  ids: string[],
): Promise<Pick<Contents, 'articles' | 'snapshots' | 'texts'>> {
  const articles = await db.article.findMany({ where: { newsroomId, id: { in: ids } } })
  const versions = await db.articleVersion.findMany({
    where: { newsroomId, articleId: { in: ids } },
    include: { zones: { orderBy: { start: 'asc' } } },
  })
  const snapshotIds = versions.flatMap(({ snapshotId }) => (snapshotId === null ? [] : [snapshotId]))
  const snapshots = await db.snapshot.findMany({ where: { newsroomId, id: { in: snapshotIds } } })
  const name = await listNames(db, [
    ...[...articles, ...versions].map(row => row.createdById),
    ...snapshots.map(row => row.takenById),
  ])
  return {
    articles: articles.map(
      ({
        id,
        outletId,
        originId,
        storyId,
        title,
        author,
        url,
        publishedAt,
        language,
        version,
        createdById,
        createdAt,
      }) => ({
        type: 'article',
        id,
        outletId,
        originId,
        storyId,
        title,
        author,
        url,
        publishedAt,
        language,
        publicUse: 'excerpts',
        version,
        createdBy: name(createdById),
        createdAt: createdAt.toISOString(),
      }),
    ),
    snapshots: snapshots.map(row => ({
      type: 'snapshot',
      id: row.id,
      url: row.url,
      finalUrl: row.finalUrl,
      fileName: row.fileName,
      mediaType: row.mediaType,
      charset: row.charset,
      size: row.size,
      sha256: row.sha256,
      bytes: Buffer.from(row.bytes).toString('base64'),
      takenBy: name(row.takenById),
      takenAt: row.takenAt.toISOString(),
    })),
    texts: versions.map(({ id, articleId, number, text, sha256, snapshotId, zones, createdById, createdAt }) => ({
      type: 'text',
      id,
      articleId,
      number,
      text,
      sha256,
      ...(snapshotId !== null && { snapshotId }),
      zones: toZones(zones),
      createdBy: name(createdById),
      createdAt: createdAt.toISOString(),
    })),
  }
}

/** The rows of a story's table that these claims were joined in; other claims of theirs are not named. */
async function factsOf(db: Db, newsroomId: string, claims: Claim[]): Promise<FactLine[]> {
  const rows = await db.claim.findMany({
    where: { newsroomId, id: { in: claims.map(claim => claim.id) }, factId: { not: null } },
    select: { id: true, fact: true },
    orderBy: { id: 'asc' },
  })
  const name = await listNames(
    db,
    rows.flatMap(({ fact }) => (fact ? [fact.createdById] : [])),
  )
  const lines = new Map<string, FactLine>()
  for (const { id: claimId, fact } of rows) {
    if (!fact) continue
    const { id, storyId, occasionId, title, version, createdById, createdAt } = fact
    const line: FactLine = lines.get(id) ?? {
      ...{ type: 'fact', id, storyId, occasionId, title, version, claims: [] },
      createdBy: name(createdById),
      createdAt: createdAt.toISOString(),
    }
    line.claims.push(claimId)
    lines.set(id, line)
  }
  return [...lines.values()]
}

async function occasionsOf(db: Db, newsroomId: string, of: readonly { occasionId: string | null }[]) {
  const ids = of.map(one => one.occasionId).filter(id => id !== null)
  return db.occasion.findMany({ where: { newsroomId, id: { in: ids } } })
}

/** These outlets and origins, and those that they lead to: an outlet its own origin, an origin its outlet and the one it is joined into. */
async function sourcesOf(
  db: Db,
  newsroomId: string,
  wanted: { outletIds: (string | null)[]; originIds: (string | null)[] },
): Promise<Pick<Contents, 'outlets' | 'origins'>> {
  const outlets = await db.outlet.findMany({ where: { newsroomId } })
  const origins = await db.origin.findMany({ where: { newsroomId } })
  const originById = new Map(origins.map(origin => [origin.id, origin]))
  const ownOrigin = new Map(
    origins.flatMap(origin => (origin.outletId === null ? [] : [[origin.outletId, origin.id] as const])),
  )
  const keptOutlets = new Set<string>()
  const keptOrigins = new Set<string>()
  const keepOutlet = (id: string | null | undefined) => {
    if (!id || keptOutlets.has(id)) return
    keptOutlets.add(id)
    keepOrigin(ownOrigin.get(id))
  }
  const keepOrigin = (id: string | null | undefined) => {
    if (!id || keptOrigins.has(id)) return
    keptOrigins.add(id)
    keepOutlet(originById.get(id)?.outletId)
    keepOrigin(originById.get(id)?.joinedIntoId)
  }
  wanted.outletIds.forEach(keepOutlet)
  wanted.originIds.forEach(keepOrigin)
  return {
    outlets: outlets
      .filter(row => keptOutlets.has(row.id))
      .map(({ id, name, domain, kind, reliability, version, createdAt }): OutletLine => ({
        type: 'outlet',
        id,
        name,
        domain,
        kind: kind as OutletKind,
        reliability: reliability as Reliability,
        version,
        createdAt: createdAt.toISOString(),
      })),
    origins: origins
      .filter(row => keptOrigins.has(row.id))
      .map(({ id, name, kind, outletId, joinedIntoId, version, createdAt }): OriginLine => ({
        type: 'origin',
        id,
        name,
        kind: kind === 'unknown' ? 'unknown' : 'known',
        outletId,
        joinedInto: joinedIntoId,
        version,
        createdAt: createdAt.toISOString(),
      })),
  }
}
