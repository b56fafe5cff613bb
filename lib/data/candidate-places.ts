import 'server-only'
import type { Claim } from '../claims/claim'
import type { Holder } from '../corroboration/names/holders'
import type { Meant } from '../corroboration/names/key'
import { sentenceSpans } from '../text/sentence-spans'
import { overlaps, type Span } from '../text/span'
import type { Prisma } from './generated/client'
import { shortlist } from './shortlist'
import type { ReadingWork } from './transact'

/** A sentence of another article that is worth comparing; `claimId` and its occasion where a claim is marked in it. */
export type Place = Span & { versionId: string; claimId: string | null; occasionId: string | null }

/** The text of a version with what is known of its article. */
export type OtherText = {
  articleId: string
  versionId: string
  text: string
  zones: (Span & { kind: string })[]
  title: string
  url: string | null
  language: string
  publishedAt: string
  storyId: string | null
  outletName: string
  outletKind: string
  originId: string
  /** The origin that the outlet stands for itself: another one than `originId` in a reprint. */
  outletOriginId: string | null
  /** Whom the names that several people bear mean in it; only where comparing asked for it. */
  meant?: Meant
  /** Who holds which office, as it says; only where comparing asked for it. */
  holders?: readonly Holder[]
}

/** So many articles of a story are read before the claim's, and so many after it. */
const MOST_ARTICLES = 20

/** The parts of a text in which nobody states anything. */
const silent = new Set(['furniture', 'credit'])

/** These versions with their articles, by id. */
export async function textsOf(
  db: Prisma.TransactionClient,
  newsroomId: string,
  versionIds: readonly string[],
): Promise<Map<string, OtherText>> {
  const rows = await db.articleVersion.findMany({
    where: { newsroomId, id: { in: [...new Set(versionIds)] } },
    select: {
      id: true,
      text: true,
      zones: { select: { start: true, end: true, kind: true }, orderBy: { start: 'asc' } },
      article: {
        select: {
          id: true,
          title: true,
          url: true,
          language: true,
          publishedAt: true,
          storyId: true,
          originId: true,
          outlet: { select: { name: true, kind: true, origins: { select: { id: true } } } },
        },
      },
    },
  })
  return new Map(
    rows.map(({ id, text, zones, article }) => {
      const { id: articleId, outlet, ...about } = article
      const outletOriginId = outlet.origins[0]?.id ?? null
      return [
        id,
        {
          ...about,
          articleId,
          versionId: id,
          text,
          zones,
          outletName: outlet.name,
          outletKind: outlet.kind,
          outletOriginId,
        },
      ]
    }),
  )
}

/** How many passages the index is asked for. */
const SHORTLISTED = 80

/** Texts are read whole while they hold no more sentences than this together. */
const MOST_SENTENCES = 1000

/** What the index names is read whole too where its article appeared within so many days of the claim's. */
const SAME_DAYS = 15

/**
 * The sentences that may speak of a claim: those that share what is rare in it, wherever they stand; and all that are told near it, as
 * far as that can be read: the texts of its story, the nearest in time first, then those of the same days that the index names.
 */
export async function placesFor(work: ReadingWork, claim: Claim): Promise<Place[]> {
  const { db, viewer } = work
  const { newsroomId } = viewer
  const listed = await shortlist(work, { claimId: claim.id, limit: SHORTLISTED })
  const story = await storyTexts(work, claim)
  const versions = [...new Set([...story, ...listed.map(one => one.versionId)])]
  const texts = await textsOf(db, newsroomId, versions)
  const marked = await markedIn(db, newsroomId, versions)
  const inStory = new Set(story)
  const asked = new Map<string, Span[]>()
  for (const { versionId, ...span } of listed) asked.set(versionId, [...(asked.get(versionId) ?? []), span])
  let room = MOST_SENTENCES
  return versions.flatMap(versionId => {
    const text = texts.get(versionId)
    if (!text) return []
    const own = marked.filter(one => one.versionId === versionId)
    const listed = asked.get(versionId) ?? []
    const sentences = sentencesOf(text)
    const isNear = inStory.has(versionId) || daysApart(claim.article.publishedAt, text.publishedAt) <= SAME_DAYS
    const isWhole = isNear && sentences.length <= room
    if (isWhole) room -= sentences.length
    return sentences
      .filter(span => isWhole || listed.some(one => overlaps(one, span)))
      .map(span => {
        const claim = own.find(one => overlaps(one, span))
        return { ...span, versionId, claimId: claim?.claimId ?? null, occasionId: claim?.occasionId ?? null }
      })
  })
}

/** How many days lie between two; 0 where one is unknown. */
function daysApart(one: string, other: string): number {
  const days = Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / 86_400_000
  return Number.isNaN(days) ? 0 : days
}

/**
 * The newest texts of the claim's story, or of the articles in no story where it has none: those nearest in time, the nearest first; the
 * newest where the claim's own day is unknown.
 */
async function storyTexts({ db, viewer }: ReadingWork, { article, articleId }: Claim): Promise<string[]> {
  const { publishedAt, storyId } = article
  const inStory = { newsroomId: viewer.newsroomId, id: { not: articleId }, storyId }
  const next = dayAfter(publishedAt)
  const nearest = (where: Prisma.ArticleWhereInput, direction: 'asc' | 'desc') =>
    db.article.findMany({
      where: { ...inStory, ...where },
      select: { publishedAt: true, versions: { select: { id: true }, orderBy: { number: 'desc' }, take: 1 } },
      orderBy: [{ publishedAt: direction }, { id: direction }],
      take: MOST_ARTICLES,
    })
  const earlier = await nearest(next === null ? {} : { publishedAt: { lt: next } }, 'desc')
  const later = next === null ? [] : await nearest({ publishedAt: { gte: next } }, 'asc')
  return [...earlier, ...later]
    .map(({ versions, publishedAt: day }) => ({ versions, days: daysApart(publishedAt, day) }))
    .sort((a, b) => a.days - b.days)
    .flatMap(({ versions }) => versions.map(version => version.id))
}

/** The day after one; null where that is unknown. */
function dayAfter(day: string): string | null {
  const time = Date.parse(day.slice(0, 10))
  return Number.isNaN(time) ? null : new Date(time + 86_400_000).toISOString().slice(0, 10)
}

/** The sentences of a text in which something may be stated: neither furniture nor credits. */
export function sentencesOf({ text, zones }: Pick<OtherText, 'text' | 'zones'>): Span[] {
  const left = zones.filter(zone => silent.has(zone.kind))
  return sentenceSpans(text).filter(span => !left.some(zone => overlaps(zone, span)))
}

/** Where claims stand in these versions, withdrawn ones left out. */
async function markedIn(db: Prisma.TransactionClient, newsroomId: string, versionIds: readonly string[]) {
  const rows = await db.passage.findMany({
    where: { newsroomId, versionId: { in: [...versionIds] }, role: 'main', claim: { status: { not: 'withdrawn' } } },
    select: { versionId: true, start: true, end: true, claimId: true, claim: { select: { occasionId: true } } },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ claim, ...row }) => ({ ...row, occasionId: claim.occasionId }))
}
