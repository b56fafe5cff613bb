import 'server-only'
import type { Likeness } from '../corroboration/cited'
import type { OriginProposal, OriginReason, ProposalStatus } from '../corroboration/origins/origin-proposal'
import { rootOrigin } from '../corroboration/standings'
import type { Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { followArticleOrigin } from './article-origin'
import type { Prisma } from './generated/client'
import { literally } from './literally'
import { originsOf } from './origin-rows'
import { namedOrigin } from './origins'
import { reading, refuse, writing, type ReadingWork, type Work } from './transact'
import { versionConflict } from './version-conflict'

const articleColumns = {
  id: true,
  title: true,
  publishedAt: true,
  originId: true,
  outlet: { select: { name: true } },
} as const
const columns = {
  id: true,
  reason: true,
  source: true,
  words: true,
  share: true,
  status: true,
  version: true,
  beforeId: true,
  article: { select: articleColumns },
  other: { select: articleColumns },
} as const
type Row = Prisma.OriginProposalGetPayload<{ select: typeof columns }>

/** At most so many are shown at once: the newest. */
const MOST = 200

/**
 * The proposals for one article, or of the whole newsroom, the likeliest first. Open ones that would change nothing (the
 * article has that origin already) are left out.
 */
async function originProposals(work: ReadingWork, articleId?: string): Promise<OriginProposal[]> {
  const found = await proposalsWhere(work, { articleId })
  return found.filter(one => !one.isMoot).map(one => one.proposal)
}

async function proposalsWhere(
  { db, viewer: { newsroomId } }: ReadingWork,
  where: { id?: string; articleId?: string },
): Promise<{ proposal: OriginProposal; isMoot: boolean }[]> {
  const rows = await db.originProposal.findMany({
    where: { newsroomId, ...where },
    select: columns,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  })
  const origins = new Map((await originsOf(db, newsroomId)).map(origin => [origin.id, origin]))
  const rootOf = (id: string) => rootOrigin(id, origins)
  const named = new Map(Array.from(origins.values(), origin => [origin.name.toLowerCase(), origin.id]))
  const toArticle = ({ id, title, publishedAt, outlet }: Row['article']) => ({
    id,
    title,
    publishedAt,
    outletName: outlet.name,
  })
  return rows
    .map(row => {
      const target = row.other ? row.other.originId : named.get(row.source.toLowerCase())
      const has = rootOf(row.article.originId)?.id
      return {
        isMoot: row.status === 'open' && target !== undefined && rootOf(target)?.id === has,
        proposal: {
          id: row.id,
          reason: row.reason as OriginReason,
          article: toArticle(row.article),
          other: row.other && toArticle(row.other),
          from: row.other ? (rootOf(row.other.originId)?.name ?? row.other.outlet.name) : row.source,
          share: row.share,
          words: row.words,
          status: row.status as ProposalStatus,
          before: row.beforeId && (origins.get(row.beforeId)?.name ?? null),
          version: row.version,
        },
      }
    })
    .sort((a, b) => order(a.proposal) - order(b.proposal))
}

const statusOrder: Record<ProposalStatus, number> = { open: 0, accepted: 1, dismissed: 2 }
const reasonOrder: Record<OriginReason, number> = { copy: 0, translation: 1, credit: 2, relay: 3 }
const order = (one: OriginProposal) =>
  statusOrder[one.status] * 1_000 + reasonOrder[one.reason] * 200 + (100 - (one.share ?? 0))

/**
 * Of which text each of these articles seems to be a copy or translation, as far as nobody has decided and both are still of
 * different origins; by article, the likest.
 */
export async function likeOthers(
  { db, viewer: { newsroomId } }: ReadingWork,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, Likeness>> {
  const rows = await db.originProposal.findMany({
    where: { newsroomId, articleId: { in: [...articleIds] }, reason: { in: ['copy', 'translation'] }, status: 'open' },
    select: {
      articleId: true,
      reason: true,
      share: true,
      article: { select: { originId: true } },
      other: { select: { originId: true, outlet: { select: { name: true } } } },
    },
    orderBy: [{ share: 'asc' }, { id: 'asc' }],
  })
  if (rows.length === 0) return new Map()
  const origins = new Map((await originsOf(db, newsroomId)).map(origin => [origin.id, origin]))
  const rootOf = (id: string) => rootOrigin(id, origins)?.id
  return new Map(
    rows.flatMap(({ articleId, reason, share, article, other }) =>
      other && share !== null && rootOf(other.originId) !== rootOf(article.originId)
        ? [[articleId, { outletName: other.outlet.name, share, translated: reason === 'translation' }] as const]
        : [],
    ),
  )
}

/** The same for a screen or the API, as a viewer. */
export async function listOriginProposals(viewer: Viewer, articleId?: string): Promise<OriginProposal[]> {
  return reading(viewer, work => originProposals(work, articleId))
}

/**
 * Accepts a proposal (the article has that origin from then on, and what was recorded from it), dismisses it, or takes either
 * back (`open`). `version` is the proposal's own. Standings are computed anew; a signed claim whose standing changes is reopened.
 */
export async function decideOriginProposal(
  viewer: Viewer,
  id: string,
  version: number,
  to: ProposalStatus,
): Promise<Result<OriginProposal>> {
  return writing(viewer, async work => {
    const { db, at } = work
    const { newsroomId, personId } = viewer
    const row = await db.originProposal.findUnique({ where: { newsroomId_id: { newsroomId, id } }, select: columns })
    if (!row) refuse(fail('not-found', 'not_found', 'This proposal is gone.'))
    const decided = to === 'open' ? { decidedById: null, decidedAt: null } : { decidedById: personId, decidedAt: at }
    const changed = await db.originProposal.updateMany({
      where: { newsroomId, id, version },
      data: { status: to, ...decided, version: { increment: 1 } },
    })
    if (changed.count === 0) refuse(versionConflict(await one(work, id)))
    if (to !== row.status) {
      if (row.status === 'accepted') await takeBack(work, row)
      if (to === 'accepted') await accept(work, row)
      work.record({
        type: `origin-proposal.${to === 'open' ? 'reopened' : to}`,
        subject: 'article',
        subjectId: row.article.id,
        articleId: row.article.id,
        data: {
          reason: row.reason,
          from: row.other?.id ?? row.source,
          share: row.share,
          before: row.status,
          after: to,
        },
      })
    }
    return one(work, id)
  })
}

async function one(work: Work, id: string): Promise<OriginProposal> {
  const [found] = await proposalsWhere(work, { id })
  return found?.proposal ?? refuse(fail('not-found', 'not_found', 'This proposal is gone.'))
}

/** The origin of a medium: its outlet's where the newsroom has it, else one of that name, made when there is none. */
async function originOfSource(work: Work, source: string): Promise<string> {
  const outlet = await work.db.origin.findFirst({
    where: {
      newsroomId: work.viewer.newsroomId,
      outletId: { not: null },
      name: { equals: literally(source), mode: 'insensitive' },
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return outlet?.id ?? namedOrigin(work, source)
}

async function accept(work: Work, row: Row): Promise<void> {
  const { newsroomId } = work.viewer
  const to = row.other ? row.other.originId : await originOfSource(work, row.source)
  await work.db.originProposal.update({
    where: { newsroomId_id: { newsroomId, id: row.id } },
    data: { beforeId: row.article.originId },
  })
  await moveArticle(work, row.article.id, row.article.originId, to, new Set())
}

/** Gives the article back the origin it had, unless a person has given it yet another one since. */
async function takeBack(work: Work, row: Row): Promise<void> {
  const { newsroomId } = work.viewer
  const given = row.other ? row.other.originId : await originOfSource(work, row.source)
  if (row.beforeId !== null && row.article.originId === given)
    await moveArticle(work, row.article.id, given, row.beforeId, new Set())
  await work.db.originProposal.update({
    where: { newsroomId_id: { newsroomId, id: row.id } },
    data: { beforeId: null },
  })
}

/** Moves an article from one origin to another, and with it those that people found to be its copies and that share its origin. */
async function moveArticle(work: Work, id: string, from: string, to: string, seen: Set<string>): Promise<void> {
  if (from === to || seen.has(id)) return
  seen.add(id)
  const { db } = work
  const { newsroomId } = work.viewer
  await db.article.update({
    where: { newsroomId_id: { newsroomId, id } },
    data: { originId: to, version: { increment: 1 } },
  })
  work.record({
    type: 'article.changed',
    subject: 'article',
    subjectId: id,
    articleId: id,
    data: { before: { originId: from }, after: { originId: to } },
  })
  await followArticleOrigin(work, id, from, to)
  const copies = await db.originProposal.findMany({
    where: { newsroomId, otherId: id, status: 'accepted', article: { originId: from } },
    select: { articleId: true },
    orderBy: { id: 'asc' },
  })
  for (const copy of copies) await moveArticle(work, copy.articleId, from, to, seen)
}
