import 'server-only'
import { closenessTo, weightOf } from '../corroboration/features-rank'
import { refuse } from './transact'
import { fail } from '../result'
import { Prisma } from './generated/client'
import { readClaim, sorted, type IndexWork, type StoredFeatures } from './shortlist-index'
import { COMMON } from './shortlist-survey'

/** A passage elsewhere that may speak of the same thing as a claim. `score` is from 0 to 1: how much of what is rare they share. */
export type Shortlisted = {
  versionId: string
  articleId: string
  start: number
  end: number
  /** The claim that somebody marked there, if any. */
  claimId: string | null
  score: number
}

/** What a claim is looked for by: its features and how common each is. */
type Asked = StoredFeatures & { articleId: string; counts: number[]; total: number }

/** A row that shares something rare. */
type Found = StoredFeatures & Omit<Shortlisted, 'score'>

/**
 * The passages of other articles (newest texts, no furniture, no withdrawn claims) that share the rarest features of a claim,
 * the closest first. A marked claim stands for the sentence it is in. Refuses when the claim is gone.
 */
export async function shortlist(
  work: IndexWork,
  { claimId, limit }: { claimId: string; limit: number },
): Promise<Shortlisted[]> {
  const asked = await findAsked(work, claimId)
  const keys = rarest(asked)
  if (keys.length === 0) return []
  const weights = new Map(
    asked.features.map((feature, at) => [feature, weightOf(asked.counts[at] ?? 0, asked.total, RARE)]),
  )
  // What only the other one holds was not counted: it weighs what the claim's own features weigh on the whole.
  const mean = [...weights.values()].reduce((sum, weight) => sum + weight, 0) / weights.size
  const weigh = (feature: number) => weights.get(feature) ?? mean
  const closeness = closenessTo(sorted(asked), weigh)
  const found = await findSharing(work.db, work.viewer.newsroomId, asked.articleId, keys)
  return found
    .map(({ features, names, values, words, ...place }) => ({
      ...place,
      score: closeness(sorted({ features, names, values, words })),
    }))
    .sort((a, b) => b.score - a.score || (a.claimId === null ? 1 : 0) - (b.claimId === null ? 1 : 0))
    .filter(isFirstOfItsPlace())
    .slice(0, limit)
}

/** In how many passages a feature stands that nobody counted, about. */
const RARE = COMMON / 4

/** About how many rows are looked at: enough for the near ones, few enough to stay in the milliseconds. */
const BUDGET = 600

/** At most this many features are asked for: each is a place in the index to go to. */
const MOST_KEYS = 12

/** The rarest features, as many as the budget holds; always at least two, however common. */
export function rarest({ features, counts }: Pick<Asked, 'features' | 'counts'>): number[] {
  const ranked = features
    .map((feature, at) => ({ feature, count: counts[at] || RARE }))
    .sort((a, b) => a.count - b.count)
  const keys: number[] = []
  let rows = 0
  for (const { feature, count } of ranked) {
    rows += count
    if (keys.length >= MOST_KEYS || (rows > BUDGET && keys.length >= 2)) break
    keys.push(feature)
  }
  return keys
}

async function findAsked(work: IndexWork, claimId: string): Promise<Asked> {
  const { newsroomId } = work.viewer
  const rows = await work.db.$queryRaw<Asked[]>`
    SELECT "articleId", "names", "values", "words", "features", ${counted(Prisma.sql`m."features"`, newsroomId)}
    FROM "matchable" AS m WHERE "newsroomId" = ${newsroomId}::uuid AND "id" = ${claimId}::uuid`
  if (rows[0]) return rows[0]
  const read = await readClaim(work, claimId)
  if (!read) refuse(fail('not-found', 'not_found', 'This claim is gone.'))
  const { names, values, words, features } = read.row
  const [counts] = await work.db.$queryRaw<Pick<Asked, 'counts' | 'total'>[]>`
    SELECT ${counted(Prisma.sql`${features}::int[]`, newsroomId)}`
  return { names, values, words, features, articleId: read.articleId, ...(counts ?? { counts: [], total: 1 }) }
}

/** The columns `counts` (of each feature, 0 where it is rare) and `total` (passages of the newsroom, about). */
function counted(features: Prisma.Sql, newsroomId: string): Prisma.Sql {
  return Prisma.sql`
    ARRAY(
      SELECT coalesce(c."count", 0) FROM unnest(${features}) WITH ORDINALITY AS f("feature", "at")
      LEFT JOIN "featureCount" AS c ON c."newsroomId" = ${newsroomId}::uuid AND c."feature" = f."feature" ORDER BY f."at"
    ) AS "counts",
    coalesce((SELECT "matchables" FROM "featureSurvey" WHERE "newsroomId" = ${newsroomId}::uuid), 1) AS "total"`
}

async function findSharing(
  db: Prisma.TransactionClient,
  newsroomId: string,
  articleId: string,
  keys: number[],
): Promise<Found[]> {
  return db.$queryRaw<Found[]>`
    SELECT "versionId", "articleId", "claimId", "start", "end", "names", "values", "words", "features"
    FROM "matchable"
    WHERE "newsroomId" = ${newsroomId}::uuid AND "features" OPERATOR(pg_catalog.&&) ${keys}::int[]
      AND "articleId" <> ${articleId}::uuid
    LIMIT ${BUDGET * 4}`
}

/** Lets the first of several rows on one place of one text pass: a claim and the sentence it stands in are one passage. */
function isFirstOfItsPlace(): (row: Shortlisted) => boolean {
  const taken = new Map<string, Shortlisted[]>()
  return row => {
    const others = taken.get(row.versionId) ?? []
    const isTaken = others.some(
      other => other.start < row.end && row.start < other.end && (other.claimId === null) !== (row.claimId === null),
    )
    if (!isTaken) taken.set(row.versionId, [...others, row])
    return !isTaken
  }
}
