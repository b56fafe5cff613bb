import type { Span } from '../text/span'
import { align, isFaint, sayOpposite, sayRival, type Alignment, type Match } from './compare/align'
import { compareFigures, type FigureRelation } from './compare/figures'
import type { NameTable } from './names/key'
import type { Statement } from './statement'
import type { Word } from './statement-words'

/** What one passage says of another: the stance it proposes. `unrelated` is also where it is silent. */
export type Relation = 'supports' | 'refutes' | 'partly' | 'unrelated'

/** Why: a code with a sentence in `messages` (`corroborate.compare`), and the words it is about. */
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

/** From this share of the claim on, found in the other text, it is supported. */
const COVERED = 0.74
/** From this share on, with what differs left out, both speak of one thing. */
const ABOUT_ONE = 0.66

type Conflict = { code: string; claim: number; other: number }

/** Compares two passages, the first being the claim; where it is much the longer, the second is. Pure and symmetric in time. */
export function compareStatements(a: Statement, b: Statement, names?: NameTable): Comparison {
  const turnedRound = b.weight > 0 && b.weight < a.weight * 0.6
  const claim = turnedRound ? b : a
  const other = turnedRound ? a : b
  const found = judge(claim, other, names)
  const { differing, matched } = found
  return turnedRound
    ? { ...found, differing: { a: differing.b, b: differing.a }, matched: { a: matched.b, b: matched.a } }
    : found
}

function judge(claim: Statement, other: Statement, names?: NameTable): Comparison {
  if (claim.occasionId && other.occasionId && claim.occasionId !== other.occasionId)
    return nothing([{ code: 'another_occasion', words: [] }])
  if (claim.weight === 0 || other.weight === 0) return nothing([])
  const alignment = align(claim, other, names)
  const { matches } = alignment
  const figures = claim.words.map(word => (word.figure >= 0 ? figureOf(word, claim, other, alignment) : null))
  const conflicts: Conflict[] = []
  let held = 0
  let lacking = 0
  let same = 0
  let turned = 0
  let hasBound = false
  claim.words.forEach((word, index) => {
    const figure = figures[index]
    if (figure) {
      if (figure.relation === 'differs') conflicts.push({ code: 'figure_differs', claim: index, other: figure.at })
      else if (figure.relation === 'other') lacking += word.weight
      else held += word.weight
      if (figure.relation === 'bound') hasBound = true
      return
    }
    const match = matches[index]
    if (match.strength > 0.5) {
      held += word.weight * match.strength
      if (!word.name && !isFaint(word)) {
        if (word.turned === other.words[match.at].turned) same += word.weight
        else turned += word.weight
      }
      return
    }
    const against = opponent(word, other, alignment, matches)
    if (against) conflicts.push({ ...against, claim: index })
    else if (word.name) lacking += word.weight
    held += word.weight * match.strength * 0.5
  })
  const isTurned = turned > same
  const disputed = conflicts.reduce((sum, { claim: index }) => sum + claim.words[index].weight, 0)
  const score = Math.min(1, (held + disputed) / claim.weight)
  const covered = held / claim.weight
  const matched = { a: spanOf(claim.words), b: sentenceSpan(other, alignment.sentence) }
  const reasons: Reason[] = []
  const differing: { a: Span[]; b: Span[] } = { a: [], b: [] }
  const differ = (word: Word, against: Word | null) => {
    differing.a.push({ start: word.start, end: word.end })
    if (against) differing.b.push({ start: against.start, end: against.end })
  }
  const printed = (statement: Statement, word: Word) => statement.text.slice(word.start, word.end)
  for (const { code, claim: index, other: at } of conflicts) {
    differ(claim.words[index], other.words[at])
    reasons.push({ code, words: [printed(claim, claim.words[index]), printed(other, other.words[at])] })
  }
  if (isTurned) reasons.push({ code: 'negation', words: [] })
  if (conflicts.length > 0 !== isTurned && score >= ABOUT_ONE && lacking < 1)
    return { relation: 'refutes', score, reasons, differing, matched }
  if (conflicts.length === 0 && !isTurned && covered >= COVERED && lacking < 1)
    return {
      relation: hasBound ? 'partly' : 'supports',
      score,
      reasons: hasBound ? [{ code: 'figure_bound', words: [] }] : [{ code: 'same_words', words: [] }],
      differing,
      matched,
    }
  return { relation: 'unrelated', score: Math.min(score, 0.6), reasons, differing, matched }
}

function nothing(reasons: Reason[]): Comparison {
  return { relation: 'unrelated', score: 0, reasons, differing: { a: [], b: [] }, matched: { a: null, b: null } }
}

/** The figure of the other text that a figure of the claim meets best, and how. */
function figureOf(
  word: Word,
  claim: Statement,
  other: Statement,
  { sentence }: Alignment,
): { relation: FigureRelation; at: number } {
  const figure = claim.figures[word.figure]
  let best: { relation: FigureRelation; at: number } = { relation: 'other', at: -1 }
  const rank: FigureRelation[] = ['other', 'differs', 'bound', 'within', 'rounded', 'same']
  other.words.forEach((against, at) => {
    if (against.figure < 0) return
    const relation = compareFigures(figure, other.figures[against.figure], (a, b) => a === b)
    if (relation === 'differs' && against.sentence !== sentence) return
    if (rank.indexOf(relation) > rank.indexOf(best.relation)) best = { relation, at }
  })
  return best
}

/** A word of the other text that stands where this one stands and cannot be so together with it. */
function opponent(
  word: Word,
  other: Statement,
  { sentence }: Alignment,
  matches: readonly Match[],
): { code: string; other: number } | null {
  for (let at = 0; at < other.words.length; at++) {
    const against = other.words[at]
    if (against.sentence !== sentence || against.figure >= 0) continue
    if (sayOpposite(word, against) && word.turned === against.turned) return { code: 'opposite', other: at }
    if (sayRival(word, against) && !matches.some(match => match.at === at && match.strength > 0.5))
      return { code: 'excludes', other: at }
  }
  return null
}

function spanOf(words: readonly Word[]): Span | null {
  return words.length > 0 ? { start: words[0].start, end: words[words.length - 1].end } : null
}

function sentenceSpan(statement: Statement, sentence: number): Span | null {
  return spanOf(statement.words.filter(word => word.sentence === sentence))
}
