/** What tells which of two like articles was there first. `publishedAt` is ISO 8601, a date or a moment, or empty. */
export type Dated = { outletKind: string; publishedAt: string; createdAt: string }

/**
 * Whether `a` has its text from `b` and not the other way round: an agency writes dispatches and copies none; else who
 * published earlier, as far as both dates tell; else who was here earlier.
 */
export function isDerived(a: Dated, b: Dated): boolean {
  const agencies = Number(a.outletKind === 'agency') - Number(b.outletKind === 'agency')
  if (agencies !== 0) return agencies < 0
  const length = Math.min(a.publishedAt.length, b.publishedAt.length)
  const [first, second] = [a.publishedAt.slice(0, length), b.publishedAt.slice(0, length)]
  if (length > 0 && first !== second) return first > second
  return a.createdAt >= b.createdAt
}
