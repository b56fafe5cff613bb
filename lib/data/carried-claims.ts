import 'server-only'
import type { Claim } from '../claims/claim'
import type { ClaimFate } from '../claims/carrying'
import { isCarried } from '../claims/fate'
import type { Text } from './carry-version'
import { inPieces } from './pieces'
import type { Work } from './transact'

/** Keeps each claim as it stood, gives those that go along their passages in the new text, and writes down what became of each. */
export async function storeClaims(
  work: Work,
  claims: readonly Claim[],
  fates: readonly ClaimFate[],
  next: Text,
): Promise<void> {
  const carried = fates.filter(isCarried)
  await keepEarlier(work, fates)
  await storePassagesOf(work, carried, next)
  await moveTo(work, carried, next)
  const byId = new Map(claims.map(claim => [claim.id, claim]))
  for (const fate of fates) recordFate(work, byId.get(fate.claim.id)!, fate, next)
}

/** The claims as they are stored now, with what the correction makes of them; one that waited already stays as it stood. */
async function keepEarlier({ db, viewer, at }: Work, fates: readonly ClaimFate[]): Promise<void> {
  await inPieces(
    fates,
    piece => db.$executeRaw`
      INSERT INTO "earlierClaim" ("newsroomId", "versionId", "claimId", "kind", "value", "status", "state", "context", "at")
      SELECT c."newsroomId", c."versionId", c."id", c."kind", c."value", c."status", fate."state", fate."context", ${at}
      FROM unnest(${piece.map(fate => fate.claim.id)}::uuid[], ${piece.map(fate => fate.state)}::text[],
        ${piece.map(fate => fate.context)}::text[]) AS fate("claimId", "state", "context")
      JOIN "claim" c ON c."newsroomId" = ${viewer.newsroomId}::uuid AND c."id" = fate."claimId"
      ON CONFLICT ("newsroomId", "versionId", "claimId")
        DO UPDATE SET "state" = excluded."state", "context" = excluded."context"`,
  )
}

async function storePassagesOf({ db, viewer }: Work, carried: readonly ClaimFate[], next: Text): Promise<void> {
  const rows = carried.flatMap(({ claim, passages }) =>
    passages.map(({ id, role, after }) => ({ id, claimId: claim.id, role, ...after! })),
  )
  await inPieces(
    rows,
    piece => db.$executeRaw`
      INSERT INTO "passage" ("newsroomId", "versionId", "id", "claimId", "role", "start", "end", "exact", "prefix", "suffix")
      SELECT ${viewer.newsroomId}::uuid, ${next.id}::uuid, row.*
      FROM unnest(${piece.map(row => row.id)}::uuid[], ${piece.map(row => row.claimId)}::uuid[],
        ${piece.map(row => row.role)}::text[], ${piece.map(row => row.start)}::int[], ${piece.map(row => row.end)}::int[],
        ${piece.map(row => row.exact)}::text[], ${piece.map(row => row.prefix)}::text[],
        ${piece.map(row => row.suffix)}::text[]) AS row`,
  )
}

/** Typography may have changed: the printed words are those of the text the claim stands in. */
async function moveTo({ db, viewer }: Work, carried: readonly ClaimFate[], next: Text): Promise<void> {
  const rows = carried.map(({ claim, passages }) => {
    const main = passages.find(passage => passage.role === 'main')
    return { id: claim.id, printed: main?.after && main.after.exact !== main.before.exact ? main.after.exact : null }
  })
  await inPieces(
    rows,
    piece => db.$executeRaw`
      UPDATE "claim" AS "stored" SET
        "versionId" = ${next.id}::uuid,
        "value" = CASE WHEN "row"."printed" IS NULL THEN "stored"."value"
          ELSE jsonb_set("stored"."value", '{printed}', to_jsonb("row"."printed")) END
      FROM unnest(${piece.map(row => row.id)}::uuid[], ${piece.map(row => row.printed)}::text[]) AS "row"("id", "printed")
      WHERE "stored"."newsroomId" = ${viewer.newsroomId}::uuid AND "stored"."id" = "row"."id"`,
  )
}

function recordFate({ record }: Work, claim: Claim, fate: ClaimFate, next: Text): void {
  if (claim.status === 'withdrawn') return
  const place = ({ role, before, after, state, changes }: ClaimFate['passages'][number]) => ({
    role,
    state,
    before: { start: before.start, end: before.end, exact: before.exact },
    after: after && { start: after.start, end: after.end, exact: after.exact },
    ...(changes.length > 0 && { changes }),
  })
  record({
    type: isCarried(fate) ? 'claim.carried' : 'claim.unplaced',
    subject: 'claim',
    subjectId: claim.id,
    claimId: claim.id,
    articleId: claim.articleId,
    data: {
      from: claim.versionId,
      to: next.id,
      number: next.number,
      state: fate.state,
      context: fate.context,
      passages: fate.passages.map(place),
    },
  })
}
