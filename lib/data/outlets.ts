import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import type { outletInput, outletPatch } from '../api/inputs'
import type { Outlet, OutletKind } from '../articles/article'
import type { Reliability } from '../corroboration/corroboration'
import type { Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { creating } from './creations'
import type { Prisma } from './generated/client'
import { reading, refuse, writing, type Work } from './transact'
import { versionConflict } from './version-conflict'

const columns = {
  id: true,
  name: true,
  domain: true,
  kind: true,
  reliability: true,
  version: true,
  origins: { select: { id: true } },
} as const
type OutletRow = Prisma.OutletGetPayload<{ select: typeof columns }>

function toOutlet({ origins, ...row }: OutletRow): Outlet {
  const origin = origins[0]
  if (!origin) throw new Error('An outlet without an origin')
  return { ...row, kind: row.kind as OutletKind, reliability: row.reliability as Reliability, originId: origin.id }
}

/** The newsroom's outlets, by name. */
export async function listOutlets(viewer: Viewer): Promise<Outlet[]> {
  const rows = await reading(viewer, ({ db }) =>
    db.outlet.findMany({ where: { newsroomId: viewer.newsroomId }, select: columns, orderBy: { name: 'asc' } }),
  )
  return rows.map(toOutlet)
}

/** Adds an outlet, with an origin of its own. `duplicate_name` when there is one of that name. */
export async function createOutlet(viewer: Viewer, input: z.output<typeof outletInput>): Promise<Result<Outlet>> {
  return writing(viewer, work => creating(work, 'outlet', input.id, input, () => addOutlet(work, input)))
}

/** Changes an outlet's particulars. Its name is also its origin's. */
export async function updateOutlet(
  viewer: Viewer,
  id: string,
  version: number,
  patch: z.output<typeof outletPatch>,
): Promise<Result<Outlet>> {
  return writing(viewer, async work => {
    const { db } = work
    const { newsroomId } = viewer
    const before = await db.outlet.findUnique({ where: { newsroomId_id: { newsroomId, id } }, select: columns })
    if (!before) refuse(fail('not-found', 'not_found', 'This outlet is gone.'))
    if (patch.name && patch.name !== before.name) await refuseTakenName(work, patch.name)
    const changed = await db.outlet.updateMany({
      where: { newsroomId, id, version },
      data: {
        name: patch.name,
        domain: patch.domain,
        kind: patch.kind,
        reliability: patch.reliability,
        version: { increment: 1 },
      },
    })
    if (changed.count === 0) refuse(versionConflict(toOutlet(before)))
    if (patch.name) await db.origin.updateMany({ where: { newsroomId, outletId: id }, data: { name: patch.name } })
    const after = toOutlet(
      await db.outlet.findUniqueOrThrow({ where: { newsroomId_id: { newsroomId, id } }, select: columns }),
    )
    work.record({ type: 'outlet.changed', subject: 'outlet', subjectId: id, data: { before: toOutlet(before), after } })
    return after
  })
}

/** The outlet of this name (case aside), made with these particulars when there is none. */
export async function namedOutlet(
  work: Work,
  wanted: { name: string; kind?: OutletKind; domain?: string | null },
): Promise<Outlet> {
  const before = await work.db.outlet.findFirst({
    where: { newsroomId: work.viewer.newsroomId, name: { equals: wanted.name, mode: 'insensitive' } },
    select: columns,
  })
  if (before) return toOutlet(before)
  return addOutlet(work, {
    id: uuidv7(),
    name: wanted.name,
    kind: wanted.kind ?? 'other',
    domain: wanted.domain ?? null,
    reliability: 'F',
  })
}

async function addOutlet(work: Work, input: z.output<typeof outletInput>): Promise<Outlet> {
  const { db, viewer, at } = work
  const { newsroomId } = viewer
  await refuseTakenName(work, input.name)
  await db.outlet.create({
    data: {
      newsroomId,
      id: input.id,
      name: input.name,
      domain: input.domain,
      kind: input.kind,
      reliability: input.reliability,
      createdAt: at,
    },
  })
  await db.origin.create({ data: { newsroomId, id: uuidv7(), name: input.name, outletId: input.id, createdAt: at } })
  work.record({
    type: 'outlet.created',
    subject: 'outlet',
    subjectId: input.id,
    data: { name: input.name, kind: input.kind, reliability: input.reliability },
  })
  return toOutlet(
    await db.outlet.findUniqueOrThrow({ where: { newsroomId_id: { newsroomId, id: input.id } }, select: columns }),
  )
}

async function refuseTakenName({ db, viewer }: Work, name: string) {
  const taken = await db.outlet.count({
    where: { newsroomId: viewer.newsroomId, name: { equals: name, mode: 'insensitive' } },
  })
  if (taken) refuse(fail('conflict', 'duplicate_name', 'There is an outlet of this name already.', 'name'))
}
