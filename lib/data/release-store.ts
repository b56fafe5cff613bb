import 'server-only'
import { valueColumns } from '../claims/value-columns'
import type { ClaimLine, FactLine, OriginLine, SnapshotLine, TextLine } from '../exports/lines'
import type { Contents } from '../exports/release'
import { storedStandings } from './claim-change'
import { fromStatus } from './claim-rows'
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
  await storeClaims(db, newsroomId, claims, facts)
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

async function storeClaims(
  db: Prisma.TransactionClient,
  newsroomId: string,
  claims: ClaimLine[],
  facts: FactLine[],
): Promise<void> {
  const factOf = new Map(facts.flatMap(fact => fact.claims.map(id => [id, fact.id] as const)))
  await db.claim.createMany({
    data: claims.map(claim => {
      const {
        id,
        articleId,
        versionId,
        kind,
        value,
        version,
        valueVersion,
        round,
        occasionId,
        note,
        createdAt,
        updatedAt,
      } = claim
      return {
        newsroomId,
        id,
        articleId,
        versionId,
        kind,
        value,
        version,
        valueVersion,
        round,
        occasionId,
        note,
        createdAt,
        updatedAt,
        ...valueColumns(claim),
        ...storedStandings(claim),
        status: fromStatus(claim.status),
        factId: factOf.get(id) ?? null,
        createdById: claim.createdBy.id,
        valueById: claim.valueBy.id,
      }
    }),
  })
  await db.passage.createMany({
    data: claims.flatMap(claim =>
      claim.passages.map(({ id, role, versionId, anchor }) => ({
        newsroomId,
        id,
        claimId: claim.id,
        versionId,
        role,
        ...anchor,
      })),
    ),
  })
  await db.corroboration.createMany({
    data: claims.flatMap(claim => claim.corroborations.map(line => toRow(newsroomId, claim.id, line))),
  })
  await db.standingOverride.createMany({
    data: claims.flatMap(claim =>
      claim.overrides.map(({ madeBy, ...override }) => ({
        newsroomId,
        claimId: claim.id,
        ...override,
        madeById: madeBy.id,
      })),
    ),
  })
  await db.review.createMany({
    data: claims.flatMap(claim =>
      claim.reviews.map(({ person, ...review }) => ({ newsroomId, claimId: claim.id, ...review, personId: person.id })),
    ),
  })
  await db.approval.createMany({
    data: claims.flatMap(claim =>
      claim.approvals.map(({ person, ...approval }) => ({
        newsroomId,
        claimId: claim.id,
        ...approval,
        personId: person.id,
      })),
    ),
  })
}

function toRow(
  newsroomId: string,
  claimId: string,
  line: ClaimLine['corroborations'][number],
): Prisma.CorroborationCreateManyInput {
  const { madeBy, withdrawn, evidence, ...rest } = line
  const place =
    evidence.type === 'article'
      ? { versionId: evidence.versionId, start: evidence.anchor.start, end: evidence.anchor.end }
      : {}
  return {
    newsroomId,
    claimId,
    ...rest,
    ...place,
    evidenceType: evidence.type,
    evidence,
    madeById: madeBy.id,
    withdrawnAt: withdrawn ? line.updatedAt : null,
  }
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
