import type { Versions } from './align'

/** No place, and more than one. */
export const NOWHERE = -1
export const AMBIGUOUS = -2

/**
 * Where the very words of the old tokens `f`–`l` stand in a row in the new text, case aside: the first new token of the only such
 * place whose words are all new, that is, not those of another old place; without one, of the only place whose words mostly are. Linear in how often the rarest of the words is said.
 */
export function newPlaceOf(all: Versions, f: number, l: number): number {
  const { words, b, sentencesB } = all
  const inAfter = indexOf(all).inAfter()
  let whole = NOWHERE
  let most = NOWHERE
  const rarest = rarestOf(words.before, inAfter.count, f, l)
  for (let at = inAfter.last[words.before[rarest]]; at >= 0; at = inAfter.previous[at]) {
    const lo = at - (rarest - f)
    if (
      lo < 0 ||
      lo + l - f >= b.count ||
      sentencesB.isNote[sentencesB.of[lo]] ||
      !standsAt(words.before, f, l, words.after, lo)
    )
      continue
    const fresh = freshOf(all, f, l, lo)
    if (fresh === 1) whole = whole === NOWHERE ? lo : AMBIGUOUS
    else if (fresh >= 0.5) most = most === NOWHERE ? lo : AMBIGUOUS
  }
  return whole === NOWHERE ? most : whole
}

/** Whether the words of the old tokens `f`–`l` stand in a row once only in the old text. */
export function isSaidOnce(all: Versions, f: number, l: number): boolean {
  const { words, a } = all
  const inBefore = indexOf(all).inBefore()
  const rarest = rarestOf(words.before, inBefore.count, f, l)
  let times = 0
  for (let at = inBefore.last[words.before[rarest]]; at >= 0; at = inBefore.previous[at]) {
    const lo = at - (rarest - f)
    if (lo >= 0 && lo + l - f < a.count && standsAt(words.before, f, l, words.before, lo)) times++
    if (times > 1) return false
  }
  return true
}

function rarestOf(words: Int32Array, count: Int32Array, f: number, l: number): number {
  let rarest = f
  for (let i = f + 1; i <= l; i++) if (count[words[i]] < count[words[rarest]]) rarest = i
  return rarest
}

function standsAt(words: Int32Array, f: number, l: number, others: Int32Array, lo: number): boolean {
  for (let i = f; i <= l; i++) if (words[i] !== others[lo + i - f]) return false
  return true
}

/** How much of a place, by weight, is no other old token's: 0 to 1. */
function freshOf(all: Versions, f: number, l: number, lo: number): number {
  const { words } = all
  const oldOf = oldPlaces(all)
  let weight = 0
  let old = 0
  for (let j = lo; j <= lo + l - f; j++) {
    weight += words.weight[words.after[j]]
    if (oldOf[j] >= 0 && (oldOf[j] < f || oldOf[j] > l)) old += words.weight[words.after[j]]
  }
  return 1 - old / weight
}

/** Which old token each new one is; -1: none. */
export function oldPlaces(all: Versions): Int32Array {
  return indexOf(all).oldOf()
}

type Occurrences = { last: Int32Array; previous: Int32Array; count: Int32Array }
type Index = { inBefore: () => Occurrences; inAfter: () => Occurrences; oldOf: () => Int32Array }

/** Where each word stands in either text, and which old token each new one is (-1: none); each made when first asked for. */
function indexOf(all: Versions): Index {
  let found = known.get(all)
  if (!found) {
    const { words } = all
    found = {
      inBefore: once(() => chain(words.before, words.size)),
      inAfter: once(() => chain(words.after, words.size)),
      oldOf: once(() => inverse(all)),
    }
    known.set(all, found)
  }
  return found
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function inverse({ a, b, same }: Versions): Int32Array {
  const oldOf = new Int32Array(b.count).fill(-1)
  for (let t = 0; t < a.count; t++) if (same[t] >= 0) oldOf[same[t]] = t
  return oldOf
}

const known = new WeakMap<Versions, Index>()

function chain(words: Int32Array, size: number): Occurrences {
  const last = new Int32Array(size).fill(-1)
  const previous = new Int32Array(words.length)
  const count = new Int32Array(size)
  for (let t = 0; t < words.length; t++) {
    previous[t] = last[words[t]]
    last[words[t]] = t
    count[words[t]]++
  }
  return { last, previous, count }
}
