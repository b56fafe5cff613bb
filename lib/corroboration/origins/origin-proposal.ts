/** What people have decided about a proposal; `open` is nothing yet, or nothing any more. */
export const proposalStatuses = ['open', 'accepted', 'dismissed'] as const
export type ProposalStatus = (typeof proposalStatuses)[number]

/**
 * Why an article seems to have its information from elsewhere: shared text, the same text in another language, a credit line, or
 * that it cites another medium.
 */
export const originReasons = ['copy', 'translation', 'credit', 'relay'] as const
export type OriginReason = (typeof originReasons)[number]

/**
 * Where an article seems to have its information from. `from` names the origin it would share; `other` is the article it is
 * like (`copy` and `translation`), `share` how much of the shorter text is in the longer, in percent (of a translation: of its
 * figures and names). `words` are those that say so: of a translation the figures that both have in one order.
 * Accepted, the article has that origin; `before` is the name of the one it had.
 */
export type OriginProposal = {
  id: string
  reason: OriginReason
  article: ProposedArticle
  other: ProposedArticle | null
  from: string
  share: number | null
  words: string
  status: ProposalStatus
  before: string | null
  version: number
}

/** An article as a proposal names it. `publishedAt` is ISO 8601 or empty. */
export type ProposedArticle = { id: string; title: string; outletName: string; publishedAt: string }
