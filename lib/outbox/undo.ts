import type { ClaimPatch, DismissalInput } from '../api/inputs'
import type { Claim } from '../claims/claim'
import { fail, ok, type Result } from '../result'
import { same } from '../same'
import { textSubject, type Change } from './entry'

/** What of a claim an edit changes, and so what undoing it brings back. */
export type Content = Required<Pick<ClaimPatch, 'kind' | 'value' | 'passages' | 'note'>> & {
  /** The text that the passages are counted in: what was done in one is not undone in the next. */
  versionId?: string
}

/** A proposal as a dismissal names it. */
export type Refused = NonNullable<DismissalInput['dismiss']>[number]

/**
 * Something a person did that can be taken back and done again. `accept`: claims made of the machine's proposals, one or many at
 * once; `dismiss`: proposals that were not wanted.
 */
export type Deed =
  | { type: 'create'; claimId: string }
  | { type: 'edit'; claimId: string; before: Content; after: Content }
  | { type: 'withdraw'; claimId: string; from: Claim['status'] }
  | { type: 'ask-review'; claimId: string }
  | { type: 'accept'; claims: readonly { claimId: string; proposalId: string }[] }
  | { type: 'dismiss'; versionId: string; proposals: readonly Refused[] }

/** What was done and what was undone, the latest last. Kept in the browser, so that it outlives a reload. */
export type Deeds = { done: readonly Deed[]; undone: readonly Deed[] }

export const noDeeds: Deeds = { done: [], undone: [] }

/** How many deeds are remembered. */
const MOST = 200

/** One thing more was done; what was undone before can no longer be redone. */
export function remember(deeds: Deeds, deed: Deed): Deeds {
  return { done: [...deeds.done, deed].slice(-MOST), undone: [] }
}

/** A change and what it is about. */
export type Sent = { claimId: string; change: Change }

/** What to send, in order, to take back or redo a deed; and the deeds as they stand then. */
export type Turned = { deed: Deed; changes: Sent[]; deeds: Deeds }

type Find = (claimId: string) => Claim | undefined

/**
 * Takes back the last deed, seen against the claims as they are shown now. Fails with `nothing_to_undo`; with `changed_since`
 * when a colleague has changed what it was about (the deed is then forgotten: `deeds` in `extra`).
 */
export function undo(deeds: Deeds, find: Find): Result<Turned> {
  const deed = deeds.done.at(-1)
  if (!deed) return fail('not-found', 'nothing_to_undo', 'There is nothing to undo.')
  const rest: Deeds = { done: deeds.done.slice(0, -1), undone: [...deeds.undone, deed] }
  return turned(deed, rest, { ...rest, undone: deeds.undone }, find, { claim: backward, isBack: true })
}

/** Does the last undone deed again. Fails with `nothing_to_redo` or `changed_since`. */
export function redo(deeds: Deeds, find: Find): Result<Turned> {
  const deed = deeds.undone.at(-1)
  if (!deed) return fail('not-found', 'nothing_to_redo', 'There is nothing to redo.')
  const rest: Deeds = { done: [...deeds.done, deed], undone: deeds.undone.slice(0, -1) }
  return turned(deed, rest, { ...rest, done: deeds.done }, find, { claim: forward, isBack: false })
}

type ClaimDeed = Exclude<Deed, { type: 'accept' | 'dismiss' }>
type ClaimTurn = (deed: ClaimDeed, claim: Claim) => Change[] | null
type Turn = { claim: ClaimTurn; isBack: boolean }

function turned(deed: Deed, deeds: Deeds, forgotten: Deeds, find: Find, turn: Turn): Result<Turned> {
  const changes = changesOf(deed, find, turn)
  if (changes.length === 0) {
    return fail('conflict', 'changed_since', 'This claim was changed since: it stays as it is.', undefined, {
      extra: { deeds: forgotten },
    })
  }
  return ok({ deed, changes, deeds })
}

/** Of many claims accepted at once, those that a colleague has gone on with stay. */
function changesOf(deed: Deed, find: Find, turn: Turn): Sent[] {
  if (deed.type === 'dismiss') return [dismissal(deed.versionId, deed.proposals, turn.isBack)]
  const each: ClaimDeed[] =
    deed.type === 'accept' ? deed.claims.map(({ claimId }) => ({ type: 'create', claimId })) : [deed]
  return each.flatMap(one => {
    const claim = find(one.claimId)
    return ((claim && turn.claim(one, claim)) ?? []).map(change => ({ claimId: one.claimId, change }))
  })
}

/** What sends a dismissal of proposals, or (`back`) takes it back. */
export function dismissal(versionId: string, proposals: readonly Refused[], back = false): Sent {
  const places = proposals.map(({ kind, start, end }) => ({ kind, start, end }))
  const input: DismissalInput = back ? { versionId, restore: places } : { versionId, dismiss: [...proposals] }
  return { claimId: textSubject(versionId), change: { type: 'dismiss', input } }
}

const move = (name: 'withdraw' | 'restore' | 'ask-review' | 'recall'): Change => ({
  type: 'move',
  move: name,
  reason: '',
})
const isWorking = (claim: Claim) =>
  claim.status === 'draft' || claim.status === 'in-review' || claim.status === 'reopened'

const backward: ClaimTurn = (deed, claim) => {
  switch (deed.type) {
    case 'create':
      return isWorking(claim) ? [move('withdraw')] : null
    case 'edit':
      return same(contentOf(claim), deed.after) ? [{ type: 'edit', patch: deed.before }] : null
    case 'withdraw':
      if (claim.status !== 'withdrawn') return null
      return deed.from === 'in-review' ? [move('restore'), move('ask-review')] : [move('restore')]
    case 'ask-review':
      return claim.status === 'in-review' ? [move('recall')] : null
  }
}

const forward: ClaimTurn = (deed, claim) => {
  switch (deed.type) {
    case 'create':
      return claim.status === 'withdrawn' ? [move('restore')] : null
    case 'edit':
      return same(contentOf(claim), deed.before) ? [{ type: 'edit', patch: deed.after }] : null
    case 'withdraw':
      return isWorking(claim) ? [move('withdraw')] : null
    case 'ask-review':
      return claim.status === 'draft' || claim.status === 'reopened' ? [move('ask-review')] : null
  }
}

/** What an edit of this claim would change, as it stands: passages in the words of the API. */
export function contentOf(claim: Claim): Content {
  const passages = claim.passages
    .map(({ id, role, anchor: { start, end, exact } }) => ({ id, role, start, end, exact }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return { kind: claim.kind, value: claim.value, passages, note: claim.note, versionId: claim.versionId }
}
