import { mainPassage, shownStandings, type Claim } from '../claims/claim'
import { same } from '../same'
import type { Status } from '../claims/status'
import type { KindAndValue } from '../claims/value-columns'
import type { ClaimLine } from './lines'

/**
 * What has become of a released claim since: it is signed no longer (`status`), or signed again with another value or words
 * (`value`) or another standing (`standing`), or not there any more (`gone`). `at` is when it last changed.
 */
export type Correction = {
  claimId: string
  kind: Claim['kind']
  words: string
  because: 'status' | 'value' | 'standing' | 'gone'
  status: Status | null
  at: string | null
}

/** What is asked of a claim as it stands now. `standings`: what is shown for each question. */
export type CurrentClaim = KindAndValue & {
  id: string
  status: Status
  words: { role: string; exact: string }[]
  standings: Record<string, string>
  updatedAt: string
}

/** The claims of a release that are not now what was released, in its order. */
export function correctionsSince(released: ClaimLine[], current: CurrentClaim[]): Correction[] {
  const now = new Map(current.map(claim => [claim.id, claim]))
  return released.flatMap(line => {
    const claim = now.get(line.id)
    const because = becauseOf(line, claim)
    if (!because) return []
    return [
      {
        claimId: line.id,
        kind: line.kind,
        words: mainPassage(line).anchor.exact,
        because,
        status: claim?.status ?? null,
        at: claim?.updatedAt ?? null,
      },
    ]
  })
}

function becauseOf(line: ClaimLine, claim: CurrentClaim | undefined): Correction['because'] | null {
  if (!claim) return 'gone'
  if (claim.status !== 'signed') return 'status'
  const words = line.passages.map(({ role, anchor }) => ({ role, exact: anchor.exact }))
  if (!same([line.kind, line.value, inOrder(words)], [claim.kind, claim.value, inOrder(claim.words)])) return 'value'
  const standings = shownStandings(line)
  return same(standings, claim.standings) ? null : 'standing'
}

function inOrder(words: CurrentClaim['words']): string[] {
  return words.map(({ role, exact }) => `${role} ${exact}`).toSorted()
}
