import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { shownLanguage } from '../articles/language'
import type { Features } from '../corroboration/features'
import { featuredPassage, featuredSentences } from '../corroboration/features-sentences'
import { hashOf } from '../corroboration/features-hash'
import type { Figure } from '../claims/value'
import { languages, type LanguageCode } from '../languages'
import type { Prisma } from './generated/client'
import { surveyWhenGrown } from './shortlist-survey'
import { takeInText } from './text-reading'
import type { Work } from './transact'

/** What the index needs of a transaction: it records nothing of its own, and asks nobody. */
export type IndexWork = Pick<Work, 'db'> & { viewer: { newsroomId: string } }

/** A passage as the index holds it. */
type Row = { id: string; claimId: string | null; start: number; end: number } & StoredFeatures

/** Features in one column, marked with their newsroom: names first, then values, then words (so many of each), then what stands around. */
export type StoredFeatures = { names: number; values: number; words: number; features: number[] }

/** Texts have at most this many sentences in the index: what follows is read by people alone. */
const MOST_SENTENCES = 5_000

/**
 * Puts the sentences of the newest text of this version's article in place of those that were there. To be called in the
 * transaction that writes a version, its zones, or the particulars it is read by (language, date).
 */
export async function indexVersion(work: IndexWork, versionId: string): Promise<void> {
  const { db } = work
  const { newsroomId } = work.viewer
  const asked = await db.articleVersion.findUnique({
    where: { newsroomId_id: { newsroomId, id: versionId } },
    select: { articleId: true },
  })
  if (!asked) return
  const { articleId } = asked
  const newest = await db.articleVersion.findFirstOrThrow({
    where: { newsroomId, articleId },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      text: true,
      article: { select: { language: true, publishedAt: true } },
      zones: { where: { kind: { in: ['furniture', 'credit'] } }, orderBy: { start: 'asc' } },
    },
  })
  const { language, publishedAt } = newest.article
  const sentences = featuredSentences(newest.text, {
    language: readAs(language, newest.text),
    publishedAt,
    leftOut: newest.zones,
  })
  await db.matchable.deleteMany({
    where: { newsroomId, articleId, OR: [{ claimId: null }, { versionId: { not: newest.id } }] },
  })
  const rows = sentences.slice(0, MOST_SENTENCES).map(({ start, end, features }) => ({
    id: uuidv7(),
    claimId: null,
    start,
    end,
    ...stored(newsroomId, features),
  }))
  await storeRows(db, { newsroomId, articleId, versionId: newest.id }, rows)
  await surveyWhenGrown(work, rows.length)
  await takeInText(work, articleId)
}

/**
 * Puts a claim as it stands now in place of what the index held of it: its main passage with its sentence, and its value as
 * people left it. A withdrawn claim, or one on an older text, is taken out. `changeClaim` and `createClaim` call it.
 */
export async function indexClaim(work: IndexWork, claimId: string): Promise<void> {
  const { db } = work
  const { newsroomId } = work.viewer
  await db.matchable.deleteMany({ where: { newsroomId, id: claimId } })
  const read = await readClaim(work, claimId)
  if (!read || !read.isCurrent) return
  const { articleId, versionId, row } = read
  await storeRows(db, { newsroomId, articleId, versionId }, [row])
}

/** A claim as a row of the index, whether it belongs there (`isCurrent`) or not; null when there is none. */
export async function readClaim(
  { db, viewer }: IndexWork,
  claimId: string,
): Promise<{ articleId: string; versionId: string; isCurrent: boolean; row: Row } | null> {
  const { newsroomId } = viewer
  const claim = await db.claim.findUnique({
    where: { newsroomId_id: { newsroomId, id: claimId } },
    select: {
      articleId: true,
      versionId: true,
      kind: true,
      value: true,
      status: true,
      passages: { where: { role: 'main' }, select: { start: true, end: true, versionId: true } },
      articleVersion: { select: { text: true, number: true } },
      article: {
        select: {
          language: true,
          publishedAt: true,
          versions: { select: { number: true }, orderBy: { number: 'desc' }, take: 1 },
        },
      },
    },
  })
  const main = claim?.passages.find(passage => passage.versionId === claim.versionId)
  if (!claim || !main) return null
  const { article, articleVersion, articleId, versionId } = claim
  const featured = featuredPassage(articleVersion.text, main, {
    language: readAs(article.language, articleVersion.text),
    publishedAt: article.publishedAt,
    ...(claim.kind === 'figure' && { values: [claim.value as Figure] }),
  })
  const isCurrent = claim.status !== 'withdrawn' && article.versions[0]?.number === articleVersion.number
  const row = { id: claimId, claimId, start: main.start, end: main.end, ...stored(newsroomId, featured.features) }
  return { articleId, versionId, isCurrent, row }
}

/** The language to read a text in: the article's own, or the one that the text shows. */
function readAs(tag: string, text: string): LanguageCode {
  const isKnown = (code: string): code is LanguageCode => code in languages
  const primary = tag.toLowerCase().split('-')[0] ?? ''
  if (isKnown(primary)) return primary
  const shown = shownLanguage(text)
  return shown && shown !== 'other' ? shown : 'fr'
}

/** Features as the index holds them: marked with the newsroom, so that one index finds those of one newsroom alone. */
export function stored(newsroomId: string, { names, values, words, around }: Features): StoredFeatures {
  const mark = hashOf(newsroomId)
  const features = [...names, ...values, ...words, ...around].map(feature => feature ^ mark)
  return { names: names.length, values: values.length, words: words.length, features }
}

/** The features of a row, by sort; still marked with their newsroom. */
export function sorted({ names, values, words, features }: StoredFeatures): Features {
  return {
    names: features.slice(0, names),
    values: features.slice(names, names + values),
    words: features.slice(names + values, names + values + words),
    around: features.slice(names + values + words),
  }
}

type Place = { newsroomId: string; articleId: string; versionId: string }

async function storeRows(db: Prisma.TransactionClient, place: Place, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const { newsroomId, articleId, versionId } = place
  await db.$executeRaw`
    INSERT INTO "matchable" ("newsroomId", "articleId", "versionId", "id", "claimId", "start", "end", "names", "values", "words", "features")
    SELECT ${newsroomId}::uuid, ${articleId}::uuid, ${versionId}::uuid, "id", "claimId", "start", "end", "names", "values", "words", "features"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row("id" uuid, "claimId" uuid, "start" int, "end" int, "names" smallint, "values" smallint, "words" smallint, "features" int[])`
}
