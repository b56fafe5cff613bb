import 'server-only'
import type { z } from 'zod'
import type { previewInput, setInput, setPatch } from '../api/set-inputs'
import { mainPassage, type Claim } from '../claims/claim'
import type { KindAndValue } from '../claims/value-columns'
import { leftOutBecause, type ClaimSet, type Preview, type PreviewClaim, type SetFilter } from '../exports/claim-set'
import type { PersonRef, Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { sha256 } from '../text/sha256'
import { canonicalText } from './chain'
import { claimsWhere } from './claim-rows'
import { toWhere } from './claim-filter'
import { creating } from './creations'
import { Prisma } from './generated/client'
import { listNames } from './names'
import { releaseColumns, toReleaseSummary } from './release-rows'
import { reading, refuse, writing, type Work } from './transact'
import { versionConflict } from './version-conflict'

const whole = {
  members: { select: { claimId: true }, orderBy: { claimId: 'asc' } },
  releases: { select: releaseColumns, orderBy: { number: 'desc' } },
} as const satisfies Prisma.ClaimSetInclude

type SetRow = Prisma.ClaimSetGetPayload<{ include: typeof whole }>

function toSet(row: SetRow, name: (id: string) => PersonRef): ClaimSet {
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    filter: row.filter as SetFilter | null,
    members: row.members.map(member => member.claimId),
    version: row.version,
    createdBy: name(row.createdById),
    createdAt: row.createdAt.toISOString(),
    releases: row.releases.map(release => toReleaseSummary(release, name)),
  }
}

/** The sets of one newsroom that fit, newest first, inside a transaction. */
export async function setsWhere(
  db: Prisma.TransactionClient,
  newsroomId: string,
  where: Prisma.ClaimSetWhereInput,
): Promise<ClaimSet[]> {
  const rows = await db.claimSet.findMany({
    where: { ...where, newsroomId },
    include: whole,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  const name = await listNames(
    db,
    rows.flatMap(row => [row.createdById, ...row.releases.map(release => release.publishedById)]),
  )
  return rows.map(row => toSet(row, name))
}

/** The newsroom's claim sets, newest first, with their releases. */
export async function listSets(viewer: Viewer): Promise<ClaimSet[]> {
  return reading(viewer, ({ db }) => setsWhere(db, viewer.newsroomId, {}))
}

/** One claim set; null when there is none. */
export async function findSet(viewer: Viewer, id: string): Promise<ClaimSet | null> {
  const sets = await reading(viewer, ({ db }) => setsWhere(db, viewer.newsroomId, { id }))
  return sets[0] ?? null
}

/** Saves a choice of claims. Refuses members that are not claims of the newsroom (`unknown_reference`). */
export async function createSet(viewer: Viewer, input: z.output<typeof setInput>): Promise<Result<ClaimSet>> {
  return writing(viewer, work =>
    creating(work, 'set', input.id, input, async () => {
      const { db, at } = work
      const { newsroomId, personId } = viewer
      const { id, name, description, filter } = input
      await db.claimSet.create({
        data: {
          newsroomId,
          id,
          name,
          description,
          filter: filter ?? Prisma.DbNull,
          createdById: personId,
          createdAt: at,
        },
      })
      await storeMembers(work, id, input.members)
      work.record({
        type: 'set.created',
        subject: 'set',
        subjectId: id,
        data: { name, description, filter, members: input.members },
      })
      return demandSet(work, id)
    }),
  )
}

/** Changes a set; `members` replaces all that were chosen by hand. Releases stay what they are. */
export async function updateSet(
  viewer: Viewer,
  id: string,
  version: number,
  patch: z.output<typeof setPatch>,
): Promise<Result<ClaimSet>> {
  return writing(viewer, async work => {
    const { db } = work
    const { newsroomId } = viewer
    const before = await demandSet(work, id)
    const { name, description, filter, members } = patch
    const changed = await db.claimSet.updateMany({
      where: { newsroomId, id, version },
      data: { name, description, filter: filter === null ? Prisma.DbNull : filter, version: { increment: 1 } },
    })
    if (changed.count === 0) {
      refuse(versionConflict(before))
    }
    if (members) await storeMembers(work, id, members)
    const old = Object.fromEntries(Object.keys(patch).map(key => [key, before[key as keyof typeof patch]]))
    work.record({ type: 'set.changed', subject: 'set', subjectId: id, data: { before: old, after: patch } })
    return demandSet(work, id)
  })
}

async function demandSet({ db, viewer }: Work, id: string): Promise<ClaimSet> {
  const [set] = await setsWhere(db, viewer.newsroomId, { id })
  return set ?? refuse(fail('not-found', 'not_found', 'This claim set is gone.'))
}

async function storeMembers({ db, viewer }: Work, setId: string, members: string[]) {
  const { newsroomId } = viewer
  const claimIds = [...new Set(members)]
  const known = await db.claim.count({ where: { newsroomId, id: { in: claimIds } } })
  if (known < claimIds.length) refuse(fail('invalid', 'unknown_reference', 'There is no such claim.', 'members'))
  await db.claimSetMember.deleteMany({ where: { newsroomId, setId } })
  await db.claimSetMember.createMany({ data: claimIds.map(claimId => ({ newsroomId, setId, claimId })) })
}

/** A choice of claims: what a filter finds, and those chosen by hand. */
export type Choice = z.output<typeof previewInput>

/** The claims of a choice as they stand, whole, in order of creation; withdrawn ones only when chosen by hand or asked for. */
export async function claimsOfChoice(
  db: Prisma.TransactionClient,
  newsroomId: string,
  { filter, members }: Choice,
): Promise<Claim[]> {
  const found: Prisma.ClaimWhereInput[] = [{ id: { in: members } }, ...(filter ? [toWhere(filter)] : [])]
  return claimsWhere(db, newsroomId, { OR: found })
}

/** What a release of this choice would hold now, and what not, and why. */
export async function previewRelease(viewer: Viewer, choice: Choice): Promise<Preview> {
  const claims = await reading(viewer, ({ db }) => claimsOfChoice(db, viewer.newsroomId, choice))
  return toPreview(claims, choice.members)
}

/** The same of claims that are read already. */
export function toPreview(claims: Claim[], members: string[]): Preview {
  const byHand = new Set(members)
  const previewed = claims.map((claim): PreviewClaim => {
    const { id, article, articleId, status, standings } = claim
    const read = { kind: claim.kind, value: claim.value } as KindAndValue
    const words = mainPassage(claim).anchor.exact
    return {
      id,
      ...read,
      article,
      articleId,
      status,
      standings,
      words,
      byHand: byHand.has(id),
      leftOut: leftOutBecause(claim),
    }
  })
  const going = claims.filter(claim => leftOutBecause(claim) === null)
  return {
    digest: sha256(canonicalText(going.map(claim => [claim.id, claim.version]))),
    going: going.length,
    leftOut: claims.length - going.length,
    claims: previewed,
  }
}
