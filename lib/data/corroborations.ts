import 'server-only'
import type { z } from 'zod'
import type { corroborationInput, corroborationPatch } from '../api/inputs'
import type { Claim } from '../claims/claim'
import { checkConfidential, withhold } from '../corroboration/confidence'
import type { Evidence, OutsideEvidence, Stance } from '../corroboration/corroboration'
import { checkCredibility } from '../corroboration/credibility'
import { checkQuestion } from '../corroboration/standing'
import type { Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { changeClaim, refuseWithdrawn } from './claim-change'
import { changeReaders, eraseSecret, keepSecret, markOf } from './confidence'
import { creating } from './creations'
import { demandEvidence, demandPlace, demandSource } from './evidence'
import type { Prisma } from './generated/client'
import { demandOrigin } from './origins'
import { holdText } from './passages'
import { demand, refuse, writing, type Work } from './transact'
import { versionConflict } from './version-conflict'

type Input = z.output<typeof corroborationInput>

/**
 * Records what one source says of a claim. Answers with the claim and its new standings. What a confidential source is goes neither to its
 * row nor to the history: they hold that it is withheld, and a digest.
 */
export async function createCorroboration(viewer: Viewer, claimId: string, input: Input): Promise<Result<Claim>> {
  return writing(viewer, work =>
    creating(work, 'corroboration', input.id, { claimId, ...unrecognisable(input) }, async () => {
      const { evidence: sent, confidential } = input
      if (confidential) demand(checkConfidential(input))
      if (sent.type === 'article') await holdText(work.db, viewer.newsroomId, sent.articleId)
      return changeClaim(work, claimId, null, async claim => {
        refuseWithdrawn(claim)
        demand(checkQuestion(claim.kind, input.question))
        demandStance(input.evidence.type, input.stance)
        const { evidence, place, sourceState } = await demandEvidence(work, claim, input.evidence)
        const source = await demandSource(work, input, evidence)
        const shown = confidential ? withhold(evidence as OutsideEvidence) : evidence
        demand(
          checkCredibility(claim, {
            id: input.id,
            question: input.question,
            credibility: input.credibility,
            originId: source.originId,
          }),
        )
        await work.db.corroboration.create({
          data: {
            newsroomId: viewer.newsroomId,
            id: input.id,
            claimId,
            question: input.question,
            stance: input.stance,
            evidenceType: shown.type,
            ...place,
            sourceState,
            evidence: shown as unknown as Prisma.InputJsonObject,
            ...source,
            sourceKind: input.sourceKind,
            credibility: input.credibility,
            note: confidential ? '' : input.note,
            madeById: viewer.personId,
            createdAt: work.at,
            updatedAt: work.at,
          },
        })
        const digest = confidential && (await keepSecret(work, input.id, secretOf(input), confidential.readers))
        work.record({
          type: 'corroboration.created',
          subject: 'corroboration',
          subjectId: input.id,
          claimId,
          articleId: claim.articleId,
          data: {
            question: input.question,
            stance: input.stance,
            evidence: shown,
            ...source,
            sourceKind: input.sourceKind,
            credibility: input.credibility,
            ...(confidential && { confidential: { digest, readers: confidential.readers } }),
          },
        })
        return {}
      })
    }),
  )
}

const secretOf = (input: Input) => ({ evidence: input.evidence as OutsideEvidence, note: input.note })

/** What was sent, as it may be remembered: of a confidential source, no word. */
function unrecognisable(input: Input): object {
  return input.confidential ? { ...input, evidence: markOf(secretOf(input)), note: '' } : input
}

/** Changes what was recorded, or withdraws it (`withdrawn`), or takes it back in. `version` is the corroboration's own. */
export async function updateCorroboration(
  viewer: Viewer,
  id: string,
  version: number,
  patch: z.output<typeof corroborationPatch>,
): Promise<Result<Claim>> {
  return writing(viewer, async work => {
    const { db } = work
    const { newsroomId } = viewer
    const found = await db.corroboration.findUnique({
      where: { newsroomId_id: { newsroomId, id } },
      select: { claimId: true, articleVersion: { select: { articleId: true } } },
    })
    if (!found) refuse(fail('not-found', 'not_found', 'This source is gone.'))
    if (patch.place && found.articleVersion) await holdText(db, newsroomId, found.articleVersion.articleId)
    return changeClaim(work, found.claimId, null, async claim => {
      const before = claim.corroborations.find(corroboration => corroboration.id === id)
      if (!before) throw new Error('A corroboration outside its claim')
      if (before.version !== version) refuse(versionConflict(claim))
      if (patch.question) demand(checkQuestion(claim.kind, patch.question))
      const { withdrawn, place, readers, ...columns } = patch
      const stance = patch.stance ?? before.stance
      demandStance(before.evidence.type, stance)
      if ((readers ?? patch.note) !== undefined && before.confidence) {
        if (!before.confidence.secret) refuse(unreadable())
        if (patch.note !== undefined)
          refuse(
            fail('invalid', 'confidential_note', 'What is noted of a confidential source stays as it was.', 'note'),
          )
      }
      if (readers) {
        if (!before.confidence)
          refuse(fail('invalid', 'not_confidential', 'This source is not confidential.', 'readers'))
        await changeReaders(work, id, readers)
      }
      if (patch.originId) await demandOrigin(work, patch.originId, 'origin.id')
      if (patch.originId && before.evidence.type === 'search')
        refuse(fail('invalid', 'bad_origin_for_search', 'A search has no origin.', 'originId'))
      const { question, originId, credibility } = { ...before, ...patch }
      demand(checkCredibility(claim, { id, question, credibility, originId }))
      const counts =
        patch.question ??
        patch.stance ??
        patch.originId ??
        patch.sourceKind ??
        patch.reliability ??
        patch.credibility ??
        patch.place ??
        patch.withdrawn
      const placed = place && (await demandPlace(work, before.evidence, place))
      await db.corroboration.update({
        where: { newsroomId_id: { newsroomId, id } },
        data: {
          ...columns,
          ...placed,
          withdrawnAt: withdrawn === undefined ? undefined : withdrawn ? work.at : null,
          ...(counts !== undefined && { version: { increment: 1 }, madeById: viewer.personId }),
          updatedAt: work.at,
        },
      })
      work.record({
        type: withdrawn === true ? 'corroboration.withdrawn' : 'corroboration.changed',
        subject: 'corroboration',
        subjectId: id,
        claimId: claim.id,
        articleId: claim.articleId,
        data: {
          before: { ...pick(before, Object.keys(patch)), ...(place && { evidence: before.evidence }) },
          after: { ...patch, ...(patch.note !== undefined && { note: true }) },
        },
      })
      return {}
    })
  })
}

function pick(value: object, keys: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key) && key !== 'note'))
}

/** A search finds nothing, and nothing else is recorded as not found: else `bad_stance`. */
function demandStance(evidence: Evidence['type'], stance: Stance) {
  if ((evidence === 'search') === (stance === 'not-found')) return
  const message = 'A search that found nothing is recorded as "not found", and nothing else is.'
  refuse(fail('invalid', 'bad_stance', message, 'stance'))
}

const unreadable = () =>
  fail('forbidden', 'not_a_reader', 'This source is confidential: only those who may read it can change that.')

/**
 * Erases what a confidential source is, for good; that there was one, its stance and the digest of what it was stay. Only somebody who may
 * read it (`not_a_reader`). Erasing twice is fine.
 */
export async function eraseConfidence(viewer: Viewer, id: string, version: number): Promise<Result<Claim>> {
  return writing(viewer, async work => {
    const claimId = await claimOf(work, id)
    return changeClaim(work, claimId, null, async claim => {
      const before = claim.corroborations.find(one => one.id === id)
      if (!before?.confidence) refuse(fail('invalid', 'not_confidential', 'This source is not confidential.'))
      if (before.confidence.erasedAt) return {}
      if (!before.confidence.secret) refuse(unreadable())
      if (before.version !== version) refuse(versionConflict(claim))
      await eraseSecret(work, id)
      work.record({
        type: 'corroboration.erased',
        subject: 'corroboration',
        subjectId: id,
        claimId,
        articleId: claim.articleId,
      })
      return {}
    })
  })
}

async function claimOf({ db, viewer }: Work, id: string): Promise<string> {
  const { newsroomId } = viewer
  const found = await db.corroboration.findUnique({
    where: { newsroomId_id: { newsroomId, id } },
    select: { claimId: true },
  })
  return found ? found.claimId : refuse(fail('not-found', 'not_found', 'This source is gone.'))
}
