import { hashOfRun, type OwnWords } from './own-words'

/** Words in a run. */
const SHINGLE = 5
/** Of so many runs in a row the one with the least hash is kept (winnowing: Schleimer, Wilkerson, Aiken, 2003). */
const WINDOW = 4
/** More says no more of a text: those with the least hashes are kept. */
const MOST = 1_024

/**
 * What of a text is kept to find those that share its words: hashes (32 bits, rising, each once) of its runs of five words,
 * thinned out so that any eight words in common leave at least one in common. Linear.
 */
export function signatureOf(words: OwnWords): number[] {
  const runs = words.count - SHINGLE + 1
  if (runs < 1) return []
  const hashes = new Int32Array(runs)
  for (let at = 0; at < runs; at++) hashes[at] = hashOfRun(words, at, SHINGLE)
  const kept = new Set<number>()
  for (let from = 0; from === 0 || from + WINDOW <= runs; from++) {
    let least = hashes[from]
    for (let at = from + 1; at < Math.min(runs, from + WINDOW); at++) if (hashes[at] < least) least = hashes[at]
    kept.add(least)
  }
  return Array.from(kept)
    .sort((a, b) => a - b)
    .slice(0, MOST)
}
