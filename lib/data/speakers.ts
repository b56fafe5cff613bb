import 'server-only'
import { mayBeSameName, namesakeKey, type NameTable } from '../corroboration/names/key'
import type { NewsName } from '../corroboration/names/news-name'
import { settledTable } from '../corroboration/names/propose'
import type { Prisma } from './generated/client'
import { namesInArticles } from './name-meanings'
import { namesOf } from './news-names'
import type { ReadingWork } from './transact'

/**
 * Which claims are by this person (or body), however their name is spelled there: quotes with such a speaker, attributions
 * with such a source. A last name alone is taken for everybody of that name; the shown name of one of several namesakes for that
 * one alone, where it is known whom an article means.
 */
export async function bySpeaker(work: ReadingWork, name: string): Promise<Prisma.ClaimWhereInput> {
  const { db, viewer } = work
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT coalesce("value"->>'speaker', "value"->>'source') AS name FROM "claim"
    WHERE "newsroomId" = ${viewer.newsroomId}::uuid AND "kind" IN ('quote', 'attribution')
      AND coalesce("value"->>'speaker', "value"->>'source') IS NOT NULL`
  const names = await namesOf(work)
  const table = settledTable(names)
  const asked = names.find(one => one.name === name && one.spellings.some(each => each.shared))
  if (asked)
    return byNamesake(
      work,
      asked,
      rows.map(row => row.name),
      table,
    )
  const spellings = rows.map(row => row.name).filter(spelling => mayBeSameName(spelling, name, table))
  return saidBy(spellings)
}

function saidBy(spellings: readonly string[]): Prisma.ClaimWhereInput {
  if (spellings.length === 0) return { id: { in: [] } }
  return {
    OR: spellings.flatMap(equals => [
      { kind: 'quote', value: { path: ['speaker'], equals } },
      { kind: 'attribution', value: { path: ['source'], equals } },
    ]),
  }
}

/** Claims of one of several people of a name: by spellings that are theirs alone anywhere, by the others in the articles that mean them. */
async function byNamesake(
  work: ReadingWork,
  asked: NewsName,
  printed: readonly string[],
  table: NameTable,
): Promise<Prisma.ClaimWhereInput> {
  const { db, viewer } = work
  const isShared = (spelling: string) => namesakeKey(spelling, table) !== null
  const own = asked.spellings.map(one => one.spelling).filter(spelling => !isShared(spelling))
  const alone = printed.filter(
    spelling => !isShared(spelling) && own.some(each => mayBeSameName(spelling, each, table)),
  )
  const shared = printed.filter(isShared)
  const by = saidBy(shared)
  const claims = await db.claim.findMany({
    where: { newsroomId: viewer.newsroomId, ...by },
    select: { articleId: true },
    distinct: ['articleId'],
  })
  const { meanings } = await namesInArticles(
    work,
    claims.map(claim => claim.articleId),
  )
  const meant = shared.flatMap(spelling => {
    const key = namesakeKey(spelling, table) ?? ''
    const articles = [...meanings].flatMap(([id, means]) => (means.get(key)?.nameId === asked.id ? [id] : []))
    return articles.length > 0 ? [{ AND: [saidBy([spelling]), { articleId: { in: articles } }] }] : []
  })
  return { OR: [saidBy(alone), ...meant] }
}
