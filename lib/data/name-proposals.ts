import 'server-only'
import { plainSpelling } from '../corroboration/names/key'
import { nameKinds, type NameKind } from '../corroboration/names/mentions'
import type { NamesPage } from '../corroboration/names/news-name'
import { proposeNames, type MentionedSpelling } from '../corroboration/names/propose'
import type { Viewer } from '../people/roles'
import { namesOf } from './news-names'
import { reading, type ReadingWork } from './transact'

/** The most widespread spellings are compared; a name in one text alone is looked for when somebody searches. */
const COMPARED = 20_000
/** The newest texts are looked through: ids rise with time. What is settled holds for all. */
const READ = 5_000
/** So many proposals are shown at once; deciding some brings the next. */
const SHOWN = 60
/** So many spellings that nobody settled are shown of those asked for. */
const LOOSE = 12

/** Settled names and what is proposed, both of those in which `q` stands (accents and case aside). */
export async function listNewsNames(viewer: Viewer, q = ''): Promise<NamesPage> {
  return reading(viewer, async work => {
    const mentioned = await mentionedSpellings(work)
    const counts = new Map(mentioned.map(one => [one.plain, one.articles]))
    const names = await namesOf(work, counts)
    const wanted = foldedWords(q)
    const fits = (one: { name: string; spellings: { spelling: string }[] }) =>
      wanted === '' ||
      [one.name, ...one.spellings.map(each => each.spelling)].some(words => foldedWords(words).includes(wanted))
    const proposals = proposeNames(mentioned, names).filter(fits)
    const shown = proposals.slice(0, SHOWN)
    const placed = new Set([...names, ...proposals].flatMap(one => one.spellings.map(each => each.plain)))
    const loose = mentioned.filter(
      one => wanted !== '' && !placed.has(one.plain) && foldedWords(one.spelling).includes(wanted),
    )
    return {
      names: names.filter(name => fits(name) || shown.some(one => one.joins === name.id)),
      proposals: shown,
      more: Math.max(0, proposals.length - SHOWN),
      loose: loose.slice(0, LOOSE).map(({ spelling, plain, kind, articles }) => ({ spelling, plain, kind, articles })),
    }
  })
}

/** Without case, accents and punctuation, for searching. */
const foldedWords = (words: string) =>
  plainSpelling(words)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')

type MentionRow = {
  plain: string
  spelling: string
  key: string
  articles: number
  person: number
  place: number
  organisation: number
  speaks: boolean
}

async function mentionedSpellings({ db, viewer }: ReadingWork): Promise<MentionedSpelling[]> {
  const rows = await db.$queryRaw<MentionRow[]>`
    SELECT "plain", min("key") AS key, mode() WITHIN GROUP (ORDER BY "spelling") AS spelling, count(*)::int AS articles,
      sum(CASE WHEN "kind" = 'person' THEN "count" ELSE 0 END)::int AS person,
      sum(CASE WHEN "kind" = 'place' THEN "count" ELSE 0 END)::int AS place,
      sum(CASE WHEN "kind" = 'organisation' THEN "count" ELSE 0 END)::int AS organisation, bool_or("speaks") AS speaks
    FROM "nameMention" WHERE "newsroomId" = ${viewer.newsroomId}::uuid AND "versionId" IN (
      SELECT "id" FROM "articleVersion" WHERE "newsroomId" = ${viewer.newsroomId}::uuid ORDER BY "id" DESC LIMIT ${READ})
    GROUP BY "plain" ORDER BY count(*) DESC, "plain" LIMIT ${COMPARED}`
  return rows.map(({ person, place, organisation, ...row }) => {
    const votes: Record<NameKind, number> = { person, place, organisation }
    const [kind] = [...nameKinds].sort((a, b) => votes[b] - votes[a])
    return { ...row, kind }
  })
}
