import { trait } from './statement-lexicon'
import type { Token } from './statement-tokens'

/** How many words that carry meaning a negation reaches over, and "sans", and "refuser de". */
export const REACH = { clause: 8, noun: 2, joined: 1, governed: 4, sentence: 14 }

export const traitsOf = (token: Token) => token.lexeme?.traits ?? 0

/** Where the clause of a token ends. */
export function clauseEnd(tokens: readonly Token[], first: number): number {
  let end = first + 1
  while (end < tokens.length && tokens[end].clause === tokens[first].clause) end++
  return end
}

/** Turns the words from `from` on, as many as carry meaning within the reach. */
export function turn(tokens: readonly Token[], turned: Uint8Array, from: number, end: number, reach: number): void {
  for (let at = from, left = reach; at < end && left > 0; at++) {
    turned[at] ^= 1
    if (tokens[at].figure >= 0 || (tokens[at].lexeme && !(traitsOf(tokens[at]) & trait.empty))) left--
  }
}

/** Marks what a negation that reaches from `from` on denies: the noun behind "aucun", the verb behind "ne", and what there is none of behind that ("pas de"). */
export function markHeart(tokens: readonly Token[], heart: Uint8Array, from: number, end: number): void {
  const next = (at: number) => {
    let word = at
    while (word < end && !isFirm(tokens[word])) word++
    return word < end ? word : -1
  }
  const first = (bits: number) => {
    let at = from
    while (at < end && !(traitsOf(tokens[at]) & bits)) at++
    return at
  }
  // "Rien dans la loi n'empêche": the verb stands behind "ne", wherever that is.
  const particle = first(first(trait.particle) < end ? trait.particle : trait.negation)
  const verb = next(particle < end ? particle : from)
  if (verb < 0) return
  heart[verb] = 1
  // "N'a pas reçu de prix", "n'entretiennent plus de relations".
  const behind = verb + 1 < end && traitsOf(tokens[verb + 1]) & (trait.negation | trait.paired) ? verb + 2 : verb + 1
  // "Rien ne sortira de l'accord" does not deny the accord.
  const isNothing = (traitsOf(tokens[from]) & trait.negation) !== 0
  const isWhole = behind + 1 < end && (traitsOf(tokens[behind + 1]) & trait.definite) !== 0
  const noun = behind < end && traitsOf(tokens[behind]) & trait.of && !(isNothing && isWhole) ? next(behind) : -1
  if (noun >= 0) heart[noun] = 1
  // "Aucune personne n'a été placée en garde à vue" denies that they were, not that there are any.
  const isSubject = (at: number) => particle < end && at < particle && (traitsOf(tokens[at]) & trait.none) !== 0
  for (let at = from; at < end; at++)
    if (traitsOf(tokens[at]) & (trait.none | trait.before) && !isSubject(at) && next(at + 1) >= 0)
      heart[next(at + 1)] = 1
}

/** Whether a word carries meaning of its own. */
function isFirm({ lexeme, figure }: Token): boolean {
  return figure < 0 && lexeme !== null && !(lexeme.traits & (trait.empty | trait.faint | trait.negation | trait.only))
}
