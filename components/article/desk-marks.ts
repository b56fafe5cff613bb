import type { ShownClaim } from '@/lib/outbox/overlay'
import type { Drafts } from './use-kept'
import { mainOf, type DraftContent } from './draft-content'
import type { Mark } from './pieces'

/** A card of the desk: a claim, or a form that is not a claim yet; in the order of the text, with its raised number. */
export type DeskItem = {
  id: string
  number: number
  start: number
  claim: ShownClaim | null
  draft: DraftContent | null
}

/** The cards of a version of an article, in the order of its text. */
export function deskItems(claims: readonly ShownClaim[], drafts: Drafts, versionId: string): DeskItem[] {
  const known = new Set(claims.map(claim => claim.id))
  const stops = [
    ...claims
      .filter(claim => claim.status !== 'withdrawn' && claim.versionId === versionId)
      .map(claim => ({ id: claim.id, start: mainStart(claim), claim, draft: drafts.get(claim.id) ?? null })),
    ...[...drafts]
      .filter(([id, draft]) => !known.has(id) && draft.isNew)
      .map(([id, draft]) => ({ id, start: mainOf(draft.passages).start, claim: null, draft })),
  ]
  return stops
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
    .map((stop, at) => settled({ ...stop, number: at + 1 }))
}

const settledItems = new WeakMap<ShownClaim, DeskItem>()

/** An item as it was before, where nothing of it has changed. */
function settled(item: DeskItem): DeskItem {
  const { claim, draft, number } = item
  if (!claim || draft) return item
  const before = settledItems.get(claim)
  if (before?.number === number) return before
  settledItems.set(claim, item)
  return item
}

function mainStart({ passages }: ShownClaim): number {
  return passages.find(passage => passage.role === 'main')?.anchor.start ?? 0
}

/** What a claim or a begun form is, in words: its kind and where it stands. */
export type Voice = (item: Pick<DeskItem, 'claim' | 'draft'>) => string

/** What is to be seen in the text: every claim with its repetitions, and the parts of the current one. */
export function deskMarks(items: readonly DeskItem[], currentId: string | null, voice?: Voice): Mark[] {
  return items.flatMap(item => marksOf(item, item.id === currentId, voice?.(item)))
}

function marksOf({ id, number, claim, draft }: DeskItem, current: boolean, says: string | undefined): Mark[] {
  const kind = draft?.kind ?? claim?.kind ?? null
  const placed =
    draft?.passages ?? claim?.passages.map(({ id, role, anchor: { start, end } }) => ({ id, role, start, end })) ?? []
  const unsaved = claim === null || claim.pending !== undefined
  return placed.flatMap((passage): Mark[] => {
    const { start, end, role } = passage
    if (role === 'main') return [{ id, start, end, kind, state: 'claim', number, current, unsaved, says }]
    if (role === 'mention') return [{ id: `${id}/${passage.id}`, start, end, kind, state: 'claim', unsaved, says }]
    return current ? [{ id: `${id}/${passage.id}`, start, end, kind, state: 'part' }] : []
  })
}

/** The claim behind a mark's id. */
export function claimIdOf(markId: string): string {
  return markId.split('/')[0]
}
