import type { Span } from '../text/span'
import { judge, type Verdict } from './compare/judge'
import { metNamesakes, type MetNamesakes } from './compare/namesakes'
import type { NameTable } from './names/key'
import type { Statement } from './statement'
import type { Word } from './statement-words'

/** What one passage says of another: the stance it proposes. `unrelated` is also where it is silent. */
export type Relation = 'supports' | 'refutes' | 'partly' | 'unrelated'

/** Why: a code with a sentence in `messages` (`corroborate.compare`), and the words it is about: the claim's, then the other's. */
export type Reason = { code: string; words: string[] }

/**
 * What comparing found. `score` is from 0 to 1: how surely both speak of the same thing, whatever they say of it.
 * `differing` are the words that differ, `matched` the passage of each side that was compared.
 */
export type Comparison = {
  relation: Relation
  score: number
  reasons: Reason[]
  differing: { a: Span[]; b: Span[] }
  matched: { a: Span | null; b: Span | null }
}

/** A passage that has less than this share of the weight of the other is the claim, whichever comes first. */
const MUCH_SHORTER = 0.8

/**
 * Compares two passages, the first being the claim unless it is much the longer. `names` is what people said of the names.
 * Pure; linear in the words of both.
 */
export function compareStatements(a: Statement, b: Statement, names?: NameTable): Comparison {
  if (a.occasionId && b.occasionId && a.occasionId !== b.occasionId)
    return nothing([{ code: 'another_occasion', words: [] }])
  if (a.weight === 0 || b.weight === 0) return nothing([])
  const isTurnedRound = b.weight < a.weight * MUCH_SHORTER
  const claim = shortened(isTurnedRound ? b : a)
  const other = isTurnedRound ? a : b
  const verdict = judge(claim, other, names)
  const differing = differingOf(verdict, claim, other)
  const matched = { a: spanOf(claim.words), b: sentenceSpan(other, verdict.alignment.sentence) }
  const found = {
    relation: verdict.relation,
    score: verdict.score,
    reasons: reasonsOf(verdict, claim, other),
    differing: isTurnedRound ? { a: differing.b, b: differing.a } : differing,
    matched: isTurnedRound ? { a: matched.b, b: matched.a } : matched,
  }
  return amongNamesakes(found, metNamesakes(a, b, names))
}

/**
 * What is left of a comparison where both sides print a name that several people bear: of two people nothing is said, and while
 * nobody knows whom it means, nothing supports or refutes.
 */
export function amongNamesakes(found: Comparison, met: MetNamesakes | null): Comparison {
  if (met === null || found.relation === 'unrelated') return found
  if (met.kind === 'apart')
    return { ...found, relation: 'unrelated', reasons: [{ code: 'another-namesake', words: met.words }] }
  const reasons = [...found.reasons, { code: 'unknown-namesake', words: met.words }]
  return { ...found, relation: found.relation === 'refutes' ? 'unrelated' : 'partly', reasons }
}

/** A claim has at most this many words that carry meaning; what follows them is not asked about. */
const LONGEST_CLAIM = 60

function shortened(claim: Statement): Statement {
  if (claim.words.length <= LONGEST_CLAIM) return claim
  const words = claim.words.slice(0, LONGEST_CLAIM)
  return { ...claim, words, weight: words.reduce((sum, { weight }) => sum + weight, 0) }
}

function nothing(reasons: Reason[]): Comparison {
  return { relation: 'unrelated', score: 0, reasons, differing: { a: [], b: [] }, matched: { a: null, b: null } }
}

const span = ({ start, end }: Word): Span => ({ start, end })
const printed = (statement: Statement, word: Word) => statement.text.slice(word.start, word.end)

function differingOf({ conflicts, figures }: Verdict, claim: Statement, other: Statement) {
  const loose = figures.filter(
    ({ relation }) => relation === 'bound' || relation === 'within' || relation === 'rounded',
  )
  return {
    a: [...conflicts.map(({ claim: at }) => at), ...loose.map(({ word }) => word)].map(at => span(claim.words[at])),
    b: [...conflicts.map(({ other: at }) => at), ...loose.map(({ at }) => at)].map(at => span(other.words[at])),
  }
}

/** The reasons in the order of their weight: what differs, then the figures and names in common, then the other words. */
function reasonsOf(
  { conflicts, isTurned, figures, held, alignment }: Verdict,
  claim: Statement,
  other: Statement,
): Reason[] {
  const reasons: Reason[] = conflicts.map(({ code, claim: at, other: to }) => ({
    code,
    words: [printed(claim, claim.words[at]), printed(other, other.words[to])],
  }))
  if (isTurned) reasons.push({ code: 'negation', words: [] })
  if (held) reasons.push({ code: held, words: [] })
  for (const { word, relation, at } of figures)
    if (relation !== 'differs' && relation !== 'other')
      reasons.push({
        code: `figure_${relation}`,
        words: [printed(claim, claim.words[word]), printed(other, other.words[at])],
      })
  const found = claim.words.filter((_, at) => alignment.matches[at].strength > 0.5)
  const names = found.filter(word => word.run >= 0).map(word => claim.names[word.run])
  const plain = found.filter(word => word.run < 0 && word.weight >= 1).map(word => printed(claim, word))
  if (names.length > 0) reasons.push({ code: 'same_names', words: [...new Set(names)] })
  if (plain.length > 0) reasons.push({ code: 'same_words', words: [...new Set(plain)] })
  return reasons
}

function spanOf(words: readonly Word[]): Span | null {
  return words.length > 0 ? { start: words[0].start, end: words[words.length - 1].end } : null
}

function sentenceSpan(statement: Statement, sentence: number): Span | null {
  return spanOf(statement.words.filter(word => word.sentence === sentence))
}
