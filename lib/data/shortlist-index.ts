import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { shownLanguage } from '../articles/language'
import type { Features } from '../corroboration/features'
import { featuredPassage, featuredSentences } from '../corroboration/features-sentences'
import { hashOf } from '../corroboration/features-hash'
import type { Figure } from '../claims/value'
import { languages, type LanguageCode } from '../languages'
import type { Prisma } from './generated/client'
import { inPieces } from './pieces'
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
 * Puts claims as they stand now in place of what the index held of them: the main passage with its sentence, and the value as
 * people left it. A withdrawn claim, or one on an older text, is taken out. `changeClaims` and `createClaim` call it.
 */
export async function indexClaims(work: IndexWork, claimIds: readonly string[]): Promise<void> {
  if (claimIds.length === 0) return
  const { db } = work
  const { newsroomId } = work.viewer
  await db.matchable.deleteMany({ where: { newsroomId, id: { in: [...claimIds] } } })
  const current = (await readClaims(work, claimIds)).filter(({ isCurrent }) => isCurrent)
  for (const versionId of new Set(current.map(read => read.versionId))) {
    const here = current.filter(read => read.versionId === versionId)
    const { articleId } = here[0]!
    await storeRows(
      db,
      { newsroomId, articleId, versionId },
      here.map(({ row }) => row),
    )
  }
}

/** A claim as a row of the index, whether it belongs there (`isCurrent`) or not. */
export type IndexedClaim = { articleId: string; versionId: string; isCurrent: boolean; row: Row }

/** These claims as rows of the index, as far as there are such. Each text they stand in is fetched once. */
export async function readClaims({ db, viewer }: IndexWork, claimIds: readonly string[]): Promise<IndexedClaim[]> {
  const { newsroomId } = viewer
  const claims = await db.claim.findMany({
    where: { newsroomId, id: { in: [...claimIds] } },
    select: {
      id: true,
      articleId: true,
      versionId: true,
      kind: true,
      value: true,
      status: true,
      passages: { where: { role: 'main' }, select: { start: true, end: true, versionId: true } },
    },
  })
  const textOf = await readTexts(
    db,
    newsroomId,
    claims.map(claim => claim.versionId),
  )
  return claims.flatMap(({ id, articleId, versionId, kind, value, status, passages }): IndexedClaim[] => {
    const main = passages.find(passage => passage.versionId === versionId)
    const read = textOf.get(versionId)
    if (!main || !read) return []
    const featured = featuredPassage(read.text, main, {
      language: read.language,
      publishedAt: read.publishedAt,
      ...(kind === 'figure' && { values: [value as Figure] }),
    })
    const row = { id, claimId: id, start: main.start, end: main.end, ...stored(newsroomId, featured.features) }
    return [{ articleId, versionId, isCurrent: status !== 'withdrawn' && read.isNewest, row }]
  })
}

type ReadText = { text: string; language: LanguageCode; publishedAt: string | null; isNewest: boolean }

/** Texts by their version, with what they are read by. */
async function readTexts(
  db: Prisma.TransactionClient,
  newsroomId: string,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, ReadText>> {
  const rows = await db.articleVersion.findMany({
    where: { newsroomId, id: { in: [...new Set(versionIds)] } },
    select: {
      id: true,
      text: true,
      number: true,
      article: {
        select: {
          language: true,
          publishedAt: true,
          versions: { select: { number: true }, orderBy: { number: 'desc' }, take: 1 },
        },
      },
    },
  })
  return new Map(
    rows.map(({ id, text, number, article: { language, publishedAt, versions } }) => [
      id,
      { text, language: readAs(language, text), publishedAt, isNewest: versions[0]?.number === number },
    ]),
  )
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
  const { newsroomId, articleId, versionId } = place
  await inPieces(
    rows,
    piece => db.$executeRaw`
    INSERT INTO "matchable" ("newsroomId", "articleId", "versionId", "id", "claimId", "start", "end", "names", "values", "words", "features")
    SELECT ${newsroomId}::uuid, ${articleId}::uuid, ${versionId}::uuid, "id", "claimId", "start", "end", "names", "values", "words", "features"
    FROM jsonb_to_recordset(${JSON.stringify(piece)}::jsonb)
      AS row("id" uuid, "claimId" uuid, "start" int, "end" int, "names" smallint, "values" smallint, "words" smallint, "features" int[])`,
  )
}
