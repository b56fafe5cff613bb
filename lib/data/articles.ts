import 'server-only'
import type { z } from 'zod'
import { v7 as uuidv7 } from 'uuid'
import type { articleInput, articlePatch } from '../api/inputs'
import type { Article, ArticleSummary, OutletKind, ZoneKind, ZoneSpan } from '../articles/article'
import type { PersonRef, Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { sha256 } from '../text/sha256'
import { followArticleOrigin } from './article-origin'
import { creating } from './creations'
import { literally } from './literally'
import type { Prisma } from './generated/client'
import { listNames } from './names'
import { demandOrigin } from './origins'
import { namedOutlet } from './outlets'
import { demandSnapshot, snapshotColumns, toSnapshot } from './snapshots'
import { addStory } from './stories'
import { queueWatch } from './watch-queue'
import { indexVersion } from './shortlist-index'
import { reading, refuse, writing, type Work } from './transact'

const summary = {
  id: true,
  title: true,
  author: true,
  url: true,
  publishedAt: true,
  language: true,
  originId: true,
  version: true,
  createdAt: true,
  createdById: true,
  outlet: { select: { id: true, name: true, kind: true } },
  story: { select: { id: true, title: true } },
  versions: { select: { id: true, number: true, createdAt: true }, orderBy: { number: 'desc' } },
  claims: { select: { status: true }, where: { status: { not: 'withdrawn' } } },
} as const satisfies Prisma.ArticleSelect

type ArticleRow = Prisma.ArticleGetPayload<{ select: typeof summary }>

function toSummary(row: ArticleRow, name: (id: string) => PersonRef): ArticleSummary {
  const newest = row.versions[0]
  if (!newest) throw new Error('An article without a text')
  const { id, title, author, url, publishedAt, language, originId, story, version } = row
  return {
    id,
    title,
    author,
    url,
    publishedAt,
    language,
    originId,
    story,
    version,
    outlet: { ...row.outlet, kind: row.outlet.kind as OutletKind },
    versionId: newest.id,
    versionNumber: newest.number,
    claims: row.claims.length,
    signed: row.claims.filter(claim => claim.status === 'signed').length,
    createdAt: row.createdAt.toISOString(),
    createdBy: name(row.createdById),
  }
}

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
      select: summary,
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      take: 500,
    })
    const name = await listNames(
      db,
      rows.map(row => row.createdById),
    )
    return rows.map(row => toSummary(row, name))
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

export async function articleOf(
  db: Prisma.TransactionClient,
  newsroomId: string,
  id: string,
  number?: number,
): Promise<Article | null> {
  const row = await db.article.findUnique({ where: { newsroomId_id: { newsroomId, id } }, select: summary })
  if (!row) return null
  const version = await db.articleVersion.findFirst({
    where: { newsroomId, articleId: id, ...(number !== undefined && { number }) },
    orderBy: { number: 'desc' },
    include: { zones: { orderBy: { start: 'asc' } }, snapshot: { select: snapshotColumns } },
  })
  if (!version) return null
  const { snapshot } = version
  const name = await listNames(db, [row.createdById, version.createdById, ...(snapshot ? [snapshot.takenById] : [])])
  const zones = version.zones.map(({ start, end, kind }): ZoneSpan => ({ start, end, kind: kind as ZoneKind }))
  const article = toSummary(row, name)
  return {
    ...article,
    // The newest text bears the title as people have mended it since.
    title: version.number === article.versionNumber ? article.title : (version.title ?? article.title),
    text: {
      id: version.id,
      number: version.number,
      text: version.text,
      sha256: version.sha256,
      snapshot: snapshot && toSnapshot(snapshot, name),
      zones,
      createdAt: version.createdAt.toISOString(),
      createdBy: name(version.createdById),
    },
    versions: row.versions.map(each => ({ ...each, createdAt: each.createdAt.toISOString() })),
  }
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

/** Articles that are here already under this address, or with exactly this text: what an importer should look at first. */
export async function findDuplicates(
  viewer: Viewer,
  { url, text }: { url: string | null; text: string },
): Promise<{ id: string; title: string }[]> {
  const hash = sha256(text)
  return reading(viewer, ({ db }) =>
    db.article.findMany({
      where: {
        newsroomId: viewer.newsroomId,
        OR: [{ versions: { some: { sha256: hash } } }, ...(url ? [{ url }] : [])],
      },
      select: { id: true, title: true },
      orderBy: { id: 'asc' },
      take: 10,
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
    if (changed.count === 0)
      refuse(
        fail('conflict', 'version_conflict', 'Somebody changed this in the meantime.', undefined, {
          extra: { current: before },
        }),
      )
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

/** Zones in the order of the text; `bad_zones` when they overlap, are empty, or end outside it. */
export function demandZones(length: number, zones: ZoneSpan[]): ZoneSpan[] {
  const sorted = [...zones].sort((a, b) => a.start - b.start)
  sorted.forEach((zone, index) => {
    const before = sorted[index - 1]
    if (zone.end <= zone.start || zone.end > length || (before && before.end > zone.start)) {
      refuse(fail('invalid', 'bad_zones', 'Zones must lie inside the text and not overlap.', `zones.${index}`))
    }
  })
  return sorted
}

export async function storeZones(
  db: Prisma.TransactionClient,
  newsroomId: string,
  versionId: string,
  zones: ZoneSpan[],
) {
  await db.zone.createMany({ data: zones.map(({ start, end, kind }) => ({ newsroomId, versionId, start, end, kind })) })
}

async function refuseDuplicate(
  { db, viewer }: Work,
  { url, sha256: hash, outletId }: { url: string | null; sha256?: string; outletId?: string },
) {
  const { newsroomId } = viewer
  const before =
    (url && (await db.article.findFirst({ where: { newsroomId, url }, select: { id: true, title: true } }))) ||
    (hash &&
      (await db.article.findFirst({
        where: { newsroomId, outletId, versions: { some: { sha256: hash } } },
        select: { id: true, title: true },
      })))
  if (before)
    refuse(
      fail('conflict', 'duplicate_article', 'This article is here already.', url ? 'url' : 'text', {
        extra: { article: before },
      }),
    )
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
