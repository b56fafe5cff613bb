import 'server-only'
import { probesFor, uncountedOf } from '../corroboration/features-probes'
import { closenessTo, weightOf } from '../corroboration/features-rank'
import { fail } from '../result'
import { Prisma } from './generated/client'
import { readClaims, sorted, type IndexWork, type StoredFeatures } from './shortlist-index'
import { findSharing, type Sharing } from './shortlist-sharing'
import { refuse } from './transact'

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

/**
 * The passages of other articles (newest texts, no furniture, no withdrawn claims) that share the rarest features of a claim,
 * the closest first. A marked claim stands for the sentence it is in. Refuses when the claim is gone.
 */
export async function shortlist(
  work: IndexWork,
  { claimId, limit }: { claimId: string; limit: number },
): Promise<Shortlisted[]> {
  const asked = await findAsked(work, claimId)
  const counted = asked.features.map((feature, at) => ({ feature, count: asked.counts[at] ?? 0 }))
  const probes = probesFor(counted, asked.total)
  if (probes.length === 0) return []
  const uncounted = uncountedOf(asked.total)
  const weights = new Map(counted.map(({ feature, count }) => [feature, weightOf(count, asked.total, uncounted)]))
  // What only the other one holds was not counted: it weighs what the claim's own features weigh on the whole.
  const mean = [...weights.values()].reduce((sum, weight) => sum + weight, 0) / weights.size
  const closeness = closenessTo(sorted(asked), feature => weights.get(feature) ?? mean)
  const found = await findSharing(work, asked.articleId, probes)
  const ranked = found.map(row => ({ row, score: closeness(row) })).sort((a, b) => b.score - a.score)
  return firstOfEachPlace(ranked, limit)
}

async function findAsked(work: IndexWork, claimId: string): Promise<Asked> {
  const { newsroomId } = work.viewer
  const rows = await work.db.$queryRaw<Asked[]>`/* kept: shortlist-asked */
    SELECT "articleId", "names", "values", "words", "features", ${counted(Prisma.sql`m."features"`, newsroomId)}
    FROM "matchable" AS m WHERE "newsroomId" = ${newsroomId}::uuid AND "id" = ${claimId}::uuid`
  if (rows[0]) return rows[0]
  const [read] = await readClaims(work, [claimId])
  if (!read) refuse(fail('not-found', 'not_found', 'This claim is gone.'))
  const { names, values, words, features } = read.row
  const [counts] = await work.db.$queryRaw<Pick<Asked, 'counts' | 'total'>[]>`
    SELECT ${counted(Prisma.sql`${features}::int[]`, newsroomId)}`
  return { names, values, words, features, articleId: read.articleId, ...(counts ?? { counts: [], total: 1 }) }
}

/**
 * The columns `counts` (of each feature, 0 where it is rare) and `total` (passages of the newsroom, about). On the way, the rest of
 * the transaction is not compiled (`jit`): the planner thinks the question that follows far dearer than it is, and compiling would take longer than answering.
 */
function counted(features: Prisma.Sql, newsroomId: string): Prisma.Sql {
  return Prisma.sql`
    ARRAY(
      SELECT coalesce(c."count", 0) FROM unnest(${features}) WITH ORDINALITY AS f("feature", "at")
      LEFT JOIN "featureCount" AS c ON c."newsroomId" = ${newsroomId}::uuid AND c."feature" = f."feature" ORDER BY f."at"
    ) AS "counts",
    coalesce((SELECT "matchables" FROM "featureSurvey" WHERE "newsroomId" = ${newsroomId}::uuid), 1) AS "total",
    set_config('jit', 'off', true) AS "jit"`
}

/** How many more are looked at than asked for: some stand for one place. */
const SPARE = 2

/** The places of the best rows. A claim and the sentence it stands in are one passage: the claim stands for both where they are as close. */
function firstOfEachPlace(ranked: readonly { row: Sharing; score: number }[], limit: number): Shortlisted[] {
  const least = ranked[Math.min(ranked.length, limit * SPARE) - 1]?.score ?? 0
  const taken = new Map<string, Shortlisted[]>()
  return ranked
    .filter(({ score }) => score >= least)
    .map(({ row, score }): Shortlisted => ({ ...row.place(), score }))
    .sort((a, b) => b.score - a.score || (a.claimId === null ? 1 : 0) - (b.claimId === null ? 1 : 0))
    .filter(row => {
      const others = taken.get(row.versionId) ?? []
      const isTaken = others.some(
        other => other.start < row.end && row.start < other.end && (other.claimId === null) !== (row.claimId === null),
      )
      if (!isTaken) taken.set(row.versionId, [...others, row])
      return !isTaken
    })
    .slice(0, limit)
}
