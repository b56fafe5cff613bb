import 'server-only'
import type { Claim } from '../claims/claim'
import type { Download, ReleaseSummary } from '../exports/claim-set'
import { formatNames, formats, type FormatName } from '../exports'
import { correctionsSince, type Correction } from '../exports/corrections'
import { fileNameOf } from '../exports/file-name'
import { sha256, type Release } from '../exports/release'
import { parseRelease } from '../imports/release'
import type { Viewer } from '../people/roles'
import { logAccess } from './access-log'
import { claimsWhere } from './claim-rows'
import { listNames } from './names'
import { releaseColumns, toReleaseSummary } from './release-rows'
import { reading } from './transact'

/** A release as published: read back from its stored bytes and checked against their hash. */
export type Published = { summary: ReleaseSummary; release: Release; downloads: Download[]; corrections: Correction[] }

type Stored = { summary: ReleaseSummary; bytes: Uint8Array; release: Release; current: Claim[] }

/** All releases of the newsroom, newest first. */
export async function listReleases(viewer: Viewer): Promise<ReleaseSummary[]> {
  return reading(viewer, async ({ db }) => {
    const rows = await db.release.findMany({
      where: { newsroomId: viewer.newsroomId },
      select: releaseColumns,
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    })
    const name = await listNames(
      db,
      rows.map(row => row.publishedById),
    )
    return rows.map(row => toReleaseSummary(row, name))
  })
}

/** A release with its downloads and what has become of its claims since; null when there is none. */
export async function findRelease(viewer: Viewer, id: string): Promise<Published | null> {
  const stored = await storedRelease(viewer, id)
  if (!stored) return null
  const { summary, release, bytes, current } = stored
  return {
    summary,
    release,
    downloads: formatNames.map(name => toDownload(name, summary, written(name, release, bytes))),
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
  const bytes = written(format, stored.release, stored.bytes)
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

async function storedRelease(viewer: Viewer, id: string): Promise<Stored | null> {
  const { newsroomId } = viewer
  return reading(viewer, async ({ db }) => {
    const row = await db.release.findUnique({
      where: { newsroomId_id: { newsroomId, id } },
      select: { ...releaseColumns, bytes: true },
    })
    if (!row) return null
    if (sha256(row.bytes) !== row.sha256) throw new Error(`The bytes of release ${id} are not those that were stored`)
    const parsed = parseRelease(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(row.bytes))
    if (!parsed.ok) throw new Error(`Release ${id} cannot be read: ${parsed.code}`)
    const name = await listNames(db, [row.publishedById])
    const claimIds = parsed.value.claims.map(claim => claim.id)
    const current = await claimsWhere(db, newsroomId, { id: { in: claimIds } })
    return { summary: toReleaseSummary(row, name), bytes: row.bytes, release: parsed.value, current }
  })
}

function written(format: FormatName, release: Release, stored: Uint8Array): Uint8Array {
  if (format === 'jsonl') return stored
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
