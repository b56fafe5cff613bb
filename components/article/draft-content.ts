import { v7 } from 'uuid'
import type { ClaimInput, ClaimPatch } from '@/lib/api/inputs'
import { kinds } from '@/lib/claims/kinds'
import { readMarked, type ReadFrom } from '@/lib/claims/read'
import type { PassageRole } from '@/lib/claims/claim'
import type { Proposal } from '@/lib/claims/proposal'
import type { KindName, Value } from '@/lib/claims/value'
import type { Change } from '@/lib/outbox/entry'
import type { ShownClaim } from '@/lib/outbox/overlay'
import { contentOf, type Content } from '@/lib/outbox/undo'
import { same } from '@/lib/same'
import type { Span } from '@/lib/text/span'

/**
 * A form that is open or was left: of a new claim, or of a claim as it stood (`before`). `reading` is the first reading of its
 * printed words. With `instead` it answers a conflict or a refusal: saving it takes the place of what stands still.
 * `proposalId`: what the machine proposed, where it was begun to mend that.
 */
export type DraftContent = {
  isNew: boolean
  kind: KindName
  value: Value
  reading: Value
  passages: Content['passages']
  note: string
  base: number | null
  before: Content | null
  instead: boolean
  proposalId?: string
  /** The version of the text that the passages are counted in. */
  versionId?: string
}

/** The form of words just marked, filled with their first reading. */
export function markedDraft(kind: KindName, span: Span, from: ReadFrom): DraftContent {
  const { value: reading, parts } = readMarked(kind, span, from)
  const passages = [sentPassage('main', span, from.text), ...parts.map(part => sentPassage(part.role, part, from.text))]
  return { isNew: true, kind, value: reading, reading, passages, note: '', base: null, before: null, instead: false }
}

/** The form of a claim as the machine proposes it: its value, and the further passages that the kind has a role for. */
export function proposedDraft({ kind, span, value: read, parts }: Proposal, text: string): DraftContent {
  const value = { ...read, printed: text.slice(span.start, span.end) } as Value
  const passages = [sentPassage('main', span, text)]
  for (const [role, part] of Object.entries(parts) as [PassageRole, Span | undefined][])
    if (part && kinds[kind].roles.includes(role)) passages.push(sentPassage(role, part, text))
  return { isNew: true, kind, value, reading: value, passages, note: '', base: null, before: null, instead: false }
}

/** The form of a claim that is there. */
export function editDraft(claim: ShownClaim, from: ReadFrom, instead = false): DraftContent {
  const before = contentOf(claim)
  const { kind, value, passages, note } = before
  const span = mainOf(passages)
  return {
    isNew: instead && claim.version === 0,
    kind,
    value: value as Value,
    reading: readMarked(kind, span, from).value,
    passages,
    note,
    base: claim.version || null,
    before,
    instead,
  }
}

/** The main passage among those sent. */
export function mainOf(passages: Content['passages']): Content['passages'][number] {
  return passages.find(passage => passage.role === 'main') ?? passages[0]
}

/** A draft with one more passage of a role; the field that takes its words from such a passage holds them now. */
export function withPassage(draft: DraftContent, role: PassageRole, span: Span, text: string): DraftContent {
  const passage = sentPassage(role, span, text)
  const field = kinds[draft.kind].fields.find(one => one.passage === role && one.input !== 'choice')
  const named = draft.kind === 'figure' && role === 'comparator' ? 'comparatorWords' : field?.name
  const value = named ? ({ ...draft.value, [named]: passage.exact } as Value) : draft.value
  const kept = draft.passages.filter(one => role === 'mention' || role === 'continuation' || one.role !== role)
  return { ...draft, value, passages: [...kept, passage] }
}

/** A draft over other words, read anew; what a person had mended by hand stays. */
export function respanned(draft: DraftContent, span: Span, from: ReadFrom): DraftContent {
  const { value: reading, parts } = readMarked(draft.kind, span, from)
  const mended = Object.entries(draft.value).filter(
    ([name, now]) => name !== 'printed' && !same(now, (draft.reading as Record<string, unknown>)[name]),
  )
  const main = mainOf(draft.passages)
  const kept = draft.passages.filter(one => !parts.some(part => part.role === one.role))
  const found = parts.map(part => sentPassage(part.role, part, from.text))
  const passages = [...kept, ...found].map(one =>
    one.id === main.id ? { ...sentPassage('main', span, from.text), id: main.id } : one,
  )
  return { ...draft, reading, value: { ...reading, ...Object.fromEntries(mended) } as Value, passages }
}

/** What an edit changes, null where it changes nothing. The printed words of the value follow the main passage. */
export function patchOf({ before, kind, value, passages, note }: DraftContent): ClaimPatch | null {
  if (!before) return null
  const revalued = kind !== before.kind || !same(value, before.value)
  const moved = !same(sorted(passages), sorted(before.passages))
  if (!revalued && !moved && note === before.note) return null
  return {
    ...(revalued && { kind, value }),
    ...(moved && { passages, versionId: before.versionId }),
    ...(note !== before.note && { note }),
  }
}

/** What saving a form sends; null where it changes nothing. */
export function changeOf(
  claimId: string,
  draft: DraftContent,
  place: { articleId: string; versionId: string },
): Change | null {
  if (!draft.isNew) {
    const patch = patchOf(draft)
    return patch && { type: 'edit', patch }
  }
  const { kind, value, passages, note } = draft
  return { type: 'create', input: { id: claimId, kind, value, passages, note, ...place } as ClaimInput }
}

/** Whether nothing was written yet into a form that was begun to mend a proposal. */
export function isUntouched({ isNew, proposalId, value, reading }: DraftContent): boolean {
  return isNew && proposalId !== undefined && same(value, reading)
}

function sorted(passages: Content['passages']) {
  return [...passages].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function sentPassage(role: PassageRole, { start, end }: Span, text: string): Content['passages'][number] {
  return { id: v7(), role, start, end, exact: text.slice(start, end) }
}
