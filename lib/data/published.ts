import 'server-only'
import type { Download, ReleaseSummary } from '../exports/claim-set'
import { formatNames, formats, type FormatName } from '../exports'
import { correctionsSince, type Correction, type CurrentClaim } from '../exports/corrections'
import { fileNameOf } from '../exports/file-name'
import type { Release } from '../exports/release'
import { parseRelease } from '../imports/release'
import type { Viewer } from '../people/roles'
import { sha256 } from '../text/sha256'
import { logAccess } from './access-log'
import type { KindAndValue } from '../claims/value-columns'
import { toStatus } from './claim-rows'
import type { Prisma } from './generated/client'
import { listNames } from './names'
import { releaseColumns, toReleaseSummary } from './release-rows'
import { reading } from './transact'

/** A release as published: read back from its stored bytes and checked against their hash. */
export type Published = { summary: ReleaseSummary; release: Release; downloads: Download[]; corrections: Correction[] }

type Stored = { summary: ReleaseSummary; bytes: Uint8Array }

/** A release with its downloads and what has become of its claims since; null when there is none. */
export async function findRelease(viewer: Viewer, id: string): Promise<Published | null> {
  const stored = await storedRelease(viewer, id)
  if (!stored) return null
  const { summary, bytes } = stored
  const release = readBack(stored)
  const claimIds = release.claims.map(claim => claim.id)
  const current = await reading(viewer, ({ db }) => currentClaims(db, viewer.newsroomId, claimIds))
  return {
    summary,
    release,
    downloads: formatNames.map(name => toDownload(name, summary, name === 'jsonl' ? bytes : written(name, release))),
    corrections: correctionsSince(release.claims, current),
  }
}

/** A file to download, and the hash of its bytes. */
export type ExportedFile = Download & { bytes: Uint8Array; sha256: string }

/**
 * A release in one of the formats, made from its stored bytes (JSONL: those bytes themselves); null when there is no such
 * release. Every one that is handed out leaves a line in the access log.
 */
export async function exportRelease(
  viewer: Viewer,
  id: string,
  format: FormatName,
  address: string,
): Promise<ExportedFile | null> {
  const stored = await storedRelease(viewer, id)
  if (!stored) return null
  const bytes = format === 'jsonl' ? stored.bytes : written(format, readBack(stored))
  const file = { ...toDownload(format, stored.summary, bytes), bytes, sha256: sha256(bytes) }
  const { requestId, personId, newsroomId } = viewer
  await logAccess({
    action: 'export',
    requestId,
    personId,
    newsroomId,
    address,
    detail: { releaseId: id, format, bytes: file.size, sha256: file.sha256 },
  })
  return file
}

/** A release's row, its bytes checked against their hash. */
async function storedRelease(viewer: Viewer, id: string): Promise<Stored | null> {
  const { newsroomId } = viewer
  const stored = await reading(viewer, async ({ db }) => {
    const row = await db.release.findUnique({
      where: { newsroomId_id: { newsroomId, id } },
      select: { ...releaseColumns, bytes: true },
    })
    return row && { summary: toReleaseSummary(row, await listNames(db, [row.publishedById])), bytes: row.bytes }
  })
  if (stored && sha256(stored.bytes) !== stored.summary.sha256) {
    throw new Error(`The bytes of release ${id} are not those that were stored`)
  }
  return stored
}

/** The release that these bytes are. They were checked when they were stored: a fault now is damage. */
function readBack({ summary, bytes }: Stored): Release {
  const parsed = parseRelease(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  if (!parsed.ok) throw new Error(`Release ${summary.id} cannot be read: ${parsed.code}`)
  return parsed.value
}

/** These claims as they stand now, with as much of each as tells whether it is still what it was. */
async function currentClaims(db: Prisma.TransactionClient, newsroomId: string, ids: string[]): Promise<CurrentClaim[]> {
  const rows = await db.claim.findMany({
    where: { newsroomId, id: { in: ids } },
    select: {
      id: true,
      kind: true,
      value: true,
      status: true,
      standingSaid: true,
      standingTrue: true,
      updatedAt: true,
      versionId: true,
      passages: { select: { role: true, exact: true, versionId: true } },
    },
  })
  return rows.map(({ id, kind, value, status, standingSaid, standingTrue, updatedAt, versionId, passages }) => ({
    id,
    ...({ kind, value } as unknown as KindAndValue),
    status: toStatus(status),
    words: passages.flatMap(({ role, exact, ...of }) => (of.versionId === versionId ? [{ role, exact }] : [])),
    standings: { ...(standingSaid && { said: standingSaid }), ...(standingTrue && { true: standingTrue }) },
    updatedAt: updatedAt.toISOString(),
  }))
}

function written(format: FormatName, release: Release): Uint8Array {
  const text = formats[format].write(release)
  return typeof text === 'string' ? new TextEncoder().encode(text) : text
}

function toDownload(format: FormatName, { setName, number }: ReleaseSummary, bytes: Uint8Array): Download {
  const { label, mediaType, extension, excerpts } = formats[format]
  return {
    format,
    label,
    mediaType,
    excerpts,
    fileName: fileNameOf(setName, number, extension),
    size: bytes.byteLength,
  }
}
