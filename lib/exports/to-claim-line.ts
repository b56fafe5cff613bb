import type { Claim } from '../claims/claim'
import type { KindAndValue } from '../claims/value-columns'
import type { Corroboration } from '../corroboration/corroboration'
import type { ClaimLine, CorroborationLine } from './lines'
import { compare } from './order'

/** What a `Claim` does not show: approvals of every round, and overrides that were taken back (their versions go on counting). */
export type ClaimRest = { approvals: ClaimLine['approvals']; withdrawnOverrides: ClaimLine['overrides'] }

/** A signed claim as its line. What follows from other lines (names of outlets, the article's particulars) is left to them. */
export function toClaimLine(claim: Claim, { approvals, withdrawnOverrides }: ClaimRest): ClaimLine {
  if (claim.status !== 'signed') throw new Error('A release holds signed claims only')
  const {
    id,
    articleId,
    versionId,
    version,
    valueVersion,
    round,
    passages,
    occasionId,
    note,
    createdBy,
    valueBy,
    createdAt,
    updatedAt,
  } = claim
  return {
    type: 'claim',
    id,
    articleId,
    versionId,
    ...({ kind: claim.kind, value: claim.value } as KindAndValue),
    status: 'signed',
    version,
    valueVersion,
    round,
    passages,
    occasionId,
    note,
    corroborations: claim.corroborations.map(toCorroborationLine),
    overrides: [
      ...claim.overrides.map(override => ({ ...override, withdrawnAt: null })),
      ...withdrawnOverrides,
    ].toSorted((a, b) => compare(a.question, b.question)),
    reviews: claim.reviews,
    approvals: approvals.toSorted((a, b) => compare(a.reviewId, b.reviewId) || compare(a.item, b.item)),
    standings: claim.standings,
    createdBy,
    valueBy,
    createdAt,
    updatedAt,
  }
}

function toCorroborationLine(corroboration: Corroboration): CorroborationLine {
  const { id, question, stance, evidence, outletId, originId, sourceKind, reliability, credibility, note } =
    corroboration
  const { version, withdrawn, madeBy, createdAt, updatedAt } = corroboration
  return {
    id,
    question,
    stance,
    evidence,
    outletId,
    originId,
    sourceKind,
    reliability,
    credibility,
    note,
    version,
    withdrawn,
    madeBy,
    createdAt,
    updatedAt,
  }
}
