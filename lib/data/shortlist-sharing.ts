import 'server-only'
import { stringify } from 'uuid'
import type { Probe } from '../corroboration/features-probes'
import type { FeatureRow } from '../corroboration/features-rank'
import { intsAt, NEXT_INT } from './binary-ints'
import { Prisma } from './generated/client'
import type { IndexWork } from './shortlist-index'

/** Where a row of the index stands. */
export type SharingPlace = { versionId: string; articleId: string; claimId: string | null; start: number; end: number }

/** A row that shares something rare with what is looked for; its place is read when it is asked for. */
export type Sharing = FeatureRow & { place: () => SharingPlace }

/** One probe brings at most so many rows: what brings more is about something common, and the others tell more. */
const MOST_OF_ONE = 60

/** All probes together bring at most so many rows: what a question costs has an end, however common its words are. */
const MOST_OF_ALL = 400

/** The rows outside an article that the probes bring, each once. Every probe is one look into the GIN index; the rarest come first. */
export async function findSharing(
  { db, viewer }: IndexWork,
  articleId: string,
  probes: readonly Probe[],
): Promise<Sharing[]> {
  const [answer] = await db.$queryRaw<{ found: Uint8Array | null }[]>(
    sharingQuery(viewer.newsroomId, articleId, probes),
  )
  return answer?.found ? sharingIn(answer.found) : []
}

/**
 * The question behind a shortlist: a test reads its plan. Its rows come in one value, each in PostgreSQL's binary form of a record:
 * to write and read some hundred rows as columns of text takes longer than to find them.
 */
export function sharingQuery(newsroomId: string, articleId: string, probes: readonly Probe[]): Prisma.Sql {
  const [ones, others] = (['one', 'other'] as const).map(part => probes.map(probe => probe[part]))
  return Prisma.sql`/* kept: shortlist-sharing */
    SELECT string_agg(record_send(
      ROW("versionId", "articleId", "claimId", "start", "end", "names", "values", "words", "features")), ''::bytea) AS "found"
    FROM (
      SELECT DISTINCT ON ("id") * FROM (
        SELECT near.* FROM unnest(${ones}::int[], ${others}::int[]) AS probe("one", "other"),
        LATERAL (
          SELECT "id", "versionId", "articleId", "claimId", "start", "end", "names", "values", "words", "features"
          FROM "matchable"
          WHERE "features" OPERATOR(pg_catalog.@>) ARRAY[probe."one", probe."other"]
            AND "newsroomId" = ${newsroomId}::uuid AND "articleId" <> ${articleId}::uuid
          LIMIT ${MOST_OF_ONE}
        ) AS near
        LIMIT ${MOST_OF_ALL}
      ) AS sharing
    ) AS each_once`
}

/** The head of a record: how many columns it has. Of a column: its type, then the length of its value (-1 for null). */
const RECORD = 4
const COLUMN = 8

/** The rows in the value that `sharingQuery` brings. */
function sharingIn(bytes: Uint8Array): Sharing[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: Sharing[] = []
  const features = new Int32Array(bytes.length / 8)
  let filled = 0
  let at = 0
  /** Where the next column's value is; `at` goes behind it. Null for null. */
  const next = (): number | null => {
    const length = view.getInt32(at + 4)
    const value = at + COLUMN
    at = value + Math.max(0, length)
    return length < 0 ? null : value
  }
  const uuid = (from: number | null) => (from === null ? null : stringify(bytes, from))
  const int = (from: number | null) => (from === null ? 0 : view.getInt32(from))
  const small = (from: number | null) => (from === null ? 0 : view.getInt16(from))
  while (at < bytes.length) {
    at += RECORD
    const [versionId, articleId, claimId, start, end] = [next(), next(), next(), next(), next()]
    const from = filled
    const names = from + small(next())
    const values = names + small(next())
    const words = values + small(next())
    const array = next()
    if (array !== null) {
      const { length, first } = intsAt(view, array)
      for (let nth = 0; nth < length; nth++) features[filled++] = view.getInt32(first + nth * NEXT_INT)
    }
    const place = () => ({
      ...{ versionId: uuid(versionId) ?? '', articleId: uuid(articleId) ?? '', claimId: uuid(claimId) },
      ...{ start: int(start), end: int(end) },
    })
    found.push({ features, from, names, values, words, around: filled, place })
  }
  return found
}
