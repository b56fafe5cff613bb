import 'server-only'
import type { z } from 'zod'
import { v7 as uuidv7 } from 'uuid'
import type { articleInput, articlePatch } from '../api/inputs'
import type { Article, ArticleSummary } from '../articles/article'
import type { Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { sha256 } from '../text/sha256'
import { refuseDuplicate } from './article-duplicates'
import { followArticleOrigin } from './article-origin'
import { articleOf, summaryColumns, toArticleSummary } from './article-rows'
import { creating } from './creations'
import { literally } from './literally'
import { listNames } from './names'
import { demandOrigin } from './origins'
import { namedOutlet } from './outlets'
import { demandSnapshot } from './snapshots'
import { addStory } from './stories'
import { queueWatch } from './watch-queue'
import { indexVersion } from './shortlist-index'
import { reading, refuse, writing, type Work } from './transact'
import { versionConflict } from './version-conflict'
import { demandZones, storeZones } from './zones'

/** The newsroom's articles, newest first; `q` looks in titles. */
export async function listArticles(
  viewer: Viewer,
  filter: { storyId?: string; outletId?: string; q?: string } = {},
): Promise<ArticleSummary[]> {
  return reading(viewer, async ({ db }) => {
    const rows = await db.article.findMany({
      where: {
        newsroomId: viewer.newsroomId,
        ...(filter.storyId && { storyId: filter.storyId }),
        ...(filter.outletId && { outletId: filter.outletId }),
        ...(filter.q && { title: { contains: literally(filter.q), mode: 'insensitive' } }),
      },
      select: summaryColumns,
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      take: 500,
    })
    const name = await listNames(
      db,
      rows.map(row => row.createdById),
    )
    return rows.map(row => toArticleSummary(row, name))
  })
}

/** Whether there is such an article. */
export async function hasArticle(viewer: Viewer, id: string): Promise<boolean> {
  return reading(
    viewer,
    async ({ db }) => (await db.article.count({ where: { newsroomId: viewer.newsroomId, id } })) > 0,
  )
}

/** An article with the text of its newest version, or of version `number`; null when there is none. */
export async function findArticle(viewer: Viewer, id: string, number?: number): Promise<Article | null> {
  return reading(viewer, ({ db }) => articleOf(db, viewer.newsroomId, id, number))
}

/** Stores an article and its text, exactly. `duplicate_article` when the address, or the same text of the same outlet, is there already. */
export async function createArticle(viewer: Viewer, input: z.output<typeof articleInput>): Promise<Result<Article>> {
  return writing(viewer, work =>
    creating(work, 'article', input.id, input, async () => {
      const { db, at } = work
      const { newsroomId, personId } = viewer
      const hash = sha256(input.text)
      if (!/\S/.test(input.text))
        refuse(fail('invalid', 'no_article_text', 'No article text was found; paste it instead.', 'text'))
      const zones = demandZones(input.text.length, input.zones)
      const snapshot = input.snapshotId === null ? null : await demandSnapshot(work, input.snapshotId, hash)
      const outlet =
        'id' in input.outlet ? await demandOutlet(work, input.outlet.id) : await namedOutlet(work, input.outlet)
      await refuseDuplicate(work, { url: input.url, sha256: hash, outletId: outlet.id })
      const storyId =
        input.story &&
        ('id' in input.story
          ? await demandStory(work, input.story.id)
          : (await addStory(work, { id: uuidv7(), title: input.story.title })).id)
      const originId = input.originId ? await demandOrigin(work, input.originId, 'originId') : outlet.originId
      const { id, versionId, title, author, url, publishedAt, language } = input
      await db.article.create({
        data: {
          newsroomId,
          id,
          outletId: outlet.id,
          originId,
          storyId,
          title,
          author,
          url,
          publishedAt,
          language,
          createdById: personId,
          createdAt: at,
        },
      })
      await db.articleVersion.create({
        data: {
          newsroomId,
          id: versionId,
          articleId: id,
          number: 1,
          title,
          text: input.text,
          sha256: hash,
          snapshotId: snapshot?.id,
          createdById: personId,
          createdAt: at,
        },
      })
      await storeZones(db, newsroomId, versionId, zones)
      await indexVersion(work, versionId)
      if (storyId) await queueWatch(work, versionId)
      work.record({
        type: 'article.imported',
        subject: 'article',
        subjectId: id,
        articleId: id,
        data: {
          title,
          outletId: outlet.id,
          originId,
          storyId,
          url,
          publishedAt,
          language,
          versionId,
          number: 1,
          sha256: hash,
          zones,
          ...(snapshot && { snapshot }),
        },
      })
      const article = await articleOf(db, newsroomId, id)
      if (!article) throw new Error('An article vanished in its own transaction')
      return article
    }),
  )
}

/** Changes what is known about an article, or the zones of its newest version; never its text. */
export async function updateArticle(
  viewer: Viewer,
  id: string,
  version: number,
  patch: z.output<typeof articlePatch>,
): Promise<Result<Article>> {
  return writing(viewer, async work => {
    const { db } = work
    const { newsroomId } = viewer
    const before = await articleOf(db, newsroomId, id)
    if (!before) refuse(fail('not-found', 'not_found', 'This article is gone.'))
    const { zones, ...particulars } = patch
    if (particulars.storyId) await demandStory(work, particulars.storyId, 'storyId')
    if (particulars.url && particulars.url !== before.url) await refuseDuplicate(work, { url: particulars.url })
    if (particulars.originId) await demandOrigin(work, particulars.originId, 'originId')
    const outlet = particulars.outletId ? await demandOutlet(work, particulars.outletId, 'outletId') : null
    const originId = particulars.originId ?? (outlet && outlet.id !== before.outlet.id ? outlet.originId : undefined)
    const changed = await db.article.updateMany({
      where: { newsroomId, id, version },
      data: { ...particulars, originId, version: { increment: 1 } },
    })
    if (changed.count === 0) refuse(versionConflict(before))
    if (zones) {
      await db.zone.deleteMany({ where: { newsroomId, versionId: before.text.id } })
      await storeZones(db, newsroomId, before.text.id, demandZones(before.text.text.length, zones))
    }
    if (zones || particulars.language !== undefined || particulars.publishedAt !== undefined || particulars.outletId)
      await indexVersion(work, before.text.id)
    if (particulars.storyId && particulars.storyId !== before.story?.id) await queueWatch(work, before.text.id)
    work.record({
      type: 'article.changed',
      subject: 'article',
      subjectId: id,
      articleId: id,
      data: { before: Object.fromEntries(Object.keys(patch).map(key => [key, inHistory(before, key)])), after: patch },
    })
    if (originId) await followArticleOrigin(work, id, before.originId, originId)
    const after = await articleOf(db, newsroomId, id)
    if (!after) throw new Error('An article vanished in its own transaction')
    return after
  })
}

function inHistory(article: Article, key: string): unknown {
  const values: Record<string, unknown> = {
    ...article,
    storyId: article.story?.id ?? null,
    outletId: article.outlet.id,
    zones: article.text.zones,
  }
  return values[key]
}

async function demandOutlet(
  { db, viewer }: Work,
  id: string,
  field = 'outlet.id',
): Promise<{ id: string; originId: string }> {
  const row = await db.outlet.findUnique({
    where: { newsroomId_id: { newsroomId: viewer.newsroomId, id } },
    select: { origins: { select: { id: true } } },
  })
  const origin = row?.origins[0]
  return origin
    ? { id, originId: origin.id }
    : refuse(fail('invalid', 'unknown_reference', 'There is no such outlet.', field))
}

async function demandStory({ db, viewer }: Work, id: string, field = 'story.id'): Promise<string> {
  const found = await db.story.count({ where: { newsroomId: viewer.newsroomId, id } })
  return found ? id : refuse(fail('invalid', 'unknown_reference', 'There is no such story.', field))
}
