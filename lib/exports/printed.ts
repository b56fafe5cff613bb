import { mainPassage } from '../claims/claim'
import type { Excerpt } from '../text/excerpt'
import type { KindAndValue } from '../claims/value-columns'
import type { StandingLine } from './lines'
import { lookup } from './lookup'
import { publicExcerpt } from './public-excerpt'
import type { Release } from './release'
import { checkersOf, makersOf, signedAt } from './signers'
import { publicSources, reasonInWords, type PublicSource } from './sources'
import type { Words } from './words'

/** A released claim as a page prints it: nothing that a public format would not say, so that the page can be sent. */
export type PrintedClaim = KindAndValue & {
  id: string
  excerpt: Excerpt
  language: string
  article: { id: string; title: string; outlet: string; publishedAt: string; url: string | null; version: number }
  standings: (StandingLine & { reasonInWords: string })[]
  sources: PublicSource[]
  makers: string[]
  checkers: string[]
  signedAt: string
  /** The row that a person joined it in: its title (may be empty) and the other claims of it by their number in this release, from 1. */
  fact: { title: string; others: { id: string; number: number }[] } | null
}

/** The claims of a release for a page, in its order, with the sentences of `words`. */
export function printedClaims(release: Release, words: Words): PrintedClaim[] {
  const look = lookup(release)
  const factOf = factsByClaim(release)
  return release.claims.map(claim => {
    const { anchor } = mainPassage(claim)
    const article = look.article(claim.articleId)
    const text = look.text(claim.versionId)
    const sources = publicSources(claim, look, words)
    return {
      id: claim.id,
      ...({ kind: claim.kind, value: claim.value } as KindAndValue),
      excerpt: publicExcerpt(text.text, anchor),
      language: article.language,
      article: {
        id: article.id,
        title: article.title,
        outlet: look.outlet(article.outletId).name,
        publishedAt: article.publishedAt,
        url: article.url,
        version: text.number,
      },
      standings: claim.standings.map(answer => ({
        ...answer,
        reasonInWords: reasonInWords(answer, sources, look, words),
      })),
      sources,
      makers: makersOf(claim).map(person => person.name),
      checkers: checkersOf(claim).map(person => person.name),
      signedAt: signedAt(claim),
      fact: factOf.get(claim.id) ?? null,
    }
  })
}

/** The rows in which two claims of a release or more are joined, by claim. */
function factsByClaim({ claims, facts }: Release): Map<string, NonNullable<PrintedClaim['fact']>> {
  const numbers = new Map(claims.map((claim, index) => [claim.id, index + 1]))
  const byClaim = new Map<string, NonNullable<PrintedClaim['fact']>>()
  for (const { title, claims: joined } of facts) {
    const all = joined.map(id => ({ id, number: numbers.get(id) ?? 0 })).toSorted((a, b) => a.number - b.number)
    if (all.length < 2) continue
    for (const id of joined) byClaim.set(id, { title, others: all.filter(other => other.id !== id) })
  }
  return byClaim
}
