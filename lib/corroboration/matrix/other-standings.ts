import { questions } from '../corroboration'
import type { Standing } from '../standing'
import type { MatrixClaim, OtherStanding } from './matrix'
import type { Desk } from './row-entries'
import type { Timed } from './values-over-time'

/** Standings that say that somebody contradicts. */
export const disputed: ReadonlySet<Standing> = new Set<Standing>(['refuted', 'conflicting', 'contested'])

/** In the order in which they are told: what contradicts, what is weak, what is not to be decided, what is strong. */
const told: readonly Standing[] = [
  'refuted',
  'conflicting',
  'contested',
  'unchecked',
  'not-found',
  'inconclusive',
  'partly',
  'single-origin',
  'unverifiable',
  'not-checkable',
  'corroborated',
]

/**
 * How the claims of a row stand beside the one that it is read by, by question and standing. Those that stand as that one does are
 * left out: its badge speaks for them. A claim whose value was replaced is told apart from those that still hold.
 */
export function otherStandings(
  reference: MatrixClaim,
  claims: readonly MatrixClaim[],
  timed: ReadonlyMap<string, Timed>,
  desk: Pick<Desk, 'articles'>,
): OtherStanding[] {
  const own = new Map(reference.standings.map(({ question, shown }) => [question, shown]))
  const groups = new Map<string, OtherStanding>()
  for (const claim of claims) {
    if (claim.id === reference.id) continue
    const column = desk.articles.get(claim.articleId)?.outletId
    const replaced = timed.get(claim.id) === 'earlier'
    for (const { question, shown } of claim.standings) {
      if (own.get(question) === shown) continue
      const key = `${question} ${shown} ${String(replaced)}`
      const group = groups.get(key) ?? {
        ...{ question, shown, claims: 0, columns: [], disputed: disputed.has(shown), replaced },
      }
      group.claims++
      if (column !== undefined && !group.columns.includes(column)) group.columns.push(column)
      groups.set(key, group)
    }
  }
  return [...groups.values()].sort(
    (a, b) =>
      questions.indexOf(a.question) - questions.indexOf(b.question) ||
      told.indexOf(a.shown) - told.indexOf(b.shown) ||
      Number(a.replaced) - Number(b.replaced),
  )
}
