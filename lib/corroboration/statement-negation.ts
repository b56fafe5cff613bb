import { conceptId } from './statement-concepts'
import { trait } from './statement-lexicon'
import { turnGoverned } from './statement-governed'
import type { Token } from './statement-tokens'
import { clauseEnd, markHeart, REACH, traitsOf, turn } from './statement-turn'

/** Which tokens stand under a negation, stand before the one of their clause, and are what one denies before all. */
export type Turned = { turned: Uint8Array; untouched: Uint8Array; heart: Uint8Array }

/** What a language tells of its negations beyond the traits of words. */
export type NegationReading = {
  infinitive: (token: Token) => boolean
  pending: ReadonlySet<string>
  idle: ReadonlySet<string>
  /** Words that compare: "plus", "mieux", "aussi". */
  comparing: ReadonlySet<string>
  never: ReadonlySet<string>
  equal: ReadonlySet<string>
}

/**
 * Which tokens stand under a negation: `turned` is 1 where the number of negations over them is odd; `untouched` where one stands
 * in their clause and begins behind them. "Ne … pas", "n'a jamais", "not" turn their clause from the particle on, and the
 * "que" clause that follows it; "aucun", "no" the clause they stand in; "sans" the words that follow; "nier", "refuser",
 * "incapable" all that follows up to the next comma. "Ne … que" and "pas seulement" turn nothing. `heart` marks the words that a negation denies
 * before all: its verb, or the noun of which there is none.
 */
export function turnClauses(tokens: readonly Token[], reading: NegationReading): Turned {
  const turned = new Uint8Array(tokens.length)
  const heart = new Uint8Array(tokens.length)
  const untouched = new Uint8Array(tokens.length)
  for (let first = 0; first < tokens.length;) {
    let end = clauseEnd(tokens, first)
    if (isUnequalled(tokens, first, end, reading)) {
      first = end
      continue
    }
    const from = negationOf(tokens, first, end, reading.pending)
    if (from >= 0) {
      while (end < tokens.length && goesOn(tokens, end)) end = clauseEnd(tokens, end)
      // "L'efficacité n'a pas été démontrée": what is not shown to be so.
      const isShowing = tokens.slice(from, end).some(token => traitsOf(token) & trait.showing)
      for (let at = first; at < from; at++) {
        if (isShowing) turned[at] ^= 1
        else untouched[at] = 1
      }
      turn(tokens, turned, from, end, REACH.clause)
      markHeart(tokens, heart, from, end)
    } else turnNouns(tokens, turned, heart, first, end, reading.idle)
    first = end
  }
  turnGoverned(tokens, turned, heart, reading.infinitive)
  return { turned, untouched, heart }
}

/** Whether the clause that begins here is what the one before says: "aucune étude ne montre que". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at].sentence === tokens[at - 1].sentence &&
    (traitsOf(tokens[at]) & trait.exception) !== 0 &&
    tokens[at - 1].lexeme !== null
  )
}

/** Where the negation of a clause begins to reach, or -1. */
function negationOf(tokens: readonly Token[], first: number, end: number, pending: ReadonlySet<string>): number {
  let particle = -1
  for (let at = first; at < end; at++) {
    if (at > first && pending.has(`${tokens[at - 1].text}_${tokens[at].text}`.toLowerCase())) return at
    const traits = traitsOf(tokens[at])
    if (traits & trait.particle && particle < 0) particle = at
    // "Personne n'a été blessé".
    if (at === first && traits & trait.paired && tokens[at + 1] && traitsOf(tokens[at + 1]) & trait.particle) return at
    const isNone = (traits & trait.none) !== 0 && !(traits & trait.negation)
    if (!isNone && !(traits & (trait.negation | (particle >= 0 ? trait.before | trait.paired : 0)))) continue
    if (
      at + 1 < tokens.length &&
      (traitsOf(tokens[at + 1]) & trait.only || (isLess(tokens[at + 1]) && isOf(tokens[at + 2])))
    )
      return -1
    if (traits & trait.paired && isRest(tokens, at + 1)) return -1
    if (isNone) return first
    return particle >= 0 ? Math.min(particle, at) : at
  }
  return -1
}

/** "Aucun roman ne se vend mieux que celui-ci", "n'a jamais été aussi cher" tell that this one sells best, is dearest, and deny nothing. */
function isUnequalled(
  tokens: readonly Token[],
  first: number,
  end: number,
  { comparing, never, equal }: NegationReading,
): boolean {
  // "Personne à Ormel n'est plus âgé que lui".
  const isNobody = (traitsOf(tokens[first]) & trait.paired) !== 0
  const none = isNobody ? 0 : tokens.slice(first, end).findIndex(token => traitsOf(token) & trait.none)
  if (none < 0) return false
  const isNever = !isNobody && (traitsOf(tokens[first + none]) & trait.negation) !== 0
  for (let at = first + none + 1; at < end; at++) {
    const word = tokens[at].text.toLowerCase()
    // "N'a jamais été aussi élevé", but "n'a jamais plus parlé", "n'a jamais payé moins de 10 euros".
    if (isNever && never.has(word) && at > first + none + 1 && (equal.has(word) || !isOf(tokens[at + 1]))) return true
    if (!comparing.has(word)) continue
    if ([at + 1, at + 2].some(to => tokens[to] && traitsOf(tokens[to]) & trait.exception)) return true
  }
  return false
}

const isOf = (token: Token | undefined) => token !== undefined && (traitsOf(token) & trait.of) !== 0

/** "N'en compte plus que 250" tells what is left. */
function isRest(tokens: readonly Token[], at: number): boolean {
  return at + 1 < tokens.length && (traitsOf(tokens[at]) & trait.exception) !== 0 && tokens[at + 1].figure >= 0
}

/** "Pas moins de 40 %" denies nothing. */
function isLess({ lexeme }: Token): boolean {
  return lexeme !== null && lexeme.concepts.includes(LESS)
}

const LESS = conceptId('less')

/** "sans", "without": what they stand before. */
function turnNouns(
  tokens: readonly Token[],
  turned: Uint8Array,
  heart: Uint8Array,
  first: number,
  end: number,
  idle: ReadonlySet<string>,
): void {
  for (let at = first; at < end; at++) {
    if (traitsOf(tokens[at]) & trait.joined) {
      turn(tokens, turned, at + 1, end, REACH.joined)
      markHeart(tokens, heart, at, end)
    }
    if (!(traitsOf(tokens[at]) & trait.before) || idle.has(tokens[at + 1]?.text.toLowerCase() ?? '')) continue
    // "Sans que les députés votent": the whole clause that follows.
    const isClause = at + 1 === end && end < tokens.length && goesOn(tokens, end)
    const to = isClause ? clauseEnd(tokens, end) : end
    markHeart(tokens, heart, at, to)
    return turn(tokens, turned, at + 1, to, isClause ? REACH.clause : REACH.noun)
  }
}
