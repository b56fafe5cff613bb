import 'server-only'
import type { z } from 'zod'
import type { occasionInput, occasionPatch } from '../api/inputs'
import { isInOrder, type Occasion } from '../articles/article'
import type { Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { same } from '../same'
import { ofClaim } from './chain'
import { changeClaims } from './claim-change'
import { creating } from './creations'
import { reading, refuse, writing, type Work } from './transact'
import { versionConflict } from './version-conflict'

const occasionColumns = {
  id: true,
  storyId: true,
  what: true,
  place: true,
  fromDate: true,
  toDate: true,
  version: true,
} as const

/** The occasions of a story, or of all, by date. */
export async function listOccasions(viewer: Viewer, storyId?: string): Promise<Occasion[]> {
  return reading(viewer, ({ db }) =>
    db.occasion.findMany({
      where: { newsroomId: viewer.newsroomId, ...(storyId && { storyId }) },
      select: occasionColumns,
      orderBy: [{ fromDate: 'asc' }, { id: 'asc' }],
    }),
  )
}

/** Names an occasion of a story: which meeting, strike or vote a claim is about. */
export async function createOccasion(viewer: Viewer, input: z.output<typeof occasionInput>): Promise<Result<Occasion>> {
  return writing(viewer, work =>
    creating(work, 'occasion', input.id, input, async () => {
      const { newsroomId } = viewer
      const story = await work.db.story.count({ where: { newsroomId, id: input.storyId } })
      if (story === 0) refuse(fail('invalid', 'unknown_reference', 'There is no such story.', 'storyId'))
      const { id, storyId, what, place, fromDate, toDate } = input
      const row = await work.db.occasion.create({
        data: { newsroomId, id, storyId, what, place, fromDate, toDate, createdAt: work.at },
        select: occasionColumns,
      })
      work.record({
        type: 'occasion.created',
        subject: 'occasion',
        subjectId: id,
        data: { storyId, what, place, fromDate, toDate },
      })
      return row
    }),
  )
}

/**
 * Corrects what an occasion is called, where and when it was. Every claim about it says something else then: approvals of its
 * value lapse, and a signed one is reopened. Where nothing differs nothing is written.
 *
 * @returns the occasion as it is then; `not_found`; `version_conflict` with the stored one; `bad_period` where it would end
 *   before it begins.
 */
export async function updateOccasion(
  viewer: Viewer,
  id: string,
  version: number,
  patch: z.output<typeof occasionPatch>,
): Promise<Result<Occasion>> {
  return writing(viewer, async work => {
    const { db } = work
    const { newsroomId } = viewer
    const key = { newsroomId_id: { newsroomId, id } }
    const before = await db.occasion.findUnique({ where: key, select: occasionColumns })
    if (!before) refuse(fail('not-found', 'not_found', 'This occasion is gone.'))
    if (before.version !== version) refuse(versionConflict(before))
    const after = { ...before, ...patch }
    if (!isInOrder(after)) refuse(fail('invalid', 'bad_period', 'It cannot end before it begins.', 'toDate'))
    if (same(particulars(before), particulars(after))) return before
    const changed = await db.occasion.updateMany({
      where: { newsroomId, id, version },
      data: { ...particulars(after), version: { increment: 1 } },
    })
    const stored = await db.occasion.findUniqueOrThrow({ where: key, select: occasionColumns })
    if (changed.count === 0) refuse(versionConflict(stored))
    const told = { before: particulars(before), after: particulars(after) }
    work.record({ type: 'occasion.changed', subject: 'occasion', subjectId: id, data: told })
    await correctClaims(work, id, told)
    return stored
  })
}

type Particulars = Pick<Occasion, 'what' | 'place' | 'fromDate' | 'toDate'>

const particulars = ({ what, place, fromDate, toDate }: Particulars): Particulars => ({ what, place, fromDate, toDate })

async function correctClaims(work: Work, occasionId: string, told: { before: Particulars; after: Particulars }) {
  const { db, viewer, record } = work
  const where = { newsroomId: viewer.newsroomId, occasionId }
  const about = await db.claim.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } })
  const ids = about.map(claim => claim.id)
  await changeClaims(work, ids, async claims => {
    await db.claim.updateMany({ where, data: { valueById: viewer.personId } })
    for (const claim of claims) record({ type: 'claim.occasion-changed', ...ofClaim(claim), data: { occasion: told } })
    return claims.map(() => ({ valueChanged: true }))
  })
}
