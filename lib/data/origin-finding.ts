import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { ZoneSpan } from '../articles/article'
import { readZones } from '../articles/zones'
import { sameName } from '../corroboration/names/key'
import { isDerived } from '../corroboration/origins/derived'
import type { OriginReason } from '../corroboration/origins/origin-proposal'
import { readRelays } from '../corroboration/origins/relays'
import { readText, sameDispatch, type ReadText } from '../corroboration/origins/same-dispatch'
import { rootOrigin } from '../corroboration/standings'
import { originsOf } from './origin-rows'
import type { ReadingWork } from './transact'
import { toZones } from './zones'

/** Articles whose signatures share most with a text: so many are compared word by word. */
const COMPARED = 12
/** Fewer common hashes are common phrases. */
const LEAST_HASHES = 4
/** A text that names its source does so at its beginning: so far an article is read for whom it relays. */
const OPENING = 1_200

type Found = {
  articleId: string
  reason: OriginReason
  subject: string
  otherId: string | null
  source: string
  words: string
  share: number | null
}
type Asked = { text: string; read: ReadText; hashes: number[] }

/**
 * Proposes where an article has its information from, and which articles have theirs from it. What was decided stays; an
 * open proposal that the text no longer bears out goes.
 */
export async function proposeOrigins(work: ReadingWork, articleId: string, asked: Asked): Promise<void> {
  const { db } = work
  const { newsroomId } = work.viewer
  const article = await findDated(work, articleId)
  const found = [...credited(article, asked), ...relayed(article, asked, await outletNames(work))]
  found.push(...(await copied(work, article, asked)))
  await db.originProposal.deleteMany({
    where: { newsroomId, status: 'open', OR: [{ articleId }, { otherId: articleId }] },
  })
  await db.originProposal.createMany({
    data: found.map(one => ({ newsroomId, id: uuidv7(), ...one })),
    skipDuplicates: true,
  })
}

const datedColumns = {
  id: true,
  publishedAt: true,
  createdAt: true,
  originId: true,
  outlet: { select: { name: true, kind: true } },
} as const

type DatedArticle = {
  id: string
  publishedAt: string
  createdAt: Date
  originId: string
  outlet: { name: string; kind: string }
}

function findDated({ db, viewer }: ReadingWork, id: string): Promise<DatedArticle> {
  const { newsroomId } = viewer
  return db.article.findUniqueOrThrow({ where: { newsroomId_id: { newsroomId, id } }, select: datedColumns })
}

async function outletNames({ db, viewer }: ReadingWork): Promise<string[]> {
  const rows = await db.outlet.findMany({ where: { newsroomId: viewer.newsroomId }, select: { name: true } })
  return rows.map(row => row.name)
}

function credited({ id, outlet }: DatedArticle, { read }: Asked): Found[] {
  return read.credits
    .filter(credit => !sameName(credit.agency, outlet.name))
    .map(({ agency, words }) => fromSource(id, 'credit', agency, words))
}

/** The medium that the opening names; only the first, and not one that is credited as well. */
function relayed({ id, outlet }: DatedArticle, { text, read }: Asked, outlets: string[]): Found[] {
  const [first] = readRelays(text.slice(0, OPENING), { outlets, own: outlet.name })
  const source = first?.source
  if (!source || sameName(source, outlet.name) || read.credits.some(credit => credit.agency === source)) return []
  return [fromSource(id, 'relay', source, first.words)]
}

function fromSource(articleId: string, reason: OriginReason, source: string, words: string): Found {
  return { articleId, reason, subject: source, otherId: null, source, words: words.slice(0, 300), share: null }
}

async function copied(work: ReadingWork, article: DatedArticle, { read, hashes }: Asked): Promise<Found[]> {
  const { db } = work
  const { newsroomId } = work.viewer
  if (hashes.length === 0) return []
  const like = await db.$queryRaw<{ versionId: string }[]>`
    SELECT s."versionId" FROM "textSignature" s
    JOIN "articleVersion" v ON v."newsroomId" = s."newsroomId" AND v."id" = s."versionId"
    CROSS JOIN LATERAL (SELECT count(*) AS common FROM unnest(s."hashes") hash WHERE hash = ANY(${hashes}::int[])) c
    WHERE s."newsroomId" = ${newsroomId}::uuid AND s."hashes" && ${hashes}::int[] AND v."articleId" <> ${article.id}::uuid
      AND c.common >= ${LEAST_HASHES}
    ORDER BY c.common DESC, s."versionId" LIMIT ${COMPARED}`
  if (like.length === 0) return []
  const origins = new Map((await originsOf(db, newsroomId)).map(origin => [origin.id, origin]))
  const root = (id: string) => rootOrigin(id, origins)?.id ?? id
  const versions = await db.articleVersion.findMany({
    where: { newsroomId, id: { in: like.map(row => row.versionId) } },
    select: { text: true, zones: { orderBy: { start: 'asc' } }, article: { select: datedColumns } },
  })
  return versions.flatMap(({ text, zones, article: other }) => {
    if (root(other.originId) === root(article.originId)) return []
    const same = sameDispatch(read, readText(text, zonesOf(text, zones)))
    if (!same) return []
    const [copy, source] = isDerived(toDated(article), toDated(other)) ? [article, other] : [other, article]
    const share = Math.min(100, Math.round(same.share * 100))
    const words = same.agency ?? ''
    return [
      { articleId: copy.id, reason: 'copy' as const, subject: source.id, otherId: source.id, source: '', words, share },
    ]
  })
}

function zonesOf(text: string, rows: { start: number; end: number; kind: string }[]): ZoneSpan[] {
  return rows.length === 0 ? readZones(text) : toZones(rows)
}

const toDated = ({ outlet, publishedAt, createdAt }: DatedArticle) => ({
  outletKind: outlet.kind,
  publishedAt,
  createdAt: createdAt.toISOString(),
})
