import 'server-only'
import type { z } from 'zod'
import { parseInput } from '../api/input'
import { kindAndValue, type claimInput, type claimPatch, type moveInput } from '../api/inputs'
import { mainPassage, type Claim, type Passage } from '../claims/claim'
import { fateOf, isCarried } from '../claims/fate'
import { findMove } from '../claims/status'
import { valueColumns, type KindAndValue } from '../claims/value-columns'
import type { Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { same } from '../same'
import { reanchor } from '../text/anchor/reanchor'
import { changeClaim, refuseWithdrawn, storedStandings } from './claim-change'
import { ofClaim } from './chain'
import { claimsWhere } from './claim-rows'
import { creating } from './creations'
import { demandPassages, findText, holdText, newestVersion, storePassages } from './passages'
import { indexClaims } from './shortlist-index'
import { demand, reading, refuse, writing, type Work } from './transact'

/** One claim of the newsroom, whole; null when there is none. */
export async function findClaim(viewer: Viewer, id: string): Promise<Claim | null> {
  const claims = await reading(viewer, ({ db }) => claimsWhere(db, viewer.newsroomId, { id }))
  return claims[0] ?? null
}

/** Stores a claim as marked. Refuses an old text version, words that differ, a span that cannot be, and unknown references. */
export async function createClaim(viewer: Viewer, input: z.output<typeof claimInput>): Promise<Result<Claim>> {
  return writing(viewer, work =>
    creating(work, 'claim', input.id, input, async () => {
      const { db, at } = work
      const { newsroomId, personId } = viewer
      await holdText(db, newsroomId, input.articleId)
      const passages = await demandClaimPassages(work, input.articleId, input.versionId, input.passages)
      await demandOccasion(work, input.occasionId)
      const read = withPrinted(input, passages)
      await db.claim.create({
        data: {
          newsroomId,
          id: input.id,
          articleId: input.articleId,
          versionId: input.versionId,
          kind: read.kind,
          value: read.value,
          ...valueColumns(read),
          note: input.note,
          occasionId: input.occasionId,
          createdById: personId,
          valueById: personId,
          createdAt: at,
          updatedAt: at,
        },
      })
      await storePassages(db, newsroomId, input.id, input.versionId, passages)
      await indexClaims(work, [input.id])
      work.record({
        type: 'claim.created',
        ...ofClaim(input),
        data: { kind: read.kind, value: read.value, passages: passages.map(inHistory), versionId: input.versionId },
      })
      const [claim] = await claimsWhere(db, newsroomId, { id: input.id })
      if (!claim) throw new Error('A claim vanished in its own transaction')
      await db.claim.update({ where: { newsroomId_id: { newsroomId, id: input.id } }, data: storedStandings(claim) })
      return claim
    }),
  )
}

/** Changes a claim's value, kind, passages, occasion or note. A note alone never lapses an approval nor reopens. */
export async function updateClaim(
  viewer: Viewer,
  id: string,
  version: number,
  patch: z.output<typeof claimPatch>,
): Promise<Result<Claim>> {
  return writing(viewer, work =>
    changeClaim(work, id, version, async before => {
      refuseWithdrawn(before)
      const { db } = work
      const { newsroomId, personId } = viewer
      if (before.unplaced && (patch.value !== undefined || patch.kind !== undefined || patch.passages))
        refuse(unplaced())
      if (patch.versionId !== undefined && patch.versionId !== before.versionId) refuse(otherText(before))
      const passages = patch.passages
        ? await demandClaimPassages(work, before.articleId, before.versionId, patch.passages)
        : before.passages
      if (patch.occasionId !== undefined) await demandOccasion(work, patch.occasionId)
      if (patch.kind !== undefined && patch.value === undefined)
        refuse(fail('invalid', 'value_needed', 'A new kind needs a value of that kind.', 'value'))
      const given =
        patch.value === undefined
          ? before
          : demand(parseInput(kindAndValue, { kind: patch.kind ?? before.kind, value: patch.value }))
      const read = withPrinted(given, passages)
      const valueChanged = !same(
        [read.kind, read.value, passages.map(inHistory)],
        [before.kind, before.value, before.passages.map(inHistory)],
      )
      const occasionChanged = patch.occasionId !== undefined && patch.occasionId !== before.occasionId
      await db.claim.update({
        where: { newsroomId_id: { newsroomId, id } },
        data: {
          note: patch.note,
          occasionId: patch.occasionId,
          ...(valueChanged && { kind: read.kind, value: read.value, ...valueColumns(read) }),
          ...((valueChanged || occasionChanged) && { valueById: personId }),
        },
      })
      if (patch.passages) await storePassages(db, newsroomId, id, before.versionId, passages)
      work.record({
        type: valueChanged ? 'claim.value-changed' : occasionChanged ? 'claim.occasion-changed' : 'claim.note-changed',
        ...ofClaim(before),
        data: {
          ...(valueChanged && {
            before: { kind: before.kind, value: before.value, passages: before.passages.map(inHistory) },
            after: { kind: read.kind, value: read.value, passages: passages.map(inHistory) },
          }),
          ...(occasionChanged && { occasion: { before: before.occasionId, after: patch.occasionId } }),
          ...(patch.note !== undefined && patch.note !== before.note && { note: true }),
        },
      })
      return { valueChanged: valueChanged || occasionChanged }
    }),
  )
}

/** Moves a claim to another status by the table of moves. Reviews are their own call. */
export async function moveClaim(
  viewer: Viewer,
  id: string,
  version: number,
  input: z.output<typeof moveInput>,
): Promise<Result<Claim>> {
  return writing(viewer, work =>
    changeClaim(work, id, version, async before => {
      const move = findMove(before.status, input.move)
      if (!move)
        refuse(
          fail('conflict', 'bad_move', 'This cannot be done with the claim as it stands.', undefined, {
            params: { status: before.status },
          }),
        )
      if (input.move === 'ask-review') demandReady(before)
      if (!move.by.includes(viewer.role)) refuse(fail('forbidden', 'forbidden_role', 'Your role does not allow this.'))
      if (move.needsReason && !input.reason) refuse(fail('invalid', 'needs_reason', 'Say why.', 'reason'))
      work.record({
        type: `claim.${input.move}`,
        ...ofClaim(before),
        data: { from: before.status, to: move.to, ...(input.reason && { reason: input.reason }) },
      })
      return { status: move.to }
    }),
  )
}

async function demandClaimPassages(
  work: Work,
  articleId: string,
  versionId: string,
  sent: z.output<typeof claimInput>['passages'],
): Promise<Passage[]> {
  const { db, viewer } = work
  const newest = await newestVersion(db, viewer.newsroomId, articleId)
  if (!newest) refuse(fail('invalid', 'unknown_reference', 'There is no such article.', 'articleId'))
  const text = await findText(db, viewer.newsroomId, articleId, versionId)
  if (text === null)
    refuse(fail('invalid', 'unknown_reference', 'There is no such version of this article.', 'versionId'))
  const passages = demandPassages(text, versionId, sent)
  if (newest.id !== versionId) {
    const now = await findText(db, viewer.newsroomId, articleId, newest.id)
    refuse(
      fail('conflict', 'text_version_changed', 'The article has a newer text. Mark the passage there.', 'versionId', {
        extra: { newest, passages: placesIn(text, now ?? '', passages) },
      }),
    )
  }
  return passages
}

/** Where passages of an old text stand in the new one, where every one of them and its sentence is there word for word; else null. */
function placesIn(before: string, after: string, passages: readonly Passage[]) {
  const carried = reanchor(
    before,
    after,
    passages.map(({ anchor: { start, end } }) => ({ start, end })),
  )
  if (!isCarried(fateOf(passages, carried))) return null
  return passages.map(({ id, role }, at) => {
    const { start = 0, end = 0 } = carried[at]!
    return { id, role, start, end, exact: after.slice(start, end) }
  })
}

/** A claim goes to review only from the newest text, on sources that somebody has looked at since they were corrected. */
function demandReady(claim: Claim): void {
  if (claim.unplaced) refuse(unplaced())
  if (claim.corroborations.some(one => one.sourceState !== null && !one.withdrawn))
    refuse(fail('conflict', 'source_corrected', 'A source was corrected: look at what it says now first.'))
}

const unplaced = () =>
  fail('conflict', 'needs_placing', 'The article was corrected: place the claim in the newest text first.')

const otherText = ({ versionId }: Claim) =>
  fail('conflict', 'text_version_changed', 'The claim stands in another text now.', 'versionId', {
    extra: { newest: { id: versionId } },
  })

async function demandOccasion({ db, viewer }: Work, occasionId: string | null) {
  if (occasionId === null) return
  const found = await db.occasion.count({ where: { newsroomId: viewer.newsroomId, id: occasionId } })
  if (found === 0) refuse(fail('invalid', 'unknown_reference', 'There is no such occasion.', 'occasionId'))
}

/** The value with the words that its main passage prints: the printed words are never anybody's to change. */
function withPrinted(read: KindAndValue, passages: Passage[]): KindAndValue {
  const printed = mainPassage({ passages }).anchor.exact
  return { kind: read.kind, value: { ...read.value, printed } } as KindAndValue
}

function inHistory({ role, anchor: { start, end, exact } }: Passage) {
  return { role, start, end, exact }
}
