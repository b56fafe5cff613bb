import 'server-only'
import type { z } from 'zod'
import type { factInput, factPatch } from '../api/fact-inputs'
import type { Claim } from '../claims/claim'
import type { Fact } from '../corroboration/matrix/matrix'
import type { Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { ofClaim } from './chain'
import { changeClaim, refuseWithdrawn } from './claim-change'
import { forgetApart, rememberApart } from './claims-apart'
import { creating } from './creations'
import { factColumns } from './fact-rows'
import { refuse, writing, type Work } from './transact'
import { versionConflict } from './version-conflict'

/** A fact with the claims that are joined in it, by id, and their versions. */
export type FactWithClaims = Fact & { claims: { id: string; version: number }[] }

type Sent = z.output<typeof factPatch>['join']

/** Joins claims of one story into a fact. Each claim's version rises; nothing about its approval or its standing changes. */
export async function createFact(viewer: Viewer, input: z.output<typeof factInput>): Promise<Result<FactWithClaims>> {
  return writing(viewer, work =>
    creating(work, 'fact', input.id, input, async () => {
      const { db, at } = work
      const { newsroomId, personId } = viewer
      const { id, storyId, title } = input
      if ((await db.story.count({ where: { newsroomId, id: storyId } })) === 0)
        refuse(fail('invalid', 'unknown_reference', 'There is no such story.', 'storyId'))
      await db.fact.create({ data: { newsroomId, id, storyId, title, createdById: personId, createdAt: at } })
      work.record({ type: 'fact.created', subject: 'fact', subjectId: id, data: { storyId, title } })
      await joinClaims(work, await demandFact(work, id), input.claims, 'claims')
      return readFact(work, id)
    }),
  )
}

/** Changes a fact's title or occasion, joins claims to it, splits claims off. */
export async function updateFact(
  viewer: Viewer,
  id: string,
  version: number,
  patch: z.output<typeof factPatch>,
): Promise<Result<FactWithClaims>> {
  return writing(viewer, async work => {
    const { db } = work
    const { newsroomId } = viewer
    // The row is locked first: who comes second with the same version finds it changed.
    const raised = await db.fact.updateMany({
      where: { newsroomId, id, version },
      data: { version: { increment: 1 }, title: patch.title },
    })
    const before = await demandFact(work, id)
    if (raised.count === 0) refuse(versionConflict(await readFact(work, id)))
    await partClaims(work, before, patch.part, patch.remember)
    if (patch.occasionId !== undefined) await setOccasion(work, before, patch.occasionId)
    await joinClaims(work, await demandFact(work, id), patch.join, 'join')
    const { title, occasionId } = patch
    work.record({
      type: 'fact.changed',
      subject: 'fact',
      subjectId: id,
      data: {
        ...(title !== undefined && { title }),
        ...(occasionId !== undefined && { occasion: { before: before.occasionId, after: occasionId } }),
        joined: patch.join.map(claim => claim.id),
        parted: patch.part.map(claim => claim.id),
        ...(patch.part.length > 0 && { remember: patch.remember }),
      },
    })
    return readFact(work, id)
  })
}

async function demandFact({ db, viewer }: Work, id: string): Promise<Fact> {
  const fact = await db.fact.findUnique({
    where: { newsroomId_id: { newsroomId: viewer.newsroomId, id } },
    select: factColumns,
  })
  return fact ?? refuse(fail('not-found', 'not_found', 'This fact is gone.'))
}

async function readFact(work: Work, id: string): Promise<FactWithClaims> {
  const claims = await work.db.claim.findMany({
    where: { newsroomId: work.viewer.newsroomId, factId: id },
    select: { id: true, version: true },
    orderBy: { id: 'asc' },
  })
  return { ...(await demandFact(work, id)), claims }
}

/** Claims are always locked in the order of their ids, so that two joinings at once wait for each other. */
const inOrder = (claims: Sent) => [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))

/** Writes one claim's fact. A join raises the version of the claim like any write, and changes nothing that is approved. */
async function placeClaim(
  work: Work,
  { id, version }: Sent[number],
  factId: string | null,
  check: (claim: Claim) => void,
): Promise<void> {
  const { db, viewer } = work
  const key = { newsroomId_id: { newsroomId: viewer.newsroomId, id } }
  await changeClaim(work, id, version, async before => {
    check(before)
    const was = await db.claim.findUniqueOrThrow({ where: key, select: { factId: true } })
    await db.claim.update({ where: key, data: { factId } })
    // A row that a claim leaves for another one has changed too; a claim that is split off leaves by its own row's change.
    if (factId !== null && was.factId !== null && was.factId !== factId)
      await db.fact.updateMany({
        where: { newsroomId: viewer.newsroomId, id: was.factId },
        data: { version: { increment: 1 } },
      })
    work.record({
      type: factId === null ? 'claim.parted' : 'claim.joined',
      ...ofClaim(before),
      data: { from: was.factId, to: factId },
    })
    return {}
  })
}

async function joinClaims(work: Work, fact: Fact, claims: Sent, field: string): Promise<void> {
  if (claims.length === 0) return
  const { db, viewer } = work
  const { newsroomId } = viewer
  await demandClaims(work, claims, field)
  let occasionId = fact.occasionId
  for (const claim of inOrder(claims)) {
    await placeClaim(work, claim, fact.id, before => {
      refuseWithdrawn(before)
      if (before.article.storyId !== fact.storyId)
        refuse(fail('invalid', 'other_story', 'This claim stands in an article of another story.', field))
      if (before.occasionId !== null && occasionId !== null && before.occasionId !== occasionId)
        refuse(fail('conflict', 'other_occasion', 'These claims are about two different occasions.', field))
      occasionId ??= before.occasionId
    })
  }
  if (occasionId !== fact.occasionId)
    await db.fact.update({ where: { newsroomId_id: { newsroomId, id: fact.id } }, data: { occasionId } })
  const joined = await db.claim.findMany({ where: { newsroomId, factId: fact.id }, select: { id: true } })
  await forgetApart(
    work,
    joined.map(claim => claim.id),
  )
}

async function partClaims(work: Work, fact: Fact, claims: Sent, remember: boolean): Promise<void> {
  if (claims.length === 0) return
  const { newsroomId } = work.viewer
  await demandClaims(work, claims, 'part')
  const inFact = await work.db.claim.findMany({ where: { newsroomId, factId: fact.id }, select: { id: true } })
  const members = new Set(inFact.map(claim => claim.id))
  for (const claim of inOrder(claims)) {
    if (!members.has(claim.id)) refuse(fail('conflict', 'not_joined', 'This claim is not in this row.', 'part'))
    await placeClaim(work, claim, null, () => undefined)
  }
  if (!remember) return
  const parted = claims.map(claim => claim.id)
  const rest = [...members].filter(id => !parted.includes(id))
  // Where everything leaves at once, each is by itself; else what leaves together may still be one.
  const pairs = rest.length > 0 ? parted.flatMap(id => rest.map(other => [id, other] as const)) : everyPair(parted)
  await rememberApart(work, pairs)
}

function everyPair(ids: readonly string[]): (readonly [string, string])[] {
  return ids.flatMap((id, at) => ids.slice(at + 1).map(other => [id, other] as const))
}

async function demandClaims({ db, viewer }: Work, claims: Sent, field: string): Promise<void> {
  const ids = [...new Set(claims.map(claim => claim.id))]
  const found = await db.claim.count({ where: { newsroomId: viewer.newsroomId, id: { in: ids } } })
  if (found !== ids.length || ids.length !== claims.length)
    refuse(fail('invalid', 'unknown_reference', 'There is no such claim.', field))
}

/** The occasion of a row is that of its claims: those with another one get it, and a signed one among them is reopened by it. */
async function setOccasion(work: Work, fact: Fact, occasionId: string | null): Promise<void> {
  const { db, viewer } = work
  const { newsroomId, personId } = viewer
  if (occasionId !== null) {
    const found = await db.occasion.count({ where: { newsroomId, id: occasionId, storyId: fact.storyId } })
    if (found === 0) refuse(fail('invalid', 'unknown_reference', 'There is no such occasion.', 'occasionId'))
  }
  await db.fact.update({ where: { newsroomId_id: { newsroomId, id: fact.id } }, data: { occasionId } })
  const others = await db.claim.findMany({
    where: {
      newsroomId,
      factId: fact.id,
      OR: [{ occasionId: { not: occasionId } }, ...(occasionId === null ? [] : [{ occasionId: null }])],
    },
    select: { id: true, occasionId: true },
    orderBy: { id: 'asc' },
  })
  for (const { id } of others) {
    await changeClaim(work, id, null, async before => {
      await db.claim.update({
        where: { newsroomId_id: { newsroomId, id } },
        data: { occasionId, valueById: personId },
      })
      work.record({
        type: 'claim.occasion-changed',
        ...ofClaim(before),
        data: { occasion: { before: before.occasionId, after: occasionId } },
      })
      return { valueChanged: true }
    })
  }
}
