import { toAnchor } from '../text/span'
import type { Claim, Passage, PassageRole } from './claim'
import { packColumn, packNumbers, readColumn, readNumbers, type Column } from './packed-column'
import { packValues, valueReader, type PackedValues } from './packed-values'

/**
 * Many claims of one article on their way to its page, field by field: what they share is said once, the words of a passage are
 * taken from the text that travels beside them, and a claim is made whole when somebody asks for it.
 */
export type PackedClaims = {
  count: number
  ids: Column
  fields: Record<string, Column>
  values: PackedValues
  passages: PackedPassages
}

/** All passages, claim by claim. `whole`: by their place, those of another version, or with words that are not the text's. */
type PackedPassages = {
  counts: Column
  ids: Column
  roles: Column
  starts: number[]
  lengths: number[]
  whole: Record<number, Passage>
}

const apart = new Set(['id', 'passages', 'value'])

/** Packs claims; `text` is the text of version `versionId`, in which passages are said by their places alone. */
export function packClaims(claims: readonly Claim[], text: string, versionId: string): PackedClaims {
  const names = [...new Set(claims.flatMap(claim => Object.keys(claim)))].filter(name => !apart.has(name))
  const passages = claims.flatMap(claim => claim.passages)
  const isPlain = ({ versionId: of, anchor }: Passage) => {
    const here = of === versionId ? toAnchor(text, anchor) : null
    return here?.exact === anchor.exact && here.prefix === anchor.prefix && here.suffix === anchor.suffix
  }
  const whole = passages.flatMap((passage, at) => (isPlain(passage) ? [] : [[at, passage] as const]))
  const mainWords = claims.map(claim => claim.passages.find(({ role }) => role === 'main')?.anchor.exact ?? '')
  return {
    count: claims.length,
    ids: packColumn(claims.map(claim => claim.id)),
    fields: Object.fromEntries(
      names.map(name => [name, packColumn(claims.map(claim => (claim as unknown as Record<string, unknown>)[name]))]),
    ),
    values: packValues(
      claims.map(claim => claim.value),
      mainWords,
    ),
    passages: {
      counts: packColumn(claims.map(claim => claim.passages.length)),
      ids: packColumn(passages.map(({ id }) => id)),
      roles: packColumn(passages.map(({ role }) => role)),
      starts: packNumbers(passages.map(({ anchor }) => anchor.start)),
      lengths: passages.map(({ anchor: { start, end } }) => end - start),
      whole: Object.fromEntries(whole),
    },
  }
}

/** Told of each passage of a claim, in order. */
type Visit = (role: PassageRole, start: number, end: number, id: string) => void

const PLACES = Symbol('places')
const WHOLE = Symbol('whole')

/** What a claim that is still packed knows: its row, the places of all passages, and how to make it whole. */
type Packed = { row: number; [PLACES]: Passages; [WHOLE]: () => Claim }

/**
 * The claims that were packed with this text. Each is a claim to who reads its fields, and a number in memory until then: its
 * value and passages are made when they are first asked for. They are never changed in place, and are copied with `wholeClaim`.
 */
export function unpackClaims(packed: PackedClaims, text: string, versionId: string): Claim[] {
  const { count, ids, fields, values } = packed
  const idOf = readColumn(ids)
  const passages = passageReader(packed.passages, count, text, versionId)
  let valueOf: ReturnType<typeof valueReader> | null = null
  const named = Object.entries(fields).map(([name, column]) => [name, readColumn(column)] as const)

  class Row {
    value_: unknown = undefined
    passages_: Passage[] | undefined = undefined
    constructor(readonly row: number) {}
    get id() {
      return idOf(this.row)
    }
    get value() {
      valueOf ??= valueReader(values, count, passages.mainWords)
      return (this.value_ ??= valueOf(this.row))
    }
    get passages() {
      return (this.passages_ ??= passages.of(this.row))
    }
    [WHOLE](): Claim {
      const said = named.flatMap(([name, read]) => {
        const one = read(this.row)
        return one === undefined ? [] : [[name, one] as const]
      })
      const { id, passages, value } = this
      return { ...Object.fromEntries(said), id, passages, value } as unknown as Claim
    }
  }
  Object.defineProperty(Row.prototype, PLACES, { value: passages })
  for (const [name, read] of named) {
    const column = fields[name]
    const get = function (this: Row) {
      return read(this.row)
    }
    Object.defineProperty(Row.prototype, name, 'all' in column ? { value: column.all } : { get })
  }
  const rows: Row[] = []
  for (let row = 0; row < count; row++) rows.push(new Row(row))
  return rows as unknown as Claim[]
}

/** A claim as an object of its own, to be copied with changes. */
export function wholeClaim<C extends Claim>(claim: C): C {
  return placesOf(claim) ? ((claim as unknown as Packed)[WHOLE]() as C) : claim
}

/** Visits the passages of a claim by their places, without making them. */
export function visitPassages(claim: Claim, visit: Visit): void {
  const places = placesOf(claim)
  if (places) places.visit(rowOf(claim), visit)
  else for (const { id, role, anchor } of claim.passages) visit(role, anchor.start, anchor.end, id)
}

/** Where the main passage of a claim begins. */
export function mainStart(claim: Claim): number {
  return placesOf(claim)?.mainStarts[rowOf(claim)] ?? mainOf(claim).start
}

/** Where it ends. */
export function mainEnd(claim: Claim): number {
  return placesOf(claim)?.mainEnds[rowOf(claim)] ?? mainOf(claim).end
}

/** Whether its words are repeated elsewhere in the text. */
export function hasMentions(claim: Claim): boolean {
  const places = placesOf(claim)
  return places ? places.mentions[rowOf(claim)] > 0 : claim.passages.some(({ role }) => role === 'mention')
}

const placesOf = (claim: Claim) => (claim as Partial<Packed>)[PLACES]
const rowOf = (claim: Claim) => (claim as unknown as Packed).row
const nowhere = { start: 0, end: 0 }
const mainOf = ({ passages }: Claim) => passages.find(({ role }) => role === 'main')?.anchor ?? nowhere

type Passages = ReturnType<typeof passageReader>

function passageReader(packed: PackedPassages, count: number, text: string, versionId: string) {
  const [countOf, idOf, roleOf] = [packed.counts, packed.ids, packed.roles].map(readColumn)
  const starts = readNumbers(packed.starts)
  const lengths = new Int32Array(packed.lengths)
  const numbers = () => new Int32Array(count)
  /** By row: the first of its passages among all, where the main one begins and ends, and how many repeat it. */
  const [from, mainStarts, mainEnds, mentions] = [new Int32Array(count + 1), numbers(), numbers(), numbers()]
  for (let row = 0, at = 0; row < count; row++) {
    for (const end = at + (countOf(row) as number); at < end; at++) {
      const role = roleOf(at)
      if (role === 'mention') mentions[row]++
      if (role !== 'main') continue
      mainStarts[row] = starts[at]
      mainEnds[row] = starts[at] + lengths[at]
    }
    from[row + 1] = at
  }
  const passageAt = (at: number): Passage =>
    packed.whole[at] ?? {
      id: idOf(at) as string,
      role: roleOf(at) as PassageRole,
      versionId,
      anchor: toAnchor(text, { start: starts[at], end: starts[at] + lengths[at] }),
    }
  const range = (row: number) => Array.from({ length: from[row + 1] - from[row] }, (_, at) => from[row] + at)
  return {
    mainStarts,
    mainEnds,
    mentions,
    of: (row: number) => range(row).map(passageAt),
    visit(row: number, visit: Visit) {
      for (let at = from[row]; at < from[row + 1]; at++)
        visit(roleOf(at) as PassageRole, starts[at], starts[at] + lengths[at], idOf(at) as string)
    },
    mainWords(row: number) {
      const at = range(row).find(at => roleOf(at) === 'main')
      return at === undefined
        ? ''
        : (packed.whole[at]?.anchor.exact ?? text.slice(starts[at], starts[at] + lengths[at]))
    },
  }
}
