import 'server-only'
import type { OriginLine, SnapshotLine, TextLine } from '../exports/lines'
import type { Contents } from '../exports/release'
import { storeClaimLines } from './claim-lines'
import type { Prisma } from './generated/client'
import type { Work } from './transact'

/** Stores the lines of a release as rows, with their ids, versions, makers and moments. They must have been checked. */
export async function storeContents({ db, viewer }: Work, contents: Contents): Promise<void> {
  const { newsroomId } = viewer
  const { outlets, origins, stories, occasions, articles, snapshots, texts, claims, facts } = contents
  await db.outlet.createMany({
    data: outlets.map(({ id, name, domain, kind, reliability, version, createdAt }) => ({
      newsroomId,
      id,
      name,
      domain,
      kind,
      reliability,
      version,
      createdAt,
    })),
  })
  await db.origin.createMany({
    data: rootsFirst(origins).map(({ id, name, kind, outletId, joinedInto, version, createdAt }) => ({
      newsroomId,
      id,
      name,
      kind,
      outletId,
      joinedIntoId: joinedInto,
      version,
      createdAt,
    })),
  })
  await db.story.createMany({
    data: stories.map(({ id, title, version, createdAt }) => ({ newsroomId, id, title, version, createdAt })),
  })
  await db.occasion.createMany({
    data: occasions.map(({ id, storyId, what, place, fromDate, toDate, version, createdAt }) => ({
      newsroomId,
      id,
      storyId,
      what,
      place,
      fromDate,
      toDate,
      version,
      createdAt,
    })),
  })
  await db.article.createMany({
    data: articles.map(
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
        createdBy,
        createdAt,
      }) => ({
        newsroomId,
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
        createdById: createdBy.id,
        createdAt,
      }),
    ),
  })
  await storeSnapshots(db, newsroomId, snapshots, texts)
  await db.articleVersion.createMany({
    data: texts.map(({ id, articleId, number, text, sha256, snapshotId, createdBy, createdAt }) => ({
      newsroomId,
      id,
      articleId,
      number,
      text,
      sha256,
      snapshotId,
      createdById: createdBy.id,
      createdAt,
    })),
  })
  await db.zone.createMany({
    data: texts.flatMap(text => text.zones.map(zone => ({ newsroomId, versionId: text.id, ...zone }))),
  })
  await db.fact.createMany({
    data: facts.map(({ id, storyId, occasionId, title, version, createdBy, createdAt }) => ({
      newsroomId,
      id,
      storyId,
      occasionId,
      title,
      version,
      createdById: createdBy.id,
      createdAt,
    })),
  })
  await storeClaimLines(db, newsroomId, claims, facts)
}

async function storeSnapshots(
  db: Prisma.TransactionClient,
  newsroomId: string,
  snapshots: SnapshotLine[],
  texts: TextLine[],
): Promise<void> {
  const textOf = new Map(texts.map(text => [text.snapshotId, text.sha256]))
  await db.snapshot.createMany({
    data: snapshots.map(line => ({
      newsroomId,
      id: line.id,
      url: line.url,
      finalUrl: line.finalUrl,
      fileName: line.fileName,
      mediaType: line.mediaType,
      charset: line.charset,
      bytes: Buffer.from(line.bytes, 'base64'),
      size: line.size,
      sha256: line.sha256,
      textSha256: textOf.get(line.id) ?? '',
      takenById: line.takenBy.id,
      takenAt: line.takenAt,
    })),
  })
}

/** Origins so that each comes after the one it is joined into, since a reference must lead somewhere. */
function rootsFirst(origins: OriginLine[]): OriginLine[] {
  const byId = new Map(origins.map(origin => [origin.id, origin]))
  const placed = new Set<OriginLine>()
  for (const origin of origins) {
    const path: OriginLine[] = []
    for (let at: OriginLine | undefined = origin; at && !placed.has(at); at = byId.get(at.joinedInto ?? ''))
      path.push(at)
    for (const found of path.reverse()) placed.add(found)
  }
  return [...placed]
}
