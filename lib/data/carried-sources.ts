import 'server-only'
import type { Claim } from '../claims/claim'
import type { SourceFate } from '../claims/carrying'
import { isCarried } from '../claims/fate'
import { couldChange } from '../corroboration/could-change'
import type { Evidence, Origin } from '../corroboration/corroboration'
import type { Text } from './carry-version'
import { originsOf } from './origin-rows'
import { inPieces } from './pieces'
import type { Work } from './transact'

/** Sources that cite the article: those whose words are there follow them; the others are flagged. Answers which claims that could move. */
export async function storeSources(
  work: Work,
  claims: readonly Claim[],
  sources: readonly SourceFate[],
  next: Text,
): Promise<ReadonlySet<string>> {
  const reopening = new Set<string>()
  if (sources.length === 0) return reopening
  const couldMove = await moverOf(work, claims)
  const byId = new Map(claims.map(claim => [claim.id, claim]))
  const told = sources.map(source => {
    const claim = byId.get(source.claimId)!
    return { source, claim, before: claim.corroborations.find(one => one.id === source.corroborationId)!.evidence }
  })
  await follow(work, told, next)
  for (const { source, claim, before } of told) {
    if (source.withdrawn) continue
    const { corroborationId: id, claimId, after, state, context, changes } = source
    work.record({
      type: isCarried(source) ? 'corroboration.carried' : 'corroboration.source-changed',
      subject: 'corroboration',
      subjectId: id,
      claimId,
      articleId: claim.articleId,
      data: {
        to: next.id,
        number: next.number,
        state,
        context,
        before,
        after: after && { start: after.start, end: after.end, exact: after.exact },
        ...(changes.length > 0 && { changes }),
      },
    })
    if (!isCarried(source) && couldMove(claim, id)) reopening.add(claimId)
  }
  return reopening
}

/** Stores where each source stands in the new text, or that it is gone from there. */
async function follow(
  { db, viewer }: Work,
  told: readonly { source: SourceFate; before: Evidence }[],
  next: Text,
): Promise<void> {
  const rows = told.map(({ source, before }) => {
    const { corroborationId: id, after, state } = source
    if (!isCarried(source) || !after)
      return { id, state: state === 'lost' ? 'lost' : 'changed', start: null, end: null, evidence: null }
    const evidence = JSON.stringify({ ...before, versionId: next.id, anchor: after })
    return { id, state: null, start: after.start, end: after.end, evidence }
  })
  await inPieces(
    rows,
    piece => db.$executeRaw`
      UPDATE "corroboration" AS "stored" SET
        "sourceState" = "row"."state",
        "versionId" = CASE WHEN "row"."evidence" IS NULL THEN "stored"."versionId" ELSE ${next.id}::uuid END,
        "start" = coalesce("row"."start", "stored"."start"),
        "end" = coalesce("row"."end", "stored"."end"),
        "evidence" = coalesce("row"."evidence"::jsonb, "stored"."evidence")
      FROM unnest(${piece.map(row => row.id)}::uuid[], ${piece.map(row => row.state)}::text[],
        ${piece.map(row => row.start)}::int[], ${piece.map(row => row.end)}::int[],
        ${piece.map(row => row.evidence)}::text[]) AS "row"("id", "state", "start", "end", "evidence")
      WHERE "stored"."newsroomId" = ${viewer.newsroomId}::uuid AND "stored"."id" = "row"."id"`,
  )
}

/** Tells of a claim and a source of it whether another word of that source could move the claim's standing. */
async function moverOf(
  { db, viewer }: Pick<Work, 'db' | 'viewer'>,
  claims: readonly Claim[],
): Promise<(claim: Claim, corroborationId: string) => boolean> {
  const { newsroomId } = viewer
  const [origins, { originsNeeded }, articles] = [
    new Map<string, Origin>((await originsOf(db, newsroomId)).map(origin => [origin.id, origin])),
    await db.newsroom.findUniqueOrThrow({ where: { id: newsroomId }, select: { originsNeeded: true } }),
    await db.article.findMany({
      where: { newsroomId, id: { in: [...new Set(claims.map(claim => claim.articleId))] } },
      select: { id: true, originId: true },
    }),
  ]
  const ownOrigin = new Map(articles.map(article => [article.id, article.originId]))
  return ({ kind, articleId, corroborations, overrides }, id) =>
    couldChange(
      { kind, corroborations, overrides, ownOriginId: ownOrigin.get(articleId) ?? null },
      id,
      origins,
      originsNeeded,
    )
}
