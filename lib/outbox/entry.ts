import type { CandidateDismissalInput } from '../api/candidate-inputs'
import type {
  ClaimInput,
  ClaimPatch,
  CorroborationInput,
  CorroborationPatch,
  DismissalInput,
  MoveInput,
} from '../api/inputs'
import type { Claim } from '../claims/claim'
import type { KindSpan } from '../claims/coverage'
import { moves } from '../claims/status'
import type { Failure, Result } from '../result'
import { same } from '../same'

/** Whose work it is. What one person left in a browser is never sent or shown as another's. */
export type Owner = { personId: string; newsroomId: string }

/**
 * What is to be done to a claim, or to what the machine proposes in a text (`dismiss`) or elsewhere of a claim (`leave-aside`).
 * `source` changes one source of a claim in the version it was seen in.
 */
export type Change =
  | { type: 'create'; input: ClaimInput }
  | { type: 'edit'; patch: ClaimPatch }
  | { type: 'move'; move: MoveInput['move']; reason: string }
  | { type: 'corroborate'; input: CorroborationInput }
  | { type: 'source'; id: string; patch: CorroborationPatch; version: number }
  | { type: 'dismiss'; input: DismissalInput }
  | { type: 'leave-aside'; claimId: string; input: CandidateDismissalInput }

/** Why something is not stored yet: no server, no session of this person, a server too busy, its disk full, or broken. */
export type Why = 'unreachable' | 'signed-out' | 'busy' | 'storage-full' | 'broken'

/**
 * One change on its way to the server, in the order of `seq`. `base` is the version of the claim it was made on; null: the
 * one that the change before it leads to. It waits; or it stands still because a colleague was faster (`conflict`, with what
 * is `stored`) or because the server will never take it (`refused`). `claimId` is what it is about: changes of the same are
 * sent in order. Dismissals are about their text (`textSubject`).
 */
export type Entry = {
  seq: number
  id: string
  owner: string
  articleId: string
  claimId: string
  change: Change
  base: number | null
  state: 'waiting' | 'conflict' | 'refused'
  why: Why | null
  failure: { code: string; message: string } | null
  stored: Claim | null
  attempts: number
  madeAt: string
}

/** The owner as one key. */
export function ownerKey({ personId, newsroomId }: Owner): string {
  return `${personId}/${newsroomId}`
}

/** What dismissals are about: one text. They have no version; doing one twice does it once. */
export function textSubject(versionId: string): string {
  return `text ${versionId}`
}

/** What dismissals of candidates are about: one claim's candidates, beside the claim itself. */
export function candidatesSubject(claimId: string): string {
  return `candidates ${claimId}`
}

/** What the server has after taking an entry: the claim as it is now, everything dismissed in a text, or left aside for a claim. */
export type Stored = { claim: Claim } | Dismissed | LeftAside

/** Everything that is left aside among the candidates of a claim. */
export type LeftAside = { claimId: string; leftAside: readonly CandidatePlace[] }

/** Where a candidate stands. */
export type CandidatePlace = { versionId: string; start: number; end: number }

/** Everything that is dismissed in a version of a text. */
export type Dismissed = { versionId: string; dismissed: readonly KindSpan[] }

/** What came of sending an entry. */
export type Outcome =
  | { outcome: 'stored'; stored: Stored }
  | { outcome: 'conflict'; stored: Claim; failure: Failure }
  | { outcome: 'refused'; failure: Failure }
  | { outcome: 'elsewhere'; change: Change }
  | { outcome: 'later'; why: Why; failure: Failure }

/** Codes of a server that asks to be asked again, and what to tell the person meanwhile. */
const later: Record<string, Why> = {
  no_answer: 'unreachable',
  not_signed_in: 'signed-out',
  session_expired: 'signed-out',
  other_person: 'signed-out',
  bad_token: 'signed-out',
  too_many_attempts: 'busy',
  storage_full: 'storage-full',
  internal_error: 'broken',
}

/**
 * A mark that was made on a text which has been corrected since, over words that stand in the newest one, each in its sentence,
 * unchanged: the same mark there, as the server says where. Null where the server says no such thing.
 */
function inNewestText(change: Change, answer: Failure): Change | null {
  if (change.type !== 'create' || answer.code !== 'text_version_changed') return null
  const { newest, passages } = (answer.extra ?? {}) as {
    newest?: { id: string }
    passages?: ClaimInput['passages'] | null
  }
  if (!newest || !passages || newest.id === change.input.versionId) return null
  return { type: 'create', input: { ...change.input, versionId: newest.id, passages } }
}

/**
 * What an answer means for an entry. A conflict with a claim that already is what the entry wants is its own lost answer
 * coming back: stored.
 */
export function outcomeOf(entry: Pick<Entry, 'change' | 'base'>, answer: Result<Stored>): Outcome {
  if (answer.ok) return { outcome: 'stored', stored: answer.value }
  if (answer.code === 'version_conflict') {
    const stored = answer.extra?.current as Claim | undefined
    if (!stored) return { outcome: 'refused', failure: answer }
    if (alreadyDone(entry.change, stored)) return { outcome: 'stored', stored: { claim: stored } }
    return { outcome: 'conflict', stored, failure: answer }
  }
  const elsewhere = inNewestText(entry.change, answer)
  if (elsewhere) return { outcome: 'elsewhere', change: elsewhere }
  const why = later[answer.code] ?? (answer.kind === 'unavailable' ? 'busy' : null)
  return why ? { outcome: 'later', why, failure: answer } : { outcome: 'refused', failure: answer }
}

/** Whether a stored claim already is what a change wants it to be. A dismissal changes no claim. */
export function alreadyDone(change: Change, stored: Claim): boolean {
  if (change.type === 'dismiss' || change.type === 'leave-aside') return false
  if (change.type === 'create') return stored.id === change.input.id
  if (change.type === 'move') return moves.some(({ move, to }) => move === change.move && to === stored.status)
  if (change.type === 'corroborate') return stored.corroborations.some(one => one.id === change.input.id)
  if (change.type === 'source')
    return alreadySo(
      change.patch,
      stored.corroborations.find(one => one.id === change.id),
    )
  const { kind, value, passages, note, occasionId } = change.patch
  return (
    (kind === undefined || kind === stored.kind) &&
    (value === undefined || same(value, stored.value)) &&
    (note === undefined || note === stored.note) &&
    (occasionId === undefined || occasionId === stored.occasionId) &&
    (passages === undefined ||
      same(places(passages), places(stored.passages.map(({ id, role, anchor }) => ({ id, role, ...anchor })))))
  )
}

function alreadySo(patch: CorroborationPatch, source: Claim['corroborations'][number] | undefined): boolean {
  const stored: Record<string, unknown> = { ...source }
  return Object.entries(patch).every(([key, value]) => same(value, stored[key]))
}

/** Where passages stand, by their ids: the server keeps them in an order of its own. */
function places(passages: readonly { id: string; role: string; start: number; end: number }[]) {
  return Object.fromEntries(passages.map(({ id, role, start, end }) => [id, `${role} ${start} ${end}`]))
}

/**
 * The next entry to send: the first that waits and has nothing of its claim before it. What stands still holds back only
 * the changes of its own claim.
 */
export function nextToSend(entries: readonly Entry[]): Entry | null {
  const held = new Set<string>()
  for (const entry of entries) {
    if (!held.has(entry.claimId) && entry.state === 'waiting' && (entry.base !== null || !needsBase(entry.change)))
      return entry
    held.add(entry.claimId)
  }
  return null
}

/** What is made anew, or has no version, needs none that it was made on. */
const needsBase = (change: Change) => change.type === 'edit' || change.type === 'move'

/** How long to wait before asking again, in milliseconds: 1 s, doubling to 30 s; `attempts` so far, at least 1. */
export function backoff(attempts: number): number {
  return Math.min(30_000, 1_000 * 2 ** Math.min(5, Math.max(0, attempts - 1)))
}
