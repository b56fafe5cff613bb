import canonicalize from 'canonicalize'
import { sha256 } from '../text/sha256'
import { byId, compare } from './order'
import { lineTypes } from './lines'
import type {
  ArticleLine,
  ClaimLine,
  FactLine,
  LineType,
  Manifest,
  OccasionLine,
  OriginLine,
  OutletLine,
  SnapshotLine,
  StoryLine,
  TextLine,
} from './lines'

/** Everything that a release holds beside its manifest. */
export type Contents = {
  outlets: OutletLine[]
  origins: OriginLine[]
  stories: StoryLine[]
  occasions: OccasionLine[]
  articles: ArticleLine[]
  snapshots: SnapshotLine[]
  texts: TextLine[]
  claims: ClaimLine[]
  facts: FactLine[]
}

/** The list that holds each type of line. */
export const listOf = {
  outlet: 'outlets',
  origin: 'origins',
  story: 'stories',
  occasion: 'occasions',
  article: 'articles',
  snapshot: 'snapshots',
  text: 'texts',
  claim: 'claims',
  fact: 'facts',
} as const satisfies Record<LineType, keyof Contents>

/** A frozen, numbered set of signed claims with all that they rest on: what every format is written from. */
export type Release = Contents & { manifest: Manifest }

/** What is said of a release before its lines are counted and hashed. */
export type Heading = Pick<
  Manifest,
  | 'id'
  | 'newsroom'
  | 'set'
  | 'number'
  | 'title'
  | 'note'
  | 'publishedAt'
  | 'publishedBy'
  | 'originsNeeded'
  | 'leftOut'
  | 'eventHead'
  | 'snapshot'
>

/** A release of these contents: in the order of the format, counted and hashed. The order follows from what is in it alone. */
export function toRelease(heading: Heading, contents: Contents): Release {
  const ordered = inOrder(contents)
  const { outlets, origins, stories, occasions, articles, snapshots, texts, claims, facts } = ordered
  const manifest: Manifest = {
    type: 'release',
    format: facts.length > 0 ? 2 : 1,
    unit: 'utf-16',
    texts: 'whole',
    ...heading,
    claims: claims.length,
    lines: {
      outlet: outlets.length,
      origin: origins.length,
      story: stories.length,
      occasion: occasions.length,
      article: articles.length,
      ...(snapshots.length > 0 && { snapshot: snapshots.length }),
      text: texts.length,
      claim: claims.length,
      ...(facts.length > 0 && { fact: facts.length }),
    },
    linesSha256: sha256(toLines(ordered)),
  }
  return { manifest, ...ordered }
}

/** The lines after the manifest: RFC 8785, each ended by "\n". */
export function toLines(contents: Contents): string {
  return lineTypes
    .flatMap((type): readonly object[] => contents[listOf[type]])
    .map(canonicalLine)
    .join('')
}

/** One JSON value as its RFC 8785 text and "\n". */
export function canonicalLine(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('Not a JSON value')
  return `${text}\n`
}

/** The contents in the order of the format: by id, and claims in reading order: by their article's date, then article, then place. Comparisons are of code units. */
export function inOrder(contents: Contents): Contents {
  const dates = new Map(contents.articles.map(article => [article.id, article.publishedAt]))
  const place = (claim: ClaimLine) => claim.passages.find(passage => passage.role === 'main')?.anchor.start ?? 0
  return {
    outlets: contents.outlets.toSorted(byId),
    origins: contents.origins.toSorted(byId),
    stories: contents.stories.toSorted(byId),
    occasions: contents.occasions.toSorted(byId),
    articles: contents.articles.toSorted(byId),
    snapshots: contents.snapshots.toSorted(byId),
    texts: contents.texts.toSorted((a, b) => compare(a.articleId, b.articleId) || a.number - b.number),
    claims: contents.claims.toSorted(
      (a, b) =>
        compare(dates.get(a.articleId) ?? '', dates.get(b.articleId) ?? '') ||
        compare(a.articleId, b.articleId) ||
        place(a) - place(b) ||
        byId(a, b),
    ),
    facts: contents.facts.toSorted(byId),
  }
}
