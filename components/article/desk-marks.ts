import type { PassageRole } from '@/lib/claims/claim'
import { hasMentions, mainEnd, mainStart, visitPassages } from '@/lib/claims/packed'
import type { ShownClaim } from '@/lib/outbox/overlay'
import type { Drafts } from './use-kept'
import { mainOf, type DraftContent } from './draft-content'
import type { Mark } from './pieces'

/** What a claim or a begun form is, in words: its kind and where it stands. */
export type Voice = (item: Pick<DeskItem, 'claim' | 'draft'>) => string

/**
 * A card of the desk: a claim, or a form that is not a claim yet; in the order of the text, with its raised number. While it
 * is not current it is the mark of its main passage, too: there may be ten thousand, and what a mark looks like is asked when it
 * is drawn.
 */
export class DeskItem implements Mark {
  number = 0
  /** Its marks in the text while it is not current, where they are others than itself. */
  readonly resting: readonly Mark[] | null
  constructor(
    readonly id: string,
    readonly start: number,
    readonly end: number,
    readonly claim: ShownClaim | null,
    readonly draft: DraftContent | null,
    readonly voice?: Voice,
  ) {
    this.resting = draft || (claim && hasMentions(claim)) ? marksOf(this, false) : null
  }
  get state() {
    return 'claim' as const
  }
  get kind() {
    return this.draft?.kind ?? this.claim?.kind ?? null
  }
  get unsaved() {
    return this.claim === null || this.claim.pending !== undefined
  }
  get says() {
    return this.voice?.(this)
  }
}

/**
 * The cards of a version of an article, in the order of its text. One that stands where it stood among `before`, and of which
 * nothing has changed, is the same object.
 */
function deskItems(
  claims: readonly ShownClaim[],
  drafts: Drafts,
  versionId: string,
  voice: Voice | undefined,
  before: readonly DeskItem[],
): DeskItem[] {
  const items: DeskItem[] = []
  for (const claim of claims) {
    if (claim.status === 'withdrawn' || claim.versionId !== versionId) continue
    const { id } = claim
    const draft = drafts.size > 0 ? (drafts.get(id) ?? null) : null
    items.push(new DeskItem(id, mainStart(claim), mainEnd(claim), claim, draft, voice))
  }
  const known = drafts.size > 0 ? new Set(claims.map(claim => claim.id)) : null
  for (const [id, draft] of drafts) {
    if (!draft.isNew || known?.has(id)) continue
    const { start, end } = mainOf(draft.passages)
    items.push(new DeskItem(id, start, end, null, draft, voice))
  }
  if (!isInOrder(items)) items.sort(byPlace)
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    const was = at < before.length ? before[at] : null
    if (was?.claim && was.claim === item.claim && was.draft === item.draft && was.voice === voice) items[at] = was
    else item.number = at + 1
  }
  return items
}

const byPlace = (a: DeskItem, b: DeskItem) => a.start - b.start || (a.id < b.id ? -1 : 1)

function isInOrder(items: readonly DeskItem[]): boolean {
  for (let at = 1; at < items.length; at++) if (byPlace(items[at - 1], items[at]) > 0) return false
  return true
}

/** `deskItems` that remembers what it said last. Marks speak with the `voice`. */
export function rememberedItems(): (
  claims: readonly ShownClaim[],
  drafts: Drafts,
  versionId: string,
  voice?: Voice,
) => DeskItem[] {
  let before: DeskItem[] = []
  return (claims, drafts, versionId, voice) => (before = deskItems(claims, drafts, versionId, voice, before))
}

/** What is to be seen in the text: every claim with its repetitions, and the parts of the current one. */
export function deskMarks(items: readonly DeskItem[], currentId: string | null): Mark[] {
  const marks: Mark[] = []
  for (const item of items) {
    if (item.id === currentId) marks.push(...marksOf(item, true))
    else if (item.resting) marks.push(...item.resting)
    else marks.push(item)
  }
  return marks
}

function marksOf(item: DeskItem, current: boolean): readonly Mark[] {
  const { id, claim, draft } = item
  const marks: Mark[] = []
  const add = (role: PassageRole, start: number, end: number, passageId: string) => {
    if (role === 'main') marks.push(new ItemMark(id, start, end, item, current))
    else if (role === 'mention') marks.push(new ItemMark(`${id}/${passageId}`, start, end, item, undefined))
    else if (current)
      marks.push({ id: `${id}/${passageId}`, start, end, kind: (draft ?? claim)?.kind ?? null, state: 'part' })
  }
  if (draft) for (const { role, start, end, id } of draft.passages) add(role, start, end, id)
  else if (claim) visitPassages(claim, add)
  return marks
}

/** A mark of an item that is not the item itself: of the current one, of a repetition, or of what a form holds. */
class ItemMark implements Mark {
  constructor(
    readonly id: string,
    readonly start: number,
    readonly end: number,
    private readonly item: DeskItem,
    /** Undefined for a repetition, which is never framed and has no number. */
    readonly current: boolean | undefined,
  ) {}
  get state() {
    return 'claim' as const
  }
  get kind() {
    return this.item.kind
  }
  get number() {
    return this.current === undefined ? undefined : this.item.number
  }
  get unsaved() {
    return this.item.unsaved
  }
  get says() {
    return this.item.says
  }
}

/** The claim behind a mark's id. */
export function claimIdOf(markId: string): string {
  return markId.split('/')[0]
}
