import 'server-only'
import { probesFor, uncountedOf } from '../corroboration/features-probes'
import { closenessTo, weightOf } from '../corroboration/features-rank'
import { fail } from '../result'
import { intsIn } from './binary-ints'
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

/** The same as the database gives it: arrays in their binary form, which is read in a tenth of the time. */
type AskedRow = Omit<Asked, 'features' | 'counts'> & { features: Uint8Array; counts: Uint8Array }

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
  const [row] = await work.db.$queryRaw<AskedRow[]>`/* kept: shortlist-asked */
    SELECT "articleId", "names", "values", "words", array_send("features") AS "features", ${counted(Prisma.sql`m."features"`, newsroomId)}
    FROM "matchable" AS m WHERE "newsroomId" = ${newsroomId}::uuid AND "id" = ${claimId}::uuid`
  if (row) return { ...row, features: intsIn(row.features), counts: intsIn(row.counts) }
  const [read] = await readClaims(work, [claimId])
  if (!read) refuse(fail('not-found', 'not_found', 'This claim is gone.'))
  const { names, values, words, features } = read.row
  const [answer] = await work.db.$queryRaw<Pick<AskedRow, 'counts' | 'total'>[]>`
    SELECT ${counted(Prisma.sql`${features}::int[]`, newsroomId)}`
  const { counts, total } = answer ? { ...answer, counts: intsIn(answer.counts) } : { counts: [], total: 1 }
  return { names, values, words, features, articleId: read.articleId, counts, total }
}

/**
 * The columns `counts` (of each feature, 0 where it is rare) and `total` (passages of the newsroom, about). On the way, two things are
 * set for the rest of the transaction: nothing is compiled (`jit`), since the planner thinks the question that follows far dearer than it
 * is, and no table is read from end to end, which it would think cheaper once some millions of passages are there.
 */
function counted(features: Prisma.Sql, newsroomId: string): Prisma.Sql {
  return Prisma.sql`
    array_send(ARRAY(
      SELECT coalesce(c."count", 0) FROM unnest(${features}) WITH ORDINALITY AS f("feature", "at")
      LEFT JOIN "featureCount" AS c ON c."newsroomId" = ${newsroomId}::uuid AND c."feature" = f."feature" ORDER BY f."at"
    )) AS "counts",
    coalesce((SELECT "matchables" FROM "featureSurvey" WHERE "newsroomId" = ${newsroomId}::uuid), 1) AS "total",
    set_config('jit', 'off', true) AS "jit", set_config('enable_seqscan', 'off', true) AS "seqscan"`
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
