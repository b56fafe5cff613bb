import type { Sentences } from './sentences'
import type { Vocabulary } from './vocabulary'

/** A word in more sentences than this points at none of them. */
const RARE = 4
/** How many of the candidates with most rare words in common are looked at closely. */
const CANDIDATES = 3

/** For each unpaired sentence those of the other text that share most rare words with it. */
export function findCandidates(
  a: Sentences,
  b: Sentences,
  words: Vocabulary,
  partner: Int32Array,
  taken: Int32Array,
): Map<number, number[]> {
  const inA = postings(a, words.before, words.size, i => partner[i] < 0)
  const inB = postings(b, words.after, words.size, j => taken[j] < 0)
  const votes = new Map<number, Map<number, number>>()
  for (let word = 0; word < words.size; word++) {
    const [nA, nB] = [inA.count[word], inB.count[word]]
    if (nA === 0 || nB === 0 || nA > RARE || nB > RARE) continue
    const value = words.weight[word] / (nA * nB)
    for (let x = 0; x < nA; x++) {
      const i = inA.place[word * RARE + x]
      let row = votes.get(i)
      if (!row) votes.set(i, (row = new Map()))
      for (let y = 0; y < nB; y++) {
        const j = inB.place[word * RARE + y]
        row.set(j, (row.get(j) ?? 0) + value)
      }
    }
  }
  const best = new Map<number, number[]>()
  for (const [i, row] of votes) {
    const sorted = Array.from(row).sort((x, y) => y[1] - x[1])
    best.set(
      i,
      sorted.slice(0, CANDIDATES).map(([j]) => j),
    )
  }
  return best
}

/** In which sentences each word stands, up to `RARE` of them. */
function postings(sentences: Sentences, words: Int32Array, size: number, isFree: (s: number) => boolean) {
  const count = new Uint8Array(size)
  const place = new Int32Array(size * RARE)
  for (let s = 0; s < sentences.count; s++) {
    if (!isFree(s)) continue
    for (let t = sentences.from[s]; t < sentences.from[s + 1]; t++) {
      const word = words[t]
      const n = count[word]
      if (n > RARE || (n > 0 && n <= RARE && place[word * RARE + n - 1] === s)) continue
      if (n < RARE) place[word * RARE + n] = s
      count[word]++
    }
  }
  return { count, place }
}
