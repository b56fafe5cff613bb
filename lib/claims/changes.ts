import { same } from '../same'
import { shownStandings, type Claim, type Review } from './claim'

/** What is other than it was when somebody last reviewed: fields of the value (with what they were), passages, sources, standings. */
export type Changes = {
  since: Review
  kind: boolean
  fields: { name: string; before: unknown; after: unknown }[]
  passages: { before: string | null; after: string | null }[]
  corroborations: { id: string; change: 'new' | 'changed' | 'withdrawn' }[]
  standings: { question: string; before: string | null; after: string | null }[]
}

/** What has changed since the last review of the claim; null when nobody reviewed it yet. */
export function changesSinceReview(
  claim: Pick<Claim, 'kind' | 'value' | 'passages' | 'corroborations' | 'standings' | 'reviews'>,
): Changes | null {
  const since = claim.reviews.at(-1)
  if (!since) return null
  const { seen } = since
  const now = Object.fromEntries(claim.passages.map(passage => [passage.id, passage.anchor.exact]))
  const current = claim.corroborations.filter(one => !one.withdrawn)
  const standing = shownStandings(claim)
  return {
    since,
    kind: seen.kind !== claim.kind,
    fields: differing(
      seen.value as unknown as Record<string, unknown>,
      claim.value as unknown as Record<string, unknown>,
    ).map(name => ({
      name,
      before: (seen.value as unknown as Record<string, unknown>)[name] ?? null,
      after: (claim.value as unknown as Record<string, unknown>)[name] ?? null,
    })),
    passages: differing(seen.passages, now).map(id => ({ before: seen.passages[id] ?? null, after: now[id] ?? null })),
    corroborations: [
      ...current.filter(one => !(one.id in seen.corroborations)).map(one => ({ id: one.id, change: 'new' as const })),
      ...current
        .filter(one => one.id in seen.corroborations && seen.corroborations[one.id] !== one.version)
        .map(one => ({ id: one.id, change: 'changed' as const })),
      ...claim.corroborations
        .filter(one => one.withdrawn && one.id in seen.corroborations)
        .map(one => ({ id: one.id, change: 'withdrawn' as const })),
    ],
    standings: differing(seen.standings, standing).map(question => ({
      question,
      before: seen.standings[question] ?? null,
      after: standing[question] ?? null,
    })),
  }
}

/** Whether anything has. */
export function hasChanges(changes: Changes): boolean {
  return (
    changes.kind ||
    [changes.fields, changes.passages, changes.corroborations, changes.standings].some(list => list.length > 0)
  )
}

function differing(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.filter(name => !same(before[name] ?? null, after[name] ?? null))
}
