/** Something that can be gone to: a claim, a begun form, a proposal. `start` is an offset in the text. */
export type Stop = { id: string; start: number }

/**
 * Where a step leads among `stops` (in the order of the text), from `from` (what is current: it may be none of them) or, with
 * nothing current, from the caret. After the last comes the first. Null where there is nothing.
 */
export function stepOver(stops: readonly Stop[], from: Stop | null, caret: number, forward: boolean): Stop | null {
  const last = stops.length - 1
  if (last < 0) return null
  const at = from ? stops.findIndex(stop => stop.id === from.id) : -1
  if (at >= 0) return stops[(at + (forward ? 1 : -1) + stops.length) % stops.length]
  if (forward) return stops.find(stop => stop.start >= (from?.start ?? caret)) ?? stops[0]
  const before = from ? from.start : caret
  return stops.findLast(stop => (from ? stop.start <= before : stop.start < before)) ?? stops[last]
}

/** Claims, forms and proposals in the order of the text; where two begin together, as they were given. */
export function inTextOrder<S extends Stop>(...lists: readonly (readonly S[])[]): S[] {
  return lists.flat().sort((a, b) => a.start - b.start)
}
