import type { ClaimLine, PersonLine } from './lines'

/** Who made what is in a claim: its value, then its sources and overrides; each person once. */
export function makersOf(claim: ClaimLine): PersonLine[] {
  const corroborations = claim.corroborations.filter(corroboration => !corroboration.withdrawn)
  const overrides = claim.overrides.filter(override => override.withdrawnAt === null)
  return once([claim.valueBy, ...corroborations.map(made => made.madeBy), ...overrides.map(made => made.madeBy)])
}

/** Who stands behind a claim as it was signed: those whose approvals count in its last round, in the order they signed. */
export function checkersOf(claim: ClaimLine): PersonLine[] {
  const counting = new Set(
    claim.approvals.filter(approval => approval.round === claim.round).map(approval => approval.reviewId),
  )
  return once(
    claim.reviews
      .filter(review => counting.has(review.id) && review.decision !== 'returned')
      .map(review => review.person),
  )
}

/** When the last of them signed. */
export function signedAt(claim: ClaimLine): string {
  return claim.reviews.filter(review => review.decision !== 'returned').at(-1)?.at ?? claim.updatedAt
}

function once(people: PersonLine[]): PersonLine[] {
  return [...new Map(people.map(person => [person.id, person])).values()]
}
