import { isOpen, nameIdentity, namesakeKey, type NameTable } from '../names/key'
import type { Statement } from '../statement'

/** How two passages stand that print a name that several bear: of nobody knows whom, or of two people. The words: the name. */
export type MetNamesakes = { kind: 'open' | 'apart'; words: [string, string] }

/**
 * What comes of names that several people bear, where both passages print one: `open` where it is not known of one of them whom
 * it means, `apart` where they mean two people. Null where no such name stands in both, or it means one person. Linear.
 */
export function metNamesakes(a: Statement, b: Statement, names?: NameTable): MetNamesakes | null {
  if (!names || names.bearers.size === 0) return null
  const [one, other] = [bornIn(a, names), bornIn(b, names)]
  let met: MetNamesakes | null = null
  for (const [key, mine] of one) {
    const theirs = other.get(key)
    if (!theirs) continue
    const words: [string, string] = [mine.printed, theirs.printed]
    if (isOpen(mine.identity) || isOpen(theirs.identity)) return { kind: 'open', words }
    if (mine.identity !== theirs.identity) met = { kind: 'apart', words }
  }
  return met
}

type Born = { identity: string; printed: string }

/** The names of a passage that several bear, by key. */
function bornIn({ names: printed, meant }: Statement, table: NameTable): Map<string, Born> {
  const born = new Map<string, Born>()
  for (const name of printed) {
    const key = namesakeKey(name, table)
    if (key !== null) born.set(key, { identity: nameIdentity(name, table, meant), printed: name })
  }
  return born
}
