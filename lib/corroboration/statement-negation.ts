import { conceptId } from './statement-concepts'
import { trait } from './statement-lexicon'
import type { Token } from './statement-tokens'

/** How many words that carry meaning a negation reaches over, and "sans", and "refuser de". */
const REACH = { clause: 8, noun: 2, joined: 1, governed: 4, sentence: 14 }

/** Which tokens stand under a negation, stand before the one of their clause, and are what one denies before all. */
export type Turned = { turned: Uint8Array; untouched: Uint8Array; heart: Uint8Array }

/** What a language tells of its negations beyond the traits of words. */
export type NegationReading = {
  infinitive: (token: Token) => boolean
  pending: ReadonlySet<string>
  idle: ReadonlySet<string>
  /** Words that compare: "plus", "mieux", "aussi". */
  comparing: ReadonlySet<string>
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
    if (isUnequalled(tokens, first, end, reading.comparing)) {
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

export const traitsOf = (token: Token) => token.lexeme?.traits ?? 0

function clauseEnd(tokens: readonly Token[], first: number): number {
  let end = first + 1
  while (end < tokens.length && tokens[end].clause === tokens[first].clause) end++
  return end
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
    if (at + 1 < tokens.length && (traitsOf(tokens[at + 1]) & trait.only || isLess(tokens[at + 1]))) return -1
    if (traits & trait.paired && isRest(tokens, at + 1)) return -1
    if (isNone) return first
    return particle >= 0 ? Math.min(particle, at) : at
  }
  return -1
}

/** "Aucun roman ne se vend mieux que celui-ci" tells that this one sells best, and denies nothing. */
function isUnequalled(tokens: readonly Token[], first: number, end: number, comparing: ReadonlySet<string>): boolean {
  // "Personne à Ormel n'est plus âgé que lui".
  const isNobody = (traitsOf(tokens[first]) & trait.paired) !== 0
  const none = isNobody ? 0 : tokens.slice(first, end).findIndex(token => traitsOf(token) & trait.none)
  if (none < 0) return false
  for (let at = first + none + 1; at < end; at++) {
    if (!comparing.has(tokens[at].text.toLowerCase())) continue
    if ([at + 1, at + 2].some(to => tokens[to] && traitsOf(tokens[to]) & trait.exception)) return true
  }
  return false
}

/** "N'en compte plus que 250" tells what is left. */
function isRest(tokens: readonly Token[], at: number): boolean {
  return at + 1 < tokens.length && (traitsOf(tokens[at]) & trait.exception) !== 0 && tokens[at + 1].figure >= 0
}

/** "Pas moins de 40 %" denies nothing. */
function isLess({ lexeme }: Token): boolean {
  return lexeme !== null && lexeme.concepts.includes(LESS)
}

const LESS = conceptId('less')

/** Turns the words from `from` on, as many as carry meaning within the reach. */
function turn(tokens: readonly Token[], turned: Uint8Array, from: number, end: number, reach: number): void {
  for (let at = from, left = reach; at < end && left > 0; at++) {
    turned[at] ^= 1
    if (tokens[at].figure >= 0 || (tokens[at].lexeme && !(traitsOf(tokens[at]) & trait.empty))) left--
  }
}

/** Marks what a negation that reaches from `from` on denies: the noun behind "aucun", the verb behind "ne", and what there is none of behind that ("pas de"). */
function markHeart(tokens: readonly Token[], heart: Uint8Array, from: number, end: number): void {
  const next = (at: number) => {
    let word = at
    while (word < end && !isFirm(tokens[word])) word++
    return word < end ? word : -1
  }
  let particle = from
  while (particle < end && !(traitsOf(tokens[particle]) & (trait.particle | trait.negation))) particle++
  const verb = next(particle < end ? particle : from)
  if (verb < 0) return
  heart[verb] = 1
  // "N'a pas reçu de prix", "n'entretiennent plus de relations".
  const behind = verb + 1 < end && traitsOf(tokens[verb + 1]) & (trait.negation | trait.paired) ? verb + 2 : verb + 1
  const noun = behind < end && traitsOf(tokens[behind]) & trait.of ? next(behind) : -1
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
    markHeart(tokens, heart, at, end)
    return turn(tokens, turned, at + 1, end, REACH.noun)
  }
}

/** "a refusé de signer", "dément avoir reçu": what such a word governs, up to the next sign or "par". */
function turnGoverned(
  tokens: readonly Token[],
  turned: Uint8Array,
  heart: Uint8Array,
  infinitive: (token: Token) => boolean,
): void {
  for (let at = 0; at < tokens.length; at++) {
    const traits = traitsOf(tokens[at])
    if (traits & trait.lacking && tokens[at + 1] && traitsOf(tokens[at + 1]) & (trait.of | trait.target)) {
      const end = clauseEnd(tokens, at)
      turn(tokens, turned, at + 1, end, REACH.noun)
      markHeart(tokens, heart, at + 1, end)
      continue
    }
    if (!(traits & (trait.reversing | trait.denying))) continue
    if (!(traits & trait.denying) && !governsVerb(tokens, at, infinitive) && !governsAll(tokens, at)) continue
    const denied = traits & trait.denying ? deniedClause(tokens, at) : -1
    if (denied >= 0) {
      const end = sentenceEnd(tokens, denied)
      turn(tokens, turned, denied, end, REACH.sentence)
      markHeart(tokens, heart, denied, end)
      continue
    }
    let end = at + 1
    while (
      end < tokens.length &&
      end < at + 20 &&
      tokens[end].sentence === tokens[at].sentence &&
      !(traitsOf(tokens[end]) & trait.by) &&
      (tokens[end].lexeme || tokens[end].figure >= 0 || !/[,;:()—–]/.test(tokens[end].text))
    )
      end++
    turn(tokens, turned, at + 1, end, REACH.governed)
    markHeart(tokens, heart, at + 1, end)
  }
}

/** How many words may stand between "faux" and the "que" of what is: "il est faux d'affirmer, comme on le lit, que". */
const FRAMED = 14

/** Where what is denied as a whole begins ("il est faux que", "inexact de dire que"), or -1. */
function deniedClause(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]
  if (!next || !(traitsOf(next) & (trait.of | trait.exception))) return -1
  for (let to = at + 1; to <= at + FRAMED && to < tokens.length && tokens[to].sentence === tokens[at].sentence; to++)
    if (traitsOf(tokens[to]) & trait.exception) return to + 1
  return -1
}

function sentenceEnd(tokens: readonly Token[], at: number): number {
  let end = at
  while (end < tokens.length && tokens[end].sentence === tokens[at].sentence) end++
  return end
}

/** "A écarté toute démission". */
function governsAll(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && next.sentence === tokens[at].sentence && (traitsOf(next) & trait.all) !== 0
}

/** Whether an infinitive stands within the next three tokens, or behind one noun and "de": "a abandonné l'idée de taxer". */
function governsVerb(tokens: readonly Token[], at: number, infinitive: (token: Token) => boolean): boolean {
  const named = tokens.slice(at + 1, at + 6).findIndex(token => traitsOf(token) & trait.of)
  if (named > 1 && traitsOf(tokens[at + 1]) & trait.definite && named <= 3 && tokens[at + named + 2])
    if (infinitive(tokens[at + named + 2]) && tokens[at + named + 2].sentence === tokens[at].sentence) return true
  for (let next = at + 1; next <= at + 4 && next < tokens.length; next++) {
    const token = tokens[next]
    if (token.sentence !== tokens[at].sentence || traitsOf(token) & (trait.definite | trait.by)) return false
    if (infinitive(token)) return true
    if (token.lexeme && !(token.lexeme.traits & trait.empty)) return false
  }
  return false
}
