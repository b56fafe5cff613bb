import { toAnchor } from '../text/span'
import type { Claim, Passage, PassageRole } from './claim'

/**
 * Many claims of one article on their way to its page, in about a quarter of the letters: what they share is said once, and the
 * words of a passage are taken from the text that travels beside them.
 */
export type PackedClaims = {
  /** The fields of a row behind its id, its passages and its value. */
  names: string[]
  /** Everything that a field says, once. */
  shared: unknown[]
  rows: PackedClaim[]
}

/** Id, passages, value, and for each name the place of what it says in `shared`. */
type PackedClaim = [id: string, passages: PackedPassage[], value: unknown, ...shared: number[]]

/** Where a passage stands; of another version than the claim's, or with words that are not the text's, the whole of it. */
type PackedPassage = [id: string, role: PassageRole, start: number, end: number] | Passage

const apart = new Set(['id', 'passages', 'value'])

/** Packs claims; `text` is the text of version `versionId`, in which passages are said by their places alone. */
export function packClaims(claims: readonly Claim[], text: string, versionId: string): PackedClaims {
  const names = [...new Set(claims.flatMap(claim => Object.keys(claim)))].filter(name => !apart.has(name))
  const shared: unknown[] = []
  const placeOf = places(shared)
  const rows = claims.map((claim): PackedClaim => {
    const fields = claim as unknown as Record<string, unknown>
    const passages = claim.passages.map(passage => packPassage(passage, text, versionId))
    return [claim.id, passages, claim.value, ...names.map(name => placeOf(fields[name]))]
  })
  return { names, shared, rows }
}

/** The claims that were packed with this text. What they share they share in memory too: it is never changed in place. */
export function unpackClaims({ names, shared, rows }: PackedClaims, text: string, versionId: string): Claim[] {
  return rows.map(([id, passages, value, ...places]) => {
    const fields = Object.fromEntries(names.map((name, at) => [name, shared[places[at]]]))
    return { ...fields, id, passages: passages.map(one => unpackPassage(one, text, versionId)), value } as Claim
  })
}

/** Tells the place of a value among all that were asked for, and adds it where it is new. */
function places(shared: unknown[]): (said: unknown) => number {
  const [plain, composed] = [new Map<unknown, number>(), new Map<unknown, number>()]
  return said => {
    const isComposed = typeof said === 'object' && said !== null
    const [known, key] = isComposed ? [composed, JSON.stringify(said)] : [plain, said]
    const place = known.get(key) ?? shared.push(said) - 1
    known.set(key, place)
    return place
  }
}

function packPassage(passage: Passage, text: string, versionId: string): PackedPassage {
  const { id, role, anchor } = passage
  const { start, end } = anchor
  const here = passage.versionId === versionId ? toAnchor(text, anchor) : null
  const isPlain = here?.exact === anchor.exact && here.prefix === anchor.prefix && here.suffix === anchor.suffix
  return isPlain ? [id, role, start, end] : passage
}

function unpackPassage(packed: PackedPassage, text: string, versionId: string): Passage {
  if (!Array.isArray(packed)) return packed
  const [id, role, start, end] = packed
  return { id, role, versionId, anchor: toAnchor(text, { start, end }) }
}
