import type { ClaimPatch } from '../api/inputs'
import type { Claim } from '../claims/claim'
import { fail, ok, type Result } from '../result'
import { same, type Change } from './entry'

/** What of a claim an edit changes, and so what undoing it brings back. */
export type Content = Required<Pick<ClaimPatch, 'kind' | 'value' | 'passages' | 'note'>>

/** Something a person did to a claim that can be taken back and done again. */
export type Deed =
  | { type: 'create'; claimId: string }
  | { type: 'edit'; claimId: string; before: Content; after: Content }
  | { type: 'withdraw'; claimId: string; from: Claim['status'] }
  | { type: 'ask-review'; claimId: string }

/** What was done and what was undone, the latest last. Kept in the browser, so that it outlives a reload. */
export type Deeds = { done: readonly Deed[]; undone: readonly Deed[] }

export const noDeeds: Deeds = { done: [], undone: [] }

/** How many deeds are remembered. */
const MOST = 200

/** One thing more was done; what was undone before can no longer be redone. */
export function remember(deeds: Deeds, deed: Deed): Deeds {
  return { done: [...deeds.done, deed].slice(-MOST), undone: [] }
}

/** What to send, in order, to take back or redo a deed; and the deeds as they stand then. */
export type Turned = { deed: Deed; changes: Change[]; deeds: Deeds }

/**
 * Takes back the last deed, seen against the claim as it is shown now. Fails with `nothing_to_undo`; with `changed_since`
 * when a colleague has changed what it was about (the deed is then forgotten: `deeds` in `extra`).
 */
export function undo(deeds: Deeds, find: (claimId: string) => Claim | undefined): Result<Turned> {
  const deed = deeds.done.at(-1)
  if (!deed) return fail('not-found', 'nothing_to_undo', 'There is nothing to undo.')
  const rest: Deeds = { done: deeds.done.slice(0, -1), undone: [...deeds.undone, deed] }
  return turned(deed, rest, { ...rest, undone: deeds.undone }, find(deed.claimId), backward)
}

/** Does the last undone deed again. Fails with `nothing_to_redo` or `changed_since`. */
export function redo(deeds: Deeds, find: (claimId: string) => Claim | undefined): Result<Turned> {
  const deed = deeds.undone.at(-1)
  if (!deed) return fail('not-found', 'nothing_to_redo', 'There is nothing to redo.')
  const rest: Deeds = { done: [...deeds.done, deed], undone: deeds.undone.slice(0, -1) }
  return turned(deed, rest, { ...rest, done: deeds.done }, find(deed.claimId), forward)
}

type Turn = (deed: Deed, claim: Claim) => Change[] | null

function turned(deed: Deed, deeds: Deeds, forgotten: Deeds, claim: Claim | undefined, turn: Turn): Result<Turned> {
  const changes = claim ? turn(deed, claim) : null
  if (!changes) {
    return fail('conflict', 'changed_since', 'This claim was changed since: it stays as it is.', undefined, {
      extra: { deeds: forgotten },
    })
  }
  return ok({ deed, changes, deeds })
}

const move = (name: 'withdraw' | 'restore' | 'ask-review' | 'recall'): Change => ({
  type: 'move',
  move: name,
  reason: '',
})
const isWorking = (claim: Claim) =>
  claim.status === 'draft' || claim.status === 'in-review' || claim.status === 'reopened'

const backward: Turn = (deed, claim) => {
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

const forward: Turn = (deed, claim) => {
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
  return { kind: claim.kind, value: claim.value, passages, note: claim.note }
}
