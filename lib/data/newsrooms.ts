import 'server-only'
import { fail, type Result } from '../result'
import type { NewsroomPatch } from '../people/inputs'
import type { Newsroom, NewsroomOf, SignedIn } from '../people/person'
import type { Viewer } from '../people/roles'
import { genesis } from './chain'
import { client } from './client'
import type { Prisma } from './generated/client'
import { recomputeAllClaims } from './recompute'
import { reading, refuse, writing } from './transact'
import { versionConflict } from './version-conflict'

const columns = { id: true, slug: true, name: true, originsNeeded: true, version: true } as const

/** Makes a newsroom with an empty history. Refuses `slug_taken`. */
export async function makeNewsroom(
  db: Prisma.TransactionClient,
  { id, slug, name }: { id: string; slug: string; name: string },
): Promise<Newsroom> {
  const made = await db.newsroom.createMany({ data: [{ id, slug, name }], skipDuplicates: true })
  if (made.count === 0) refuse(fail('conflict', 'slug_taken', 'Another newsroom has this address.', 'slug'))
  await db.eventHead.create({ data: { newsroomId: id, sequence: 0, hash: genesis } })
  return db.newsroom.findUniqueOrThrow({ where: { id }, select: columns })
}

/** The newsroom of a viewer, with its settings. */
export async function findNewsroom(viewer: Viewer): Promise<Newsroom | null> {
  return reading(viewer, ({ db }) => db.newsroom.findUnique({ where: { id: viewer.newsroomId }, select: columns }))
}

/** Changes a newsroom's name or N. Another N computes every standing anew, and reopens signed claims whose standing changes. */
export async function updateNewsroom(viewer: Viewer, version: number, patch: NewsroomPatch): Promise<Result<Newsroom>> {
  return writing(viewer, async work => {
    const { db, record } = work
    const id = viewer.newsroomId
    const before = await db.newsroom.findUniqueOrThrow({ where: { id }, select: columns })
    const changed = await db.newsroom.updateMany({
      where: { id, version },
      data: { name: patch.name, originsNeeded: patch.originsNeeded, version: { increment: 1 } },
    })
    if (changed.count === 0) refuse(versionConflict(before))
    const after = await db.newsroom.findUniqueOrThrow({ where: { id }, select: columns })
    record({
      type: 'newsroom.changed',
      subject: 'newsroom',
      subjectId: id,
      data: { before: settingsOf(before), after: settingsOf(after) },
    })
    if (after.originsNeeded !== before.originsNeeded) await recomputeAllClaims(work)
    return after
  })
}

const settingsOf = ({ name, originsNeeded }: Newsroom) => ({ name, originsNeeded })

/** The newsrooms that somebody belongs to, by name. */
export async function listNewsroomsOf(person: Pick<SignedIn, 'personId'>): Promise<NewsroomOf[]> {
  const rows = await client().membership.findMany({
    where: { personId: person.personId, endedAt: null },
    select: { role: true, newsroom: { select: { id: true, slug: true, name: true } } },
    orderBy: [{ newsroom: { name: 'asc' } }, { newsroomId: 'asc' }],
  })
  return rows.map(({ role, newsroom }) => ({ ...newsroom, role }))
}

/** Whether there is any newsroom yet: before the first, nobody can sign in. */
export async function hasNewsroom(): Promise<boolean> {
  return (await client().newsroom.findFirst({ select: { id: true } })) !== null
}
