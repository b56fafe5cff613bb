/** Whether two JSON values are the same, whatever the order of their keys; a field that is not there is null. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return keys.every(key =>
    same((a as Record<string, unknown>)[key] ?? null, (b as Record<string, unknown>)[key] ?? null),
  )
}
