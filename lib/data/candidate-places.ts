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

/** Articles of a story that are read whole. */
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

/**
 * The sentences that may speak of a claim: those that share what is rare in it, wherever they stand, and in a story that is
 * small enough to be read whole all of its newest texts.
 */
export async function placesFor(work: ReadingWork, claim: Claim): Promise<Place[]> {
  const { db, viewer } = work
  const { newsroomId } = viewer
  const listed = await shortlist(work, { claimId: claim.id, limit: SHORTLISTED })
  const story = await storyTexts(work, claim)
  const texts = await textsOf(db, newsroomId, [...story, ...listed.map(one => one.versionId)])
  const marked = await markedIn(db, newsroomId, [...texts.keys()])
  const inStory = new Set(story)
  const asked = new Map<string, Span[]>()
  for (const { versionId, ...span } of listed) asked.set(versionId, [...(asked.get(versionId) ?? []), span])
  return [...texts.values()].flatMap(text => {
    const { versionId } = text
    const own = marked.filter(one => one.versionId === versionId)
    const listed = asked.get(versionId) ?? []
    return sentencesOf(text)
      .filter(span => inStory.has(versionId) || listed.some(one => overlaps(one, span)))
      .map(span => {
        const claim = own.find(one => overlaps(one, span))
        return { ...span, versionId, claimId: claim?.claimId ?? null, occasionId: claim?.occasionId ?? null }
      })
  })
}

/** The newest texts of the claim's story, the newest articles first; of articles in no story where it has none. */
async function storyTexts({ db, viewer }: ReadingWork, claim: Claim): Promise<string[]> {
  const articles = await db.article.findMany({
    where: { newsroomId: viewer.newsroomId, id: { not: claim.articleId }, storyId: claim.article.storyId },
    select: { versions: { select: { id: true }, orderBy: { number: 'desc' }, take: 1 } },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: MOST_ARTICLES,
  })
  return articles.flatMap(({ versions }) => versions.map(version => version.id))
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
