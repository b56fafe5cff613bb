import { byLoudness, byPlace } from './order'
import { columnsOf, type Outside } from './columns'
import type {
  Cell,
  CellEntry,
  Fact,
  Matrix,
  MatrixClaim,
  MatrixRow,
  MatrixSource,
  OtherStanding,
  Section,
} from './matrix'
import { entriesOf, mainQuestion, markReprints, timedClaims, type Desk, type Entry } from './row-entries'
import { disputed, otherStandings } from './other-standings'
import { timeLineOf } from './time-line'
import { relateValues } from './value-relation'
import { unrecordedOf } from './unrecorded'

/**
 * Who says what of a story: its facts (joined claims, and each other claim by itself) by the outlets that speak of them. Pure, and
 * linear in the claims but for the claims of one row, which are compared with each other.
 */
export function matrixOf(source: MatrixSource): Matrix {
  const columns = columnsOf(source, outsidersOf(source.claims))
  const desk: Desk = {
    needed: source.needed,
    describe: source.describe,
    outlets: new Map(source.outlets.map(outlet => [outlet.id, outlet])),
    articles: new Map(source.articles.map(article => [article.id, article])),
    origins: new Map(source.origins.map(origin => [origin.id, origin])),
    columns: new Map(columns.map(column => [column.id, column])),
  }
  const facts = new Map(source.facts.map(fact => [fact.id, fact]))
  const occasions = new Map(source.occasions.map(occasion => [occasion.id, occasion.what]))
  const groups = new Map<string, MatrixClaim[]>()
  for (const claim of source.claims) {
    const key = claim.factId !== null && facts.has(claim.factId) ? claim.factId : claim.id
    const group = groups.get(key)
    if (group) group.push(claim)
    else groups.set(key, [claim])
  }
  const rows = [...groups].map(([id, claims]) => rowOf(claims, facts.get(id) ?? null, desk, occasions))
  return {
    columns,
    rows: rows.sort(byPlace),
    origins: new Set(columns.filter(column => column.origin !== null).map(column => column.originId)).size,
    contradictions: rows.filter(row => row.section === 'contradiction').length,
    unchecked: rows.filter(isUnchecked).length,
  }
}

/** Whether nobody has looked for anything on a row's first question yet. */
export function isUnchecked(row: Pick<MatrixRow, 'standings'>): boolean {
  return row.standings[0]?.shown === 'unchecked'
}

function outsidersOf(claims: readonly MatrixClaim[]): Outside[] {
  return claims.flatMap(claim =>
    claim.corroborations
      .filter(voice => voice.articleId === null && voice.stance !== 'not-found')
      .map(({ originId, outletId, sourceName, at }) => ({ originId, outletId, name: sourceName, at })),
  )
}

function rowOf(
  claims: readonly MatrixClaim[],
  fact: Fact | null,
  desk: Desk,
  occasions: ReadonlyMap<string, string>,
): MatrixRow {
  const timed = timedClaims(claims, desk)
  const reference = claims.find(claim => timed.get(claim.id) === 'reference') ?? claims[0]
  if (!reference) throw new Error('A row without a claim')
  const entries = entriesOf(claims, timed, desk)
  markReprints(entries, desk)
  const occasion = occasionOf(claims, fact)
  const others = otherStandings(reference, claims, timed, desk)
  return {
    id: fact?.id ?? reference.id,
    factId: fact?.id ?? null,
    factVersion: fact?.version ?? null,
    title: fact?.title ?? '',
    kind: reference.kind,
    claimId: reference.id,
    shown: desk.describe(reference),
    words: reference.words,
    about: reference.kind === 'figure' ? (reference.value.of ?? '') : '',
    claims: claims.map(({ id, version, status, articleId, occasionId }) => ({
      id,
      version,
      status,
      articleId,
      occasionId,
    })),
    occasion: occasion === null ? null : { id: occasion, what: occasions.get(occasion) ?? '' },
    section: sectionOf(reference, entries, others),
    origins: behind(reference, entries).size,
    needed: desk.needed,
    standings: reference.standings,
    others,
    status: reference.status,
    searches: reference.corroborations.filter(voice => voice.stance === 'not-found').length,
    cells: cellsOf(entries, claims),
    timeLine: timeLineOf(claims, entries),
    unrecorded: unrecordedOf(reference, claims, timed, desk),
  }
}

/** The occasion that a person gave the row, else the one that all its claims share. */
function occasionOf(claims: readonly MatrixClaim[], fact: Fact | null): string | null {
  if (fact?.occasionId) return fact.occasionId
  const own = new Set(claims.map(claim => claim.occasionId))
  const [only] = own
  return own.size === 1 ? (only ?? null) : null
}

/** The known origins that say what the row says. */
function behind(reference: MatrixClaim, entries: readonly Entry[]): Set<string> {
  const question = mainQuestion(reference)
  return new Set(
    entries
      .filter(entry => entry.question === question && (entry.sign === 'states' || entry.sign === 'supports'))
      .map(entry => entry.origin)
      .filter(origin => origin !== null),
  )
}

/**
 * Contradictions inside one article are flagged in their cell and not counted. A row is disputed where any of its claims is, but for
 * those whose value a later one has replaced.
 */
function sectionOf(reference: MatrixClaim, entries: readonly Entry[], others: readonly OtherStanding[]): Section {
  const against = entries.some(
    ({ sign, articleId }) =>
      sign === 'refutes' || sign === 'denies' || (sign === 'other' && articleId !== reference.articleId),
  )
  if (against || reference.standings.some(({ shown }) => disputed.has(shown))) return 'contradiction'
  if (others.some(other => other.disputed && !other.replaced)) return 'contradiction'
  return reference.standings[0]?.shown === 'corroborated' ? 'strong' : 'weak'
}

function cellsOf(entries: readonly Entry[], claims: readonly MatrixClaim[]): Cell[] {
  const columns = new Map<string, Entry[]>()
  for (const entry of entries) columns.set(entry.column, [...(columns.get(entry.column) ?? []), entry])
  const twice = articlesSayingTwo(claims)
  return [...columns].map(([column, said]) => {
    const sorted = [...said].sort(byLoudness)
    return {
      column,
      sign: sorted[0]!.sign,
      insideArticle: sorted.some(entry => entry.claimId !== null && twice.has(entry.articleId ?? '')),
      entries: sorted.map(toCellEntry),
    }
  })
}

/** What the table needs to know of an entry: its column and its origin have done their work. */
function toCellEntry(entry: Entry): CellEntry {
  const { sign, claimId, corroborationId, stance, question, articleId, at, shown, words, against, reprintOf, place } =
    entry
  return { sign, claimId, corroborationId, stance, question, articleId, at, shown, words, against, reprintOf, place }
}

function articlesSayingTwo(claims: readonly MatrixClaim[]): Set<string> {
  const articles = new Set<string>()
  for (const [at, one] of claims.entries())
    for (const other of claims.slice(at + 1))
      if (one.articleId === other.articleId && relateValues(one, other) === 'differs') articles.add(one.articleId)
  return articles
}
