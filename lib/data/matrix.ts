import 'server-only'
import type { OutletKind } from '../articles/article'
import type { KindAndValue } from '../claims/value-columns'
import type { Status } from '../claims/status'
import type { KindName } from '../claims/value'
import type {
  Corroboration,
  CorroborationSourceKind,
  Evidence,
  Origin,
  Question,
  Stance,
} from '../corroboration/corroboration'
import { matrixOf } from '../corroboration/matrix/matrix-of'
import type { Matrix, MatrixClaim, MatrixSource, MatrixStanding, MatrixVoice } from '../corroboration/matrix/matrix'
import type { Standing, StandingAnswer } from '../corroboration/standing'
import { sourceName, standingsOf } from '../corroboration/standings'
import type { Viewer } from '../people/roles'
import { factColumns } from './fact-rows'
import type { Prisma } from './generated/client'
import { claimRows, overrideRows, voiceRows, type ClaimRow, type OverrideRow, type VoiceRow } from './matrix-rows'
import { originsOf } from './origin-rows'
import { reading } from './transact'

/** Puts a claim's value into one short line: in the reader's number format, or the same everywhere. */
export type Describe = (claim: KindAndValue) => string

/** A story's title with its matrix, made in one consistent snapshot; null when there is no such story. */
export async function findMatrix(
  viewer: Viewer,
  storyId: string,
  describe: Describe,
): Promise<{ title: string; matrix: Matrix } | null> {
  const found = await findMatrixSource(viewer, storyId)
  return found && { title: found.title, matrix: matrixOf({ ...found.source, describe }) }
}

/** What a story's matrix is made of; null when there is no such story. A fixed number of queries, however many claims there are. */
async function findMatrixSource(
  viewer: Viewer,
  storyId: string,
): Promise<{ title: string; source: Omit<MatrixSource, 'describe'> } | null> {
  const { newsroomId } = viewer
  return reading(viewer, async ({ db }) => {
    const story = await db.story.findUnique({
      where: { newsroomId_id: { newsroomId, id: storyId } },
      select: { title: true, newsroom: { select: { originsNeeded: true } } },
    })
    if (!story) return null
    const needed = story.newsroom.originsNeeded
    const own = await articlesOf(db, newsroomId, { storyId })
    const origins = await originsOf(db, newsroomId)
    const rows = await claimRows(db, newsroomId, storyId)
    const voices = await voiceRows(db, newsroomId, storyId)
    const overrides = byClaim(await overrideRows(db, newsroomId, storyId))
    const articles = [...own, ...(await citedArticles(db, newsroomId, voices, own))]
    const voicesOf = byClaim(voices)
    const originOfArticle = new Map(articles.map(article => [article.id, article.originId]))
    const byId = new Map(origins.map(origin => [origin.id, origin]))
    const claims = rows.map(row =>
      toMatrixClaim(
        { row, voices: voicesOf.get(row.id) ?? [], overrides: overrides.get(row.id) ?? [] },
        originOfArticle.get(row.articleId) ?? null,
        byId,
        needed,
      ),
    )
    const factIds = [...new Set(claims.map(claim => claim.factId).filter(id => id !== null))]
    const outletIds = new Set([
      ...articles.map(article => article.outletId),
      ...claims.flatMap(claim => claim.corroborations.map(voice => voice.outletId)),
    ])
    return {
      title: story.title,
      source: {
        facts: await db.fact.findMany({ where: { newsroomId, id: { in: factIds } }, select: factColumns }),
        claims,
        articles,
        outlets: (
          await db.outlet.findMany({
            where: { newsroomId, id: { in: [...outletIds].filter(id => id !== null) } },
            select: { id: true, name: true, kind: true },
          })
        ).map(outlet => ({ ...outlet, kind: outlet.kind as OutletKind })),
        origins,
        occasions: await db.occasion.findMany({
          where: { newsroomId, storyId },
          select: { id: true, what: true, fromDate: true },
        }),
        needed,
      },
    }
  })
}

const articleColumns = { id: true, outletId: true, originId: true, title: true, publishedAt: true } as const

function articlesOf(db: Prisma.TransactionClient, newsroomId: string, where: Prisma.ArticleWhereInput) {
  return db.article.findMany({
    where: { ...where, newsroomId },
    select: articleColumns,
    orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
  })
}

function byClaim<T extends { claimId: string }>(rows: readonly T[]): ReadonlyMap<string, T[]> {
  const lists = new Map<string, T[]>()
  for (const row of rows) {
    const list = lists.get(row.claimId)
    if (list) list.push(row)
    else lists.set(row.claimId, [row])
  }
  return lists
}

/** Articles that are cited and are not of the story themselves. */
async function citedArticles(
  db: Prisma.TransactionClient,
  newsroomId: string,
  voices: readonly VoiceRow[],
  own: readonly { id: string }[],
) {
  const known = new Set(own.map(article => article.id))
  const cited = new Set(
    voices.flatMap(({ evidence }) => {
      const said = evidence as Evidence
      return said.type === 'article' && !known.has(said.articleId) ? [said.articleId] : []
    }),
  )
  return cited.size === 0 ? [] : articlesOf(db, newsroomId, { id: { in: [...cited] } })
}

type Stored = { row: ClaimRow; voices: readonly VoiceRow[]; overrides: readonly OverrideRow[] }

function toMatrixClaim(
  stored: Stored,
  ownOriginId: string | null,
  origins: ReadonlyMap<string, Origin>,
  needed: number,
): MatrixClaim {
  const { value, status, exact, start, end, ...row } = stored.row
  const kind = row.kind as KindName
  const corroborations = stored.voices.map(voice => ({
    ...voice,
    question: voice.question as Question,
    stance: voice.stance as Stance,
    sourceKind: voice.sourceKind as CorroborationSourceKind,
    evidence: voice.evidence as Evidence,
    withdrawn: false,
  }))
  const overrides = stored.overrides.map(({ question, standing, reason }) => ({
    question: question as Question,
    standing: standing as Standing,
    reason,
  }))
  const answers = standingsOf({ kind, corroborations, overrides, ownOriginId }, origins, needed)
  return {
    ...row,
    ...({ kind, value } as KindAndValue),
    status: status as Status,
    words: exact,
    span: { start, end },
    standings: answers.map(toStanding),
    corroborations: corroborations.map(voice => toVoice(voice, origins)),
  }
}

function toStanding({ question, shown, overrideReason, reason }: StandingAnswer): MatrixStanding {
  const { supports, refutes, denies, partly, mentions, searches } = reason
  return {
    question,
    shown,
    overridden: overrideReason !== null,
    counts: {
      supports: supports.length,
      refutes: refutes.length,
      denies: denies.length,
      partly: partly.length,
      mentions: mentions.length,
      searches,
    },
  }
}

type CountedRow = Pick<
  Corroboration,
  'id' | 'question' | 'stance' | 'outletId' | 'outletName' | 'originId' | 'sourceKind' | 'evidence'
> & { createdAt: Date }

function toVoice(row: CountedRow, origins: ReadonlyMap<string, Origin>): MatrixVoice {
  const { id, question, stance, outletId, originId, sourceKind, evidence, createdAt } = row
  const named = { sourceName: sourceName(row, origins), evidenceType: evidence.type }
  const common = { id, question, stance, outletId, originId, sourceKind, ...named }
  const nowhere = { articleId: null, versionId: null, span: null }
  switch (evidence.type) {
    case 'article': {
      const { anchor, articleId, versionId } = evidence
      const span = { start: anchor.start, end: anchor.end }
      return { ...common, articleId, versionId, span, words: anchor.exact, at: '' }
    }
    case 'search':
      return { ...common, ...nowhere, words: evidence.where, at: evidence.searchedAt }
    case 'withheld':
      return { ...common, ...nowhere, words: '', at: createdAt.toISOString() }
    default:
      return { ...common, ...nowhere, words: evidence.words, at: evidence.seenOn || createdAt.toISOString() }
  }
}
