import { alignTokens, type Alignment } from './align-tokens'
import { pairSentences, type Pairs } from './pair-sentences'
import { splitSentences, type Sentences } from './sentences'
import { SIGN, tokenise, type Tokens } from './tokens'
import { joinVocabulary } from './vocabulary'

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
  const { sentencesA, sentencesB, pairs, same } = versions
  for (let i = 0; i < sentencesA.count; i++) {
    const j = pairs.partner[i]
    if (j < 0) continue
    const [fromA, toA] = [sentencesA.from[i], sentencesA.from[i + 1]]
    const [fromB, toB] = [sentencesB.from[j], sentencesB.from[j + 1]]
    if (pairs.isExact[i]) for (let t = fromA; t < toA; t++) same[t] = fromB + t - fromA
    else
      alignTokens(versions, range(fromA, stopOf(versions.a, fromA, toA)), range(fromB, stopOf(versions.b, fromB, toB)))
  }
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
