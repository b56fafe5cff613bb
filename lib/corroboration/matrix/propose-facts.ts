import type { KindAndValue } from '../../claims/value-columns'
import { compareStatements } from '../compare'
import { isOpen, nameIdentity, type NameTable } from '../names/key'
import type { Statement } from '../statement'
import type { ProposedFact } from './matrix'
import { pairsWorthComparing } from './pairs'
import { likenessOf, type Likeness } from './likeness'

/** A claim that may be joined: its row, its article, its value, and the words around it as they are read for comparing. */
export type Joinable = KindAndValue & {
  id: string
  /** The row that it stands in: its fact, or itself. */
  row: string
  articleId: string
  occasionId: string | null
  statement: Statement
  /** The stems of the words of its clause, without figures: what it is about. */
  stems: ReadonlySet<string>
}

/** Two claims, in either order. */
export type ApartPair = readonly [string, string]

type Group = { rows: Set<string>; claims: Joinable[]; links: Likeness[] }

/**
 * Which rows of a story may be one fact, surest first, each row in one proposal at most. Two claims are put together where their
 * values and the words around them say that they speak of one thing: also where they say different things of it. Never claims of
 * one article, of two kinds, of two occasions, of two days, or what people found apart. Pure; compares only claims that share
 * something rare, so that its time grows with the claims and not with their square.
 */
export function proposeFacts(
  claims: readonly Joinable[],
  apart: readonly ApartPair[],
  names?: NameTable,
): ProposedFact[] {
  const identity = (name: string, { statement }: Joinable) => {
    const found = nameIdentity(name, names, statement.meant)
    return isOpen(found) ? null : found
  }
  const split = new Set(apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  const isSplit = (a: Joinable, b: Joinable) => split.has(`${a.id} ${b.id}`)
  const weigh = weightsOf(claims)
  const compare = (a: Joinable, b: Joinable) => compareStatements(a.statement, b.statement, names)
  const pairs = pairsWorthComparing(claims, identity)
  const compared = new Set(pairs.map(([a, b]) => `${a.id} ${b.id}`))
  const isCompared = (a: Joinable, b: Joinable) => compared.has(`${a.id} ${b.id}`) || compared.has(`${b.id} ${a.id}`)
  const links = pairs
    .filter(([a, b]) => !isSplit(a, b))
    .flatMap(([a, b]) => {
      const likeness = likenessOf(a, b, { weigh, identity, compare })
      return likeness ? [{ a, b, likeness }] : []
    })
    .sort((one, other) => other.likeness.score - one.likeness.score)
  const groups = new Map<string, Group>()
  for (const claim of claims) {
    const group = groups.get(claim.row) ?? { rows: new Set([claim.row]), claims: [], links: [] }
    group.claims.push(claim)
    groups.set(claim.row, group)
  }
  const linked = new Map(links.map(({ a, b, likeness }) => [`${a.id} ${b.id}`, likeness]))
  const isLinked = (a: Joinable, b: Joinable) => linked.has(`${a.id} ${b.id}`) || linked.has(`${b.id} ${a.id}`)
  for (const { a, b, likeness } of links) {
    const [into, from] = [groups.get(a.row), groups.get(b.row)]
    if (!into || !from) continue
    if (into !== from) {
      if (!mayMerge(into, from, { isSplit, isLinked, isCompared })) continue
      for (const row of from.rows) {
        into.rows.add(row)
        groups.set(row, into)
      }
      into.claims.push(...from.claims)
      into.links.push(...from.links)
    }
    into.links.push(likeness)
  }
  return [...new Set(groups.values())]
    .filter(group => group.rows.size > 1)
    .map(toProposal)
    .sort(byScore)
}

/** How rare each stem is among the claims: one that half of them have says nothing. */
function weightsOf(claims: readonly Joinable[]): (stem: string) => number {
  const counts = new Map<string, number>()
  for (const claim of claims) for (const stem of claim.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const total = Math.max(claims.length, 20)
  return stem => Math.max(0.1, Math.log(total / (1 + (counts.get(stem) ?? 0))))
}

type OfPair = (a: Joinable, b: Joinable) => boolean

/** Whether two groups can be one fact: most of their claims that were compared are alike, none were split or are of one article. */
function mayMerge(
  one: Group,
  other: Group,
  { isSplit, isLinked, isCompared }: { isSplit: OfPair; isLinked: OfPair; isCompared: OfPair },
): boolean {
  let alike = 0
  let unlike = 0
  for (const a of one.claims)
    for (const b of other.claims) {
      if (isSplit(a, b) || a.articleId === b.articleId) return false
      if (a.occasionId !== null && b.occasionId !== null && a.occasionId !== b.occasionId) return false
      if (isLinked(a, b)) alike++
      else if (isCompared(a, b)) unlike++
    }
  return alike >= unlike
}

/** The most reasons that are told of one proposal. */
const MOST_REASONS = 4

function toProposal({ rows, claims, links }: Group): ProposedFact {
  const reasons = new Map<string, { code: string; words: string[] }>()
  for (const { reasons: found } of links)
    for (const reason of found) if (!reasons.has(reason.code)) reasons.set(reason.code, reason)
  return {
    rows: [...rows],
    claims: claims.map(claim => claim.id),
    reasons: [...reasons.values()].slice(0, MOST_REASONS),
    refutes: links.some(link => link.refutes),
    score: Math.max(...links.map(link => link.score)),
  }
}

function byScore(a: ProposedFact, b: ProposedFact): number {
  return Number(b.refutes) - Number(a.refutes) || b.score - a.score
}
