import type { AnchorLine } from '../text/anchor-line'
import type { Span } from '../text/span'
import type { ClaimStatement } from './candidates/claim-statement'
import { judge } from './candidates/judge'
import type { Comparison } from './compare'
import type { NameTable } from './names/key'
import type { Statement } from './statement'

/** What is worth telling somebody: a text that came in says otherwise, gives a later value, or a new origin says the same. */
export type WatchedRelation = 'refutes' | 'updates' | 'supports'

/** A passage of a text that came in and what it does to a claim. */
export type Sighting = Span & {
  exact: string
  relation: WatchedRelation
  score: number
  reasons: Comparison['reasons']
}

/** A sentence of a text that came in, read for comparing. */
export type ReadSentence = Span & { exact: string; statement: Statement }

/** From this score on a person is told: nobody is called for a mere likeness. */
const SURE = 0.6

/**
 * What a text says of a claim that is worth telling: its surest contradiction, else its later value, else its surest support. Null
 * where it is silent, or not sure enough.
 */
export function sightingOf(
  claim: ClaimStatement,
  sentences: readonly ReadSentence[],
  names?: NameTable,
): Sighting | null {
  let found: Sighting | null = null
  for (const { start, end, exact, statement } of sentences) {
    if (!mayMeet(claim, statement)) continue
    const { relation: judged, score, reasons } = judge(claim, statement, names)
    const relation = watchedAs(judged, reasons)
    if (!relation || score < SURE) continue
    if (found && !isStronger({ relation, score }, found)) continue
    found = { start, end, exact, relation, score, reasons }
  }
  return found
}

type Weighed = { relation: WatchedRelation; score: number }

/** The strongest first. */
const strength: readonly WatchedRelation[] = ['refutes', 'updates', 'supports']

function isStronger(one: Weighed, other: Weighed): boolean {
  return one.relation === other.relation
    ? one.score > other.score
    : strength.indexOf(one.relation) < strength.indexOf(other.relation)
}

function watchedAs(relation: Comparison['relation'], reasons: Comparison['reasons']): WatchedRelation | null {
  if (relation === 'refutes' || relation === 'supports') return relation
  return relation === 'partly' && reasons.some(reason => reason.code === 'later-value') ? 'updates' : null
}

/** Whether comparing is worth its time: there is a figure for a figure, and at least two words that both hold. */
function mayMeet({ kind, sentence, part }: ClaimStatement, { figures, index, language }: Statement): boolean {
  if (kind === 'figure') return figures.length > 0
  if (language !== sentence.language) return true
  let shared = 0
  for (const key of (part ?? sentence).index.keys()) if (index.has(key) && ++shared === 2) return true
  return false
}

/**
 * A contradiction of a claim that nobody has settled yet: somebody said otherwise after it was signed. `exact` is the sentence
 * that says so, in the version `versionId` of its article.
 */
export type Contradiction = {
  findingId: string
  articleId: string
  versionId: string
  title: string
  outletName: string
  publishedAt: string
  language: string
  start: number
  end: number
  exact: string
  reasons: Comparison['reasons']
  foundAt: string
}

/** What a person is told: the claim in a line, the passage that came in, what it does and why. */
export type WatchNotice = {
  findingId: string
  relation: WatchedRelation
  claim: {
    id: string
    kind: string
    value: unknown
    printed: string
    status: string
    outletName: string
    title: string
    /** Its words in their line, so that it can be held against the passage. */
    line: AnchorLine
  }
  passage: Omit<Contradiction, 'findingId' | 'foundAt' | 'reasons'>
  reasons: Comparison['reasons']
  /** The passage is recorded or left aside on the claim's page: nothing waits here any more. */
  settled: boolean
  read: boolean
  at: string
}
