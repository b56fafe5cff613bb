import { trait } from './statement-lexicon'
import type { Token } from './statement-words'

/** How many meaningful words "sans" or "aucun" reach over. */
const REACH = 4

/**
 * Which tokens stand under a negation: 1 where the number of negations over them is odd. "Ne … pas", "n'a jamais", "not" turn
 * their clause from the particle on; "sans", "aucun" what follows them; "nier", "refuser", "incapable" all that follows in the sentence
 * up to the next comma. "Ne … que" and "pas seulement" turn nothing.
 */
export function turnClauses(tokens: readonly Token[]): Uint8Array {
  const turned = new Uint8Array(tokens.length)
  for (let first = 0; first < tokens.length;) {
    let end = first + 1
    while (end < tokens.length && tokens[end].clause === tokens[first].clause) end++
    const from = negationOf(tokens, first, end)
    for (let at = from; at >= 0 && at < end; at++) turned[at] ^= 1
    if (from < 0) turnNouns(tokens, turned, first, end)
    first = end
  }
  turnGoverned(tokens, turned)
  return turned
}

const traitsOf = (token: Token) => token.lexeme?.traits ?? 0

/** Where the negation of a clause begins to reach, or -1. */
function negationOf(tokens: readonly Token[], first: number, end: number): number {
  let particle = -1
  for (let at = first; at < end; at++) {
    const traits = traitsOf(tokens[at])
    if (traits & trait.particle && particle < 0) particle = at
    if (!(traits & (trait.negation | (particle >= 0 ? trait.before | trait.paired : 0)))) continue
    if (at + 1 < tokens.length && traitsOf(tokens[at + 1]) & trait.only) return -1
    return particle >= 0 ? particle : at
  }
  return -1
}

/** "sans", "aucun", "no": what they stand before. */
function turnNouns(tokens: readonly Token[], turned: Uint8Array, first: number, end: number): void {
  for (let at = first; at < end; at++) {
    if (!(traitsOf(tokens[at]) & trait.before)) continue
    let left = REACH
    for (let next = at + 1; next < end && left > 0; next++) {
      turned[next] ^= 1
      if (!(traitsOf(tokens[next]) & trait.empty)) left--
    }
    return
  }
}

/** "a refusé de", "dément avoir": what such a word governs, over the words that open a clause. */
function turnGoverned(tokens: readonly Token[], turned: Uint8Array): void {
  for (let at = 0; at < tokens.length; at++) {
    if (!(traitsOf(tokens[at]) & trait.reversing)) continue
    for (let next = at + 1; next < tokens.length; next++) {
      if (tokens[next].sentence !== tokens[at].sentence) break
      if (!tokens[next].lexeme && tokens[next].figure < 0 && /[,;:()—–]/.test(tokens[next].text)) break
      turned[next] ^= 1
    }
  }
}
