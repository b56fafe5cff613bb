import 'server-only'
import type { Claim } from '../claims/claim'
import { cites } from '../corroboration/candidate'
import type { Contradiction } from '../corroboration/watch'
import { leftAsideFor } from './candidate-dismissals'
import type { Prisma } from './generated/client'

/** What is read of a finding to show where it stands. */
export const findingColumns = {
  id: true,
  claimId: true,
  versionId: true,
  start: true,
  end: true,
  exact: true,
  relation: true,
  reasons: true,
  valueVersion: true,
  createdAt: true,
  articleVersion: {
    select: {
      number: true,
      article: {
        select: {
          id: true,
          title: true,
          publishedAt: true,
          language: true,
          outlet: { select: { name: true } },
          versions: { select: { number: true }, orderBy: { number: 'desc' }, take: 1 },
        },
      },
    },
  },
} as const satisfies Prisma.FindingSelect

export type FindingRow = Prisma.FindingGetPayload<{ select: typeof findingColumns }>

/** What a finding needs to know of its claim to tell whether it is settled. */
type Known = Pick<Claim, 'id' | 'valueVersion' | 'corroborations'>

/** The passage of a finding, with its article. */
export function toPassage({ articleVersion, versionId, start, end, exact }: FindingRow) {
  const { id, title, publishedAt, language, outlet } = articleVersion.article
  return { articleId: id, versionId, title, publishedAt, language, outletName: outlet.name, start, end, exact }
}

/**
 * Whether nothing waits for anybody in a finding any more: its passage is recorded or was left aside, the claim has another
 * value since, or the article has a newer text (whose own finding tells what is so now).
 */
export function isSettled(row: FindingRow, claim: Known, leftAside: ReadonlySet<string>): boolean {
  const { articleVersion, exact } = row
  const { article, number } = articleVersion
  const passage = { article: { id: article.id, versionId: row.versionId }, sentence: row }
  return (
    row.valueVersion !== claim.valueVersion ||
    article.versions[0]?.number !== number ||
    leftAside.has(`${claim.id} ${article.id} ${exact}`) ||
    claim.corroborations.some(one => !one.withdrawn && cites(one, passage))
  )
}

/** The contradictions that wait, by claim; only signed claims are flagged. */
export async function contradictionsOf(
  db: Prisma.TransactionClient,
  newsroomId: string,
  claims: readonly (Known & Pick<Claim, 'status'>)[],
): Promise<Map<string, Contradiction[]>> {
  const signed = claims.filter(claim => claim.status === 'signed')
  const flags = new Map<string, Contradiction[]>()
  if (signed.length === 0) return flags
  const ids = signed.map(claim => claim.id)
  const rows = await db.finding.findMany({
    where: { newsroomId, claimId: { in: ids }, relation: 'refutes' },
    select: findingColumns,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 500,
  })
  if (rows.length === 0) return flags
  const leftAside = await leftAsideFor(db, newsroomId, ids)
  const byId = new Map(signed.map(claim => [claim.id, claim]))
  for (const row of rows) {
    const claim = byId.get(row.claimId)
    if (!claim || isSettled(row, claim, leftAside)) continue
    const reasons = row.reasons as unknown as Contradiction['reasons']
    const flag = { ...toPassage(row), findingId: row.id, reasons, foundAt: row.createdAt.toISOString() }
    flags.set(claim.id, [...(flags.get(claim.id) ?? []), flag])
  }
  return flags
}
