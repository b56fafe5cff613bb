import 'server-only'
import { FEATURE_READING } from '../corroboration/features'
import { client } from './client'
import { indexClaims, indexVersion, type IndexWork } from './shortlist-index'
import { countFeatures } from './shortlist-survey'

/** Says how far it is: articles done of all, in the newsroom of this name. */
export type Progress = (newsroom: string, done: number, of: number) => void

/** How often progress is told, in articles. */
const EVERY = 500

/** One article may be long, and one survey large. */
const limits = { maxWait: 10_000, timeout: 60_000 }

/**
 * Reads every article and claim again in the newsrooms whose index was made by another reading than today's (or never). May be
 * cut short anywhere: the next run begins anew with the newsrooms that are not done. People go on working meanwhile: each article
 * is one transaction, and what they write is indexed by today's reading as it is. Gives the number of newsrooms done.
 */
export async function rebuildShortlists(tell: Progress = () => {}): Promise<number> {
  const stale = await client().newsroom.findMany({
    where: { NOT: { featureSurvey: { reading: FEATURE_READING } } },
    select: { id: true, slug: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  for (const { id, slug } of stale) await rebuild(id, (done, of) => tell(slug, done, of))
  return stale.length
}

async function rebuild(newsroomId: string, tell: (done: number, of: number) => void): Promise<void> {
  const viewer = { newsroomId }
  const articles = await client().article.findMany({
    where: { newsroomId },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  for (const [done, { id }] of articles.entries()) {
    if (done % EVERY === 0) tell(done, articles.length)
    await client().$transaction(async db => indexArticle({ db, viewer }, id), limits)
  }
  await client().$transaction(async db => finish({ db, viewer }), limits)
  tell(articles.length, articles.length)
}

/** Puts everything that a newsroom holds into the index, in one transaction: after an import into an empty one. */
export async function indexAll(work: IndexWork): Promise<void> {
  const { newsroomId } = work.viewer
  const articles = await work.db.article.findMany({
    where: { newsroomId },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  for (const { id } of articles) await indexArticle(work, id)
  await finish(work)
}

/** Puts an article and its claims into the index as they are now. */
async function indexArticle(work: IndexWork, articleId: string): Promise<void> {
  const { newsroomId } = work.viewer
  const newest = await work.db.articleVersion.findFirst({
    where: { newsroomId, articleId },
    orderBy: { number: 'desc' },
    select: { id: true },
  })
  if (newest) await indexVersion(work, newest.id)
  const claims = await work.db.claim.findMany({
    where: { newsroomId, articleId },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  await indexClaims(
    work,
    claims.map(({ id }) => id),
  )
}

/** Counts what there is now, and notes by which reading it was made. */
async function finish(work: IndexWork): Promise<void> {
  const { newsroomId } = work.viewer
  const matchables = await work.db.matchable.count({ where: { newsroomId } })
  const now = { reading: FEATURE_READING, matchables, surveyed: matchables }
  await work.db.featureSurvey.upsert({ where: { newsroomId }, create: { newsroomId, ...now }, update: now })
  await countFeatures(work, matchables)
}
