import { Client } from 'pg'
import { v7 } from 'uuid'
import type { KindName } from '@/lib/claims/value'
import { standingsOf } from '@/lib/corroboration/standings'
import { toAnchor } from '@/lib/text/span'
import { denseValue, type DenseSpan } from './dense-article'

type Place = { newsroomId: string; articleId: string; versionId: string; personId: string }

const untouched = (kind: KindName) =>
  standingsOf({ kind, corroborations: [], overrides: [], ownOriginId: null }, new Map(), 2)
const shown = (kind: KindName, question: string) =>
  untouched(kind).find(answer => answer.question === question)?.shown ?? null
const marks = (kind: KindName) =>
  untouched(kind)
    .map(answer => `${answer.question}:${answer.computed}:${answer.shown}`)
    .join(' ')

/** Puts claims straight into the tables, as if a newsroom had marked for weeks: drafts that nobody has looked into. */
export async function storeClaims(databaseUrl: string, place: Place, text: string, spans: readonly DenseSpan[]) {
  const rows = spans.map(span => ({ id: v7(), passageId: v7(), span, anchor: toAnchor(text, span) }))
  const db = new Client({ connectionString: databaseUrl })
  await db.connect()
  try {
    await db.query('BEGIN')
    await db.query(
      `INSERT INTO claim ("newsroomId", id, "articleId", "versionId", kind, value, "standingSaid", "standingTrue",
         "standingMarks", "createdById", "valueById")
       SELECT $1, id, $2, $3, kind, value, said, truth, marks, $4, $4
       FROM unnest($5::uuid[], $6::text[], $7::jsonb[], $8::text[], $9::text[], $10::text[])
         AS new (id, kind, value, said, truth, marks)`,
      [
        place.newsroomId,
        place.articleId,
        place.versionId,
        place.personId,
        rows.map(row => row.id),
        rows.map(row => row.span.kind),
        rows.map(row => JSON.stringify(denseValue(row.span, text))),
        rows.map(row => shown(row.span.kind, 'said')),
        rows.map(row => shown(row.span.kind, 'true')),
        rows.map(row => marks(row.span.kind)),
      ],
    )
    await db.query(
      `INSERT INTO passage ("newsroomId", id, "claimId", "versionId", role, start, "end", exact, prefix, suffix)
       SELECT $1, id, claim, $2, 'main', start, finish, exact, prefix, suffix
       FROM unnest($3::uuid[], $4::uuid[], $5::int[], $6::int[], $7::text[], $8::text[], $9::text[])
         AS new (id, claim, start, finish, exact, prefix, suffix)`,
      [
        place.newsroomId,
        place.versionId,
        rows.map(row => row.passageId),
        rows.map(row => row.id),
        ...(['start', 'end', 'exact', 'prefix', 'suffix'] as const).map(name => rows.map(row => row.anchor[name])),
      ],
    )
    await db.query('COMMIT')
  } finally {
    await db.end()
  }
  return rows.map(({ id, span }) => ({ id, ...span }))
}
