import { findCandidates } from './candidates'
import { longestRun } from './longest-run'
import { pairInPlace, type Told } from './pair-in-place'
import { pairRest } from './pair-rest'
import type { Sentences } from './sentences'
import { isOther, sharedWeight, weightOf, type Vocabulary } from './vocabulary'

/** Which sentence of the new text each old one is (-1: none), and which pairs stand in the order of both texts. */
export type Pairs = {
  partner: Int32Array
  isExact: Uint8Array
  inOrder: Uint8Array
  /** 1 where an old sentence is as much like one new sentence as like another: it is not aligned at all. */
  isAmbiguous: Uint8Array
  /** 1 where little but its place tells that a sentence is the other. */
  isInPlace: Uint8Array
  /** 1 where a new sentence is some old one. */
  isTaken: Uint8Array
}

/** How alike two sentences must be to be one, where they stand in order and where one has moved. */
const ALIKE = 0.3
const ALIKE_MOVED = 0.6
/** Two candidates whose likeness differs by less cannot be told apart by their words. */
const MARGIN = 0.02
/** How much more of a sentence two neighbours hold than one of them, where it was cut in two. */
const SPLIT = 1.4
/** A sentence of less weight has too few words to be known again elsewhere. */
const TELLING = 4

/**
 * Finds each old sentence in the new text: by its very words where they stand once in both, then by its neighbours, then by
 * likeness through rare words it shares. Identical sentences are told apart by their neighbours alone; where those do not
 * help and their number has changed, they stay unpaired.
 */
export function pairSentences(a: Sentences, b: Sentences, words: Vocabulary, told: Told): Pairs {
  const partner = new Int32Array(a.count).fill(-1)
  const taken = new Int32Array(b.count).fill(-1)
  const isExact = new Uint8Array(a.count)
  const isAmbiguous = new Uint8Array(a.count)
  const pair = (i: number, j: number, exact: boolean) => {
    partner[i] = j
    taken[j] = i
    isExact[i] = exact ? 1 : 0
  }
  const isSame = (i: number, j: number) =>
    a.hash[i] === b.hash[j] && a.from[i + 1] - a.from[i] === b.from[j + 1] - b.from[j]
  const grow = () => {
    for (let i = 0; i < a.count; i++) {
      const j = i === 0 ? 0 : partner[i - 1] >= 0 ? partner[i - 1] + 1 : -1
      if (partner[i] < 0 && j >= 0 && j < b.count && taken[j] < 0 && isSame(i, j)) pair(i, j, true)
    }
    for (let i = a.count - 1; i >= 0; i--) {
      const j = i === a.count - 1 ? b.count - 1 : partner[i + 1] >= 0 ? partner[i + 1] - 1 : -1
      if (partner[i] < 0 && j >= 0 && taken[j] < 0 && isSame(i, j)) pair(i, j, true)
    }
  }

  pairUnique(a, b, (i, j) => isSame(i, j) && pair(i, j, true))
  grow()
  const likeness = new Float32Array(a.count).fill(1)
  const doubtful = pairAlike(a, b, words, partner, taken, (i, j, like) => {
    pair(i, j, false)
    likeness[i] = like
  })
  for (const [i, places] of doubtful) isAmbiguous[i] = isSplit(a, i, b, places, words) ? 0 : 1
  grow()
  for (const [i, places] of doubtful) {
    // Between two sentences that are known, one of the places may be the only one.
    let before = i - 1
    while (before >= 0 && partner[before] < 0) before--
    let after = i + 1
    while (after < a.count && partner[after] < 0) after++
    const [from, to] = [before < 0 ? -1 : partner[before], after >= a.count ? b.count : partner[after]]
    const within = places.filter(j => j > from && j < to && taken[j] < 0)
    if (partner[i] >= 0 || !isAmbiguous[i] || within.length !== 1) continue
    pair(i, within[0], false)
    isAmbiguous[i] = 0
  }
  pairRepeated(a, b, partner, taken, (i, j) => pair(i, j, true))

  const isFree = { old: (i: number) => partner[i] < 0 && !isAmbiguous[i], new: (j: number) => taken[j] < 0 }
  pairRest(a, b, words, partner, isFree, (i, j) => pair(i, j, false))
  const isInPlace = new Uint8Array(a.count)
  pairInPlace(a, b, told, partner, isFree, (i, j) => {
    pair(i, j, false)
    isInPlace[i] = 1
  })

  const paired = Array.from(partner.keys()).filter(i => partner[i] >= 0)
  const inOrder = new Uint8Array(a.count)
  for (const place of longestRun(paired.map(i => partner[i]))) inOrder[paired[place]] = 1
  for (const i of paired) {
    if (inOrder[i] || isExact[i]) continue
    if (likeness[i] < ALIKE_MOVED || weightOf(words, words.before, a.from[i], a.from[i + 1]) < TELLING) partner[i] = -1
  }
  const isTaken = new Uint8Array(b.count)
  for (const j of partner) if (j >= 0) isTaken[j] = 1
  return { partner, isExact, inOrder, isAmbiguous, isInPlace, isTaken }
}

/** Where each fingerprint stands in one text; -2 where it stands more than once. */
function places(sentences: Sentences, isFree: (s: number) => boolean): Map<number, number> {
  const found = new Map<number, number>()
  for (let s = 0; s < sentences.count; s++) {
    if (isFree(s)) found.set(sentences.hash[s], found.has(sentences.hash[s]) ? -2 : s)
  }
  return found
}

function pairUnique(a: Sentences, b: Sentences, pair: (i: number, j: number) => void): void {
  const inAfter = places(b, () => true)
  for (const [hash, i] of places(a, () => true)) {
    const j = inAfter.get(hash)
    if (i >= 0 && j !== undefined && j >= 0) pair(i, j)
  }
}

/** Identical sentences that are left, as many in both texts: the first is the first, and so on. */
function pairRepeated(
  a: Sentences,
  b: Sentences,
  partner: Int32Array,
  taken: Int32Array,
  pair: (i: number, j: number) => void,
): void {
  const groups = new Map<number, [number[], number[]]>()
  const group = (hash: number) => {
    let found = groups.get(hash)
    if (!found) groups.set(hash, (found = [[], []]))
    return found
  }
  for (let i = 0; i < a.count; i++) if (partner[i] < 0) group(a.hash[i])[0].push(i)
  for (let j = 0; j < b.count; j++) if (taken[j] < 0 && groups.has(b.hash[j])) group(b.hash[j])[1].push(j)
  for (const [before, after] of groups.values()) {
    if (before.length === after.length) before.forEach((i, k) => pair(i, after[k]))
  }
}

/** Pairs sentences that are each other's most alike, by weighted words in common (Dice). */
function pairAlike(
  a: Sentences,
  b: Sentences,
  words: Vocabulary,
  partner: Int32Array,
  taken: Int32Array,
  pair: (i: number, j: number, likeness: number) => void,
): [number, number[]][] {
  const candidates = findCandidates(a, b, words, partner, taken)
  const copies = places(a, i => partner[i] < 0)
  const likeness = new Map<number, Map<number, number>>()
  for (const [i, options] of candidates) {
    if (copies.get(a.hash[i]) === -2) continue
    const own = weightOf(words, words.before, a.from[i], a.from[i + 1])
    for (const j of options) {
      if (a.isNote[i] !== b.isNote[j]) continue
      const common = sharedWeight(words, a.from[i], a.from[i + 1], b.from[j], b.from[j + 1])
      const like = (2 * common) / (own + weightOf(words, words.after, b.from[j], b.from[j + 1]))
      if (like < ALIKE || isOther(words, a.from[i], a.from[i + 1], b.from[j], b.from[j + 1])) continue
      let row = likeness.get(i)
      if (!row) likeness.set(i, (row = new Map()))
      // Neighbours decide between candidates that are otherwise alike.
      row.set(j, like + neighbours(i, j, partner, taken))
    }
  }
  return choose(likeness, pair)
}

/** Whether an old sentence was cut in two: each of two neighbours has words of it that the other has not. */
function isSplit(a: Sentences, i: number, b: Sentences, places: number[], words: Vocabulary): boolean {
  const [j, k] = [...places].sort((x, y) => x - y)
  if (k !== j + 1) return false
  const parts = Math.max(
    sharedWeight(words, a.from[i], a.from[i + 1], b.from[j], b.from[j + 1]),
    sharedWeight(words, a.from[i], a.from[i + 1], b.from[k], b.from[k + 1]),
  )
  return sharedWeight(words, a.from[i], a.from[i + 1], b.from[j], b.from[k + 1]) > SPLIT * parts
}

/** A little more for a sentence whose neighbours are the old neighbours. */
function neighbours(i: number, j: number, partner: Int32Array, taken: Int32Array): number {
  const before = i === 0 ? j === 0 : j > 0 && partner[i - 1] === j - 1
  const after = i === partner.length - 1 ? j === taken.length - 1 : partner[i + 1] === j + 1
  return (before ? 0.03 : 0) + (after ? 0.03 : 0)
}

/** Pairs those that are each other's best by a margin; gives back who has no margin, with their two places. */
function choose(
  likeness: Map<number, Map<number, number>>,
  pair: (i: number, j: number, likeness: number) => void,
): [number, number[]][] {
  const doubtful: [number, number[]][] = []
  const best = new Map<number, { i: number; like: number; second: number }>()
  for (const [i, row] of likeness) {
    for (const [j, like] of row) {
      const found = best.get(j)
      if (!found || like > found.like) best.set(j, { i, like, second: found?.like ?? 0 })
      else if (like > found.second) found.second = like
    }
  }
  for (const [i, row] of likeness) {
    const [first, next] = Array.from(row).sort((x, y) => y[1] - x[1])
    const back = best.get(first[0])!
    if (back.i !== i) continue
    if (next && first[1] - next[1] < MARGIN && best.get(next[0])!.i === i) doubtful.push([i, [first[0], next[0]]])
    else if (first[1] - back.second >= MARGIN) pair(i, first[0], first[1])
  }
  return doubtful
}
