import 'server-only'
import { nameKey, plainSpelling, type Meant, type NameTable } from '../corroboration/names/key'
import { meaningIn, type Bearer, type Meaning } from '../corroboration/names/meaning'
import type { NewsName } from '../corroboration/names/news-name'
import { settledTable } from '../corroboration/names/propose'
import { namesOf } from './news-names'
import type { ReadingWork } from './transact'

/** What people said of names, and whom those that several bear mean in these articles: by article, by key. */
export type NamesInArticles = { table: NameTable; meanings: ReadonlyMap<string, ReadonlyMap<string, Meaning>> }

/** Reads the names table, and of names that several people bear whom they mean in each of these articles. */
export async function namesInArticles(work: ReadingWork, articleIds: Iterable<string>): Promise<NamesInArticles> {
  const names = await namesOf(work)
  const table = settledTable(names)
  const meanings = table.bearers.size === 0 ? new Map() : await meaningsOf(work, names, table, [...new Set(articleIds)])
  return { table, meanings }
}

/** These texts, each with whom its names mean. */
export function withMeanings<T extends { articleId: string }>(
  texts: ReadonlyMap<string, T>,
  { meanings }: NamesInArticles,
): Map<string, T & { meant?: Meant }> {
  return new Map(Array.from(texts, ([id, text]) => [id, { ...text, meant: meantBy(meanings.get(text.articleId)) }]))
}

/** The people alone, without what tells. */
export function meantBy(meanings: ReadonlyMap<string, Meaning> | undefined): Meant | undefined {
  return meanings && new Map(Array.from(meanings, ([key, { nameId }]) => [key, nameId]))
}

/** For each article and each name of several bearers in it, whom it means; what nothing tells is left out. */
export async function meaningsOf(
  work: ReadingWork,
  names: readonly NewsName[],
  table: NameTable,
  articleIds: readonly string[],
): Promise<Map<string, Map<string, Meaning>>> {
  const { db, viewer } = work
  const { newsroomId } = viewer
  const bearers = bearersOf(names, table)
  const ofBearers = [...bearers.values()].flat().flatMap(one => one.spellings)
  const keys = [...bearers.keys(), ...[...bearers.keys()].map(lastWord)]
  const rows = await db.nameMention.findMany({
    where: {
      newsroomId,
      articleVersion: { articleId: { in: [...articleIds] } },
      OR: [{ key: { in: keys } }, { plain: { in: ofBearers.map(plainSpelling) } }],
    },
    select: {
      plain: true,
      spelling: true,
      key: true,
      articleVersion: { select: { id: true, articleId: true, article: { select: { storyId: true } } } },
    },
  })
  const articles = new Map<string, { versionId: string; storyId: string | null; mentions: typeof rows }>()
  for (const row of rows) {
    const { id: versionId, articleId, article } = row.articleVersion
    const known = articles.get(articleId) ?? { versionId, storyId: article.storyId, mentions: [] }
    known.mentions.push(row)
    articles.set(articleId, known)
  }
  const texts = await db.articleVersion.findMany({
    where: { newsroomId, id: { in: [...articles.values()].map(one => one.versionId) } },
    select: { articleId: true, text: true },
  })
  const storyIds = [...articles.values()].flatMap(one => one.storyId ?? [])
  const decided = await decidedIn(work, table, [...articles.keys()], storyIds)
  return new Map(
    texts.map(({ articleId, text }) => {
      const { storyId, mentions } = articles.get(articleId) ?? { storyId: null, mentions: [] }
      const printed = new Set(mentions.map(one => one.plain))
      const found = new Map<string, Meaning>()
      for (const [key, own] of bearers) {
        const forms = mentions.filter(one => one.key === key || one.key === lastWord(key)).map(one => one.spelling)
        if (forms.length === 0) continue
        const others = decided.filter(one => one.key === key && one.articleId !== articleId)
        const meaning = meaningIn(
          {
            ...{ forms, text, names: printed },
            decided: decided.find(one => one.key === key && one.articleId === articleId)?.nameId ?? null,
            inStory: others.filter(one => storyId !== null && one.storyId === storyId).map(one => one.nameId),
          },
          own,
        )
        if (meaning) found.set(key, meaning)
      }
      return [articleId, found]
    }),
  )
}

const lastWord = (key: string) => key.slice(key.lastIndexOf(' ') + 1)

/** Who bears each name that several bear. */
function bearersOf(names: readonly NewsName[], table: NameTable): Map<string, Bearer[]> {
  const byId = new Map(names.map(name => [name.id, name]))
  return new Map(
    Array.from(table.bearers, ([key, ids]) => [
      key,
      ids.flatMap(id => {
        const name = byId.get(id)
        return name ? [{ id, signs: name.signs, spellings: name.spellings.map(one => one.spelling) }] : []
      }),
    ]),
  )
}

/** Whom a person said that a name means in an article. */
type Decided = { articleId: string; storyId: string | null; plain: string; key: string; nameId: string }

/** What people decided in these articles and stories; only where the name still bears the spelling. */
export async function decidedIn(
  { db, viewer }: ReadingWork,
  table: NameTable,
  articleIds: string[],
  storyIds: string[] = [],
): Promise<Decided[]> {
  const { newsroomId } = viewer
  const rows = await db.nameMeaning.findMany({
    where: { newsroomId, OR: [{ articleId: { in: articleIds } }, { article: { storyId: { in: storyIds } } }] },
    select: { articleId: true, plain: true, nameId: true, article: { select: { storyId: true } } },
  })
  return rows.flatMap(({ article, ...row }) => {
    const key = nameKey(row.plain)
    return table.bearers.get(key)?.includes(row.nameId) ? [{ ...row, key, storyId: article.storyId }] : []
  })
}
