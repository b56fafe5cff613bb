import 'server-only'
import type { Claim } from '../claims/claim'
import { valueColumns } from '../claims/value-columns'
import type { Question } from '../corroboration/corroboration'
import type { Standing } from '../corroboration/standing'
import type { ClaimLine, FactLine } from '../exports/lines'
import { toClaimLine, type ClaimRest } from '../exports/to-claim-line'
import type { PersonRef } from '../people/roles'
import { storedStandings } from './claim-change'
import { fromStatus } from './claim-rows'
import type { Prisma } from './generated/client'
import { listNames } from './names'

type Db = Prisma.TransactionClient

/** Claims as lines of a release: with what a `Claim` does not show, approvals of every round and overrides that were taken back. */
export async function claimLinesOf(db: Db, newsroomId: string, claims: Claim[]): Promise<ClaimLine[]> {
  const claimId = { in: claims.map(claim => claim.id) }
  const approvals = await db.approval.findMany({ where: { newsroomId, claimId } })
  const withdrawn = await db.standingOverride.findMany({ where: { newsroomId, claimId, withdrawnAt: { not: null } } })
  const name = await listNames(db, [...approvals.map(row => row.personId), ...withdrawn.map(row => row.madeById)])
  const restOf = restByClaim(approvals, withdrawn, name)
  return claims.map(claim => toClaimLine(claim, restOf(claim.id)))
}

function restByClaim(
  approvals: Prisma.ApprovalGetPayload<object>[],
  withdrawn: Prisma.StandingOverrideGetPayload<object>[],
  name: (id: string) => PersonRef,
): (claimId: string) => ClaimRest {
  const rest = new Map<string, ClaimRest>()
  const of = (claimId: string) => {
    const known = rest.get(claimId) ?? { approvals: [], withdrawnOverrides: [] }
    rest.set(claimId, known)
    return known
  }
  for (const { claimId, reviewId, item, itemVersion, round, personId } of approvals) {
    of(claimId).approvals.push({ reviewId, item, itemVersion, round, person: name(personId) })
  }
  for (const { claimId, question, standing, reason, version, withdrawnAt, madeById, at } of withdrawn) {
    of(claimId).withdrawnOverrides.push({
      question: question as Question,
      standing: standing as Standing,
      reason,
      version,
      withdrawnAt: withdrawnAt?.toISOString() ?? null,
      madeBy: name(madeById),
      at: at.toISOString(),
    })
  }
  return of
}

/** Stores the claims of a release with their passages, sources, overrides, reviews and approvals, and the rows they are joined in. */
export async function storeClaimLines(
  db: Db,
  newsroomId: string,
  claims: ClaimLine[],
  facts: FactLine[],
): Promise<void> {
  const factOf = new Map(facts.flatMap(fact => fact.claims.map(id => [id, fact.id] as const)))
  await db.claim.createMany({
    data: claims.map(claim => ({
      newsroomId,
      id: claim.id,
      articleId: claim.articleId,
      versionId: claim.versionId,
      kind: claim.kind,
      value: claim.value,
      version: claim.version,
      valueVersion: claim.valueVersion,
      round: claim.round,
      occasionId: claim.occasionId,
      note: claim.note,
      createdAt: claim.createdAt,
      updatedAt: claim.updatedAt,
      ...valueColumns(claim),
      ...storedStandings(claim),
      status: fromStatus(claim.status),
      factId: factOf.get(claim.id) ?? null,
      createdById: claim.createdBy.id,
      valueById: claim.valueBy.id,
    })),
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
