import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { ZoneSpan } from '../articles/article'
import { readZones } from '../articles/zones'
import { sameName } from '../corroboration/names/key'
import { isDerived } from '../corroboration/origins/derived'
import { readMarks, type MarkedText } from '../corroboration/origins/marks'
import type { OriginReason } from '../corroboration/origins/origin-proposal'
import { readRelays } from '../corroboration/origins/relays'
import { readText, sameDispatch, type ReadText } from '../corroboration/origins/same-dispatch'
import { translationOf } from '../corroboration/origins/translation'
import { rootOrigin } from '../corroboration/standings'
import { languages, type LanguageCode } from '../languages'
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
type Asked = { text: string; zones: readonly ZoneSpan[]; read: ReadText; hashes: number[] }

/**
 * Proposes where an article has its information from, and which articles have theirs from it. What was decided stays; an
 * open proposal that the text no longer bears out goes.
 */
export async function proposeOrigins(work: ReadingWork, articleId: string, asked: Asked): Promise<void> {
  const { db } = work
  const { newsroomId } = work.viewer
  const article = await findDated(work, articleId)
  const found = [...credited(article, asked), ...relayed(article, asked, await outletNames(work))]
  found.push(...(await copied(work, article, asked)), ...(await translated(work, article, asked)))
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
  language: true,
  publishedAt: true,
  createdAt: true,
  originId: true,
  outlet: { select: { name: true, kind: true } },
} as const

type DatedArticle = {
  id: string
  language: string
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
    return [{ ...fromOther(copy.id, 'copy', source.id), words: same.agency ?? '', share }]
  })
}

/** A translation appears within so many days. */
const DAYS = 2
/** Two texts of one event name so many of one name of two words or more. */
const LEAST_NAMES = 2

/** Texts in other languages that have the same figures, names and quotes sentence by sentence. */
async function translated(work: ReadingWork, article: DatedArticle, { text, zones }: Asked): Promise<Found[]> {
  const { db } = work
  const { newsroomId } = work.viewer
  if (!isRead(article.language)) return []
  const [from, to] = daysAround(article.publishedAt)
  const known = Object.keys(languages).filter(language => language !== article.language)
  const like = await db.$queryRaw<{ versionId: string }[]>`
    SELECT m."versionId" FROM "nameMention" m
    JOIN "articleVersion" v ON v."newsroomId" = m."newsroomId" AND v."id" = m."versionId"
    JOIN "article" a ON a."newsroomId" = v."newsroomId" AND a."id" = v."articleId"
    WHERE m."newsroomId" = ${newsroomId}::uuid AND a."id" <> ${article.id}::uuid AND a."language" = ANY(${known})
      AND m."key" IN (
        SELECT own."key" FROM "nameMention" own
        JOIN "articleVersion" mine ON mine."newsroomId" = own."newsroomId" AND mine."id" = own."versionId"
        WHERE own."newsroomId" = ${newsroomId}::uuid AND mine."articleId" = ${article.id}::uuid AND own."key" LIKE '% %')
      AND (a."publishedAt" = '' OR ${from} = '' OR left(a."publishedAt", 10) BETWEEN ${from} AND ${to})
    GROUP BY m."versionId" HAVING count(DISTINCT m."key") >= ${LEAST_NAMES}
    ORDER BY count(DISTINCT m."key") DESC, m."versionId" LIMIT ${COMPARED}`
  if (like.length === 0) return []
  const origins = new Map((await originsOf(db, newsroomId)).map(origin => [origin.id, origin]))
  const root = (id: string) => rootOrigin(id, origins)?.id ?? id
  const marks = marksOf(text, zones, article)
  const versions = await db.articleVersion.findMany({
    where: { newsroomId, id: { in: like.map(row => row.versionId) } },
    select: { text: true, zones: { orderBy: { start: 'asc' } }, article: { select: datedColumns } },
  })
  return versions.flatMap(({ text, zones, article: other }) => {
    if (root(other.originId) === root(article.originId)) return []
    const theirs = marksOf(text, zonesOf(text, zones), other)
    const same = marks && theirs && translationOf(marks, theirs)
    if (!same) return []
    const [copy, source] = isDerived(toDated(article), toDated(other)) ? [article, other] : [other, article]
    const words = same.figures.slice(0, SHOWN).join(' · ')
    return [{ ...fromOther(copy.id, 'translation', source.id), words, share: Math.round(same.share * 100) }]
  })
}

/** So many figures that both texts have are shown. */
const SHOWN = 8

const isRead = (language: string): language is LanguageCode => language in languages

function marksOf(text: string, zones: readonly ZoneSpan[], { language, publishedAt }: DatedArticle): MarkedText | null {
  return isRead(language) ? readMarks(text, { language, zones, publishedAt: publishedAt.slice(0, 10) || null }) : null
}

/** The first and the last day on which a translation of a text of this day may appear; empty where the day is not known. */
function daysAround(publishedAt: string): [string, string] {
  const day = Date.parse(publishedAt.slice(0, 10))
  if (Number.isNaN(day)) return ['', '']
  const at = (days: number) => new Date(day + days * 86_400_000).toISOString().slice(0, 10)
  return [at(-DAYS), at(DAYS)]
}

function fromOther(articleId: string, reason: OriginReason, otherId: string): Found {
  return { articleId, reason, subject: otherId, otherId, source: '', words: '', share: null }
}

function zonesOf(text: string, rows: { start: number; end: number; kind: string }[]): ZoneSpan[] {
  return rows.length === 0 ? readZones(text) : toZones(rows)
}

const toDated = ({ outlet, publishedAt, createdAt }: DatedArticle) => ({
  outletKind: outlet.kind,
  publishedAt,
  createdAt: createdAt.toISOString(),
})
