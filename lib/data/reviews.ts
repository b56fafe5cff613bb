import 'server-only'
import type { z } from 'zod'
import type { overrideInput, reviewInput } from '../api/inputs'
import { shownStandings, type Claim, type Seen } from '../claims/claim'
import { decide } from '../claims/review'
import type { Question } from '../corroboration/corroboration'
import { checkQuestion } from '../corroboration/standing'
import type { Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { ofClaim } from './chain'
import { changeClaim } from './claim-change'
import { creating } from './creations'
import type { Prisma } from './generated/client'
import { demand, refuse, writing } from './transact'

/** A person's decision on a claim as they saw it (`version`): signs, countersigns or returns it. What they saw is kept beside it. */
export async function createReview(
  viewer: Viewer,
  claimId: string,
  version: number,
  input: z.output<typeof reviewInput>,
): Promise<Result<Claim>> {
  return writing(viewer, work =>
    creating(work, 'review', input.id, { claimId, version, ...input }, () =>
      changeClaim(work, claimId, version, async claim => {
        const { approved, outstanding, status } = demand(decide(claim, viewer, input.decision, input.reason))
        const { newsroomId, personId } = viewer
        await work.db.review.create({
          data: {
            newsroomId,
            id: input.id,
            claimId,
            claimVersion: claim.version,
            decision: input.decision,
            reason: input.reason,
            seen: seenOf(claim) as unknown as Prisma.InputJsonObject,
            personId,
            at: work.at,
          },
        })
        await work.db.approval.createMany({
          data: approved.map(({ item, itemVersion }) => ({
            newsroomId,
            reviewId: input.id,
            item,
            itemVersion,
            claimId,
            round: claim.round,
            personId,
          })),
        })
        work.record({
          type: `claim.${input.decision}`,
          ...ofClaim(claim),
          data: {
            version: claim.version,
            status,
            approved: approved.map(item => item.item),
            outstanding: outstanding.map(item => item.item),
            standings: shownStandings(claim),
            ...(input.reason && { reason: input.reason }),
          },
        })
        return { status }
      }),
    ),
  )
}

function seenOf(claim: Claim): Seen {
  return {
    kind: claim.kind,
    value: claim.value,
    passages: Object.fromEntries(claim.passages.map(passage => [passage.id, passage.anchor.exact])),
    corroborations: Object.fromEntries(
      claim.corroborations.filter(one => !one.withdrawn).map(one => [one.id, one.version]),
    ),
    standings: shownStandings(claim),
  }
}

/** Sets a standing by a person's word, with its reason; shown beside the computed one. */
export async function setOverride(
  viewer: Viewer,
  claimId: string,
  version: number,
  question: Question,
  input: z.output<typeof overrideInput>,
): Promise<Result<Claim>> {
  return writing(viewer, work =>
    changeClaim(work, claimId, version, async claim => {
      demand(checkQuestion(claim.kind, question))
      if (input.standing === 'unchecked')
        refuse(
          fail(
            'invalid',
            'bad_standing',
            'A standing cannot be set back to unchecked: take the override away instead.',
            'standing',
          ),
        )
      const { newsroomId, personId } = viewer
      const values = {
        standing: input.standing,
        reason: input.reason,
        madeById: personId,
        withdrawnAt: null,
        at: work.at,
      }
      await work.db.standingOverride.upsert({
        where: { newsroomId_claimId_question: { newsroomId, claimId, question } },
        create: { newsroomId, claimId, question, ...values },
        update: { ...values, version: { increment: 1 } },
      })
      work.record({
        type: 'claim.standing-set',
        ...ofClaim(claim),
        data: { question, standing: input.standing, reason: input.reason },
      })
      return {}
    }),
  )
}

/** Takes a person's word over a standing away again: the computed one is shown. */
export async function withdrawOverride(
  viewer: Viewer,
  claimId: string,
  version: number,
  question: Question,
): Promise<Result<Claim>> {
  return writing(viewer, work =>
    changeClaim(work, claimId, version, async claim => {
      if (!claim.overrides.some(override => override.question === question))
        refuse(fail('not-found', 'not_found', 'There is no such override.'))
      await work.db.standingOverride.updateMany({
        where: { newsroomId: viewer.newsroomId, claimId, question },
        data: { withdrawnAt: work.at, version: { increment: 1 }, madeById: viewer.personId },
      })
      work.record({
        type: 'claim.standing-unset',
        ...ofClaim(claim),
        data: { question },
      })
      return {}
    }),
  )
}
