import type { Span } from '../text/span'
import type { Proposal } from './proposal'
import type { KindName } from './value'

/** A span of one kind: a claim's main passage, or a proposal that somebody dismissed. */
export type KindSpan = Span & { kind: KindName }

/** What has become of a proposal: a person made a claim of it, does not want it, or has not looked at it yet. */
export type ProposalState = 'accepted' | 'dismissed' | 'unread'

/** How far the reading of an article has come. Only what an editor would look up (`check`) is counted. */
export type Coverage = { found: number; accepted: number; dismissed: number; unread: number }

/** The name of a proposal within its text: the same words proposed again have the same. */
export function proposalId({ kind, span }: Pick<Proposal, 'kind' | 'span'>): string {
  return `${kind}:${span.start}:${span.end}`
}

/**
 * The state of each proposal, in their order. A proposal is accepted when a claim of its kind stands on its number, or shares
 * at least three tenths of their common extent (a person may have marked a word more or less).
 */
export function proposalStates(
  proposals: readonly Proposal[],
  claims: readonly KindSpan[],
  dismissed: readonly KindSpan[],
): ProposalState[] {
  const refused = new Set(dismissed.map(({ kind, start, end }) => proposalId({ kind, span: { start, end } })))
  const near = finder(claims)
  return proposals.map(proposal => {
    if (near(proposal.span).some(claim => claim.kind === proposal.kind && isSame(proposal, claim))) return 'accepted'
    return refused.has(proposalId(proposal)) ? 'dismissed' : 'unread'
  })
}

function isSame({ span, core }: Proposal, claim: Span): boolean {
  if (core && claim.start <= core.start && claim.end >= core.end) return true
  const shared = Math.min(span.end, claim.end) - Math.max(span.start, claim.start)
  const extent = Math.max(span.end, claim.end) - Math.min(span.start, claim.start)
  return shared > 0 && shared >= 0.3 * extent
}

/** Finds the spans that touch another, in the time of a binary search and what it finds (and what long spans hide). */
function finder<T extends Span>(spans: readonly T[]): (span: Span) => T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  const reach: number[] = []
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0))
  return ({ start, end }) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((reach[middle] ?? 0) > start) high = middle
      else low = middle + 1
    }
    const found: T[] = []
    for (let at = low; at < sorted.length; at++) {
      const span = sorted[at]
      if (!span || span.start >= end) break
      if (span.end > start) found.push(span)
    }
    return found
  }
}

/** Counts what an editor would look up, by what has become of it. */
export function coverageOf(proposals: readonly Pick<Proposal, 'rank'>[], states: readonly ProposalState[]): Coverage {
  const coverage: Coverage = { found: 0, accepted: 0, dismissed: 0, unread: 0 }
  proposals.forEach(({ rank }, index) => {
    const state = states[index]
    if (rank !== 'check' || !state) return
    coverage.found++
    coverage[state]++
  })
  return coverage
}
