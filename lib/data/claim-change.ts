import 'server-only'
import type { Claim } from '../claims/claim'
import type { Status } from '../claims/status'
import { fail } from '../result'
import { ofClaim } from './chain'
import { claimsWhere } from './claim-rows'
import { inPieces } from './pieces'
import { indexClaims } from './shortlist-index'
import { refuse, type Work } from './transact'

/** What a change did, beyond the rows it wrote itself. */
export type Effect = {
  /** The value, the kind or a passage is another: approvals of the value lapse, a signed claim is reopened. */
  valueChanged?: boolean
  /** The status the claim has now by the change's own doing. */
  status?: Status
  /** Nothing a standing is computed from was written: at most the claim stands in this text now. It need not be read anew. */
  standsIn?: string
}

/** The claims whole, in the order of `ids`, their rows locked (in the order of ids, as everywhere) until the transaction ends, with their standings as last stored. */
async function lockClaims({ db, viewer }: Work, ids: readonly string[]): Promise<{ claim: Claim; marks: string }[]> {
  const { newsroomId } = viewer
  const rows = await db.$queryRaw<{ id: string; standingMarks: string }[]>`
    SELECT "id", "standingMarks" FROM "claim" WHERE "newsroomId" = ${newsroomId}::uuid AND "id" = ANY(${[...ids]}::uuid[])
    ORDER BY "id" FOR UPDATE`
  const marks = new Map(rows.map(row => [row.id, row.standingMarks]))
  const claims = await claimsById(db, newsroomId, ids)
  return ids.map(id => {
    const [claim, stored] = [claims.get(id), marks.get(id)]
    if (!claim || stored === undefined) refuse(fail('not-found', 'not_found', 'This claim is gone.'))
    return { claim, marks: stored }
  })
}

async function claimsById(db: Work['db'], newsroomId: string, ids: readonly string[]): Promise<Map<string, Claim>> {
  if (ids.length === 0) return new Map()
  const claims = await claimsWhere(db, newsroomId, { id: { in: [...ids] } })
  return new Map(claims.map(claim => [claim.id, claim]))
}

/** Refuses a save that was made on another version than the stored one; the stored one travels with the refusal. */
function requireVersion(claim: Claim, version: number) {
  if (claim.version !== version) {
    refuse(
      fail('conflict', 'version_conflict', 'Somebody changed this claim in the meantime.', undefined, {
        extra: { current: claim },
      }),
    )
  }
}

/** Ends a change that a withdrawn claim does not take. */
export function refuseWithdrawn(claim: Pick<Claim, 'status'>): void {
  if (claim.status === 'withdrawn')
    refuse(fail('conflict', 'claim_withdrawn', 'This claim was withdrawn. Restore it first.'))
}

/**
 * One change to a claim: locks it, lets `change` write, computes the standings anew, raises the version, and reopens a
 * signed claim whose value or standing is no longer what was signed. Answers with the claim as it is then.
 */
export async function changeClaim(
  work: Work,
  id: string,
  version: number | null,
  change: (before: Claim) => Promise<Effect>,
): Promise<Claim> {
  await changeClaims(work, [id], async ([before]) => {
    if (version !== null) requireVersion(before!, version)
    return [await change(before!)]
  })
  return (await claimsById(work.db, work.viewer.newsroomId, [id])).get(id)!
}

/**
 * The same for many claims that change together: all are locked first, `change` sees them all and says what it did to each, in
 * their order.
 */
export async function changeClaims(
  work: Work,
  ids: readonly string[],
  change: (before: Claim[]) => Promise<Effect[]>,
): Promise<void> {
  if (ids.length === 0) return
  const { db, viewer } = work
  const { newsroomId } = viewer
  const locked = await lockClaims(work, ids)
  const effects = await change(locked.map(({ claim }) => claim))
  const changed = await claimsById(
    db,
    newsroomId,
    ids.filter((_, at) => effects[at]?.standsIn === undefined),
  )
  const settling = locked.map(({ claim: before, marks }, at): Settling => {
    const { standsIn, ...effect } = effects[at] ?? {}
    const after = standsIn === undefined ? changed.get(before.id) : { ...before, versionId: standsIn }
    if (!after) throw new Error('A claim vanished in its own transaction')
    return settlingOf(before, after, effect, marks)
  })
  await settle(work, settling)
}

/** What follows from a change for one claim: its status, and whether it begins another round of review, or is reopened by its own. */
type Settling = {
  before: Claim
  after: Claim
  effect: Effect
  status: Status
  newRound: boolean
  reopens: boolean
}

/** A signed claim that is no longer what was signed is reopened. */
function settlingOf(before: Claim, after: Claim, effect: Effect, marks: string): Settling {
  const standingChanged = marks !== marksOf(after)
  const reopens =
    before.status === 'signed' && effect.status === undefined && (effect.valueChanged === true || standingChanged)
  const status = effect.status ?? (reopens ? 'reopened' : before.status)
  return { before, after, effect, status, newRound: status === 'reopened' && before.status !== 'reopened', reopens }
}

/** Stores what follows from changes: versions, standings, statuses; puts what has changed into the index. A statement for some thousands. */
async function settle(work: Work, all: readonly Settling[]): Promise<void> {
  const rows = all.map(({ before, after, effect, status, newRound }) => ({
    id: before.id,
    valued: effect.valueChanged === true ? 1 : 0,
    rounds: newRound ? 1 : 0,
    status,
    ...storedStandings(after),
  }))
  await inPieces(
    rows,
    piece => work.db.$executeRaw`
    UPDATE "claim" AS "stored" SET
      "version" = "stored"."version" + 1,
      "valueVersion" = "stored"."valueVersion" + "row"."valued",
      "round" = "stored"."round" + "row"."rounds",
      "status" = "row"."status",
      "standingSaid" = "row"."standingSaid",
      "standingTrue" = "row"."standingTrue",
      "standingMarks" = "row"."standingMarks",
      "updatedAt" = ${work.at}
    FROM jsonb_to_recordset(${JSON.stringify(piece)}::jsonb) AS "row"("id" uuid, "valued" int, "rounds" int, "status" "status",
      "standingSaid" text, "standingTrue" text, "standingMarks" text)
    WHERE "stored"."newsroomId" = ${work.viewer.newsroomId}::uuid AND "stored"."id" = "row"."id"`,
  )
  const moved = all.filter(
    ({ before, after, effect }) =>
      effect.valueChanged || effect.status !== undefined || after.versionId !== before.versionId,
  )
  await indexClaims(
    work,
    moved.map(({ before }) => before.id),
  )
  for (const { before, effect, reopens } of all)
    if (reopens)
      work.record({
        type: 'claim.reopened',
        ...ofClaim(before),
        data: { because: effect.valueChanged ? 'value' : 'standing' },
      })
}

/** The standings as columns: for lists that filter by them, and to tell later whether one has changed. */
export function storedStandings(claim: Pick<Claim, 'standings'>): {
  standingSaid: string | null
  standingTrue: string | null
  standingMarks: string
} {
  const shown = (question: string) => claim.standings.find(answer => answer.question === question)?.shown ?? null
  return { standingSaid: shown('said'), standingTrue: shown('true'), standingMarks: marksOf(claim) }
}

function marksOf(claim: Pick<Claim, 'standings'>): string {
  return claim.standings.map(answer => `${answer.question}:${answer.computed}:${answer.shown}`).join(' ')
}
