import 'server-only'
import type { z } from 'zod'
import type { nameInput, nameJoin, namePatch, nameSplit } from '../api/name-inputs'
import { plainSpelling, type NameTable } from '../corroboration/names/key'
import type { NameKind } from '../corroboration/names/mentions'
import type { NameStatus, NewsName } from '../corroboration/names/news-name'
import { settledTable } from '../corroboration/names/propose'
import type { Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { creating } from './creations'
import type { Prisma } from './generated/client'
import { type ReadingWork, refuse, type Work, writing } from './transact'
import { versionConflict } from './version-conflict'

const columns = {
  id: true,
  name: true,
  kind: true,
  status: true,
  version: true,
  spellings: { select: { spelling: true, plain: true }, orderBy: { plain: 'asc' } },
} as const satisfies Prisma.NameSelect
type Row = Prisma.NameGetPayload<{ select: typeof columns }>

/** In how many articles each plain spelling stands. */
export type SpellingCounts = ReadonlyMap<string, number>

const toName = (row: Row, counts: SpellingCounts = new Map()): NewsName => ({
  id: row.id,
  name: row.name,
  kind: row.kind as NameKind,
  status: row.status as NameStatus,
  spellings: row.spellings.map(one => ({ ...one, articles: counts.get(one.plain) ?? 0 })),
  version: row.version,
})

/** All names that people settled, by name; those taken back are left out. */
export async function namesOf({ db, viewer }: ReadingWork, counts?: SpellingCounts): Promise<NewsName[]> {
  const rows = await db.name.findMany({
    where: { newsroomId: viewer.newsroomId, status: { not: 'proposed' } },
    select: columns,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return rows.map(row => toName(row, counts))
}

/** What people settled of names, as the comparison takes it. */
export async function nameTableOf(work: ReadingWork): Promise<NameTable> {
  return settledTable(await namesOf(work))
}

/** Settles that spellings are one name, or are not. `name_taken` where one of them belongs to another name already. */
export async function createName(viewer: Viewer, input: z.output<typeof nameInput>): Promise<Result<NewsName>> {
  return writing(viewer, work =>
    creating(work, 'name', input.id, input, async () => {
      const { id, name, kind, status } = input
      await addName(work, { id, name, kind, status, spellings: input.spellings })
      work.record({
        type: status === 'split' ? 'name.split' : 'name.confirmed',
        subject: 'name',
        subjectId: id,
        data: { name, kind, spellings: input.spellings },
      })
      return nameOf(work, id)
    }),
  )
}

/** Renames a name, says what it is, gives it other spellings, or takes the decision back (`proposed`). */
export async function updateName(
  viewer: Viewer,
  id: string,
  version: number,
  patch: z.output<typeof namePatch>,
): Promise<Result<NewsName>> {
  return writing(viewer, async work => {
    const { db } = work
    const { newsroomId } = viewer
    const before = await raise(work, id, version, { name: patch.name, kind: patch.kind, status: patch.status })
    if (patch.spellings || patch.status === 'proposed') {
      await db.nameSpelling.deleteMany({ where: { newsroomId, nameId: id } })
      if (patch.status !== 'proposed') await addSpellings(work, id, patch.spellings ?? [])
    }
    const after = await nameOf(work, id)
    work.record({
      type: patch.status === 'proposed' ? 'name.taken-back' : 'name.changed',
      subject: 'name',
      subjectId: id,
      data: { before: inHistory(before), after: inHistory(after) },
    })
    return after
  })
}

/** Joins another name into this one: all its spellings are this name's. The other is gone; the history keeps it. */
export async function joinNames(
  viewer: Viewer,
  id: string,
  version: number,
  { other, version: otherVersion }: z.output<typeof nameJoin>,
): Promise<Result<NewsName>> {
  return writing(viewer, async work => {
    const { db } = work
    const { newsroomId } = viewer
    if (id === other) refuse(fail('invalid', 'name_itself', 'A name is not joined with itself.', 'other'))
    // Two who join the same two in opposite directions lock them in one order.
    await db.$queryRaw`SELECT 1 FROM "name" WHERE "newsroomId" = ${newsroomId}::uuid AND "id" IN (${id}::uuid, ${other}::uuid) ORDER BY "id" FOR UPDATE`
    const joined = await raise(work, other, otherVersion, {})
    const before = await raise(work, id, version, { status: 'confirmed' })
    await db.nameSpelling.updateMany({ where: { newsroomId, nameId: other }, data: { nameId: id } })
    await db.name.delete({ where: { newsroomId_id: { newsroomId, id: other } } })
    const after = await nameOf(work, id)
    work.record({
      type: 'name.joined',
      subject: 'name',
      subjectId: id,
      data: { before: inHistory(before), joined: { id: other, ...inHistory(joined) }, after: inHistory(after) },
    })
    return after
  })
}

/** Splits spellings off a name into one of their own. Answers with both. */
export async function splitName(
  viewer: Viewer,
  id: string,
  version: number,
  input: z.output<typeof nameSplit>,
): Promise<Result<{ name: NewsName; off: NewsName }>> {
  return writing(viewer, work =>
    creating(work, 'name', input.id, { from: id, ...input }, async () => {
      const { db } = work
      const { newsroomId } = viewer
      const before = await raise(work, id, version, {})
      const leaving = new Set(input.spellings.map(plainSpelling))
      const stay = before.spellings.filter(one => !leaving.has(one.plain))
      if (
        stay.length === before.spellings.length ||
        stay.length === 0 ||
        before.spellings.length - stay.length !== leaving.size
      )
        refuse(
          fail('invalid', 'bad_split', 'Some of the name’s spellings must leave, and some must stay.', 'spellings'),
        )
      await db.nameSpelling.deleteMany({ where: { newsroomId, nameId: id, plain: { in: Array.from(leaving) } } })
      const { kind } = before
      await addName(work, { id: input.id, name: input.name, kind, status: 'confirmed', spellings: input.spellings })
      const answer = { name: await nameOf(work, id), off: await nameOf(work, input.id) }
      work.record({
        type: 'name.split-off',
        subject: 'name',
        subjectId: id,
        data: {
          before: inHistory(before),
          after: inHistory(answer.name),
          off: { id: input.id, ...inHistory(answer.off) },
        },
      })
      return answer
    }),
  )
}

const inHistory = ({ name, kind, status, spellings }: NewsName) => ({
  name,
  kind,
  status,
  spellings: spellings.map(one => one.spelling),
})

/** Raises a name's version and changes its columns; refuses a version that is not the stored one, with what is stored. */
async function raise(
  work: Work,
  id: string,
  version: number,
  data: { name?: string; kind?: string; status?: string },
): Promise<NewsName> {
  const { newsroomId } = work.viewer
  const before = await work.db.name.findUnique({ where: { newsroomId_id: { newsroomId, id } }, select: columns })
  if (!before) refuse(fail('not-found', 'not_found', 'This name is gone.'))
  const changed = await work.db.name.updateMany({
    where: { newsroomId, id, version },
    data: { ...data, version: { increment: 1 } },
  })
  if (changed.count === 0) refuse(versionConflict(toName(before)))
  return toName(before)
}

async function addName(
  work: Work,
  { spellings, ...name }: { id: string; name: string; kind: NameKind; status: NameStatus; spellings: string[] },
): Promise<void> {
  const { newsroomId, personId } = work.viewer
  await work.db.name.create({ data: { newsroomId, ...name, createdById: personId, createdAt: work.at } })
  await addSpellings(work, name.id, spellings)
}

async function addSpellings(work: Work, nameId: string, spellings: string[]): Promise<void> {
  const { db } = work
  const { newsroomId } = work.viewer
  const byPlain = new Map(spellings.map(spelling => [plainSpelling(spelling), spelling]))
  byPlain.delete('')
  if (byPlain.size === 0) refuse(fail('invalid', 'no_spelling', 'A name needs a spelling with letters.', 'spellings'))
  const taken = await db.nameSpelling.findFirst({
    where: { newsroomId, plain: { in: Array.from(byPlain.keys()) } },
    select: { spelling: true, name: { select: columns } },
  })
  if (taken)
    refuse(
      fail('conflict', 'name_taken', 'A spelling belongs to another name already.', 'spellings', {
        params: { spelling: taken.spelling, name: taken.name.name },
        extra: { current: toName(taken.name) },
      }),
    )
  await db.nameSpelling.createMany({
    data: Array.from(byPlain, ([plain, spelling]) => ({ newsroomId, plain, spelling, nameId })),
  })
}

async function nameOf(work: Work, id: string): Promise<NewsName> {
  const { newsroomId } = work.viewer
  const row = await work.db.name.findUniqueOrThrow({ where: { newsroomId_id: { newsroomId, id } }, select: columns })
  const counts = await countsOf(
    work,
    row.spellings.map(one => one.plain),
  )
  return toName(row, counts)
}

/** In how many articles these plain spellings stand; all of the newsroom's where none are given. */
async function countsOf({ db, viewer }: ReadingWork, plains?: string[]): Promise<SpellingCounts> {
  const rows = await db.nameMention.groupBy({
    by: ['plain'],
    where: { newsroomId: viewer.newsroomId, ...(plains && { plain: { in: plains } }) },
    _count: { _all: true },
  })
  return new Map(rows.map(row => [row.plain, row._count._all]))
}
