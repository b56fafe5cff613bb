import { findMove } from '../claims/status'
import type { Claim, Passage } from '../claims/claim'
import { wholeClaim } from '../claims/packed'
import type { PersonRef } from '../people/roles'
import { toAnchor } from '../text/span'
import type { ClaimInput, ClaimPatch } from '../api/inputs'
import type { Entry } from './entry'

/** What the screen shows of a claim: with everything its author did, stored or not. `pending` says what is not stored. */
export type ShownClaim = Claim & { pending?: Entry['state'] }

/** What is needed to draw a claim that the server has not seen. */
export type Drawing = { text: string; viewer: PersonRef; newsroomId: string }

/**
 * Stored claims under the changes that are on their way, in order. Withdrawn claims stay in the list. A claim with nothing on its
 * way is the stored object itself, so that what shows it need not be drawn again.
 */
export function overlay(stored: readonly Claim[], entries: readonly Entry[], drawing: Drawing): readonly ShownClaim[] {
  if (entries.length === 0) return stored
  const shown = new Map<string, ShownClaim>(stored.map(claim => [claim.id, claim]))
  for (const entry of entries) {
    const known = shown.get(entry.claimId)
    const before = known && wholeClaim(known)
    const after = applied(before, entry, drawing)
    if (!after) continue
    const worst = before?.pending && before.pending !== 'waiting' ? before.pending : entry.state
    shown.set(entry.claimId, { ...after, pending: worst })
  }
  return [...shown.values()]
}

function applied(before: Claim | undefined, { change, madeAt }: Entry, drawing: Drawing): Claim | null {
  if (change.type === 'create') return before ?? drawn(change.input, madeAt, drawing)
  if (!before) return null
  if (change.type !== 'move' && change.type !== 'edit') return before
  if (change.type === 'move') {
    const move = findMove(before.status, change.move)
    return move ? { ...before, status: move.to } : before
  }
  return patched(before, change.patch, madeAt, drawing)
}

/** A claim as the server will make it from this input: a draft that nobody has looked into. */
function drawn(input: ClaimInput, madeAt: string, { text, viewer, newsroomId }: Drawing): Claim {
  const { id, articleId, versionId } = input
  const claim: Omit<Claim, 'kind' | 'value'> = {
    id,
    newsroomId,
    articleId,
    versionId,
    unplaced: null,
    article: {
      title: '',
      outletName: '',
      publishedAt: '',
      url: null,
      versionNumber: 0,
      storyId: null,
      storyTitle: null,
    },
    status: 'draft',
    version: 0,
    valueVersion: 1,
    round: 1,
    passages: input.passages.map(passage => toPassage(text, versionId, passage)),
    occasionId: input.occasionId ?? null,
    note: input.note ?? '',
    corroborations: [],
    overrides: [],
    reviews: [],
    approvals: [],
    standings: [],
    warnings: [],
    createdBy: viewer,
    valueBy: viewer,
    createdAt: madeAt,
    updatedAt: madeAt,
  }
  return { ...claim, kind: input.kind, value: input.value } as Claim
}

function patched(before: Claim, patch: ClaimPatch, madeAt: string, { text, viewer }: Drawing): Claim {
  const revalued = patch.value !== undefined || patch.passages !== undefined
  return {
    ...before,
    ...(patch.kind !== undefined && { kind: patch.kind }),
    ...(patch.value !== undefined && { value: patch.value }),
    ...(patch.note !== undefined && { note: patch.note }),
    ...(patch.occasionId !== undefined && { occasionId: patch.occasionId }),
    ...(patch.passages && { passages: patch.passages.map(passage => toPassage(text, before.versionId, passage)) }),
    ...(revalued && { valueBy: viewer, status: before.status === 'signed' ? 'reopened' : before.status }),
    updatedAt: madeAt,
  } as Claim
}

function toPassage(text: string, versionId: string, { id, role, start, end }: ClaimInput['passages'][number]): Passage {
  return { id, role, versionId, anchor: toAnchor(text, { start, end }) }
}
