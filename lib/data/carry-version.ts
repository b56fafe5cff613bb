import 'server-only'
import type { Claim } from '../claims/claim'
import type { CarryCounts, ClaimFate } from '../claims/carrying'
import { isCarried } from '../claims/fate'
import { countPlan, planCarrying } from '../corroboration/carry-plan'
import { reanchor } from '../text/anchor/reanchor'
import { toAnchor } from '../text/span'
import { storeClaims } from './carried-claims'
import { storeSources } from './carried-sources'
import { changeClaims, type Effect } from './claim-change'
import type { Prisma } from './generated/client'
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
    await storeClaims(work, claims, plan.claims, next)
    const fates = new Map(plan.claims.map(fate => [fate.claim.id, fate]))
    const cited = new Set(plan.sources.map(source => source.claimId))
    return claims.map(claim => {
      const fate = fates.get(claim.id)
      const effect = effectOn(work, claim, fate, reopening.has(claim.id))
      // Of a claim whose sources stand as they did only the place is another: nothing a standing is computed from.
      if (cited.has(claim.id)) return effect
      return { ...effect, standsIn: fate && isCarried(fate) ? next.id : claim.versionId }
    })
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

/** Proposals that nobody wanted stay unwanted where their words and sentence are the same. Answers how many. */
export async function carryDismissals(
  { db, viewer }: Pick<Work, 'db' | 'viewer'>,
  before: Pick<Text, 'id' | 'text'>,
  next: Pick<Text, 'id' | 'text'>,
): Promise<number> {
  const { newsroomId } = viewer
  const rows = await db.dismissal.findMany({ where: { newsroomId, versionId: before.id } })
  if (rows.length === 0) return 0
  const carried = reanchor(before.text, next.text, rows)
  const kept = rows.flatMap((row, at) => {
    const { start, end, ...fate } = carried[at]!
    if (!isCarried(fate) || start === undefined || end === undefined) return []
    return [{ ...row, versionId: next.id, start, end, exact: toAnchor(next.text, { start, end }).exact }]
  })
  return (await db.dismissal.createMany({ data: kept, skipDuplicates: true })).count
}
