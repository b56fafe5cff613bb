import 'server-only'
import type { Prisma } from './generated/client'

/** A claim with its main passage in the text it stands in now, as stored. */
export type ClaimRow = {
  id: string
  articleId: string
  versionId: string
  kind: string
  value: unknown
  status: string
  version: number
  factId: string | null
  occasionId: string | null
  exact: string
  start: number
  end: number
}
/** A corroboration as stored. */
export type VoiceRow = {
  id: string
  claimId: string
  question: string
  stance: string
  evidence: unknown
  outletId: string | null
  outletName: string | null
  originId: string | null
  sourceKind: string
  createdAt: Date
}
/** A person's word over a standing, as stored. */
export type OverrideRow = { claimId: string; question: string; standing: string; reason: string }

/**
 * The claims of a story, in the order of its articles and of their texts. Written as SQL: thousands of rows cost Prisma more to
 * shape than the database to find.
 */
export function claimRows(db: Prisma.TransactionClient, newsroomId: string, storyId: string): Promise<ClaimRow[]> {
  return db.$queryRaw<ClaimRow[]>`
    SELECT claim."id"::text, claim."articleId"::text, claim."versionId"::text, claim."kind", claim."value", claim."status"::text,
           claim."version", claim."factId"::text, claim."occasionId"::text, passage."exact", passage."start", passage."end"
    FROM "article" article
    JOIN "claim" claim ON claim."newsroomId" = article."newsroomId" AND claim."articleId" = article."id"
    JOIN "passage" passage ON passage."newsroomId" = claim."newsroomId" AND passage."claimId" = claim."id" AND passage."role" = 'main'
      AND passage."versionId" = claim."versionId"
    WHERE article."newsroomId" = ${newsroomId}::uuid AND article."storyId" = ${storyId}::uuid AND claim."status" <> 'withdrawn'
    ORDER BY article."publishedAt", article."id", passage."start", claim."id"`
}

/** What is recorded on the claims of a story and was not withdrawn, oldest first. */
export function voiceRows(db: Prisma.TransactionClient, newsroomId: string, storyId: string): Promise<VoiceRow[]> {
  return db.$queryRaw<VoiceRow[]>`
    SELECT voice."id"::text, voice."claimId"::text, voice."question", voice."stance", voice."evidence", voice."outletId"::text,
           outlet."name" AS "outletName", voice."originId"::text, voice."sourceKind", voice."createdAt"
    FROM "article" article
    JOIN "claim" claim ON claim."newsroomId" = article."newsroomId" AND claim."articleId" = article."id"
    JOIN "corroboration" voice ON voice."newsroomId" = claim."newsroomId" AND voice."claimId" = claim."id"
    LEFT JOIN "outlet" outlet ON outlet."newsroomId" = voice."newsroomId" AND outlet."id" = voice."outletId"
    WHERE article."newsroomId" = ${newsroomId}::uuid AND article."storyId" = ${storyId}::uuid AND voice."withdrawnAt" IS NULL
    ORDER BY voice."createdAt", voice."id"`
}

/** The overrides in force on the claims of a story. */
export function overrideRows(
  db: Prisma.TransactionClient,
  newsroomId: string,
  storyId: string,
): Promise<OverrideRow[]> {
  return db.$queryRaw<OverrideRow[]>`
    SELECT own."claimId"::text, own."question", own."standing", own."reason"
    FROM "article" article
    JOIN "claim" claim ON claim."newsroomId" = article."newsroomId" AND claim."articleId" = article."id"
    JOIN "standingOverride" own ON own."newsroomId" = claim."newsroomId" AND own."claimId" = claim."id"
    WHERE article."newsroomId" = ${newsroomId}::uuid AND article."storyId" = ${storyId}::uuid AND own."withdrawnAt" IS NULL`
}
