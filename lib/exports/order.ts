/** The order of two texts by their code units: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The order of two things by their ids. */
export function byId(a: { id: string }, b: { id: string }): number {
  return compare(a.id, b.id)
}
