import type { Corroboration, Origin } from '@/lib/corroboration/corroboration'
import { rootOrigin } from '@/lib/corroboration/standings'

/** How a source counts: its origin's name, or why it is not counted, or which earlier source it shares an origin with. */
export type Counting =
  | { how: 'origin'; name: string }
  | { how: 'own-origin' }
  | { how: 'unknown-origin' }
  | { how: 'shared'; with: string }
  | null

/** How each source of a claim counts, by id; the first of an origin counts, later ones on the same question share it. */
export function countingOf(
  sources: readonly Corroboration[],
  origins: ReadonlyMap<string, Origin>,
  ownOriginId: string | null,
): Map<string, Counting> {
  const own = ownOriginId === null ? null : rootOrigin(ownOriginId, origins)?.id
  const first = new Map<string, string>()
  return new Map<string, Counting>(
    sources.map((source): [string, Counting] => {
      const root = source.originId === null ? null : rootOrigin(source.originId, origins)
      if (!root) return [source.id, null]
      if (root.kind === 'unknown') return [source.id, { how: 'unknown-origin' }]
      if (root.id === own) return [source.id, { how: 'own-origin' }]
      const key = `${source.question} ${root.id}`
      const earlier = first.get(key)
      if (earlier !== undefined) return [source.id, { how: 'shared', with: earlier }]
      if (!source.withdrawn) first.set(key, source.outletName ?? root.name)
      return [source.id, { how: 'origin', name: root.name }]
    }),
  )
}
