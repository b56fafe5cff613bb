import 'server-only'
import type { z } from 'zod'
import type { nameInput, nameJoin, namePatch, nameSplit } from '../api/name-inputs'
import { plainSpelling, type NameTable } from '../corroboration/names/key'
import type { NewsName } from '../corroboration/names/news-name'
import { settledTable } from '../corroboration/names/propose'
import type { Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { creating } from './creations'
import { addName, addSpellings, inHistory, nameColumns, nameOf, raise, toName, type SpellingCounts } from './name-rows'
import { type ReadingWork, refuse, writing } from './transact'

/** All names that people settled, by name; those taken back are left out. */
export async function namesOf({ db, viewer }: ReadingWork, counts?: SpellingCounts): Promise<NewsName[]> {
  const rows = await db.name.findMany({
    where: { newsroomId: viewer.newsroomId, status: { not: 'proposed' } },
    select: nameColumns,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  const once = new Set<string>()
  const shared = new Set<string>()
  for (const { plain } of rows.flatMap(row => row.spellings)) (once.has(plain) ? shared : once).add(plain)
  return rows.map(row => toName(row, counts, shared))
}

/** What people settled of names, as the comparison takes it. */
export async function nameTableOf(work: ReadingWork): Promise<NameTable> {
  return settledTable(await namesOf(work))
}

/** Settles that spellings are one name, or are not. `name_taken` where one of them belongs to another name already. */
export async function createName(viewer: Viewer, input: z.output<typeof nameInput>): Promise<Result<NewsName>> {
  return writing(viewer, work =>
    creating(work, 'name', input.id, input, async () => {
      const { id, name, kind, status, signs } = input
      await addName(work, { id, name, kind, status, signs }, input)
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
    const { name, kind, status, signs, shared } = patch
    const before = await raise(work, id, version, { name, kind, status, signs })
    if (patch.spellings || status === 'proposed') {
      const may = new Set(before.spellings.filter(one => one.shared).map(one => one.plain))
      await db.nameSpelling.deleteMany({ where: { newsroomId, nameId: id } })
      if (status !== 'proposed')
        await addSpellings(work, id, { spellings: patch.spellings ?? [], shared: shared || may })
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
    const own = before.spellings.map(one => one.plain)
    await db.nameSpelling.deleteMany({ where: { newsroomId, nameId: other, plain: { in: own } } })
    await db.nameSpelling.updateMany({ where: { newsroomId, nameId: other }, data: { nameId: id } })
    await db.nameMeaning.updateMany({ where: { newsroomId, nameId: other }, data: { nameId: id } })
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

/**
 * Splits spellings off a name into one of their own; `shared` ones stay as well, and are two people's from now on. Answers with
 * both.
 */
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
      const { signs, shared, own } = input
      const before = await raise(work, id, version, own ?? {})
      const leaving = new Set(input.spellings.map(plainSpelling))
      const stay = before.spellings.filter(one => !leaving.has(one.plain))
      const gone = before.spellings.length - stay.length
      if (gone === 0 || gone !== leaving.size || (!shared && stay.length === 0))
        refuse(
          fail('invalid', 'bad_split', 'Some of the name’s spellings must leave, and some must stay.', 'spellings'),
        )
      if (shared && plainSpelling(own?.name ?? before.name) === plainSpelling(input.name))
        refuse(fail('invalid', 'namesakes_alike', 'Two people of one name need names that tell them apart.', 'name'))
      if (!shared)
        await db.nameSpelling.deleteMany({ where: { newsroomId, nameId: id, plain: { in: Array.from(leaving) } } })
      const { kind } = before
      await addName(work, { id: input.id, name: input.name, kind, status: 'confirmed', signs }, input)
      const answer = { name: await nameOf(work, id), off: await nameOf(work, input.id) }
      work.record({
        type: shared ? 'name.namesakes' : 'name.split-off',
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
