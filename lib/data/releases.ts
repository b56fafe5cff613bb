import 'server-only'
import type { z } from 'zod'
import type { releaseInput } from '../api/set-inputs'
import type { ClaimSet, ReleaseSummary } from '../exports/claim-set'
import { leftOutBecause } from '../exports/claim-set'
import { jsonl } from '../exports/jsonl'
import { toRelease, type Contents, type Heading } from '../exports/release'
import type { Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { sha256 } from '../text/sha256'
import { creating } from './creations'
import type { Prisma } from './generated/client'
import { listNames } from './names'
import { contentsOf } from './release-contents'
import { releaseColumns, toReleaseSummary } from './release-rows'
import { claimsOfChoice, setsWhere, toPreview } from './sets'
import { reading, refuse, writing, type Work } from './transact'

type Input = z.output<typeof releaseInput>

/** What one consistent reading of the newsroom gives for a release: nothing in it can be of different moments. */
type Snapshot = {
  set: ClaimSet
  contents: Contents
  digest: string
  heading: Pick<Heading, 'newsroom' | 'originsNeeded' | 'leftOut' | 'eventHead' | 'snapshot'>
}

/**
 * Publishes a release of a set: numbered, frozen, hashed. What goes in is read in one snapshot (RepeatableRead), with the
 * history's head as it was then; only then are the bytes stored, in one transaction with the entry of the history. Refuses
 * `nothing_to_release`, `preview_changed` (with the preview as it is now), `not_found`.
 */
export async function publishRelease(viewer: Viewer, setId: string, input: Input): Promise<Result<ReleaseSummary>> {
  const snapshot = await snapshotOf(viewer, setId)
  if (!snapshot) return fail('not-found', 'not_found', 'This claim set is gone.')
  return writing(viewer, work =>
    creating(work, 'release', input.id, { setId, ...input }, async () => {
      const { digest, contents } = snapshot
      if (input.digest !== undefined && input.digest !== digest) {
        refuse(
          fail(
            'conflict',
            'preview_changed',
            'What would be released has changed since you looked. Look again.',
            'digest',
            { extra: { digest } },
          ),
        )
      }
      if (contents.claims.length === 0)
        refuse(fail('conflict', 'nothing_to_release', 'No claim of this set is signed: there is nothing to release.'))
      return store(work, input, snapshot)
    }),
  )
}

async function store(work: Work, input: Input, { set, contents, heading }: Snapshot): Promise<ReleaseSummary> {
  const { db, viewer, at } = work
  const { newsroomId, personId, name } = viewer
  await db.$queryRaw`SELECT "id" FROM "claimSet" WHERE "newsroomId" = ${newsroomId}::uuid AND "id" = ${set.id}::uuid FOR UPDATE`
  const last = await db.release.findFirst({
    where: { newsroomId, setId: set.id },
    select: { number: true },
    orderBy: { number: 'desc' },
  })
  const number = (last?.number ?? 0) + 1
  const title = input.title || set.name
  const publishedBy = { id: personId, name: (await listNames(db, [personId]))(personId).name || name }
  const release = toRelease(
    {
      ...heading,
      id: input.id,
      set: { id: set.id, name: set.name, description: set.description },
      number,
      title,
      note: input.note,
      publishedAt: at.toISOString(),
      publishedBy,
    },
    contents,
  )
  const bytes = Buffer.from(jsonl.write(release))
  const hash = sha256(bytes)
  const { eventHead, snapshot, leftOut } = release.manifest
  const row = await db.release.create({
    data: {
      newsroomId,
      id: input.id,
      setId: set.id,
      number,
      title,
      note: input.note,
      format: release.manifest.format,
      bytes,
      sha256: hash,
      claimCount: release.manifest.claims,
      snapshot,
      eventSequence: eventHead.sequence,
      eventHash: eventHead.hash,
      publishedById: personId,
      publishedAt: at,
    },
    select: releaseColumns,
  })
  work.record({
    type: 'release.published',
    subject: 'release',
    subjectId: input.id,
    data: { setId: set.id, number, sha256: hash, claims: release.manifest.claims, leftOut, eventHead },
  })
  return toReleaseSummary(row, () => publishedBy)
}

async function snapshotOf(viewer: Viewer, setId: string): Promise<Snapshot | null> {
  const { newsroomId } = viewer
  return reading(viewer, async ({ db }) => {
    const [set] = await setsWhere(db, newsroomId, { id: setId })
    if (!set) return null
    const claims = await claimsOfChoice(db, newsroomId, set)
    const going = claims.filter(claim => leftOutBecause(claim) === null)
    const { digest, leftOut } = toPreview(claims, set.members)
    return {
      set,
      digest,
      contents: await contentsOf(db, newsroomId, going),
      heading: { ...(await headOf(db, newsroomId)), leftOut },
    }
  })
}

async function headOf(
  db: Prisma.TransactionClient,
  newsroomId: string,
): Promise<Pick<Heading, 'newsroom' | 'originsNeeded' | 'eventHead' | 'snapshot'>> {
  const newsroom = await db.newsroom.findUniqueOrThrow({ where: { id: newsroomId } })
  const head = await db.eventHead.findUniqueOrThrow({ where: { newsroomId } })
  const rows = await db.$queryRaw<{ snapshot: string }[]>`SELECT pg_current_snapshot()::text AS snapshot`
  const { id, name, slug, originsNeeded } = newsroom
  return {
    newsroom: { id, name, slug },
    originsNeeded,
    eventHead: { sequence: head.sequence, hash: head.hash },
    snapshot: rows[0]?.snapshot ?? '',
  }
}
