import { hiddenCharacters } from '../text/characters'
import { mainPassage } from '../claims/claim'
import { kindFor, kindNames } from '../claims/kinds'
import { excerptInWords } from './public-excerpt'
import type { ClaimLine, StandingLine } from './lines'
import type { Lookup } from './lookup'
import type { Release } from './release'
import { checkersOf, makersOf, signedAt } from './signers'
import { publicSources, reasonInWords } from './sources'
import { wordsFor } from './words'

/** One row's claim with what it refers to. */
type Row = { release: Release; claim: ClaimLine; look: Lookup }

/** A column: its name, whether it holds numbers only, and what stands in it. Null is an empty cell. */
export type Column = { name: string; number?: true; of: (row: Row) => string | number | null }

const article = ({ claim, look }: Row) => look.article(claim.articleId)
const text = ({ claim, look }: Row) => look.text(claim.versionId)
const main = ({ claim }: Row) => mainPassage(claim)
const people = (list: { name: string }[]) => list.map(person => person.name).join('; ')

/** The columns that kinds fill, in the order of the kinds; a column that several fill stands where the first has it. */
const valueColumns: Column[] = Array.from(
  new Map(kindNames.flatMap(name => kindFor(name).columns).map(({ name, number }) => [name, number])),
  ([name, number]) => ({
    name,
    ...(number && { number }),
    of: ({ claim }) => {
      const column = kindFor(claim.kind).columns.find(each => each.name === name)
      return column ? column.of(claim.value as never) : null
    },
  }),
)

/** The columns that a question has: its standing, the verdict of AVeriTeC, the origins counted on each side, the reason. */
function standingColumns(question: 'said' | 'true'): Column[] {
  const answer = (row: Row): StandingLine | null =>
    row.claim.standings.find(standing => standing.question === question) ?? null
  return [
    { name: `${question}_standing`, of: row => answer(row)?.shown ?? null },
    { name: `${question}_averitec`, of: row => answer(row)?.averitec ?? null },
    { name: `${question}_origins_supporting`, number: true, of: row => answer(row)?.reason.supports.length ?? null },
    { name: `${question}_origins_refuting`, number: true, of: row => answer(row)?.reason.refutes.length ?? null },
    { name: `${question}_computed_standing`, of: row => answer(row)?.computed ?? null },
    { name: `${question}_reason`, of: row => reasonOf(row, answer(row)) },
  ]
}

function reasonOf(row: Row, answer: StandingLine | null): string | null {
  if (!answer) return null
  const words = wordsFor(article(row).language)
  return reasonInWords(answer, publicSources(row.claim, row.look, words), row.look, words)
}

/** Each source in one line: "true supports · Outlet · B2 · 2026-01-20 · https://…". */
function sourceList(row: Row): string {
  const sources = publicSources(row.claim, row.look, wordsFor(article(row).language))
  return sources
    .map(({ question, stance, name, rating, date, url }) =>
      [`${question} ${stance}`, name, rating, date, url].filter(Boolean).join(' · '),
    )
    .join('\n')
}

/** The columns of the CSV, in order. docs/release.md says what each holds; a test compares the two. */
export const columns: Column[] = [
  { name: 'format', of: () => 'recoupe-csv/1' },
  { name: 'set', of: row => row.release.manifest.set.name },
  { name: 'release_number', number: true, of: row => row.release.manifest.number },
  { name: 'claim_id', of: row => row.claim.id },
  { name: 'kind', of: row => row.claim.kind },
  { name: 'words', of: row => main(row).anchor.exact },
  { name: 'excerpt', of: row => excerptInWords(text(row).text, main(row).anchor) },
  ...valueColumns,
  ...standingColumns('said'),
  ...standingColumns('true'),
  { name: 'sources', of: sourceList },
  { name: 'outlet', of: row => row.look.outlet(article(row).outletId).name },
  { name: 'article_title', of: row => article(row).title },
  { name: 'article_author', of: row => article(row).author },
  { name: 'article_url', of: row => article(row).url },
  { name: 'article_published', of: row => article(row).publishedAt },
  { name: 'article_language', of: row => article(row).language },
  { name: 'article_id', of: row => row.claim.articleId },
  { name: 'article_version', number: true, of: row => text(row).number },
  { name: 'article_sha256', of: row => text(row).sha256 },
  { name: 'start_utf16', number: true, of: row => main(row).anchor.start },
  { name: 'end_utf16', number: true, of: row => main(row).anchor.end },
  { name: 'hidden_characters', of: row => (hiddenCharacters(main(row).anchor.exact).length > 0 ? 'yes' : 'no') },
  { name: 'story', of: row => storyOf(row) },
  {
    name: 'occasion',
    of: row => (row.claim.occasionId === null ? null : row.look.occasion(row.claim.occasionId).what),
  },
  { name: 'made_by', of: row => people(makersOf(row.claim)) },
  { name: 'signed_by', of: row => people(checkersOf(row.claim)) },
  { name: 'signed_at', of: row => signedAt(row.claim) },
  { name: 'claim_version', number: true, of: row => row.claim.version },
]

function storyOf(row: Row): string | null {
  const { storyId } = article(row)
  return storyId === null ? null : row.look.story(storyId).title
}
