import 'server-only'
import type { CarriedState, Fate } from '../claims/fate'
import type { Claim, Passage, PassageRole, Review, Seen, StandingOverride } from '../claims/claim'
import type { Status } from '../claims/status'
import type { KindName, ValueOf } from '../claims/value'
import type {
  Corroboration,
  Credibility,
  CorroborationSourceKind,
  Evidence,
  Origin,
  Question,
  Reliability,
  Stance,
} from '../corroboration/corroboration'
import type { Standing } from '../corroboration/standing'
import { standingsOf } from '../corroboration/standings'
import { hiddenCharacters } from '../text/characters'
import type { PersonRef } from '../people/roles'
import { confidencesOf, type ConfidenceRows } from './confidence'
import type { Prisma, Status as StoredStatus } from './generated/client'
import { listNames } from './names'
import { originsOf } from './origin-rows'
import { contradictionsOf } from './watch-flags'

const particulars = {
  select: {
    title: true,
    publishedAt: true,
    url: true,
    originId: true,
    outlet: { select: { name: true } },
    story: { select: { id: true, title: true } },
    versions: { select: { id: true }, orderBy: { number: 'desc' }, take: 1 },
  },
} as const

/** Everything of a claim that a `Claim` shows. */
const whole = {
  article: particulars,
  articleVersion: { select: { number: true } },
  passages: { orderBy: [{ start: 'asc' }, { id: 'asc' }] },
  earlier: { select: { versionId: true, state: true, context: true } },
  corroborations: {
    include: {
      outlet: { select: { name: true } },
      articleVersion: { select: { articleId: true, article: { select: { outlet: { select: { name: true } } } } } },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  },
  overrides: { where: { withdrawnAt: null }, orderBy: { question: 'asc' } },
  reviews: { orderBy: [{ at: 'asc' }, { id: 'asc' }], include: { approvals: { orderBy: { item: 'asc' } } } },
} as const satisfies Prisma.ClaimInclude

type ClaimRow = Prisma.ClaimGetPayload<{ include: typeof whole }>
type CorroborationRow = ClaimRow['corroborations'][number]
type PassageRow = ClaimRow['passages'][number]

/** Names of statuses differ in the database's enum by a dash only. */
export const toStatus = (stored: StoredStatus): Status => stored.replace('_', '-') as Status
export const fromStatus = (status: Status): StoredStatus => status.replace('-', '_') as StoredStatus

/** The claims of one newsroom that fit, whole, with their standings computed. */
export async function claimsWhere(
  db: Prisma.TransactionClient,
  newsroomId: string,
  where: Prisma.ClaimWhereInput,
  page: { take?: number; skip?: number; orderBy?: Prisma.ClaimOrderByWithRelationInput[] } = {},
): Promise<Claim[]> {
  const rows = await db.claim.findMany({
    where: { ...where, newsroomId },
    include: whole,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    ...page,
  })
  if (rows.length === 0) return []
  const { originsNeeded } = await db.newsroom.findUniqueOrThrow({
    where: { id: newsroomId },
    select: { originsNeeded: true },
  })
  const origins = await originsOf(db, newsroomId)
  const corroborations = rows.flatMap(row => row.corroborations)
  const confidences = await confidencesOf(db, newsroomId, corroborations)
  const name = await listNames(db, [...rows.flatMap(row => [...peopleIn(row)]), ...confidences.people])
  const byId = new Map(origins.map(origin => [origin.id, origin]))
  const claims = rows.map(row => toClaim(row, byId, originsNeeded, name, confidences))
  const flags = await contradictionsOf(db, newsroomId, claims)
  return claims.map(claim => (flags.has(claim.id) ? { ...claim, contradictedBy: flags.get(claim.id) } : claim))
}

function* peopleIn(row: ClaimRow): Iterable<string> {
  yield row.createdById
  yield row.valueById
  for (const corroboration of row.corroborations) yield corroboration.madeById
  for (const override of row.overrides) yield override.madeById
  for (const review of row.reviews) yield review.personId
}

function toClaim(
  row: ClaimRow,
  origins: ReadonlyMap<string, Origin>,
  needed: number,
  name: (id: string) => PersonRef,
  confidences: ConfidenceRows,
): Claim {
  const corroborations = row.corroborations.map(corroboration => toCorroboration(corroboration, name, confidences))
  const overrides = row.overrides.map((override): StandingOverride => ({
    question: override.question as Question,
    standing: override.standing as Standing,
    reason: override.reason,
    version: override.version,
    madeBy: name(override.madeById),
    at: override.at.toISOString(),
  }))
  const kind = row.kind as KindName
  const passages = row.passages.filter(passage => passage.versionId === row.versionId)
  const common = {
    id: row.id,
    newsroomId: row.newsroomId,
    articleId: row.articleId,
    article: {
      title: row.article.title,
      outletName: row.article.outlet.name,
      publishedAt: row.article.publishedAt,
      url: row.article.url,
      versionNumber: row.articleVersion.number,
      storyId: row.article.story?.id ?? null,
      storyTitle: row.article.story?.title ?? null,
    },
    versionId: row.versionId,
    unplaced: unplacedOf(row),
    status: toStatus(row.status),
    version: row.version,
    valueVersion: row.valueVersion,
    round: row.round,
    passages: passages.map(toPassage),
    occasionId: row.occasionId,
    note: row.note,
    corroborations,
    overrides,
    reviews: row.reviews.map((review): Review => toReview(review, name)),
    approvals: row.reviews.flatMap(review =>
      review.approvals
        .filter(approval => approval.round === row.round)
        .map(approval => ({
          item: approval.item,
          itemVersion: approval.itemVersion,
          personId: approval.personId,
          personName: name(approval.personId).name,
          decision: review.decision as Review['decision'],
        })),
    ),
    standings: standingsOf({ kind, corroborations, overrides, ownOriginId: row.article.originId }, origins, needed),
    warnings: passages.some(passage => hiddenCharacters(passage.exact).length > 0) ? ['hidden_characters'] : [],
    createdBy: name(row.createdById),
    valueBy: name(row.valueById),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }
  return { ...common, kind, value: row.value as unknown as ValueOf[KindName] } as Claim
}

/** A claim that stands in a text which is not its article's newest waits to be placed there. */
function unplacedOf(row: ClaimRow): Fate | null {
  const newest = row.article.versions[0]
  if (!newest || newest.id === row.versionId || row.status === 'withdrawn') return null
  const found = row.earlier.find(one => one.versionId === row.versionId)
  return found
    ? { state: found.state as CarriedState, context: found.context as Fate['context'] }
    : { state: 'changed', context: 'changed' }
}

export function toPassage(row: PassageRow): Passage {
  const { start, end, exact, prefix, suffix } = row
  return {
    id: row.id,
    role: row.role as PassageRole,
    versionId: row.versionId,
    anchor: { start, end, exact, prefix, suffix },
  }
}

function toReview(row: ClaimRow['reviews'][number], name: (id: string) => PersonRef): Review {
  return {
    id: row.id,
    claimVersion: row.claimVersion,
    decision: row.decision as Review['decision'],
    reason: row.reason,
    seen: row.seen as unknown as Seen,
    person: name(row.personId),
    at: row.at.toISOString(),
  }
}

function toCorroboration(
  row: CorroborationRow,
  name: (id: string) => PersonRef,
  confidences: ConfidenceRows,
): Corroboration {
  const confidence = confidences.of(row.id, name)
  return {
    id: row.id,
    claimId: row.claimId,
    question: row.question as Question,
    stance: row.stance as Stance,
    evidence: row.evidence as unknown as Evidence,
    sourceState: row.sourceState as Corroboration['sourceState'],
    outletId: row.outletId,
    outletName: row.outlet?.name ?? row.articleVersion?.article.outlet.name ?? null,
    originId: row.originId,
    sourceKind: row.sourceKind as CorroborationSourceKind,
    reliability: row.reliability as Reliability,
    credibility: row.credibility as Credibility,
    note: row.note,
    ...(confidence && { confidence }),
    version: row.version,
    withdrawn: row.withdrawnAt !== null,
    madeBy: name(row.madeById),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }
}
