import 'server-only'
import type { z } from 'zod'
import type { corroborationInput, corroborationPatch } from '../api/inputs'
import type { Claim } from '../claims/claim'
import { isCarried } from '../claims/fate'
import type { Corroboration, Evidence, Reliability } from '../corroboration/corroboration'
import { evidenceName } from '../corroboration/standings'
import { fail } from '../result'
import { reanchor } from '../text/anchor/reanchor'
import { toAnchor, type Anchor } from '../text/span'
import type { Prisma } from './generated/client'
import { demandOrigin, namedOrigin } from './origins'
import { namedOutlet } from './outlets'
import { demandAnchor, findText, newestVersion } from './passages'
import { refuse, type Work } from './transact'

type Input = z.output<typeof corroborationInput>
type Source = { outletId: string | null; originId: string | null; reliability: Reliability }

type Place = { versionId: string | null; start: number | null; end: number | null }
type Found = { evidence: Evidence; place: Place; sourceState: Corroboration['sourceState'] }

/**
 * The evidence with its anchor, checked on its text, and where it stands. Words of an older text that stand in the newest one, in
 * the same sentence, are cited there; others are cited as they were, and flagged.
 */
export async function demandEvidence({ db, viewer }: Work, claim: Claim, evidence: Input['evidence']): Promise<Found> {
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
export async function demandPlace({ db, viewer }: Work, evidence: Evidence, place: SentPlace) {
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
export async function demandSource(work: Work, input: Input, evidence: Evidence): Promise<Source> {
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
