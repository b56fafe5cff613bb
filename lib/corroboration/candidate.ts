import type { Claim } from '../claims/claim'
import { overlaps, type Anchor, type Span } from '../text/span'
import type { Likeness } from './cited'
import type { Comparison } from './compare'
import type { Question, Stance } from './corroboration'

/** What a passage does to a claim, as compared by the machine. */
export type Relation = Comparison['relation']

/** How the origin of a candidate would count: `recorded` has a source on this question already, `own` is the claim's own. */
export type OriginWeight = 'new' | 'recorded' | 'own' | 'unknown'

/** A source behind a passage. `record` is the origin that is recorded with it: one that is there, or the name of a new one. */
export type CandidateFrom = {
  code: 'unknown-reports' | 'relays-medium' | 'relays-source' | 'claims-own-source'
  words: string
  record: { id: string } | { name: string; kind: 'known' | 'unknown' }
}

/**
 * A sentence of another article that may speak of a claim. `cited` are the words that are recorded when a person confirms it
 * (the figure, the quoted words, else the sentence); `matched` and `differing` are spans inside `sentence.exact`,
 * `differingHere` inside the claim's own sentence. `score` 0..1: how surely both speak of the same thing. `leftAside`: a person
 * did not want it. `claimId` is the claim that was marked there, if any.
 */
export type Candidate = {
  id: string
  article: {
    id: string
    versionId: string
    title: string
    outletName: string
    outletKind: string
    publishedAt: string
    language: string
    sameStory: boolean
  }
  sentence: Span & { exact: string }
  cited: Anchor
  relation: Relation
  proposed: Stance
  score: number
  reasons: Comparison['reasons']
  matched: Span | null
  differing: Span[]
  differingHere: Span[]
  origin: { id: string; name: string; weight: OriginWeight; reprint: boolean }
  /** Whom the passage itself has it from, and the words that say so; null where it is the article's own. */
  from: CandidateFrom | null
  /** The text that the article is a copy or translation of, as far as nobody has decided: how much of it, in percent. */
  like: Likeness | null
  claimId: string | null
  leftAside: boolean
}

/** The stance that a relation proposes; a person confirms it. */
export const proposedStance: Record<Relation, Stance> = {
  supports: 'supports',
  refutes: 'refutes',
  partly: 'partly',
  unrelated: 'mentions',
}

/** How many candidates are shown, and how many of one article. */
const MOST = 12
const MOST_OF_ONE = 3

/** Passages that only touch a claim touch it faintly below this score. */
const touches = 0.36
/** The closest of those are shown from this score on: what nobody says in so many words is looked for by a person. */
const nearlyTouches = 0.2
const MOST_NEARLY = 3

/** What order is made of: everything else of a candidate is carried along. */
type Ranked = Pick<Candidate, 'relation' | 'score' | 'origin' | 'sentence'> & { article: { id: string } }

/** Of passages that are as close, one that takes a side says more than one that only mentions the claim. */
const saying: Record<Relation, number> = { supports: 2, refutes: 2, partly: 1, unrelated: 0 }

/** A copy says what its origin said: it stands behind who would count. */
const copying = 0.2

/** How far up a candidate belongs: higher is better. What is closer comes first, as in a search, whatever it says. */
export function rankOf({ score, origin }: Pick<Ranked, 'score' | 'origin'>): number {
  const copies = origin.weight === 'own' || origin.weight === 'recorded' || origin.reprint
  return score - (copies ? copying : 0)
}

/**
 * The best candidates, best first: three of an article at most, of two that take one side there, or are the same words, only the better,
 * and nothing that faintly touches the claim behind what takes a side there.
 */
export function bestCandidates<C extends Ranked>(all: readonly C[]): C[] {
  const taken = new Map<string, C[]>()
  const ordered = [...all].sort(
    (a, b) => rankOf(b) - rankOf(a) || saying[b.relation] - saying[a.relation] || a.sentence.start - b.sentence.start,
  )
  let nearly = 0
  return ordered
    .filter(one => {
      const before = taken.get(one.article.id) ?? []
      const isTouching = one.relation === 'unrelated'
      if (isTouching && (one.score < nearlyTouches || (one.score < touches && nearly >= MOST_NEARLY))) return false
      if (before.length >= MOST_OF_ONE) return false
      const sides = before.filter(other => other.relation !== 'unrelated')
      if (isTouching ? one.score < touches && sides.length > 0 : sides.some(other => other.relation === one.relation))
        return false
      if (before.some(other => other.sentence.exact === one.sentence.exact)) return false
      if (isTouching && one.score < touches) nearly++
      taken.set(one.article.id, [...before, one])
      return true
    })
    .slice(0, MOST)
}

type Recorded = {
  question: Question
  evidence: { type: string } & Partial<Span & { articleId: string; versionId: string; anchor: Anchor; exact: string }>
}

/** Whether a source, stored or on its way, is this candidate: it cites words of its sentence, in this text or an earlier one. */
export function cites(
  { evidence }: Pick<Recorded, 'evidence'>,
  { article, sentence }: { article: Pick<Candidate['article'], 'id' | 'versionId'>; sentence: Candidate['sentence'] },
): boolean {
  if (evidence.type !== 'article' || evidence.articleId !== article.id) return false
  const { start = 0, end = 0, exact = '' } = evidence.anchor ?? evidence
  return evidence.versionId === article.versionId ? overlaps({ start, end }, sentence) : sentence.exact.includes(exact)
}

/**
 * Whether the occasion decides: the claim has none, and a candidate stands or falls with it (its own claim has one, or what
 * differs is when or where).
 */
export function asksOccasion(claim: Pick<Claim, 'occasionId'>, candidates: readonly Candidate[]): boolean {
  return (
    claim.occasionId === null && candidates.some(one => one.reasons.some(reason => occasionReasons.has(reason.code)))
  )
}

/** The name of which it has to be said whom a text means: several bear it, and a candidate stands or falls with it. */
export function asksNamesake(candidates: readonly Candidate[]): string | null {
  const reasons = candidates.flatMap(one => one.reasons)
  return reasons.find(reason => reason.code === 'unknown-namesake')?.words[0] ?? null
}

/** The reasons of a comparison that a named occasion would settle. */
const occasionReasons = new Set(['unknown-occasion', 'other-date', 'other-place'])
