import canonicalize from 'canonicalize'
import { outstandingItems } from '../claims/review'
import { standingsOf } from '../corroboration/standings'
import type { ArticleLine, ClaimLine, CorroborationLine, Manifest, OriginLine, OutletLine } from '../exports/lines'
import type { Contents } from '../exports/release'
import { fail, type Failure } from '../result'

/** What claims are checked against, by id. */
export type Ground = {
  articles: ReadonlyMap<string, ArticleLine>
  outlets: ReadonlyMap<string, OutletLine>
  origins: ReadonlyMap<string, OriginLine>
  needed: number
}

/** The ground of a release, made once for all its claims. */
export function groundOf({ articles, outlets, origins }: Contents, { originsNeeded }: Manifest): Ground {
  return {
    articles: new Map(articles.map(line => [line.id, line])),
    outlets: new Map(outlets.map(line => [line.id, line])),
    origins: new Map(origins.map(line => [line.id, line])),
    needed: originsNeeded,
  }
}

/**
 * That a claim is what a release holds: its parts in their order (`out_of_order`), one main passage (`one_main_passage`), searches that are searches (`bad_search`),
 * the standings that follow from what is recorded (`standing_mismatch`), and two people behind each of its parts
 * (`not_signed`). Null when it is. References must be known to be good.
 */
export function checkClaim(line: ClaimLine, ground: Ground): Failure | null {
  const part = partOutOfOrder(line)
  if (part) return fail('invalid', 'out_of_order', `The entries of "${part}" are not in their order.`, part)
  if (line.passages.filter(passage => passage.role === 'main').length !== 1)
    return fail('invalid', 'one_main_passage', 'A claim has exactly one main passage.', 'passages')
  for (const { evidence, stance, originId } of line.corroborations) {
    const search = evidence.type === 'search'
    if (search !== (stance === 'not-found') || search !== (originId === null))
      return fail(
        'invalid',
        'bad_search',
        'A search, and nothing else, finds nothing and has no origin.',
        'corroborations',
      )
  }
  const corroborations = line.corroborations.map(corroboration => ({
    ...corroboration,
    claimId: line.id,
    sourceState: null,
    outletName: outletNameOf(corroboration, ground),
  }))
  const overrides = line.overrides.filter(override => override.withdrawnAt === null)
  const ownOriginId = ground.articles.get(line.articleId)?.originId ?? null
  const standings = standingsOf(
    { kind: line.kind, corroborations, overrides, ownOriginId },
    ground.origins,
    ground.needed,
  )
  if (canonicalize(standings) !== canonicalize(line.standings))
    return fail('invalid', 'standing_mismatch', 'A standing does not follow from what is recorded.', 'standings')
  const approvals = line.approvals
    .filter(approval => approval.round === line.round)
    .map(({ item, itemVersion, reviewId, person }) => ({
      item,
      itemVersion,
      personId: person.id,
      personName: person.name,
      decision: line.reviews.find(review => review.id === reviewId)?.decision ?? ('returned' as const),
    }))
  const outstanding = outstandingItems({
    status: line.status,
    valueVersion: line.valueVersion,
    valueBy: line.valueBy,
    corroborations,
    overrides,
    approvals,
  })
  if (outstanding.length > 0 || standings.some(answer => answer.shown === 'unchecked'))
    return fail('invalid', 'not_signed', 'Nobody but its maker stands behind a part of this claim.', 'approvals')
  return null
}

/** How the parts of a claim stand in its line: as they are read from the database, so that one claim has one line. */
const orders = [
  { field: 'passages', of: (line: ClaimLine) => line.passages.map(({ anchor, id }) => [padded(anchor.start), id]) },
  { field: 'corroborations', of: (line: ClaimLine) => line.corroborations.map(({ createdAt, id }) => [createdAt, id]) },
  { field: 'overrides', of: (line: ClaimLine) => line.overrides.map(({ question }) => [question]) },
  { field: 'reviews', of: (line: ClaimLine) => line.reviews.map(({ at, id }) => [at, id]) },
  { field: 'approvals', of: (line: ClaimLine) => line.approvals.map(({ reviewId, item }) => [reviewId, item]) },
] as const

const padded = (offset: number) => String(offset).padStart(10, '0')

/** The first part of a claim whose entries are not in their order; null when all are. */
function partOutOfOrder(line: ClaimLine): string | null {
  for (const { field, of } of orders) {
    const keys = of(line).map(key => key.join(' '))
    if (keys.some((key, index) => index > 0 && key <= (keys[index - 1] ?? ''))) return field
  }
  return null
}

/** The outlet that a source is named by: its own, else that of the article it is a passage of. */
function outletNameOf({ outletId, evidence }: CorroborationLine, { articles, outlets }: Ground): string | null {
  const ofArticle = evidence.type === 'article' ? articles.get(evidence.articleId)?.outletId : undefined
  return outlets.get(outletId ?? ofArticle ?? '')?.name ?? null
}
