import { Client } from 'pg'
import { v7 as uuidv7 } from 'uuid'
import type { Viewer } from '@/lib/people/roles'
import { makeArticle, makeFigure, makeNewsroom, makeViewer, openDatabase } from '@/test/newsroom'
import { FEATURE_READING } from '../corroboration/features'
import { client } from './client'
import { shortlist } from './shortlist'
import { rebuildShortlists } from './shortlist-rebuild'
import { sharingQuery } from './shortlist-sharing'
import { COMMON, countFeatures } from './shortlist-survey'
import { reading } from './transact'

const ROWS = 20_000
const COMMON_FEATURE = 7

let database: { url: string; close: () => Promise<void> }
let editor: Viewer

beforeAll(async () => {
  database = await openDatabase()
  editor = await makeViewer(await makeNewsroom(), 'editor')
  const article = await makeArticle(editor, 'Huit personnes ont vu Kerbaz.')
  const db = new Client({ connectionString: database.url })
  await db.connect()
  await db.query(
    `INSERT INTO "matchable" ("newsroomId", "id", "articleId", "versionId", "start", "end", "names", "values", "words", "features")
     SELECT $1, lpad(to_hex(n), 32, '0')::uuid, $2, $3, 0, 5, 0, 0, 12, ARRAY(SELECT 100 + (random() * 1e6)::int FROM generate_series(1, 12) WHERE n > 0) || $4::int
     FROM generate_series(1, ${ROWS}) AS n`,
    [editor.newsroomId, article.id, article.text.id, COMMON_FEATURE],
  )
  await db.query('ANALYZE "matchable"')
  await db.end()
})
afterAll(() => database.close())

describe('candidates among many come by the index, never by reading the table', () => {
  const probes = Array.from({ length: 12 }, (_, at) => ({ one: at * 1000, other: at * 1000 + (at % 2) }))
  const none = '00000000-0000-7000-8000-000000000000'

  // A connection plans the kept statement for each question at first, and then once for all.
  it.each(['force_custom_plan', 'force_generic_plan'])('%s', async mode => {
    const { text, values } = sharingQuery(editor.newsroomId, none, probes)
    const db = new Client({ connectionString: database.url })
    await db.connect()
    await db.query(`SET plan_cache_mode = ${mode}`)
    await db.query(`PREPARE sharing AS ${text}`)
    const given = values.map(value => (Array.isArray(value) ? `'{${value.join()}}'` : `'${String(value)}'`))
    const { rows } = await db.query<{ 'QUERY PLAN': string }>(`EXPLAIN EXECUTE sharing(${given.join()})`)
    await db.end()
    const plan = rows.map(row => row['QUERY PLAN']).join('\n')
    expect(plan).toContain('Bitmap Index Scan on matchable_features_idx')
    expect(plan).not.toContain('Seq Scan')
  })

  it('and so do the counts of its features; nothing else of the transaction reads a table', async () => {
    const claim = await makeFigure(editor, await makeArticle(editor, 'Neuf personnes ont vu Kerbaz.'), 'Neuf personnes')
    const asked: string[] = []
    await reading(editor, async work => {
      await shortlist(work, { claimId: claim.id, limit: 5 })
      for (const setting of ['jit', 'enable_seqscan']) {
        const [row] = await work.db.$queryRaw<{ set: string }[]>`SELECT current_setting(${setting}) AS "set"`
        asked.push(`${setting} ${row?.set}`)
      }
    })
    expect(asked).toEqual(['jit off', 'enable_seqscan off'])
  })
})

describe('counting features', () => {
  const counts = () => client().featureCount.findMany({ where: { newsroomId: editor.newsroomId } })
  const count = (sample?: number) =>
    client().$transaction(db => countFeatures({ db, viewer: editor }, ROWS, sample), { timeout: 30_000 })

  it('counts the common ones exactly in a small newsroom', async () => {
    await count()
    const found = await counts()
    expect(found.find(each => each.feature === COMMON_FEATURE)?.count).toBe(ROWS)
    expect(found.every(each => each.count >= COMMON)).toBe(true)
  })

  it('by their share in a sample of a large one', async () => {
    await count(ROWS / 7)
    const common = (await counts()).find(each => each.feature === COMMON_FEATURE)?.count ?? 0
    expect(common).toBeGreaterThan(ROWS * 0.95)
    expect(common).toBeLessThanOrEqual(ROWS)
  })

  it('learns what a running story makes common before the next count', async () => {
    const { newsroomId } = editor
    const [{ articleId, versionId } = { articleId: '', versionId: '' }] = await client().matchable.findMany({ take: 1 })
    const ofTheStory = 8
    await client().matchable.createMany({
      data: Array.from({ length: COMMON }, () => ({
        ...{ newsroomId, articleId, versionId, id: uuidv7(), start: 0, end: 5, names: 0, values: 0, words: 2 },
        features: [ofTheStory, COMMON_FEATURE],
      })),
    })
    const before = await counts()
    const countOf = (feature: number, all: typeof before) => all.find(each => each.feature === feature)?.count
    expect(countOf(ofTheStory, before)).toBeUndefined()
    await client().featureSurvey.update({ where: { newsroomId }, data: { matchables: 39_999, surveyed: 39_999 } })
    await makeArticle(editor, 'Une autre nuit à Kerbaz. Les secours sont partis vers le fleuve.')
    const after = await counts()
    expect(countOf(ofTheStory, after)).toBe(COMMON)
    expect(countOf(COMMON_FEATURE, after)).toBe(countOf(COMMON_FEATURE, before))
  })
})

it('what an older reading made is read again, and found as before', async () => {
  const room = await makeViewer(await makeNewsroom(), 'editor')
  const article = await makeArticle(room, 'Dans la nuit, 200 drones ont attaqué Kerbaz.')
  const elsewhere = await makeArticle(room, 'Deux cents drones sur Kerbaz, selon la mairie.', 'Radio Kerbaz')
  const claim = await makeFigure(room, article, '200 drones')
  const where = { newsroomId: room.newsroomId }
  await client().matchable.deleteMany({ where })
  const list = () => reading(room, work => shortlist(work, { claimId: claim.id, limit: 5 }))
  expect(await list()).toEqual([])
  await client().featureSurvey.updateMany({ where, data: { reading: FEATURE_READING - 1 } })
  const told: string[] = []
  await rebuildShortlists((newsroom, done, of) => told.push(`${newsroom} ${done}/${of}`))
  expect(told).toContain(`${room.newsroomSlug} 2/2`)
  expect((await list()).map(each => each.articleId)).toEqual([elsewhere.id])
  expect(await client().featureSurvey.findUnique({ where })).toMatchObject({ reading: FEATURE_READING, matchables: 3 })
  expect(await rebuildShortlists()).toBe(0)
})
