import type { Complement } from '../../languages/speech'

/** Two sets of frames as one; the same two always give the same set. */
export function bothTake(a: ReadonlySet<Complement>, b: ReadonlySet<Complement>): ReadonlySet<Complement> {
  let known = unions.get(a)
  if (!known) unions.set(a, (known = new Map()))
  let union = known.get(b)
  if (!union) known.set(b, (union = new Set([...a, ...b])))
  return union
}

/** As many as the tables of verbs have pairs of rows that share a word. */
const unions = new Map<ReadonlySet<Complement>, Map<ReadonlySet<Complement>, ReadonlySet<Complement>>>()
