import 'server-only'
import type { z } from 'zod'
import type { corroborationInput, corroborationPatch } from '../api/inputs'
import type { Claim } from '../claims/claim'
import { isCarried } from '../claims/fate'
import type { Corroboration, Evidence, Reliability, Stance } from '../corroboration/corroboration'
import { checkCredibility } from '../corroboration/credibility'
import { checkQuestion } from '../corroboration/standing'
import { evidenceName } from '../corroboration/standings'
import type { Viewer } from '../people/roles'
import { fail, type Result } from '../result'
import { reanchor } from '../text/anchor/reanchor'
import { toAnchor, type Anchor } from '../text/span'
import { changeClaim } from './claim-change'
import { creating } from './creations'
import type { Prisma } from './generated/client'
import { demandOrigin, namedOrigin } from './origins'
import { namedOutlet } from './outlets'
import { demandAnchor, findText, holdText, newestVersion } from './passages'
import { demand, reading, refuse, writing, type Work } from './transact'

type Input = z.output<typeof corroborationInput>
type Source = { outletId: string | null; originId: string | null; reliability: Reliability }

/** Records what one source says of a claim. Answers with the claim and its new standings. */
export async function createCorroboration(viewer: Viewer, claimId: string, input: Input): Promise<Result<Claim>> {
  return writing(viewer, work =>
    creating(work, 'corroboration', input.id, { claimId, ...input }, async () => {
      const { evidence: sent } = input
      if (sent.type === 'article') await holdText(work.db, viewer.newsroomId, sent.articleId)
      return changeClaim(work, claimId, null, async claim => {
        if (claim.status === 'withdrawn')
          refuse(fail('conflict', 'claim_withdrawn', 'This claim was withdrawn. Restore it first.'))
        demand(checkQuestion(claim.kind, input.question))
        demandStance(input.evidence.type, input.stance)
        const { evidence, place, sourceState } = await demandEvidence(work, claim, input.evidence)
        const source = await demandSource(work, input, evidence)
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
            evidenceType: evidence.type,
            ...place,
            sourceState,
            evidence: evidence as unknown as Prisma.InputJsonObject,
            ...source,
            sourceKind: input.sourceKind,
            credibility: input.credibility,
            note: input.note,
            madeById: viewer.personId,
            createdAt: work.at,
            updatedAt: work.at,
          },
        })
        work.record({
          type: 'corroboration.created',
          subject: 'corroboration',
          subjectId: input.id,
          claimId,
          articleId: claim.articleId,
          data: {
            question: input.question,
            stance: input.stance,
            evidence,
            ...source,
            sourceKind: input.sourceKind,
            credibility: input.credibility,
          },
        })
        return {}
      })
    }),
  )
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
      if (before.version !== version)
        refuse(
          fail('conflict', 'version_conflict', 'Somebody changed this in the meantime.', undefined, {
            extra: { current: claim },
          }),
        )
      if (patch.question) demand(checkQuestion(claim.kind, patch.question))
      const stance = patch.stance ?? before.stance
      demandStance(before.evidence.type, stance)
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
      const { withdrawn, place, ...columns } = patch
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

type Place = { versionId: string | null; start: number | null; end: number | null }
type Found = { evidence: Evidence; place: Place; sourceState: Corroboration['sourceState'] }

/**
 * The evidence with its anchor, checked on its text, and where it stands. Words of an older text that stand in the newest one, in
 * the same sentence, are cited there; others are cited as they were, and flagged.
 */
async function demandEvidence({ db, viewer }: Work, claim: Claim, evidence: Input['evidence']): Promise<Found> {
  if (evidence.type !== 'article')
    return { evidence, place: { versionId: null, start: null, end: null }, sourceState: null }
  const { articleId, versionId } = evidence
  if (articleId === claim.articleId)
    refuse(
      fail(
        'invalid',
        'own_article',
        'An article does not corroborate itself. Pick a passage of another one.',
        'evidence.articleId',
      ),
    )
  const text = await findText(db, viewer.newsroomId, articleId, versionId)
  if (text === null) refuse(fail('invalid', 'unknown_reference', 'There is no such article.', 'evidence.articleId'))
  const anchor = demandAnchor(text, evidence, 'evidence')
  const cite = (of: string, found: Anchor, sourceState: Corroboration['sourceState'] = null): Found => ({
    evidence: { type: 'article', articleId, versionId: of, anchor: found },
    place: { versionId: of, start: found.start, end: found.end },
    sourceState,
  })
  const newest = await newestVersion(db, viewer.newsroomId, articleId)
  if (!newest || newest.id === versionId) return cite(versionId, anchor)
  const now = (await findText(db, viewer.newsroomId, articleId, newest.id)) ?? ''
  const [carried] = reanchor(text, now, [anchor])
  if (carried && isCarried(carried) && carried.start !== undefined && carried.end !== undefined)
    return cite(newest.id, toAnchor(now, { start: carried.start, end: carried.end }))
  return cite(versionId, anchor, carried?.state === 'lost' ? 'lost' : 'changed')
}

/** What is stored when somebody says where cited words stand in the newest text of their article. */
async function demandPlace({ db, viewer }: Work, evidence: Evidence, place: SentPlace) {
  if (evidence.type !== 'article')
    refuse(fail('invalid', 'no_cited_article', 'Only a passage of an article has a place.', 'place'))
  const { newsroomId } = viewer
  const { articleId } = evidence
  const newest = await newestVersion(db, newsroomId, articleId)
  if (newest?.id !== place.versionId) {
    refuse(
      fail(
        'conflict',
        'text_version_changed',
        'The article has a newer text. Pick the passage there.',
        'place.versionId',
        {
          extra: { newest },
        },
      ),
    )
  }
  const anchor = demandAnchor((await findText(db, newsroomId, articleId, newest.id)) ?? '', place, 'place')
  return {
    versionId: newest.id,
    start: anchor.start,
    end: anchor.end,
    evidence: { type: 'article', articleId, versionId: newest.id, anchor } as unknown as Prisma.InputJsonObject,
    sourceState: null,
  }
}

type SentPlace = NonNullable<z.output<typeof corroborationPatch>['place']>

/** Outlet, origin and reliability: as given, else as they follow from the evidence. */
async function demandSource(work: Work, input: Input, evidence: Evidence): Promise<Source> {
  const { db, viewer } = work
  const { newsroomId } = viewer
  if (evidence.type === 'search') return { outletId: null, originId: null, reliability: input.reliability ?? 'F' }
  const article =
    evidence.type === 'article'
      ? await db.article.findUniqueOrThrow({
          where: { newsroomId_id: { newsroomId, id: evidence.articleId } },
          select: { outletId: true, originId: true },
        })
      : null
  const outletId = article?.outletId ?? (input.outlet ? await demandOutlet(work, input.outlet) : null)
  const outlet =
    outletId === null
      ? null
      : await db.outlet.findUniqueOrThrow({
          where: { newsroomId_id: { newsroomId, id: outletId } },
          select: { reliability: true, origins: { select: { id: true } } },
        })
  const given =
    input.origin &&
    ('id' in input.origin
      ? await demandOrigin(work, input.origin.id, 'origin.id')
      : await namedOrigin(work, input.origin.name, input.origin.kind))
  const originId =
    given ?? article?.originId ?? outlet?.origins[0]?.id ?? (await namedOrigin(work, evidenceName(evidence)))
  return { outletId, originId, reliability: input.reliability ?? ((outlet?.reliability ?? 'F') as Reliability) }
}

async function demandOutlet(work: Work, outlet: NonNullable<Input['outlet']>): Promise<string> {
  if (!('id' in outlet)) return (await namedOutlet(work, { name: outlet.name })).id
  const found = await work.db.outlet.count({ where: { newsroomId: work.viewer.newsroomId, id: outlet.id } })
  return found ? outlet.id : refuse(fail('invalid', 'unknown_reference', 'There is no such outlet.', 'outlet.id'))
}

/** Where in the newsroom's other work an article's passages are cited: claim ids by article, for a page that shows both. */
export async function listCitingClaims(viewer: Viewer, articleId: string): Promise<string[]> {
  return reading(viewer, async ({ db }) => {
    const rows = await db.corroboration.findMany({
      where: { newsroomId: viewer.newsroomId, withdrawnAt: null, articleVersion: { articleId } },
      select: { claimId: true },
      distinct: ['claimId'],
    })
    return rows.map(row => row.claimId)
  })
}
