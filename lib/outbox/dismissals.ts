import { proposalId, type KindSpan } from '../claims/coverage'
import type { Entry } from './entry'

/**
 * What is dismissed in a text as its reader left it: what the server has, under the dismissals and restorations on their way, in
 * order. What the server refused counts as not done.
 */
export function withDismissals(
  stored: readonly KindSpan[],
  entries: readonly Entry[],
  versionId: string,
): readonly KindSpan[] {
  const own = entries.flatMap(({ change, state }) =>
    change.type === 'dismiss' && change.input.versionId === versionId && state === 'waiting' ? [change.input] : [],
  )
  if (own.length === 0) return stored
  const dismissed = new Map(stored.map(one => [nameOf(one), one]))
  for (const { dismiss = [], restore = [] } of own) {
    for (const { kind, start, end } of dismiss) dismissed.set(nameOf({ kind, start, end }), { kind, start, end })
    for (const one of restore) dismissed.delete(nameOf(one))
  }
  return [...dismissed.values()]
}

const nameOf = ({ kind, start, end }: KindSpan) => proposalId({ kind, span: { start, end } })
