import { questionsOf } from '../standing'
import { rootOrigin } from '../standings'
import type { Origin, Question, Stance } from '../corroboration'
import { columnIdOf } from './columns'
import type {
  CellEntry,
  CellSign,
  MatrixArticle,
  MatrixClaim,
  MatrixColumn,
  MatrixOutlet,
  MatrixSource,
  MatrixVoice,
} from './matrix'
import { valuesOverTime, type Timed } from './values-over-time'

/** What rows are read with: everything of the story, by id. */
export type Desk = Pick<MatrixSource, 'needed' | 'describe'> & {
  outlets: ReadonlyMap<string, MatrixOutlet>
  articles: ReadonlyMap<string, MatrixArticle>
  origins: ReadonlyMap<string, Origin>
  columns: ReadonlyMap<string, MatrixColumn>
}

/** An entry with its column and the known origin that it speaks for, null where that is unknown. */
export type Entry = CellEntry & { column: string; origin: string | null }

/** The known origin that something stands for, followed through joins; null for an unknown one, which never counts. */
export function originOf(id: string | null, origins: ReadonlyMap<string, Origin>): string | null {
  const root = id === null ? null : rootOrigin(id, origins)
  return root && root.kind !== 'unknown' ? root.id : null
}

const signs: Record<Timed, CellSign> = {
  reference: 'states',
  same: 'supports',
  compatible: 'partly',
  unclear: 'supports',
  earlier: 'earlier',
  other: 'other',
}

const stanceSigns: Record<Exclude<Stance, 'not-found'>, CellSign> = {
  supports: 'supports',
  refutes: 'refutes',
  denies: 'denies',
  partly: 'partly',
  mentions: 'mentions',
}

/** How the claims of one row stand to each other in value and time; a claim whose origin leads elsewhere in the row is a copy. */
export function timedClaims(claims: readonly MatrixClaim[], desk: Desk): Map<string, Timed> {
  const origins = claims.map(claim => originOf(desk.articles.get(claim.articleId)?.originId ?? null, desk.origins))
  return valuesOverTime(
    claims.map((claim, index) => {
      const article = desk.articles.get(claim.articleId)
      const origin = origins[index] ?? null
      const column = article && desk.columns.get(article.outletId)
      const leads = claims.some(
        (other, at) => origins[at] === origin && desk.columns.get(outletOf(other, desk))?.lead === true,
      )
      return {
        id: claim.id,
        value: claim,
        outlet: article?.outletId ?? '',
        at: article?.publishedAt ?? '',
        copy: origin !== null && column?.lead === false && leads,
        signed: claim.status === 'signed',
        origins: [...new Set([origin, ...supporters(claim, desk)])].filter(one => one !== null),
        recorded: claim.corroborations.length,
      }
    }),
  )
}

const outletOf = (claim: MatrixClaim, desk: Desk) => desk.articles.get(claim.articleId)?.outletId ?? ''

function supporters(claim: MatrixClaim, desk: Desk): (string | null)[] {
  return claim.corroborations
    .filter(voice => voice.stance === 'supports')
    .map(voice => originOf(voice.originId, desk.origins))
}

/** The first question of a kind: what a joined claim of it answers by being there. */
export const mainQuestion = (claim: MatrixClaim): Question => questionsOf(claim.kind).required[0] ?? 'true'

/** Everything that is said in a row: its claims, and what is recorded on them; a passage that is one of its claims is said once. */
export function entriesOf(claims: readonly MatrixClaim[], timed: ReadonlyMap<string, Timed>, desk: Desk): Entry[] {
  const entries = claims.map(claim => claimEntry(claim, timed.get(claim.id) ?? 'unclear', desk))
  const seen = new Set<string>()
  for (const claim of claims) {
    const standing = timed.get(claim.id) ?? 'unclear'
    for (const voice of claim.corroborations) {
      if (voice.stance === 'not-found') continue
      const joined = claims.find(other => other.id !== claim.id && isPassageOf(voice, other))
      const entry = entries.find(one => one.claimId !== null && one.claimId === joined?.id)
      if (entry && voice.question === entry.question) attach(entry, voice, standing)
      else {
        const key = [voice.articleId, voice.span?.start, voice.words, voice.question, voice.stance].join(' ')
        if (seen.has(key)) continue
        seen.add(key)
        entries.push(voiceEntry(claim, voice, standing, desk))
      }
    }
  }
  return entries
}

function claimEntry(claim: MatrixClaim, timed: Timed, desk: Desk): Entry {
  const article = desk.articles.get(claim.articleId)
  const partial = timed === 'unclear' && (claim.kind === 'quote' || claim.kind === 'figure')
  return {
    sign: partial ? 'partly' : signs[timed],
    claimId: claim.id,
    corroborationId: null,
    stance: null,
    question: mainQuestion(claim),
    articleId: claim.articleId,
    at: article?.publishedAt ?? '',
    shown: desk.describe(claim),
    words: claim.words,
    against: null,
    reprintOf: null,
    place: { versionId: claim.versionId, ...claim.span },
    column: article?.outletId ?? '',
    origin: originOf(article?.originId ?? null, desk.origins),
  }
}

/** Whether a recorded passage is the passage of this claim, or overlaps it. */
export function isPassageOf(voice: MatrixVoice, claim: MatrixClaim): boolean {
  return (
    voice.span !== null &&
    voice.versionId === claim.versionId &&
    voice.span.start < claim.span.end &&
    claim.span.start < voice.span.end
  )
}

/** Whether what is recorded on a claim of this standing is recorded on the row's own value. */
const speaksOfRow = (timed: Timed) => timed !== 'other' && timed !== 'earlier'

/** A person's stance wins over what the values alone say, where it is on the row's own value. */
function attach(entry: Entry, voice: MatrixVoice, timed: Timed) {
  entry.corroborationId = voice.id
  entry.stance = voice.stance
  if (speaksOfRow(timed) && entry.sign !== 'states' && voice.stance !== 'not-found')
    entry.sign = stanceSigns[voice.stance]
}

function voiceEntry(claim: MatrixClaim, voice: MatrixVoice, timed: Timed, desk: Desk): Entry {
  const article = voice.articleId === null ? undefined : desk.articles.get(voice.articleId)
  const ofRow = speaksOfRow(timed)
  const stance = voice.stance === 'not-found' ? 'mentions' : voice.stance
  return {
    sign: ofRow || stance !== 'supports' ? stanceSigns[stance] : signs[timed],
    claimId: null,
    corroborationId: voice.id,
    stance: voice.stance,
    question: voice.question,
    articleId: voice.articleId,
    at: article?.publishedAt ?? voice.at,
    shown: voice.words,
    words: voice.words,
    against: ofRow ? null : desk.describe(claim),
    reprintOf: null,
    place: voice.span && voice.versionId ? { versionId: voice.versionId, ...voice.span } : null,
    column: columnIdOf({
      outletId: article?.outletId ?? voice.outletId,
      originId: rootOrigin(voice.originId ?? '', desk.origins)?.id ?? voice.originId,
      name: voice.sourceName,
    }),
    origin: originOf(voice.originId, desk.origins),
  }
}

const agreeing: ReadonlySet<CellSign> = new Set(['states', 'supports', 'partly'])

/** Marks what only repeats an origin that speaks in another column: shown, tied to it, not counted. */
export function markReprints(entries: Entry[], desk: Desk): void {
  const leaders = new Map<string, Entry>()
  const key = (entry: Entry) => `${entry.origin} ${entry.question}`
  const rank = (entry: Entry) => {
    const column = desk.columns.get(entry.column)
    return column?.lead && column.originId === entry.origin ? 0 : entry.sign === 'states' ? 1 : 2
  }
  for (const entry of entries) {
    if (entry.origin === null || !agreeing.has(entry.sign)) continue
    const leader = leaders.get(key(entry))
    const before = leader && rank(leader) - rank(entry)
    if (!leader || before! > 0 || (before === 0 && entry.at !== '' && entry.at < leader.at))
      leaders.set(key(entry), entry)
  }
  for (const entry of entries) {
    if (!agreeing.has(entry.sign) || entry.origin === null) continue
    const leader = leaders.get(key(entry))
    if (!leader || leader.column === entry.column || entry.sign === 'states') continue
    entry.sign = 'reprint'
    entry.reprintOf = leader.column
  }
}
