import 'server-only'
import { plainSpelling } from '../corroboration/names/key'
import type { NameKind } from '../corroboration/names/mentions'
import type { NameStatus, NewsName } from '../corroboration/names/news-name'
import { fail } from '../result'
import type { Prisma } from './generated/client'
import { type ReadingWork, refuse, type Work } from './transact'
import { versionConflict } from './version-conflict'

/** What a name is read from. */
export const nameColumns = {
  id: true,
  name: true,
  kind: true,
  status: true,
  version: true,
  signs: true,
  spellings: { select: { spelling: true, plain: true }, orderBy: { plain: 'asc' } },
} as const satisfies Prisma.NameSelect
type Row = Prisma.NameGetPayload<{ select: typeof nameColumns }>

/** In how many articles each plain spelling stands. */
export type SpellingCounts = ReadonlyMap<string, number>

/** A name's row as the rules know it. */
export const toName = (
  row: Row,
  counts: SpellingCounts = new Map(),
  shared: ReadonlySet<string> = new Set(),
): NewsName => ({
  id: row.id,
  name: row.name,
  kind: row.kind as NameKind,
  status: row.status as NameStatus,
  spellings: row.spellings.map(one => ({
    ...one,
    articles: counts.get(one.plain) ?? 0,
    shared: shared.has(one.plain),
  })),
  signs: row.signs,
  version: row.version,
})

/** What the history keeps of a name. */
export const inHistory = ({ name, kind, status, spellings, signs }: NewsName) => ({
  name,
  kind,
  status,
  signs,
  spellings: spellings.map(one => one.spelling),
})

/** Raises a name's version and changes its columns; refuses a version that is not the stored one, with what is stored. */
export async function raise(
  work: Work,
  id: string,
  version: number,
  data: { name?: string; kind?: string; status?: string; signs?: string[] },
): Promise<NewsName> {
  const { newsroomId } = work.viewer
  const before = await work.db.name.findUnique({ where: { newsroomId_id: { newsroomId, id } }, select: nameColumns })
  if (!before) refuse(fail('not-found', 'not_found', 'This name is gone.'))
  const changed = await work.db.name.updateMany({
    where: { newsroomId, id, version },
    data: { ...data, version: { increment: 1 } },
  })
  if (changed.count === 0) refuse(versionConflict(toName(before)))
  return nameFrom(work, before)
}

/** Spellings to be a name's; `shared`: those that another name may have as well (true: all of them). */
type Given = { spellings: string[]; shared: boolean | ReadonlySet<string> }

/** Writes a new name with its spellings. */
export async function addName(
  work: Work,
  name: { id: string; name: string; kind: NameKind; status: NameStatus; signs: string[] },
  given: Given,
): Promise<void> {
  const { newsroomId, personId } = work.viewer
  await work.db.name.create({ data: { newsroomId, ...name, createdById: personId, createdAt: work.at } })
  await addSpellings(work, name.id, given)
}

/** Gives a name spellings. `name_taken` where one of them is another's that may not be shared. */
export async function addSpellings(work: Work, nameId: string, { spellings, shared }: Given): Promise<void> {
  const { db } = work
  const { newsroomId } = work.viewer
  const byPlain = new Map(spellings.map(spelling => [plainSpelling(spelling), spelling]))
  byPlain.delete('')
  if (byPlain.size === 0) refuse(fail('invalid', 'no_spelling', 'A name needs a spelling with letters.', 'spellings'))
  const alone = Array.from(byPlain.keys()).filter(plain => shared !== true && !(shared && shared.has(plain)))
  const taken = await db.nameSpelling.findFirst({
    where: {
      newsroomId,
      OR: [{ plain: { in: alone } }, { plain: { in: Array.from(byPlain.keys()) }, name: { status: 'split' } }],
    },
    select: { spelling: true, name: { select: nameColumns } },
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

/** A name as it stands now. */
export async function nameOf(work: Work, id: string): Promise<NewsName> {
  const { newsroomId } = work.viewer
  const row = await work.db.name.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id } },
    select: nameColumns,
  })
  const counts = await countsOf(
    work,
    row.spellings.map(one => one.plain),
  )
  return nameFrom(work, row, counts)
}

async function nameFrom(work: Work, row: Row, counts?: SpellingCounts): Promise<NewsName> {
  const { newsroomId } = work.viewer
  const plain = { in: row.spellings.map(one => one.plain) }
  const others = await work.db.nameSpelling.findMany({
    where: { newsroomId, plain, nameId: { not: row.id } },
    select: { plain: true },
  })
  return toName(row, counts, new Set(others.map(one => one.plain)))
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
