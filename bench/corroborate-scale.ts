import { loadavg } from 'node:os'
import { Client } from 'pg'
import { FEATURE_READING } from '../lib/corroboration/features'
import { closeClient } from '../lib/data/client'
import { shortlist } from '../lib/data/shortlist'
import { sharingQuery } from '../lib/data/shortlist-sharing'
import { countFeatures } from '../lib/data/shortlist-survey'
import { reading } from '../lib/data/transact'
import type { Viewer } from '../lib/people/roles'
import { Newsroom } from './corroborate-claims'
import { load, newsroomId, type Query } from './corroborate-load'
import { benchRunning } from './corroborate-running'

const viewer: Viewer = {
  personId: newsroomId,
  name: 'Bench',
  newsroomId,
  newsroomSlug: 'bench',
  role: 'editor',
  sessionId: newsroomId,
  requestId: 'bench',
}

/** How many candidates are asked for, and how many an editor sees first. */
const ASKED = 10
const FIRST = 3

/** With pg_trgm one query takes seconds: these many are enough to tell. */
const SLOW_QUERIES = 20

/** What was found for one query, in order, and in how many milliseconds. */
type Found = { query: Query; ids: string[]; ms: number }

/** Finding the candidates of one claim among very many on PostgreSQL, and the same with pg_trgm on the same rows. */
export async function benchScale(options: { claims: number; queries: number; seed: number }): Promise<void> {
  const { claims, seed } = options
  console.log(`\n${claims} claims in one newsroom, made up from seed ${seed}`)
  const db = new Client({ connectionString: process.env.DATABASE_URL })
  await db.connect()
  const clock = stopwatch()
  const queries = await load(db, process.env.RECOUPE_BENCH_FOLDER ?? '/tmp', new Newsroom(seed, claims), options)
  clock('written, read and loaded')
  await survey(claims)
  await settle(db)
  clock('features counted, vacuumed, written to disk')
  const first = await ours(queries)
  const own = await ours(queries)
  clock(`${queries.length} queries, twice`)
  await db.query('CREATE EXTENSION pg_trgm')
  await db.query('CREATE INDEX "bench_trgm" ON "benchSentence" USING gin ("text" gin_trgm_ops)')
  await db.query('VACUUM (ANALYZE) "benchSentence"')
  clock('pg_trgm index made')
  const theirs = await trigrams(db, queries.slice(0, SLOW_QUERIES))
  clock(`${theirs.length} queries with pg_trgm`)
  report('Recoupe', own)
  report('the first time', first)
  report('pg_trgm', theirs)
  console.log(
    `  times as fast as pg_trgm: p50 ${(p(theirs, 0.5) / p(own, 0.5)).toFixed(0)}, p95 ${(p(theirs, 0.95) / p(own, 0.95)).toFixed(0)}`,
  )
  await sizes(db)
  await plan(db, queries[0])
  await benchRunning(seed)
  await closeClient()
  await db.end()
}

function stopwatch(): (what: string) => void {
  let started = performance.now()
  return what => {
    console.log(
      `  ${((performance.now() - started) / 1000).toFixed(1).padStart(7)} s  ${what} (load ${loadavg()[0]?.toFixed(1)})`,
    )
    started = performance.now()
  }
}

async function survey(claims: number): Promise<void> {
  await reading(viewer, async () => null) // opens the pool
  const { client } = await import('../lib/data/client')
  await client().$transaction(
    async db => {
      await db.featureSurvey.create({
        data: { newsroomId, reading: FEATURE_READING, matchables: claims, surveyed: claims },
      })
      await countFeatures({ db, viewer }, claims)
    },
    { timeout: 60_000 },
  )
}

/** What a table of this size has long behind it in a newsroom: autovacuum has been there, and the server's checkpoints. */
async function settle(db: Client): Promise<void> {
  for (const table of ['matchable', 'featureCount']) await db.query(`VACUUM (FREEZE, ANALYZE) "${table}"`)
  await db.query('CHECKPOINT')
}

async function ours(queries: readonly Query[]): Promise<Found[]> {
  const found: Found[] = []
  for (const query of queries) {
    await reading(viewer, async work => {
      const started = performance.now()
      const rows = await shortlist(work, { claimId: query.id, limit: ASKED })
      found.push({ query, ids: rows.map(row => row.claimId ?? ''), ms: performance.now() - started })
    })
  }
  return found
}

async function trigrams(db: Client, queries: readonly Query[]): Promise<Found[]> {
  const found: Found[] = []
  await db.query('SET pg_trgm.similarity_threshold = 0.3')
  for (const query of queries) {
    const started = performance.now()
    const { rows } = await db.query<{ id: string }>(
      `SELECT "id" FROM "benchSentence" WHERE "text" % $1 AND "id" <> $2 ORDER BY similarity("text", $1) DESC LIMIT ${ASKED}`,
      [query.text, query.id],
    )
    found.push({ query, ids: rows.map(row => row.id), ms: performance.now() - started })
  }
  return found
}

/** The time that this share of the queries stays below, in milliseconds. */
function p(found: readonly Found[], share: number): number {
  const times = found.map(each => each.ms).sort((a, b) => a - b)
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN
}

function report(name: string, found: readonly Found[]): void {
  let same = 0
  let recalled = 0
  let misled = 0
  for (const { query, ids } of found) {
    same += query.same.length
    recalled += query.same.filter(id => ids.includes(id)).length
    if (ids.slice(0, FIRST).some(id => query.unlike.includes(id))) misled++
  }
  const times = [0.5, 0.95, 0.99].map(share => p(found, share).toFixed(1)).join(' / ')
  console.log(
    `  ${name.padEnd(14)} p50 / p95 / p99 ${times} ms · recall@${ASKED} ${(recalled / same).toFixed(4)} of ${same} · ` +
      `lookalikes among the first ${FIRST}: ${misled} of ${found.length} queries`,
  )
}

async function sizes(db: Client): Promise<void> {
  const { rows } = await db.query<{ name: string; bytes: string }>(`
    SELECT 'matchable, the table' AS name, pg_table_size('"matchable"') AS bytes
    UNION ALL SELECT indexrelid::regclass::text, pg_relation_size(indexrelid) FROM pg_index WHERE indrelid = '"matchable"'::regclass
    UNION ALL SELECT 'featureCount with its index', pg_total_relation_size('"featureCount"')
    UNION ALL SELECT 'claim, the table', pg_table_size('"claim"')
    UNION ALL SELECT 'passage, the table', pg_table_size('"passage"')
    UNION ALL SELECT 'articleVersion, the table', pg_table_size('"articleVersion"')
    UNION ALL SELECT 'sentences, for pg_trgm', pg_table_size('"benchSentence"')
    UNION ALL SELECT 'pg_trgm index', pg_relation_size('"bench_trgm"')`)
  for (const { name, bytes } of rows) console.log(`  ${(Number(bytes) / 2 ** 20).toFixed(1).padStart(8)} MB  ${name}`)
}

/** The plan of the question, by which a claim's features are looked for one by one and two by two. */
async function plan(db: Client, query: Query): Promise<void> {
  const { rows } = await db.query<{ articleId: string; features: number[] }>(
    `SELECT "articleId", "features" FROM "matchable" WHERE "newsroomId" = $1 AND "id" = $2`,
    [newsroomId, query.id],
  )
  const { articleId = newsroomId, features = [] } = rows[0] ?? {}
  const probes = features.slice(1, 8).map((feature, at) => ({ one: feature, other: features[at] ?? feature }))
  const { text, values } = sharingQuery(newsroomId, articleId, probes)
  const explained = await db.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS) ${text}`, values as unknown[])
  console.log(explained.rows.map(row => `    ${row['QUERY PLAN']}`).join('\n'))
}
