import 'server-only'
import { FEATURE_READING } from '../corroboration/features'
import type { IndexWork } from './shortlist-index'

/** A feature that stands in fewer passages of a newsroom than this is rare, and not counted. */
export const COMMON = 32

/** How many passages are looked at to count features: all of a small newsroom, a sample of a large one. */
const SAMPLE = 40_000

/** A feature seen less often in the sample is not counted: its estimate says little. */
const LEAST_SEEN = 3

/** After so many passages more, the newest ones are looked at, so many of them: what a running story makes common is known before everything is counted anew. */
const LOOK_EVERY = 500
const NEWEST = 4_000

/**
 * Notes that so many passages were added, and counts the features anew when the newsroom has grown by a quarter since the
 * last time; among the newest passages more often. A newsroom that held articles before it was ever indexed is noted as still to be read (`rebuildShortlists`). Where another transaction is at it, this one leaves it to that: the counts are estimates, a few more or less do no harm.
 */
export async function surveyWhenGrown(work: IndexWork, added: number): Promise<void> {
  const { db } = work
  const { newsroomId } = work.viewer
  await db.$executeRaw`
    INSERT INTO "featureSurvey" ("newsroomId", "reading")
    SELECT ${newsroomId}::uuid, CASE WHEN count(*) <= 1 THEN ${FEATURE_READING}::int ELSE 0 END
    FROM (SELECT 1 FROM "article" WHERE "newsroomId" = ${newsroomId}::uuid LIMIT 2) AS held
    ON CONFLICT DO NOTHING`
  const rows = await db.$queryRaw<{ matchables: number; surveyed: number }[]>`
    SELECT "matchables", "surveyed" FROM "featureSurvey" WHERE "newsroomId" = ${newsroomId}::uuid FOR UPDATE SKIP LOCKED`
  const survey = rows[0]
  if (!survey) return
  const matchables = survey.matchables + added
  const isGrown = matchables > survey.surveyed * 1.25 + 200
  if (isGrown) await countFeatures(work, matchables)
  else if (Math.floor(matchables / LOOK_EVERY) > Math.floor(survey.matchables / LOOK_EVERY)) await countNewest(work)
  await db.featureSurvey.update({
    where: { newsroomId },
    data: { matchables, ...(isGrown && { surveyed: matchables }) },
  })
}

/** Counts in how many passages each feature stands, and keeps the common ones. `matchables` is about how many there are, `sample` about how many are looked at: whole blocks of the table, so an estimate is the share among those that were. */
export async function countFeatures({ db, viewer }: IndexWork, matchables: number, sample = SAMPLE): Promise<void> {
  const { newsroomId } = viewer
  const share = Math.min(1, sample / Math.max(1, matchables))
  const least = Math.ceil(share === 1 ? COMMON : Math.max(LEAST_SEEN, COMMON * share))
  await db.featureCount.deleteMany({ where: { newsroomId } })
  if (share === 1) {
    await db.$executeRaw`
      INSERT INTO "featureCount" ("newsroomId", "feature", "count")
      SELECT ${newsroomId}::uuid, "feature", count(*)
      FROM "matchable", unnest("features") AS "feature" WHERE "newsroomId" = ${newsroomId}::uuid
      GROUP BY "feature" HAVING count(*) >= ${least}`
    return
  }
  await db.$executeRaw`
    WITH looked AS MATERIALIZED (
      SELECT "features" FROM "matchable" TABLESAMPLE SYSTEM (${share * 100}::float8) WHERE "newsroomId" = ${newsroomId}::uuid
    )
    INSERT INTO "featureCount" ("newsroomId", "feature", "count")
    SELECT ${newsroomId}::uuid, "feature", round(count(*) * ${matchables}::float8 / (SELECT count(*) FROM looked))
    FROM looked, unnest("features") AS "feature"
    GROUP BY "feature" HAVING count(*) >= ${least}`
}

/** Raises the counts of what is common among the newest passages (ids are in order of time) to what it is there. */
async function countNewest({ db, viewer }: IndexWork): Promise<void> {
  const { newsroomId } = viewer
  await db.$executeRaw`
    INSERT INTO "featureCount" AS known ("newsroomId", "feature", "count")
    SELECT ${newsroomId}::uuid, "feature", count(*)
    FROM (
      SELECT "features" FROM "matchable" WHERE "newsroomId" = ${newsroomId}::uuid ORDER BY "id" DESC LIMIT ${NEWEST}
    ) AS newest, unnest("features") AS "feature"
    GROUP BY "feature" HAVING count(*) >= ${COMMON}
    ON CONFLICT ("newsroomId", "feature") DO UPDATE SET "count" = excluded."count" WHERE known."count" < excluded."count"`
}
