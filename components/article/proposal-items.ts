import { proposalId, type ProposalState } from '@/lib/claims/coverage'
import type { Proposal } from '@/lib/claims/proposal'
import type { KindName } from '@/lib/claims/value'
import type { Refused } from '@/lib/outbox/undo'
import type { Mark } from './pieces'
import type { Stop } from './walk'

/** A proposal on the desk, and what has become of it. */
export type ProposalItem = Stop & { proposal: Proposal; state: ProposalState }

/** The proposals of a text, each once, in its order. */
export function onceEach(proposals: readonly Proposal[]): Proposal[] {
  return [...new Map(proposals.map(one => [proposalId(one), one])).values()].sort((a, b) => a.span.start - b.span.start)
}

/** Proposals with their states, as `proposalStates` gave them. */
export function proposalItems(proposals: readonly Proposal[], states: readonly ProposalState[]): ProposalItem[] {
  return proposals.map((proposal, at) => ({
    id: proposalId(proposal),
    start: proposal.span.start,
    proposal,
    state: states[at],
  }))
}

/** What is to be seen of proposals in the text; of the current one also the further passages that were found for it. */
export function proposalMarks(
  items: readonly ProposalItem[],
  currentId: string | null,
  voice?: (kind: KindName) => string,
): Mark[] {
  return items.flatMap(({ id, proposal }): Mark[] => {
    const { kind, span, parts, rank } = proposal
    const current = id === currentId
    const minor = rank === 'minor'
    const mark: Mark = { id, ...span, kind, state: 'proposal', current, minor, says: voice?.(kind) }
    if (!current) return [mark]
    const further = Object.entries(parts).flatMap(([role, part]): Mark[] =>
      part && role !== 'content' ? [{ id: `${id}/${role}`, ...part, kind, state: 'part' }] : [],
    )
    return [mark, ...further]
  })
}

/** A proposal as a dismissal names it. */
export function refusedOf({ kind, span }: Proposal, text: string): Refused {
  return { kind, ...span, exact: text.slice(span.start, span.end) }
}
