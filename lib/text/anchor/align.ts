import { alignCrossed } from './align-crossed'
import { alignTokens, type Alignment } from './align-tokens'
import { pairSentences, type Pairs } from './pair-sentences'
import { endsSentence, splitSentences, type Sentences } from './sentences'
import { slideGaps } from './slide'
import { stemsOf, type Stems } from './stems'
import { tokenise, type Tokens } from './tokens'
import { joinVocabulary, sharedWeight, weightOf } from './vocabulary'

/** Two versions of a text, read and aligned: tokens, sentences, and what became of each. */
export type Versions = Alignment & { stems: Stems; sentencesA: Sentences; sentencesB: Sentences; pairs: Pairs }

/** Aligns two versions of a text: sentences first, wherever they have gone, then the words of those that changed. */
export function align(before: string, after: string): Versions {
  const a = tokenise(before)
  const b = tokenise(after)
  const words = joinVocabulary(a, b)
  const sentencesA = splitSentences(before, a)
  const sentencesB = splitSentences(after, b)
  const stems = stemsOf(before, after, a, b, words)
  const pairs = pairSentences(sentencesA, sentencesB, words, { a, b, stems })
  const same = new Int32Array(a.count).fill(-1)
  const like = new Int32Array(a.count).fill(-1)
  const versions = { before, after, a, b, words, stems, same, like, sentencesA, sentencesB, pairs }
  alignPairs(versions)
  alignRest(versions)
  settleStops(versions)
  alignCrossed(versions)
  slideGaps(versions)
  return versions
}

function alignPairs(versions: Versions): void {
  const { a, b, sentencesA, sentencesB, pairs, same } = versions
  for (let i = 0; i < sentencesA.count; i++) {
    const j = pairs.partner[i]
    if (j < 0) continue
    const [fromA, toA] = [sentencesA.from[i], sentencesA.from[i + 1]]
    const fromB = sentencesB.from[j]
    if (pairs.isExact[i]) for (let t = fromA; t < toA; t++) same[t] = fromB + t - fromA
    else {
      const [inA, inB] = widen(versions, i, j)
      alignTokens(versions, range(inA[0], stopOf(a, ...inA)), range(inB[0], stopOf(b, ...inB)))
    }
  }
}

/** How much of a neighbouring sentence must have gone into the other text's sentence for the two to have been joined. */
const JOINED = 0.6

/** The tokens of a pair, and of a neighbour that has no pair of its own where it was joined to the one or cut off the other. */
function widen(versions: Versions, i: number, j: number): [[number, number], [number, number]] {
  const { words, sentencesA, sentencesB, pairs } = versions
  const [ownA, stopA] = [sentencesA.from[i], sentencesA.from[i + 1]]
  const [ownB, stopB] = [sentencesB.from[j], sentencesB.from[j + 1]]
  const inA = grow(
    sentencesA,
    i,
    k => pairs.partner[k] < 0 && !pairs.isAmbiguous[k],
    (from, to) => weightOf(words, words.before, from, to),
    (from, to) => sharedWeight(words, from, to, ownB, stopB),
  )
  const inB = grow(
    sentencesB,
    j,
    k => !pairs.isTaken[k] && sentencesB.isNote[k] === sentencesB.isNote[j],
    (from, to) => weightOf(words, words.after, from, to),
    (from, to) => sharedWeight(words, ownA, stopA, from, to),
  )
  return [inA, inB]
}

/** A sentence with those beside it, on each side as far as they are free and most of each is shared with the other text's sentence. */
function grow(
  { from, count }: Sentences,
  at: number,
  isFree: (k: number) => boolean,
  weight: (from: number, to: number) => number,
  shared: (from: number, to: number) => number,
): [number, number] {
  let [start, end] = [from[at], from[at + 1]]
  const isLone = (at === 0 || !isFree(at - 1)) && (at === count - 1 || !isFree(at + 1))
  if (isLone) return [start, end]
  const own = shared(start, end)
  for (const step of [-1, 1]) {
    let known = own
    for (let k = at + step; k >= 0 && k < count && isFree(k); k += step) {
      const [first, last] = [Math.min(start, from[k]), Math.max(end, from[k + 1])]
      const all = shared(first, last)
      if (all - known < JOINED * weight(from[k], from[k + 1])) break
      ;[start, end, known] = [first, last, all]
    }
  }
  return [start, end]
}

/** Where the signs that end a sentence begin. They wait for their neighbours: the sentence may have been joined to the next. */
function stopOf(tokens: Tokens, from: number, to: number): number {
  let at = to
  while (at > from && endsSentence(tokens, at - 1)) at--
  return at > from ? at : to
}

/**
 * What the pairs left over, between words that are known and in order: sentences split, joined or rewritten. Words of sentences
 * that moved are neither posts nor left over.
 */
function alignRest(versions: Versions): void {
  const { a, b, sentencesA, sentencesB, pairs, same, like } = versions
  const taken = new Uint8Array(b.count)
  for (let t = 0; t < a.count; t++) {
    if (same[t] >= 0) taken[same[t]] = 1
    if (like[t] >= 0) taken[like[t]] = 1
  }
  let listA: number[] = []
  let lastB = -1
  const close = (endB: number) => {
    if (listA.length > 0) {
      const listB: number[] = []
      for (let t = lastB + 1; t < endB; t++) if (!taken[t] && !sentencesB.isNote[sentencesB.of[t]]) listB.push(t)
      if (listB.length > 0) alignTokens(versions, listA, listB)
      listA = []
    }
    lastB = Math.max(lastB, endB)
  }
  for (let t = 0; t < a.count; t++) {
    const s = sentencesA.of[t]
    const isPaired = pairs.partner[s] >= 0
    const place = same[t] >= 0 ? same[t] : like[t]
    if (place >= 0) {
      if (pairs.inOrder[s] && place > lastB) close(place)
    } else if (!pairs.isAmbiguous[s] && (!isPaired || pairs.inOrder[s])) listA.push(t)
  }
  close(b.count)
}

/** The stop of a sentence is that of its pair, not of a sentence put in behind it. */
function settleStops({ a, words, same, sentencesA, sentencesB, pairs }: Versions): void {
  const loose = new Map<number, number>()
  for (let i = 0; i < sentencesA.count; i++) {
    const j = pairs.partner[i]
    if (j < 0 || pairs.isExact[i]) continue
    const [x, y] = [sentencesA.from[i + 1] - 1, sentencesB.from[j + 1] - 1]
    const isOwn = same[x] >= 0 && sentencesB.of[same[x]] === j
    if (!isOwn && endsSentence(a, x) && words.before[x] === words.after[y]) loose.set(y, x)
  }
  if (loose.size === 0) return
  const isWanted = new Uint8Array(words.after.length)
  for (const y of loose.keys()) isWanted[y] = 1
  for (let t = 0; t < a.count; t++) {
    if (same[t] < 0 || !isWanted[same[t]] || !loose.has(same[t])) continue
    if (pairs.partner[sentencesA.of[t]] === sentencesB.of[same[t]]) loose.delete(same[t])
    else same[t] = -1
  }
  for (const [y, x] of loose) same[x] = y
}

function range(from: number, to: number): number[] {
  const list: number[] = []
  for (let t = from; t < to; t++) list.push(t)
  return list
}
