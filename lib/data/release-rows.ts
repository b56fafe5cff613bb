import 'server-only'
import type { ReleaseSummary } from '../exports/claim-set'
import type { PersonRef } from '../people/roles'
import type { Prisma } from './generated/client'

/** What a list says of a release: everything but its bytes. */
export const releaseColumns = {
  id: true,
  setId: true,
  number: true,
  title: true,
  note: true,
  sha256: true,
  claimCount: true,
  publishedById: true,
  publishedAt: true,
  set: { select: { name: true } },
} as const satisfies Prisma.ReleaseSelect

type ReleaseRow = Prisma.ReleaseGetPayload<{ select: typeof releaseColumns }>

/** A release as a line of a list. */
export function toReleaseSummary(row: ReleaseRow, name: (id: string) => PersonRef): ReleaseSummary {
  const { id, setId, number, title, note, sha256 } = row
  return {
    id,
    setId,
    number,
    title,
    note,
    sha256,
    setName: row.set.name,
    claims: row.claimCount,
    publishedBy: name(row.publishedById),
    publishedAt: row.publishedAt.toISOString(),
  }
}
