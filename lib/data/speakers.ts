import 'server-only'
import { mayBeSameName } from '../corroboration/names/key'
import type { Prisma } from './generated/client'
import { nameTableOf } from './news-names'
import type { ReadingWork } from './transact'

/**
 * Which claims are by this person (or body), however their name is spelled there: quotes with such a speaker, attributions
 * with such a source. A last name alone is taken for everybody of that name.
 */
export async function bySpeaker(work: ReadingWork, name: string): Promise<Prisma.ClaimWhereInput> {
  const { db, viewer } = work
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT coalesce("value"->>'speaker', "value"->>'source') AS name FROM "claim"
    WHERE "newsroomId" = ${viewer.newsroomId}::uuid AND "kind" IN ('quote', 'attribution')
      AND coalesce("value"->>'speaker', "value"->>'source') IS NOT NULL`
  const table = await nameTableOf(work)
  const spellings = rows.map(row => row.name).filter(spelling => mayBeSameName(spelling, name, table))
  if (spellings.length === 0) return { id: { in: [] } }
  return {
    OR: spellings.flatMap(equals => [
      { kind: 'quote', value: { path: ['speaker'], equals } },
      { kind: 'attribution', value: { path: ['source'], equals } },
    ]),
  }
}
