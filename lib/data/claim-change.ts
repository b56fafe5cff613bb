import 'server-only'
import type { Claim } from '../claims/claim'
import type { Status } from '../claims/status'
import { fail } from '../result'
import { claimsWhere, fromStatus } from './claim-rows'
import { indexClaim } from './shortlist-index'
import { refuse, type Work } from './transact'

/** What a change did, beyond the rows it wrote itself. */
export type Effect = {
  /** The value, the kind or a passage is another: approvals of the value lapse, a signed claim is reopened. */
  valueChanged?: boolean
  /** The status the claim has now by the change's own doing. */
  status?: Status
}

/** The claim whole, its row locked until the transaction ends, and its standings as last stored; refuses when it is gone. */
async function lockClaim({ db, viewer }: Work, id: string): Promise<{ claim: Claim; marks: string }> {
  const { newsroomId } = viewer
  const rows = await db.$queryRaw<{ standingMarks: string }[]>`
    SELECT "standingMarks" FROM "claim" WHERE "newsroomId" = ${newsroomId}::uuid AND "id" = ${id}::uuid FOR UPDATE`
  const [claim] = await claimsWhere(db, newsroomId, { id })
  if (!claim || !rows[0]) refuse(fail('not-found', 'not_found', 'This claim is gone.'))
  return { claim, marks: rows[0].standingMarks }
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
  const { db, viewer } = work
  const { newsroomId } = viewer
  const { claim: before, marks } = await lockClaim(work, id)
  if (version !== null) requireVersion(before, version)
  const effect = await change(before)
  const after = (await claimsWhere(db, newsroomId, { id }))[0]
  if (!after) throw new Error('A claim vanished in its own transaction')
  const standingChanged = marks !== marksOf(after)
  const reopens =
    before.status === 'signed' && effect.status === undefined && (effect.valueChanged === true || standingChanged)
  const status = effect.status ?? (reopens ? 'reopened' : before.status)
  const reopened = status === 'reopened' && before.status !== 'reopened'
  await db.claim.update({
    where: { newsroomId_id: { newsroomId, id } },
    data: {
      version: { increment: 1 },
      valueVersion: effect.valueChanged ? { increment: 1 } : undefined,
      round: reopened ? { increment: 1 } : undefined,
      status: fromStatus(status),
      ...storedStandings(after),
      updatedAt: work.at,
    },
  })
  if (reopens) {
    const because = effect.valueChanged ? 'value' : 'standing'
    work.record({
      type: 'claim.reopened',
      subject: 'claim',
      subjectId: id,
      claimId: id,
      articleId: before.articleId,
      data: { because },
    })
  }
  const isElsewhere = after.versionId !== before.versionId
  if (effect.valueChanged || effect.status !== undefined || isElsewhere) await indexClaim(work, id)
  const [final] = await claimsWhere(db, newsroomId, { id })
  if (!final) throw new Error('A claim vanished in its own transaction')
  return final
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
