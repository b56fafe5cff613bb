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
import { kindFor } from '../claims/kinds'
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

/** The claim as a sentence: its kind's own, or its excerpt. */
function claimReviewed(claim: ClaimLine, look: Lookup, words: Words): string {
  const sentence = kindFor(claim.kind).sentence(claim.value as never, words.quoted)
  return sentence ?? excerptInWords(look.text(claim.versionId).text, mainPassage(claim).anchor)
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

/** Who made the claim; null where it is the article's own. */
function authorOf(claim: ClaimLine): Person | Organization | null {
  const author = kindFor(claim.kind).author(claim.value as never)
  if (author === null) return null
  if (author.isOrganisation) return { '@type': 'Organization', name: author.name }
  return { '@type': 'Person', name: author.name, ...(author.role !== null && { jobTitle: author.role }) }
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
