import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import type { originInput, originPatch } from '../api/inputs'
import type { Origin } from '../corroboration/corroboration'
import type { Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { creating } from './creations'
import type { Prisma } from './generated/client'
import { originColumns, originsOf, toOrigin } from './origin-rows'
import { recomputeClaims } from './recompute'
import { reading, refuse, writing, type Work } from './transact'
import { versionConflict } from './version-conflict'

/** All origins of the newsroom, joined ones too, by name. */
export async function listOrigins(viewer: Viewer): Promise<Origin[]> {
  return reading(viewer, ({ db }) => originsOf(db, viewer.newsroomId))
}

/** Adds an origin that no outlet stands for: a ministry, a witness, a document. */
export async function createOrigin(viewer: Viewer, input: z.output<typeof originInput>): Promise<Result<Origin>> {
  return writing(viewer, work =>
    creating(work, 'origin', input.id, input, async () => {
      const row = await work.db.origin.create({
        data: { newsroomId: viewer.newsroomId, id: input.id, name: input.name, kind: input.kind, createdAt: work.at },
        select: originColumns,
      })
      work.record({
        type: 'origin.created',
        subject: 'origin',
        subjectId: row.id,
        data: { name: row.name, kind: row.kind },
      })
      return toOrigin(row)
    }),
  )
}

/** The id of an origin of the newsroom; `unknown_reference` about `field` where there is no such. */
export async function demandOrigin({ db, viewer }: Work, id: string, field: string): Promise<string> {
  const found = await db.origin.count({ where: { newsroomId: viewer.newsroomId, id } })
  return found ? id : refuse(fail('invalid', 'unknown_reference', 'There is no such origin.', field))
}

/** The origin of this name and kind that no outlet stands for, made when there is none. */
export async function namedOrigin(work: Work, name: string, kind: Origin['kind'] = 'known'): Promise<string> {
  const { db, viewer } = work
  const { newsroomId } = viewer
  const before = await db.origin.findFirst({
    where: { newsroomId, outletId: null, name, kind },
    select: { id: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  if (before) return before.id
  const id = uuidv7()
  await db.origin.create({ data: { newsroomId, id, name, kind, createdAt: work.at } })
  work.record({ type: 'origin.created', subject: 'origin', subjectId: id, data: { name, kind } })
  return id
}

/**
 * Renames an origin, says that it is unknown, or that it is the same as another (`joinedInto`; null parts them). The
 * standing of every claim it touches is computed anew, and a signed claim whose standing changes is reopened.
 */
export async function updateOrigin(
  viewer: Viewer,
  id: string,
  version: number,
  patch: z.output<typeof originPatch>,
): Promise<Result<Origin>> {
  return writing(viewer, async work => {
    const { db } = work
    const { newsroomId } = viewer
    const origins = await originsOf(db, newsroomId)
    const before = origins.find(origin => origin.id === id)
    if (!before) refuse(fail('not-found', 'not_found', 'This origin is gone.'))
    if (patch.joinedInto) refuseBadJoin(origins, before, patch.joinedInto)
    const changed = await db.origin.updateMany({
      where: { newsroomId, id, version },
      data: { name: patch.name, kind: patch.kind, joinedIntoId: patch.joinedInto, version: { increment: 1 } },
    })
    if (changed.count === 0) refuse(versionConflict(before))
    const row = await db.origin.findUniqueOrThrow({
      where: { newsroomId_id: { newsroomId, id } },
      select: originColumns,
    })
    const after = toOrigin(row)
    work.record({ type: 'origin.changed', subject: 'origin', subjectId: id, data: { before, after } })
    const family = [
      id,
      before.joinedInto,
      after.joinedInto,
      ...origins.filter(origin => origin.joinedInto === id).map(origin => origin.id),
    ].filter(member => member !== null)
    await recomputeClaims(work, await claimsTouching(db, newsroomId, family), 'origin')
    return after
  })
}

function refuseBadJoin(origins: Origin[], before: Origin, into: string) {
  const target = origins.find(origin => origin.id === into)
  if (!target) refuse(fail('invalid', 'unknown_reference', 'There is no such origin.', 'joinedInto'))
  const seen = new Set<string>()
  for (
    let at: Origin | undefined = target;
    at && !seen.has(at.id);
    at = origins.find(origin => origin.id === at?.joinedInto)
  ) {
    if (at.id === before.id)
      refuse(fail('invalid', 'origin_circle', 'These two are already joined the other way round.', 'joinedInto'))
    seen.add(at.id)
  }
}

async function claimsTouching(
  db: Prisma.TransactionClient,
  newsroomId: string,
  originIds: string[],
): Promise<string[]> {
  const rows = await db.claim.findMany({
    where: {
      newsroomId,
      OR: [{ corroborations: { some: { originId: { in: originIds } } } }, { article: { originId: { in: originIds } } }],
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(row => row.id)
}
