import 'server-only'
import type { z } from 'zod'
import { parseInput } from '../api/input'
import { kindAndValue } from '../api/inputs'
import type { placementInput } from '../api/version-inputs'
import { carriedValue } from '../claims/carried-value'
import { mainPassage, type Claim, type Passage } from '../claims/claim'
import type { ReadFrom } from '../claims/read'
import { valueColumns, type KindAndValue } from '../claims/value-columns'
import type { Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { same } from '../same'
import { changeClaim } from './claim-change'
import { fromStatus } from './claim-rows'
import type { Prisma } from './generated/client'
import { demandPassages, findText, holdText, newestVersion, readFrom, storePassages } from './passages'
import { demand, refuse, writing, type Work } from './transact'

/**
 * Places a claim in the newest text: a person says that it stands there. Its words as they are now are its words from then on, and
 * its value is read from them anew where they changed. A claim that was signed before the correction has to be reviewed again.
 */
export async function placeClaim(
  viewer: Viewer,
  id: string,
  version: number,
  input: z.output<typeof placementInput>,
): Promise<Result<Claim>> {
  return writing(viewer, async work => {
    const { db } = work
    const { newsroomId, personId } = viewer
    await holdTextOf(work, id)
    return changeClaim(work, id, version, async before => {
      if (!before.unplaced) refuse(fail('conflict', 'already_placed', 'This claim stands in the newest text already.'))
      const { articleId } = before
      const newest = await newestVersion(db, newsroomId, articleId)
      if (newest?.id !== input.versionId) {
        refuse(
          fail(
            'conflict',
            'text_version_changed',
            'The article has a newer text. Place the claim there.',
            'versionId',
            {
              extra: { newest },
            },
          ),
        )
      }
      const now = await readFrom(db, newsroomId, articleId, input.versionId)
      const passages = demandPassages(now.text, input.versionId, input.passages)
      const read = await readPlaced(work, before, passages, now, input)
      const words = (all: readonly Passage[]) => all.map(({ role, anchor }) => [role, anchor.exact]).sort()
      const valueChanged = !same(
        [read.kind, read.value, words(passages)],
        [before.kind, before.value, words(before.passages)],
      )
      await keepAsItStood(work, before)
      await storePassages(db, newsroomId, id, input.versionId, passages)
      await db.claim.update({
        where: { newsroomId_id: { newsroomId, id } },
        data: {
          versionId: input.versionId,
          ...(valueChanged && {
            kind: read.kind,
            value: read.value as Prisma.InputJsonObject,
            ...valueColumns(read),
            valueById: personId,
          }),
        },
        select: { id: true },
      })
      recordPlacing(work, 'claim.placed', before, { versionId: input.versionId, ...read, passages })
      return { valueChanged }
    })
  })
}

/** The value as sent; else as it stood, read anew where its words are others. Its printed words are those of the text. */
async function readPlaced(
  { db, viewer }: Work,
  before: Claim,
  passages: Passage[],
  now: ReadFrom,
  { kind, value }: z.output<typeof placementInput>,
): Promise<KindAndValue> {
  const main = mainPassage({ passages }).anchor
  if (value !== undefined) {
    const sent = demand(parseInput(kindAndValue, { kind: kind ?? before.kind, value }))
    return { kind: sent.kind, value: { ...sent.value, printed: main.exact } } as KindAndValue
  }
  if (kind !== undefined && kind !== before.kind)
    refuse(fail('invalid', 'value_needed', 'A new kind needs a value of that kind.', 'value'))
  const text = await findText(db, viewer.newsroomId, before.articleId, before.versionId)
  const old = { span: mainPassage(before).anchor, from: { ...now, text: text ?? '' } }
  return { kind: before.kind, value: carriedValue(before, old, { span: main, from: now }) } as KindAndValue
}

/** Holds the text of a claim's article, before the claim itself is locked. */
async function holdTextOf({ db, viewer }: Work, claimId: string): Promise<void> {
  const row = await db.claim.findUnique({
    where: { newsroomId_id: { newsroomId: viewer.newsroomId, id: claimId } },
    select: { articleId: true },
  })
  if (row) await holdText(db, viewer.newsroomId, row.articleId)
}

/** Keeps the claim as it stands in the old text, and who took it from there. */
async function keepAsItStood({ db, viewer, at }: Work, claim: Claim): Promise<void> {
  const { newsroomId, personId } = viewer
  const { id: claimId, versionId, kind, unplaced } = claim
  const stood = { kind, value: claim.value as unknown as Prisma.InputJsonObject, placedById: personId, at }
  await db.earlierClaim.upsert({
    where: { newsroomId_versionId_claimId: { newsroomId, versionId, claimId } },
    create: {
      newsroomId,
      versionId,
      claimId,
      ...stood,
      status: fromStatus(claim.status),
      state: unplaced?.state ?? 'changed',
      context: unplaced?.context ?? 'changed',
    },
    update: stood,
    select: { claimId: true },
  })
}

/**
 * Takes a placing back: the claim waits again, as it stood in the old text. Refused (`not_placed`) where no person placed it in the
 * text it stands in, and (`changed_since`) once it was sent to review or reviewed.
 */
export async function takePlacingBack(viewer: Viewer, id: string, version: number): Promise<Result<Claim>> {
  return writing(viewer, async work => {
    const { db } = work
    const { newsroomId, personId } = viewer
    await holdTextOf(work, id)
    return changeClaim(work, id, version, async before => {
      const stood = await db.earlierClaim.findFirst({
        where: { newsroomId, claimId: id },
        orderBy: { articleVersion: { number: 'desc' } },
      })
      if (!stood || stood.placedById === null || before.unplaced)
        refuse(fail('conflict', 'not_placed', 'Nobody placed this claim in its text by hand.'))
      const reviewed = before.reviews.some(review => review.at > stood.at.toISOString())
      if (reviewed || (before.status !== 'draft' && before.status !== 'reopened'))
        refuse(fail('conflict', 'changed_since', 'This claim was changed since: it stays as it is.'))
      const { versionId } = stood
      const read = { kind: stood.kind, value: stood.value } as unknown as KindAndValue
      const valueChanged = !same([read.kind, read.value], [before.kind, before.value])
      await db.passage.deleteMany({ where: { newsroomId, claimId: id, versionId: before.versionId } })
      await db.claim.update({
        where: { newsroomId_id: { newsroomId, id } },
        data: {
          versionId,
          ...(valueChanged && {
            kind: read.kind,
            value: read.value as Prisma.InputJsonObject,
            ...valueColumns(read),
            valueById: personId,
          }),
        },
        select: { id: true },
      })
      await db.earlierClaim.update({
        where: { newsroomId_versionId_claimId: { newsroomId, versionId, claimId: id } },
        data: { placedById: null },
        select: { claimId: true },
      })
      const passages = await db.passage.findMany({ where: { newsroomId, claimId: id, versionId } })
      recordPlacing(work, 'claim.placing-undone', before, {
        versionId,
        ...read,
        passages: passages.map(({ role, start, end, exact }) => ({ role, anchor: { start, end, exact } })),
      })
      return { valueChanged }
    })
  })
}

type Placed = KindAndValue & {
  versionId: string
  passages: readonly { role: string; anchor: { start: number; end: number; exact: string } }[]
}

function recordPlacing({ record }: Work, type: string, before: Claim, after: Placed): void {
  const inHistory = ({ versionId, kind, value, passages }: Placed) => ({
    versionId,
    kind,
    value,
    passages: passages.map(({ role, anchor: { start, end, exact } }) => ({ role, start, end, exact })),
  })
  record({
    type,
    subject: 'claim',
    subjectId: before.id,
    claimId: before.id,
    articleId: before.articleId,
    data: { before: inHistory(before as Placed), after: inHistory(after) },
  })
}
