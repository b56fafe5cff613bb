import 'server-only'
import type { ZoneKind, ZoneSpan } from '../articles/article'
import { fail } from '../result'
import type { Prisma } from './generated/client'
import { refuse } from './transact'

/** Zones as stored; what they are was checked when they were written. */
export function toZones(rows: readonly { start: number; end: number; kind: string }[]): ZoneSpan[] {
  return rows.map(({ start, end, kind }) => ({ start, end, kind: kind as ZoneKind }))
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

/** Stores the zones of a version that has none. */
export async function storeZones(
  db: Prisma.TransactionClient,
  newsroomId: string,
  versionId: string,
  zones: ZoneSpan[],
) {
  await db.zone.createMany({ data: zones.map(({ start, end, kind }) => ({ newsroomId, versionId, start, end, kind })) })
}
