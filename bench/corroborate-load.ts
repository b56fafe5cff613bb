import { chmodSync, createWriteStream, rmSync, type WriteStream } from 'node:fs'
import path from 'node:path'
import type { Client } from 'pg'
import { detectFigures } from '../lib/claims/figures/detect'
import { kinds } from '../lib/claims/kinds'
import { valueColumns } from '../lib/claims/value-columns'
import { featuredPassage } from '../lib/corroboration/features-sentences'
import { stored } from '../lib/data/shortlist-index'
import type { Newsroom, Told } from './corroborate-claims'

/** A claim to be looked for: its id, and those of what says the same and of what only looks like it. */
export type Query = { id: string; text: string; same: string[]; unlike: string[] }

/** How many claims an article has. */
const PER_ARTICLE = 20

/** How often the making says how far it is, in claims. */
const TELL = 200_000

/** How often a planted claim is told again elsewhere, and how often something else has the same number of the same things. */
const RETOLD = 3
const LOOKALIKES = 3

/** Ids in order of creation, as UUIDv7 are; `kind` is one hexadecimal digit. */
const idOf = (kind: string, number: number) => `019a0000-${kind}000-7000-8000-${number.toString(16).padStart(12, '0')}`

export const newsroomId = idOf('0', 1)
const personId = idOf('0', 2)
const outletId = (number: number) => idOf('1', number % 40)

type Sentence = { text: string; language: 'fr' | 'en' }

/** Which sentence stands at which number: those of the queries in places spread over the whole, all others made as they come. */
function plan(
  newsroom: Newsroom,
  claims: number,
  queries: number,
): { planted: Map<number, Sentence>; queries: Query[] } {
  const planted = new Map<number, Sentence>()
  const step = Math.max(1, Math.floor(claims / (queries * (1 + RETOLD + LOOKALIKES))))
  let next = 0
  const plant = (text: string, language: 'fr' | 'en') => {
    // Scattered, so that what belongs together is not stored together.
    const place = (next++ * step * 7919) % claims
    let free = place
    while (planted.has(free)) free = (free + PER_ARTICLE + 1) % claims
    planted.set(free, { text, language })
    return idOf('5', free)
  }
  const all = Array.from({ length: queries }, (): Query => {
    const told: Told = newsroom.tell()
    const { language } = told
    const text = newsroom.write(told)
    const retold = 1 + (next % RETOLD)
    return {
      id: plant(text, language),
      text,
      same: Array.from({ length: retold }, () => plant(newsroom.retell(told), language)),
      unlike: Array.from({ length: LOOKALIKES }, () => plant(newsroom.write(newsroom.elsewhere(told)), language)),
    }
  })
  return { planted, queries: all }
}

/** A table's rows in a file that the server reads (`COPY`, text format). */
class Rows {
  private readonly stream: WriteStream
  private held: string[] = []

  constructor(
    readonly table: string,
    readonly columns: readonly string[],
    readonly file: string,
  ) {
    this.stream = createWriteStream(file)
  }

  /** Null once the file takes more, else a promise of that. */
  add(values: readonly (string | number | null)[]): Promise<void> | null {
    this.held.push(values.map(value => (value === null ? '\\N' : escaped(String(value)))).join('\t'))
    return this.held.length < 2_000 ? null : this.flush()
  }

  flush(): Promise<void> | null {
    const text = this.held.length > 0 ? `${this.held.join('\n')}\n` : ''
    this.held = []
    return this.stream.write(text) ? null : new Promise(resolve => this.stream.once('drain', resolve))
  }

  async close(): Promise<void> {
    await this.flush()
    await new Promise(resolve => this.stream.end(resolve))
    chmodSync(this.file, 0o644)
  }
}

const escaped = (value: string) =>
  /[\\\t\n\r]/.test(value)
    ? value.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r')
    : value

/** Fills an empty newsroom with so many claims, by COPY, each in its article with its text, passage and value, and gives the queries. */
export async function load(
  db: Client,
  folder: string,
  newsroom: Newsroom,
  { claims, queries: count }: { claims: number; queries: number },
): Promise<Query[]> {
  const { planted, queries } = plan(newsroom, claims, count)
  const rows = (table: string, columns: string) =>
    new Rows(table, columns.split(' '), path.join(folder, `bench-${table}.tsv`))
  const tables = {
    article: rows('article', 'newsroomId id outletId originId title language publishedAt createdById'),
    version: rows('articleVersion', 'newsroomId id articleId number text sha256 createdById'),
    claim: rows('claim', 'newsroomId id articleId versionId kind value low high dimension unit createdById valueById'),
    passage: rows('passage', 'newsroomId id claimId versionId role start end exact prefix suffix'),
    matchable: rows('matchable', 'newsroomId id articleId versionId claimId start end names values words features'),
    sentence: rows('benchSentence', 'id text'),
  }
  await db.query(`CREATE TABLE "benchSentence" ("id" uuid PRIMARY KEY, "text" text NOT NULL)`)
  await makeRoom(db)
  for (let article = 0; article * PER_ARTICLE < claims; article++) {
    if (article > 0 && (article * PER_ARTICLE) % TELL === 0)
      console.log(`            ${article * PER_ARTICLE} claims written and read`)
    const articleId = idOf('3', article)
    const versionId = idOf('4', article)
    let text = ''
    for (let number = article * PER_ARTICLE; number < Math.min(claims, (article + 1) * PER_ARTICLE); number++) {
      const told = planted.has(number) ? null : newsroom.tell()
      const sentence = planted.get(number) ?? { text: newsroom.write(told as Told), language: (told as Told).language }
      const claimId = idOf('5', number)
      const { language } = sentence
      const figure = detectFigures(sentence.text, { language })[0]
      const value = figure?.value ?? kinds.figure.blank(sentence.text.slice(0, 10))
      const span = figure?.span ?? { start: 0, end: 10 }
      const { features } = featuredPassage(sentence.text, span, { language, values: [value] })
      const { names, values, words, features: all } = stored(newsroomId, features)
      const [start, end] = [text.length + span.start, text.length + span.end]
      text += `${sentence.text} `
      const { low, high, dimension, unit } = valueColumns({ kind: 'figure', value })
      const exact = sentence.text.slice(span.start, span.end)
      await tables.claim.add([
        newsroomId,
        claimId,
        articleId,
        versionId,
        'figure',
        JSON.stringify(value),
        low,
        high,
        dimension,
        unit,
        personId,
        personId,
      ])
      await tables.passage.add([newsroomId, idOf('6', number), claimId, versionId, 'main', start, end, exact, '', ''])
      await tables.matchable.add([
        newsroomId,
        claimId,
        articleId,
        versionId,
        claimId,
        start,
        end,
        names,
        values,
        words,
        `{${all.join(',')}}`,
      ])
      await tables.sentence.add([claimId, sentence.text])
    }
    const outlet = outletId(article)
    await tables.article.add([
      newsroomId,
      articleId,
      outlet,
      outlet,
      `Article ${article}`,
      'fr',
      '2026-03-13',
      personId,
    ])
    await tables.version.add([newsroomId, versionId, articleId, 1, text, '0'.repeat(64), personId])
  }
  for (const table of Object.values(tables)) {
    await copy(db, table)
    console.log(`            ${table.table} copied`)
  }
  return queries
}

async function makeRoom(db: Client): Promise<void> {
  await db.query(`INSERT INTO "newsroom" ("id", "slug", "name") VALUES ($1, 'bench', 'Bench')`, [newsroomId])
  await db.query(
    `INSERT INTO "person" ("id", "email", "name", "passwordHash") VALUES ($1, 'b@example.test', 'B', '')`,
    [personId],
  )
  for (let number = 0; number < 40; number++) {
    const id = outletId(number)
    await db.query(`INSERT INTO "outlet" ("newsroomId", "id", "name") VALUES ($1, $2, $3)`, [
      newsroomId,
      id,
      `Outlet ${number}`,
    ])
    await db.query(`INSERT INTO "origin" ("newsroomId", "id", "name") VALUES ($1, $2, $3)`, [
      newsroomId,
      id,
      `Origin ${number}`,
    ])
  }
}

/** Indexes are made before the rows come, as they are in a newsroom; only references are not checked one by one. */
async function copy(db: Client, rows: Rows): Promise<void> {
  await rows.close()
  const columns = rows.columns.map(column => `"${column}"`).join(', ')
  await db.query(`SET session_replication_role = replica`)
  await db.query(`COPY "${rows.table}" (${columns}) FROM '${rows.file}'`)
  await db.query(`SET session_replication_role = DEFAULT`)
  rmSync(rows.file)
}
