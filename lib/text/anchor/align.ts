import { alignTokens, type Alignment } from './align-tokens'
import { pairSentences, type Pairs } from './pair-sentences'
import { splitSentences, type Sentences } from './sentences'
import { SIGN, tokenise, type Tokens } from './tokens'
import { joinVocabulary, sharedWeight, weightOf } from './vocabulary'

/** Two versions of a text, read and aligned: tokens, sentences, and what became of each. */
export type Versions = Alignment & { sentencesA: Sentences; sentencesB: Sentences; pairs: Pairs }

/** Aligns two versions of a text: sentences first, wherever they have gone, then the words of those that changed. */
export function align(before: string, after: string): Versions {
  const a = tokenise(before)
  const b = tokenise(after)
  const words = joinVocabulary(a, b)
  const sentencesA = splitSentences(before, a)
  const sentencesB = splitSentences(after, b)
  const pairs = pairSentences(sentencesA, sentencesB, words)
  const same = new Int32Array(a.count).fill(-1)
  const like = new Int32Array(a.count).fill(-1)
  const versions = { before, after, a, b, words, same, like, sentencesA, sentencesB, pairs }
  alignPairs(versions)
  alignRest(versions)
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
  let [fromA, toA] = [sentencesA.from[i], sentencesA.from[i + 1]]
  let [fromB, toB] = [sentencesB.from[j], sentencesB.from[j + 1]]
  const shared = sharedWeight(words, fromA, toA, fromB, toB)
  for (const k of [i - 1, i + 1]) {
    if (k < 0 || k >= sentencesA.count || pairs.partner[k] >= 0 || pairs.isAmbiguous[k]) continue
    const [from, to] = [Math.min(fromA, sentencesA.from[k]), Math.max(toA, sentencesA.from[k + 1])]
    const own = weightOf(words, words.before, sentencesA.from[k], sentencesA.from[k + 1])
    if (sharedWeight(words, from, to, fromB, toB) - shared >= JOINED * own) [fromA, toA] = [from, to]
  }
  for (const k of [j - 1, j + 1]) {
    if (k < 0 || k >= sentencesB.count || pairs.isTaken[k]) continue
    const [from, to] = [Math.min(fromB, sentencesB.from[k]), Math.max(toB, sentencesB.from[k + 1])]
    const own = weightOf(words, words.after, sentencesB.from[k], sentencesB.from[k + 1])
    const gained = sharedWeight(words, sentencesA.from[i], sentencesA.from[i + 1], from, to) - shared
    if (gained >= JOINED * own) [fromB, toB] = [from, to]
  }
  return [
    [fromA, toA],
    [fromB, toB],
  ]
}

/** Where the signs that end a sentence begin. They wait for their neighbours: the sentence may have been joined to the next. */
function stopOf(tokens: Tokens, from: number, to: number): number {
  let at = to
  while (at > from && tokens.kind[at - 1] === SIGN) at--
  return at > from ? at : to
}

/**
 * What the pairs left over, between words that are known and in order: sentences split, joined or rewritten. Words of sentences
 * that moved are neither posts nor left over.
 */
function alignRest(versions: Versions): void {
  const { a, b, sentencesA, pairs, same, like } = versions
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
      for (let t = lastB + 1; t < endB; t++) if (!taken[t]) listB.push(t)
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

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}
