import canonicalize from 'canonicalize'
import { mainPassage, type Claim } from '../claims/claim'
import type { Status } from '../claims/status'
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

/** The claims of a release that are not now what was released, in its order. */
export function correctionsSince(released: ClaimLine[], current: Claim[]): Correction[] {
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

function becauseOf(line: ClaimLine, claim: Claim | undefined): Correction['because'] | null {
  if (!claim) return 'gone'
  if (claim.status !== 'signed') return 'status'
  if (canonicalize([line.kind, line.value, wordsOf(line)]) !== canonicalize([claim.kind, claim.value, wordsOf(claim)]))
    return 'value'
  return standingsOf(line) === standingsOf(claim) ? null : 'standing'
}

function wordsOf(claim: Pick<Claim, 'passages'>): string[] {
  return claim.passages.map(passage => `${passage.role} ${passage.anchor.exact}`).toSorted()
}

function standingsOf(claim: Pick<Claim, 'standings'>): string {
  return claim.standings.map(answer => `${answer.question}:${answer.shown}`).join(' ')
}
