import { fail, ok, type Result } from '../result'
import { can, type PersonRef, type Viewer } from '../people/roles'
import type { Claim, Review } from './claim'
import type { Status } from './status'

/**
 * Something two people must stand behind. `item` is `value`, `corroboration:{id}` or `override:{question}`. `isSecret`: a confidential
 * source that the person who asks may not read, and so cannot approve.
 */
export type Item = { item: string; itemVersion: number; madeBy: string; isSecret?: boolean }

/** Who made what of a claim, and who has approved it: enough to know for whom it waits. */
export type Waiting = {
  status: Status
  valueVersion: number
  valueBy: PersonRef
  corroborations: readonly Pick<
    Claim['corroborations'][number],
    'id' | 'version' | 'withdrawn' | 'madeBy' | 'confidence'
  >[]
  overrides: readonly { question: string; version: number; madeBy: PersonRef }[]
  approvals: readonly { item: string; itemVersion: number; personId: string; decision: Review['decision'] }[]
}

/** The same with the standings: what a decision about the claim rests on. */
export type Reviewable = Waiting & Pick<Claim, 'standings'>

/** What a decision leads to: approvals to store, and the status the claim has then. */
export type Decided = { approved: Item[]; outstanding: Item[]; status: 'in-review' | 'signed' | 'draft' }

/** Everything about a claim that one person made and another must approve, as it stands now. */
function itemsOf(claim: Waiting): Item[] {
  return [
    { item: 'value', itemVersion: claim.valueVersion, madeBy: claim.valueBy.id },
    ...claim.corroborations
      .filter(corroboration => !corroboration.withdrawn)
      .map(corroboration => ({
        item: `corroboration:${corroboration.id}`,
        itemVersion: corroboration.version,
        madeBy: corroboration.madeBy.id,
        ...(corroboration.confidence && { isSecret: corroboration.confidence.secret === null }),
      })),
    ...claim.overrides.map(override => ({
      item: `override:${override.question}`,
      itemVersion: override.version,
      madeBy: override.madeBy.id,
    })),
  ]
}

/** The items that nobody but their maker stands behind, once these further approvals are added. */
export function outstandingItems(
  claim: Waiting,
  adding: { items: Item[]; personId: string } = { items: [], personId: '' },
): Item[] {
  return itemsOf(claim).filter(item => {
    const approvedBefore = claim.approvals.some(
      approval =>
        approval.item === item.item && approval.itemVersion === item.itemVersion && approval.personId !== item.madeBy,
    )
    const approvedNow = adding.personId !== item.madeBy && adding.items.some(added => added.item === item.item)
    return !approvedBefore && !approvedNow
  })
}

/** Whether a checker has signed something of the claim as it stands, so that what is left is a countersignature. */
export function awaitsCountersignature(claim: Waiting): boolean {
  const items = itemsOf(claim)
  return (
    claim.status === 'in-review' &&
    outstandingItems(claim).length > 0 &&
    claim.approvals.some(
      approval =>
        approval.decision === 'signed' &&
        items.some(item => item.item === approval.item && item.itemVersion === approval.itemVersion),
    )
  )
}

/**
 * A second person's decision on a claim. Signing approves everything that others made; what the signer made waits for
 * somebody else's countersignature, and the claim is signed when nothing waits. Refusals: `not_in_review`, `forbidden_role`,
 * `self_review` (the person made all that is left), `needs_corroboration` (a required question is still unchecked),
 * `needs_signature` (a countersignature before any signature), `needs_reason`, `not_a_reader` (all that is left are confidential sources
 * that the person may not read: nobody approves what they have not seen).
 */
export function decide(
  claim: Reviewable,
  viewer: Pick<Viewer, 'personId' | 'role'>,
  decision: Review['decision'],
  reason: string,
): Result<Decided> {
  if (claim.status !== 'in-review') return fail('conflict', 'not_in_review', 'This claim is not waiting for a review.')
  const right = decision === 'countersigned' ? 'countersignClaim' : 'reviewClaim'
  if (!can(viewer.role, right)) return fail('forbidden', 'forbidden_role', 'Your role does not allow this.')
  if (decision === 'returned') {
    if (itemsOf(claim).every(item => item.madeBy === viewer.personId)) return selfReview()
    if (!reason.trim()) return fail('invalid', 'needs_reason', 'Say why you return it.', 'reason')
    return ok({ approved: [], outstanding: itemsOf(claim), status: 'draft' })
  }
  if (claim.standings.some(answer => answer.shown === 'unchecked')) {
    return fail(
      'conflict',
      'needs_corroboration',
      'Nothing is recorded yet: record a source, or a search that found nothing.',
    )
  }
  if (decision === 'countersigned' && !awaitsCountersignature(claim)) {
    return fail('conflict', 'needs_signature', 'A checker has to sign before this can be countersigned.')
  }
  const ofOthers = outstandingItems(claim).filter(item => item.madeBy !== viewer.personId)
  if (ofOthers.length === 0) return selfReview()
  const approved = ofOthers.filter(item => !item.isSecret)
  if (approved.length === 0)
    return fail(
      'conflict',
      'not_a_reader',
      'What is left rests on a confidential source: somebody who may read it signs.',
    )
  const outstanding = outstandingItems(claim, { items: approved, personId: viewer.personId })
  return ok({ approved, outstanding, status: outstanding.length === 0 ? 'signed' : 'in-review' })
}

function selfReview() {
  return fail('conflict', 'self_review', 'You made this yourself: somebody else has to sign it.')
}

/** What a claim in review waits for from this person: a signature, a countersignature, or nothing (their own work is never in their queue). */
export function reviewTask(claim: Waiting, viewer: Pick<Viewer, 'personId' | 'role'>): 'sign' | 'countersign' | null {
  if (claim.status !== 'in-review') return null
  const others = outstandingItems(claim).some(item => item.madeBy !== viewer.personId && !item.isSecret)
  if (!others) return null
  if (awaitsCountersignature(claim) && can(viewer.role, 'countersignClaim')) return 'countersign'
  return can(viewer.role, 'reviewClaim') ? 'sign' : null
}
