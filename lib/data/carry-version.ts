import 'server-only'
import type { Claim } from '../claims/claim'
import type { CarryCounts, ClaimFate, SourceFate } from '../claims/carrying'
import { isCarried } from '../claims/fate'
import { couldChange } from '../corroboration/could-change'
import { countPlan, planCarrying, type CarryPlan } from '../corroboration/carry-plan'
import type { Evidence, Origin } from '../corroboration/corroboration'
import { reanchor } from '../text/anchor/reanchor'
import { toAnchor } from '../text/span'
import { changeClaims, type Effect } from './claim-change'
import { fromStatus } from './claim-rows'
import type { Prisma } from './generated/client'
import { originsOf } from './origin-rows'
import type { Work } from './transact'

type Db = Prisma.TransactionClient

/** A text of an article, as far as carrying needs it. */
export type Text = { id: string; number: number; text: string }

/** The claims of an article, and those of other articles that cite it: all that a correction of it may touch. Ids, rising. */
export async function touchedClaims(db: Db, newsroomId: string, articleId: string): Promise<string[]> {
  const rows = await db.claim.findMany({
    where: { newsroomId, OR: [{ articleId }, { corroborations: { some: { articleVersion: { articleId } } } }] },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(row => row.id)
}

/** The texts that these claims and their sources stand in, of one article. */
export async function textsInUse(
  db: Db,
  newsroomId: string,
  articleId: string,
  claims: readonly Claim[],
): Promise<Map<string, string>> {
  const cited = claims.flatMap(({ corroborations }) =>
    corroborations.flatMap(({ evidence }) => (evidence.type === 'article' ? [evidence.versionId] : [])),
  )
  const ids = [...new Set([...claims.map(claim => claim.versionId), ...cited])]
  const rows = await db.articleVersion.findMany({
    where: { newsroomId, articleId, id: { in: ids } },
    select: { id: true, text: true },
  })
  return new Map(rows.map(row => [row.id, row.text]))
}

/**
 * Carries everything that stands in an article's texts to its new one, in the transaction that stores it: what is there word for
 * word goes along with its status and signatures; every other claim stays where it was, reopened, until a person places it. A
 * source that cites changed words stays as it was made and is flagged; its claim is reopened where that could make a difference.
 */
export async function carryToVersion(work: Work, articleId: string, next: Text): Promise<CarryCounts> {
  const { db, viewer } = work
  const { newsroomId } = viewer
  const ids = await touchedClaims(db, newsroomId, articleId)
  let counts: CarryCounts = { carried: 0, changed: 0, lost: 0, sources: 0 }
  await changeClaims(work, ids, async claims => {
    const texts = await textsInUse(db, newsroomId, articleId, claims)
    const plan = planCarrying(claims, articleId, texts, next.text)
    counts = countPlan(plan)
    const reopening = await storeSources(work, claims, plan.sources, next)
    await storeClaims(work, claims, plan, next)
    const fates = new Map(plan.claims.map(fate => [fate.claim.id, fate]))
    return claims.map(claim => effectOn(work, claim, fates.get(claim.id), reopening.has(claim.id)))
  })
  return counts
}

function effectOn(work: Work, claim: Claim, fate: ClaimFate | undefined, sourceChanged: boolean): Effect {
  const leaves = fate !== undefined && !isCarried(fate) && claim.status !== 'withdrawn'
  const isStanding = claim.status === 'signed' || claim.status === 'in-review'
  if (!isStanding || (!leaves && !sourceChanged)) return {}
  work.record({
    type: 'claim.reopened',
    subject: 'claim',
    subjectId: claim.id,
    claimId: claim.id,
    articleId: claim.articleId,
    data: { because: leaves ? 'text' : 'source', from: claim.status },
  })
  return { status: 'reopened' }
}

/** Keeps each claim as it stood, and gives those that go along their passages in the new text. */
async function storeClaims(
  work: Work,
  claims: readonly Claim[],
  { claims: fates }: CarryPlan,
  next: Text,
): Promise<void> {
  const { db, viewer, at } = work
  const { newsroomId } = viewer
  const byId = new Map(claims.map(claim => [claim.id, claim]))
  const known = await db.earlierClaim.findMany({
    where: { newsroomId, claimId: { in: fates.map(fate => fate.claim.id) } },
    select: { claimId: true, versionId: true },
  })
  const kept = new Set(known.map(row => `${row.claimId} ${row.versionId}`))
  const isKept = ({ claim }: ClaimFate) => kept.has(`${claim.id} ${byId.get(claim.id)!.versionId}`)
  await db.earlierClaim.createMany({
    data: fates
      .filter(fate => !isKept(fate))
      .map(({ claim, state, context }) => ({
        newsroomId,
        versionId: byId.get(claim.id)!.versionId,
        claimId: claim.id,
        kind: claim.kind,
        value: claim.value as Prisma.InputJsonObject,
        status: fromStatus(claim.status),
        state,
        context,
        at,
      })),
  })
  for (const { claim, state, context } of fates.filter(isKept)) {
    const versionId = byId.get(claim.id)!.versionId
    await db.earlierClaim.update({
      where: { newsroomId_versionId_claimId: { newsroomId, versionId, claimId: claim.id } },
      data: { state, context },
      select: { claimId: true },
    })
  }
  const carried = fates.filter(isCarried)
  await db.passage.createMany({
    data: carried.flatMap(({ claim, passages }) =>
      passages.map(({ id, role, after }) => ({
        newsroomId,
        id,
        claimId: claim.id,
        versionId: next.id,
        role,
        ...after!,
      })),
    ),
  })
  await db.claim.updateMany({
    where: { newsroomId, id: { in: carried.map(fate => fate.claim.id) } },
    data: { versionId: next.id },
  })
  for (const { claim, passages } of carried) {
    // Typography may have changed: the printed words are those of the text the claim stands in.
    const main = passages.find(passage => passage.role === 'main')
    if (!main?.after || main.after.exact === main.before.exact) continue
    const value = { ...claim.value, printed: main.after.exact } as unknown as Prisma.InputJsonObject
    await db.claim.update({
      where: { newsroomId_id: { newsroomId, id: claim.id } },
      data: { value },
      select: { id: true },
    })
  }
  for (const fate of fates) recordFate(work, byId.get(fate.claim.id)!, fate, next)
}

function recordFate({ record }: Work, claim: Claim, fate: ClaimFate, next: Text): void {
  if (claim.status === 'withdrawn') return
  const place = ({ role, before, after, state, changes }: ClaimFate['passages'][number]) => ({
    role,
    state,
    before: { start: before.start, end: before.end, exact: before.exact },
    after: after && { start: after.start, end: after.end, exact: after.exact },
    ...(changes.length > 0 && { changes }),
  })
  record({
    type: isCarried(fate) ? 'claim.carried' : 'claim.unplaced',
    subject: 'claim',
    subjectId: claim.id,
    claimId: claim.id,
    articleId: claim.articleId,
    data: {
      from: claim.versionId,
      to: next.id,
      number: next.number,
      state: fate.state,
      context: fate.context,
      passages: fate.passages.map(place),
    },
  })
}

/** Sources that cite the article: those whose words are there follow them; the others are flagged. Answers which claims that could move. */
async function storeSources(
  work: Work,
  claims: readonly Claim[],
  sources: readonly SourceFate[],
  next: Text,
): Promise<ReadonlySet<string>> {
  const { db, viewer, record } = work
  const { newsroomId } = viewer
  const reopening = new Set<string>()
  if (sources.length === 0) return reopening
  const couldMove = await moverOf(work, claims)
  for (const source of sources) {
    const { corroborationId: id, claimId, after, state, context } = source
    const claim = claims.find(one => one.id === claimId)!
    const corroboration = claim.corroborations.find(one => one.id === id)!
    const follows = isCarried({ state, context })
    const sourceState = follows ? null : state === 'lost' ? 'lost' : 'changed'
    const evidence = { ...corroboration.evidence, versionId: next.id, anchor: after } as Evidence
    await db.corroboration.update({
      where: { newsroomId_id: { newsroomId, id } },
      data: {
        sourceState,
        ...(follows && {
          versionId: next.id,
          start: after!.start,
          end: after!.end,
          evidence: evidence as unknown as Prisma.InputJsonObject,
        }),
      },
      select: { id: true },
    })
    if (source.withdrawn) continue
    record({
      type: follows ? 'corroboration.carried' : 'corroboration.source-changed',
      subject: 'corroboration',
      subjectId: id,
      claimId,
      articleId: claim.articleId,
      data: {
        to: next.id,
        number: next.number,
        state,
        context,
        before: corroboration.evidence,
        after: after && { start: after.start, end: after.end, exact: after.exact },
        ...(source.changes.length > 0 && { changes: source.changes }),
      },
    })
    if (!follows && couldMove(claim, id)) reopening.add(claimId)
  }
  return reopening
}

/** Tells of a claim and a source of it whether another word of that source could move the claim's standing. */
async function moverOf(
  { db, viewer }: Pick<Work, 'db' | 'viewer'>,
  claims: readonly Claim[],
): Promise<(claim: Claim, corroborationId: string) => boolean> {
  const { newsroomId } = viewer
  const [origins, { originsNeeded }, articles] = [
    new Map<string, Origin>((await originsOf(db, newsroomId)).map(origin => [origin.id, origin])),
    await db.newsroom.findUniqueOrThrow({ where: { id: newsroomId }, select: { originsNeeded: true } }),
    await db.article.findMany({
      where: { newsroomId, id: { in: [...new Set(claims.map(claim => claim.articleId))] } },
      select: { id: true, originId: true },
    }),
  ]
  const ownOrigin = new Map(articles.map(article => [article.id, article.originId]))
  return ({ kind, articleId, corroborations, overrides }, id) =>
    couldChange(
      { kind, corroborations, overrides, ownOriginId: ownOrigin.get(articleId) ?? null },
      id,
      origins,
      originsNeeded,
    )
}

/** Proposals that nobody wanted stay unwanted where their words and sentence are the same. Answers how many. */
export async function carryDismissals(
  { db, viewer }: Pick<Work, 'db' | 'viewer'>,
  before: Pick<Text, 'id' | 'text'>,
  next: Pick<Text, 'id' | 'text'>,
): Promise<number> {
  const { newsroomId } = viewer
  const rows = await db.dismissal.findMany({ where: { newsroomId, versionId: before.id } })
  const carried = reanchor(before.text, next.text, rows)
  const kept = rows.flatMap((row, at) => {
    const { start, end, ...fate } = carried[at]!
    if (!isCarried(fate) || start === undefined || end === undefined) return []
    return [{ ...row, versionId: next.id, start, end, exact: toAnchor(next.text, { start, end }).exact }]
  })
  return (await db.dismissal.createMany({ data: kept, skipDuplicates: true })).count
}
