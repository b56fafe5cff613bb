import type { PassageRole } from '@/lib/claims/claim'
import { mainStart, visitPassages } from '@/lib/claims/packed'
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
  /** What is seen of it in the text while it is not current, once that was asked for: one mark, as a rule. */
  marks?: Mark | readonly Mark[] | null
}

/**
 * The cards of a version of an article, in the order of its text. One that stands where it stood among `before`, and of which
 * nothing has changed, is the same object.
 */
function deskItems(
  claims: readonly ShownClaim[],
  drafts: Drafts,
  versionId: string,
  before: readonly DeskItem[] = [],
): DeskItem[] {
  const items: DeskItem[] = []
  for (const claim of claims) {
    if (claim.status === 'withdrawn' || claim.versionId !== versionId) continue
    const { id } = claim
    items.push({ id, number: 0, start: mainStart(claim), claim, draft: drafts.get(id) ?? null, marks: null })
  }
  const known = drafts.size > 0 ? new Set(claims.map(claim => claim.id)) : null
  for (const [id, draft] of drafts)
    if (draft.isNew && !known?.has(id))
      items.push({ id, number: 0, start: mainOf(draft.passages).start, claim: null, draft, marks: null })
  items.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
  for (const [at, item] of items.entries()) {
    const was = before[at]
    if (was && was.claim !== null && was.claim === item.claim && was.draft === item.draft) items[at] = was
    else item.number = at + 1
  }
  return items
}

/** `deskItems` that remembers what it said last. */
export function rememberedItems(): (claims: readonly ShownClaim[], drafts: Drafts, versionId: string) => DeskItem[] {
  let before: DeskItem[] = []
  return (claims, drafts, versionId) => (before = deskItems(claims, drafts, versionId, before))
}

/** What a claim or a begun form is, in words: its kind and where it stands. */
export type Voice = (item: Pick<DeskItem, 'claim' | 'draft'>) => string

/** What is to be seen in the text: every claim with its repetitions, and the parts of the current one. */
export function deskMarks(items: readonly DeskItem[], currentId: string | null, voice?: Voice): Mark[] {
  const marks: Mark[] = []
  for (const item of items) {
    const own = item.id === currentId ? marksOf(item, true, voice) : restingMarks(item, voice)
    if ('id' in own) marks.push(own)
    else marks.push(...own)
  }
  return marks
}

/** The marks of an item that is not current, the same ones each time. */
function restingMarks(item: DeskItem, voice: Voice | undefined): Mark | readonly Mark[] {
  const known = item.marks
  const first = known && ('id' in known ? known : known[0])
  if (known && (!(first instanceof ItemMark) || first.voice === voice)) return known
  const made = marksOf(item, false, voice)
  return (item.marks = made.length === 1 ? made[0] : made)
}

function marksOf(item: DeskItem, current: boolean, voice: Voice | undefined): readonly Mark[] {
  const { id, claim, draft } = item
  const marks: Mark[] = []
  const add = (role: PassageRole, start: number, end: number, passageId: string) => {
    if (role === 'main') marks.push(new ItemMark(id, start, end, item, current, voice))
    else if (role === 'mention') marks.push(new ItemMark(`${id}/${passageId}`, start, end, item, undefined, voice))
    else if (current)
      marks.push({ id: `${id}/${passageId}`, start, end, kind: (draft ?? claim)?.kind ?? null, state: 'part' })
  }
  if (draft) for (const { role, start, end, id } of draft.passages) add(role, start, end, id)
  else if (claim) visitPassages(claim, add)
  return marks
}

/** A mark of an item: what its look depends on is asked of the item when it is drawn, and what it says when it is said. */
class ItemMark implements Mark {
  readonly state = 'claim'
  constructor(
    readonly id: string,
    readonly start: number,
    readonly end: number,
    private readonly item: DeskItem,
    /** Undefined for a repetition, which is never framed and has no number. */
    readonly current: boolean | undefined,
    readonly voice: Voice | undefined,
  ) {}
  get kind() {
    const { draft, claim } = this.item
    return draft?.kind ?? claim?.kind ?? null
  }
  get number() {
    return this.current === undefined ? undefined : this.item.number
  }
  get unsaved() {
    const { claim } = this.item
    return claim === null || claim.pending !== undefined
  }
  get says() {
    return this.voice?.(this.item)
  }
}

/** The claim behind a mark's id. */
export function claimIdOf(markId: string): string {
  return markId.split('/')[0]
}
