import 'server-only'
import type { Origin } from '../corroboration/corroboration'
import type { Prisma } from './generated/client'

type OriginRow = {
  id: string
  name: string
  kind: string
  outletId: string | null
  joinedIntoId: string | null
  version: number
}
/** What an origin is read from. */
export const originColumns = {
  id: true,
  name: true,
  kind: true,
  outletId: true,
  joinedIntoId: true,
  version: true,
} as const

/** An origin's row as the rules know it. */
export function toOrigin(row: OriginRow): Origin {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind === 'unknown' ? 'unknown' : 'known',
    outletId: row.outletId,
    joinedInto: row.joinedIntoId,
    version: row.version,
  }
}

/** All origins of a newsroom, joined ones too, by name, inside a transaction. */
export async function originsOf(db: Prisma.TransactionClient, newsroomId: string): Promise<Origin[]> {
  const rows = await db.origin.findMany({
    where: { newsroomId },
    select: originColumns,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toOrigin)
}
