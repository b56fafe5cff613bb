import 'server-only'
import type { Snapshot } from '../articles/article'
import type { PersonRef, Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { sha256 } from '../text/sha256'
import { creating } from './creations'
import type { Prisma } from './generated/client'
import { listNames } from './names'
import { reading, refuse, writing, type Work } from './transact'

/** Snapshots that no text keeps are cleared away after this long, in milliseconds: somebody may still be checking what was read. */
const KEPT_FOR = 24 * 60 * 60 * 1000

/** What is known of a snapshot beside its bytes. */
export const snapshotColumns = {
  id: true,
  url: true,
  finalUrl: true,
  fileName: true,
  mediaType: true,
  size: true,
  sha256: true,
  takenById: true,
  takenAt: true,
} as const satisfies Prisma.SnapshotSelect

export type SnapshotRow = Prisma.SnapshotGetPayload<{ select: typeof snapshotColumns }>

/** A row as the domain has it. */
export function toSnapshot({ takenById, takenAt, ...row }: SnapshotRow, name: (id: string) => PersonRef): Snapshot {
  return { ...row, takenAt: takenAt.toISOString(), takenBy: name(takenById) }
}

export type Taken = {
  url: string | null
  finalUrl: string | null
  fileName: string | null
  mediaType: string
  charset: string | null
  bytes: Uint8Array
}

/** The bytes of a snapshot and what came with them; null when there is none. */
export async function findTaken(viewer: Viewer, id: string): Promise<Taken | null> {
  return reading(viewer, ({ db }) =>
    db.snapshot.findUnique({
      where: { newsroomId_id: { newsroomId: viewer.newsroomId, id } },
      select: { url: true, finalUrl: true, fileName: true, mediaType: true, charset: true, bytes: true },
    }),
  )
}

/** A snapshot without its bytes; null when there is none. */
export async function findSnapshot(viewer: Viewer, id: string): Promise<Snapshot | null> {
  return reading(viewer, async ({ db }) => {
    const row = await db.snapshot.findUnique({
      where: { newsroomId_id: { newsroomId: viewer.newsroomId, id } },
      select: snapshotColumns,
    })
    return row && toSnapshot(row, await listNames(db, [row.takenById]))
  })
}

/** Keeps what came from outside, and the hash of the text that was read from it. `id` is the client's. */
export async function storeSnapshot(viewer: Viewer, id: string, taken: Taken, text: string): Promise<Result<Snapshot>> {
  const hash = sha256(taken.bytes)
  const { url, finalUrl, fileName, mediaType, charset, bytes } = taken
  return writing(viewer, work =>
    creating(work, 'snapshot', id, { url, fileName, sha256: hash }, async () => {
      const { db, at } = work
      await clearForgotten(work)
      const row = await db.snapshot.create({
        data: {
          newsroomId: viewer.newsroomId,
          id,
          url,
          finalUrl,
          fileName,
          mediaType,
          charset,
          bytes: new Uint8Array(bytes),
          size: bytes.byteLength,
          sha256: hash,
          textSha256: sha256(text),
          takenById: viewer.personId,
          takenAt: at,
        },
        select: snapshotColumns,
      })
      return toSnapshot(row, await listNames(db, [row.takenById]))
    }),
  )
}

async function clearForgotten({ db, viewer, at }: Work): Promise<void> {
  const { newsroomId } = viewer
  const before = new Date(at.getTime() - KEPT_FOR)
  await db.snapshot.deleteMany({ where: { newsroomId, takenAt: { lt: before }, versions: { none: {} } } })
}

/**
 * What a text that is about to be stored was read from. Refuses with `unknown_reference` when there is no such snapshot (it
 * may have been cleared away), and with `snapshot_mismatch` when another text was read from it.
 */
export async function demandSnapshot(
  { db, viewer }: Work,
  id: string,
  textSha256: string,
): Promise<Pick<SnapshotRow, 'id' | 'url' | 'sha256'>> {
  const found = await db.snapshot.findUnique({
    where: { newsroomId_id: { newsroomId: viewer.newsroomId, id } },
    select: { id: true, url: true, sha256: true, textSha256: true },
  })
  if (!found) refuse(fail('invalid', 'unknown_reference', 'What was fetched is gone: fetch it again.', 'snapshotId'))
  if (found.textSha256 !== textSha256)
    refuse(fail('invalid', 'snapshot_mismatch', 'This is not the text that was read from there.', 'snapshotId'))
  return { id: found.id, url: found.url, sha256: found.sha256 }
}
