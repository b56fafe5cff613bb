import type {
  Claim as ReviewedClaim,
  ClaimReview,
  CreativeWork,
  Graph,
  NewsArticle,
  Organization,
  Person,
} from 'schema-dts'
import { mainPassage } from '../claims/claim'
import { excerptInWords } from './public-excerpt'
import type { Format } from './format'
import type { ClaimLine, StandingLine } from './lines'
import { lookup, type Lookup } from './lookup'
import type { Release } from './release'
import { signedAt } from './signers'
import { publicSources, reasonInWords, type PublicSource } from './sources'
import { wordsFor, type Words } from './words'

/** schema.org ClaimReview in JSON-LD: one review per claim and question, safe inside an HTML page. */
export const claimreview: Format = {
  label: 'ClaimReview (JSON-LD)',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  version: 1,
  excerpts: true,
  write: release => {
    const look = lookup(release)
    const graph: Graph = {
      '@context': 'https://schema.org',
      '@graph': release.claims.flatMap(claim => claim.standings.map(answer => toReview(release, claim, answer, look))),
    }
    return `${escapedForHtml(JSON.stringify(graph, null, 2))}\n`
  },
}

/** JSON that may stand inside a script element: no character that HTML or old JavaScript would take for its own. */
export function escapedForHtml(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function toReview(release: Release, claim: ClaimLine, answer: StandingLine, look: Lookup): ClaimReview {
  const { manifest } = release
  const { language } = look.article(claim.articleId)
  const words = wordsFor(language)
  const sources = publicSources(claim, look, words).filter(source => source.question === answer.question)
  return {
    '@type': 'ClaimReview',
    '@id': `urn:uuid:${claim.id}#${answer.question}`,
    claimReviewed: claimReviewed(claim, look, words),
    datePublished: manifest.publishedAt,
    dateCreated: signedAt(claim),
    inLanguage: language,
    author: { '@type': 'Organization', name: manifest.newsroom.name },
    itemReviewed: toItem(claim, look),
    reviewAspect: answer.question,
    reviewBody: reasonInWords(answer, sources, look, words),
    reviewRating: {
      '@type': 'Rating',
      alternateName: words.standing[answer.shown],
      reviewAspect: answer.question,
      identifier: [
        { '@type': 'PropertyValue', propertyID: 'recoupe:standing', value: answer.shown },
        ...(answer.averitec === null
          ? []
          : [{ '@type': 'PropertyValue' as const, propertyID: 'averitec', value: answer.averitec }]),
      ],
    },
    citation: sources.filter(source => source.stance !== 'not-found').map(source => toCitation(source, words)),
    isPartOf: {
      '@type': 'CreativeWork',
      '@id': `urn:uuid:${manifest.id}`,
      name: manifest.title,
      version: manifest.number,
      additionalType: 'recoupe-claimreview/1',
    },
  }
}

/** The claim as a sentence: a quote with its speaker, an attribution with its source, a figure in its excerpt. */
function claimReviewed(claim: ClaimLine, look: Lookup, words: Words): string {
  if (claim.kind === 'quote') {
    const quoted = words.quoted(claim.value.words)
    return claim.value.speaker === null ? quoted : `${claim.value.speaker}: ${quoted}`
  }
  if (claim.kind === 'attribution' && claim.value.content !== null)
    return `${claim.value.source}: ${claim.value.content}`
  return excerptInWords(look.text(claim.versionId).text, mainPassage(claim).anchor)
}

function toItem(claim: ClaimLine, look: Lookup): ReviewedClaim {
  const article = look.article(claim.articleId)
  const appearance: NewsArticle = {
    '@type': 'NewsArticle',
    '@id': `urn:uuid:${article.id}`,
    headline: article.title,
    ...(article.url !== null && { url: article.url }),
    ...(article.publishedAt !== '' && { datePublished: article.publishedAt }),
    ...(article.author !== '' && { author: { '@type': 'Person', name: article.author } }),
    inLanguage: article.language,
    publisher: { '@type': 'Organization', name: look.outlet(article.outletId).name },
  }
  const author = authorOf(claim)
  return {
    '@type': 'Claim',
    '@id': `urn:uuid:${claim.id}`,
    text: mainPassage(claim).anchor.exact,
    ...(author && { author }),
    ...(article.publishedAt !== '' && { datePublished: article.publishedAt }),
    appearance,
  }
}

const organisations = ['official', 'media', 'document', 'study', 'crowd']

/** Who made the claim: a quote's speaker, an attribution's source. A figure is the article's own. */
function authorOf(claim: ClaimLine): Person | Organization | null {
  if (claim.kind === 'quote')
    return claim.value.speaker === null
      ? null
      : {
          '@type': 'Person',
          name: claim.value.speaker,
          ...(claim.value.role !== null && { jobTitle: claim.value.role }),
        }
  if (claim.kind !== 'attribution') return null
  const type = organisations.includes(claim.value.sourceKind) ? 'Organization' : 'Person'
  return { '@type': type, name: claim.value.source }
}

function toCitation(source: PublicSource, words: Words): CreativeWork {
  return {
    '@type': 'CreativeWork',
    publisher: { '@type': 'Organization', name: source.name },
    ...(source.url !== null && { url: source.url }),
    ...(source.date !== '' && { datePublished: source.date }),
    ...(source.words !== null && { text: source.words }),
    description: words.stance[source.stance],
  }
}
