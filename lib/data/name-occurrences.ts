import 'server-only'
import type { z } from 'zod'
import type { nameMeaning } from '../api/name-inputs'
import { namesakeKey, plainSpelling } from '../corroboration/names/key'
import type { NameOccurrence } from '../corroboration/names/news-name'
import { settledTable } from '../corroboration/names/propose'
import type { Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { decidedIn, meaningsOf } from './name-meanings'
import { nameTableOf, namesOf } from './news-names'
import { reading, refuse, writing, type ReadingWork } from './transact'
import { versionConflict } from './version-conflict'

const OCCURRENCES = 100

/**
 * Where a spelling stands now, newest article first, each with its first sentence piece around it. Of a name that several bear,
 * also where its last word stands alone; with whom it means there.
 */
export async function listOccurrences(viewer: Viewer, spelling: string): Promise<NameOccurrence[]> {
  return reading(viewer, work => occurrencesOf(work, spelling))
}

async function occurrencesOf(work: ReadingWork, spelling: string, articleId?: string): Promise<NameOccurrence[]> {
  const { db, viewer } = work
  const { newsroomId } = viewer
  const plain = plainSpelling(spelling)
  const names = await namesOf(work)
  const table = settledTable(names)
  const key = namesakeKey(spelling, table)
  const rows = await db.nameMention.findMany({
    where: {
      newsroomId,
      ...(articleId && { articleVersion: { articleId } }),
      OR: [{ plain }, ...(key === null ? [] : [{ key: { in: [key, key.slice(key.lastIndexOf(' ') + 1)] } }])],
    },
    select: {
      count: true,
      start: true,
      end: true,
      articleVersion: {
        select: {
          text: true,
          article: {
            select: { id: true, title: true, publishedAt: true, language: true, outlet: { select: { name: true } } },
          },
        },
      },
    },
    orderBy: [{ versionId: 'desc' }, { start: 'asc' }],
    take: OCCURRENCES,
  })
  const first = new Map(rows.toReversed().map(row => [row.articleVersion.article.id, row]))
  const shown = rows.filter(row => first.get(row.articleVersion.article.id) === row)
  const articleIds = shown.map(row => row.articleVersion.article.id)
  const meanings = key === null ? null : await meaningsOf(work, names, table, articleIds)
  const decided = (await decidedIn(work, table, articleIds)).filter(one => one.key === key)
  const borneBy = new Set((key !== null && table.bearers.get(key)) || [])
  const bearers = names.filter(one => borneBy.has(one.id)).map(({ id, name }) => ({ id, name }))
  return shown.map(({ count, start, end, articleVersion: { text, article } }) => ({
    articleId: article.id,
    title: article.title,
    outletName: article.outlet.name,
    publishedAt: article.publishedAt,
    language: article.language,
    count,
    ...around(text, start, end),
    bearers,
    means: (key !== null && meanings?.get(article.id)?.get(key)) || null,
    decided: decided.find(one => one.articleId === article.id)?.nameId ?? null,
  }))
}

/**
 * Says whom a spelling that several bear means in an article, or leaves it to what the article tells (null). Refused with what
 * stands there where somebody said otherwise in the meantime. Answers with the place as it is read now.
 */
export async function decideMeaning(
  viewer: Viewer,
  { articleId, spelling, nameId, before }: z.output<typeof nameMeaning>,
): Promise<Result<NameOccurrence>> {
  return writing(viewer, async work => {
    const { db } = work
    const { newsroomId, personId } = viewer
    const plain = plainSpelling(spelling)
    const table = await nameTableOf(work)
    const key = namesakeKey(spelling, table)
    const place = () => occurrencesOf(work, spelling, articleId)
    const [found] = await place()
    if (!found) refuse(fail('not-found', 'not_found', 'This article does not print the name.'))
    if (found.decided !== before) refuse(versionConflict(found))
    if (nameId !== null && !(key !== null && table.bearers.get(key)?.includes(nameId)))
      refuse(fail('invalid', 'not_a_bearer', 'This name does not have that spelling.', 'nameId'))
    if (nameId === before) return found
    const stored = (await decidedIn(work, table, [articleId])).filter(one => one.key === key)
    const gone = await db.nameMeaning.deleteMany({
      where: { newsroomId, articleId, plain: { in: [plain, ...stored.map(one => one.plain)] } },
    })
    if (before !== null && gone.count === 0) refuse(versionConflict(found))
    if (nameId !== null)
      await db.nameMeaning.create({
        data: { newsroomId, articleId, plain, nameId, decidedById: personId, decidedAt: work.at },
      })
    work.record({
      type: 'name.meant',
      subject: 'name',
      subjectId: nameId ?? before ?? found.articleId,
      data: { articleId, spelling, before, after: nameId },
    })
    const [after] = await place()
    return after ?? found
  })
}

/** So many units on each side, cut at a line's end and at a word. */
const SIDE = 80

function around(text: string, start: number, end: number): { before: string; exact: string; after: string } {
  const before = text.slice(Math.max(0, start - SIDE), start)
  const after = text.slice(end, end + SIDE)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const rest = after.split('\n', 1)[0]
  return {
    before: line.length === SIDE ? `…${line.slice(line.search(/\s/))}` : line,
    exact: text.slice(start, end),
    after: rest.length === SIDE ? `${rest.slice(0, rest.lastIndexOf(' '))} …` : rest,
  }
}
