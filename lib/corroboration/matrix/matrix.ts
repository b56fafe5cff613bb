import type { KindAndValue } from '../../claims/value-columns'
import type { KindName } from '../../claims/value'
import type { Status } from '../../claims/status'
import type { Span } from '../../text/span'
import type { OutletKind } from '../../articles/article'
import type { Corroboration, CorroborationSourceKind, Evidence, Origin, Question, Stance } from '../corroboration'
import type { Standing } from '../standing'

/** A row of the matrix that a person made: claims that state the same thing on one occasion. `title` is empty where nobody gave one. */
export type Fact = {
  id: string
  storyId: string
  occasionId: string | null
  title: string
  version: number
}

/** Where a claim stands on one question, with the origins counted on each side: what its badge shows. */
export type MatrixStanding = {
  question: Question
  shown: Standing
  overridden: boolean
  counts: { supports: number; refutes: number; denies: number; partly: number; mentions: number; searches: number }
}

/** What the matrix needs to know of a claim. */
export type MatrixClaim = KindAndValue & {
  id: string
  articleId: string
  versionId: string
  factId: string | null
  occasionId: string | null
  status: Status
  version: number
  /** The words of its main passage and where they stand. */
  words: string
  span: Span
  standings: MatrixStanding[]
  corroborations: MatrixVoice[]
}

/** A corroboration that was not withdrawn, as the matrix reads it. `at` is ISO 8601 (when its source was published or seen), empty where unknown. */
export type MatrixVoice = Pick<Corroboration, 'id' | 'question' | 'stance' | 'outletId' | 'originId' | 'sourceKind'> & {
  evidenceType: Evidence['type']
  articleId: string | null
  versionId: string | null
  span: Span | null
  words: string
  sourceName: string
  at: string
}

export type MatrixArticle = { id: string; outletId: string; originId: string; title: string; publishedAt: string }
export type MatrixOutlet = { id: string; name: string; kind: OutletKind }
export type MatrixOccasion = { id: string; what: string; fromDate: string }

/** Everything a matrix is made of. `needed` is the newsroom's N; `describe` puts a claim's value into one short line. */
export type MatrixSource = {
  facts: readonly Fact[]
  claims: readonly MatrixClaim[]
  articles: readonly MatrixArticle[]
  outlets: readonly MatrixOutlet[]
  origins: readonly Origin[]
  occasions: readonly MatrixOccasion[]
  needed: number
  describe: (claim: KindAndValue) => string
}

/**
 * What a cell says of its row. `states`: the claim that the row is read by; `supports`: the same; `partly`: something compatible
 * (a bound, a shortened or translated quote); `other`: another value; `earlier`: a value that a later one of another day has
 * replaced; `reprint`: the same from an origin that speaks in another column already. A silent outlet has no cell.
 */
export const cellSigns = [
  'refutes',
  'denies',
  'other',
  'states',
  'supports',
  'partly',
  'mentions',
  'earlier',
  'reprint',
] as const
export type CellSign = (typeof cellSigns)[number]

/**
 * One thing that an outlet says in a row: a claim of the row, a corroboration recorded on one of them, or both at once.
 * `shown` is the value in one line, or the words of the passage; `against` the value that a refuting passage speaks of, where it
 * is not the row's; `reprintOf` the column that leads its origin; `place` where the words stand in its article.
 */
export type CellEntry = {
  sign: CellSign
  claimId: string | null
  corroborationId: string | null
  stance: Stance | null
  question: Question
  articleId: string | null
  at: string
  shown: string
  words: string
  against: string | null
  reprintOf: string | null
  place: (Span & { versionId: string }) | null
}

/** What one outlet says in one row, loudest first. `sign` is that of the first entry; `insideArticle`: one article says two things. */
export type Cell = { column: string; sign: CellSign; entries: CellEntry[]; insideArticle: boolean }

/** A column: an outlet (or a source without one), under the origin that it stands for in this story. `lead` is whose origin it is. */
export type MatrixColumn = {
  id: string
  name: string
  outletId: string | null
  originId: string | null
  /** The number of its origin, from 1 in the order of first publication; null where the origin is unknown and never counts. */
  origin: number | null
  originName: string
  lead: boolean
}

/** Where a row stands in the table: what contradicts itself, what too few origins say, what enough independent ones confirm. */
export const sections = ['contradiction', 'weak', 'strong'] as const
export type Section = (typeof sections)[number]

/** A value at a moment, for a figure that moves. `value` is a plain number of the claim's unit; `column` who said it. */
export type TimePoint = { at: string; value: number; shown: string; column: string; claimId: string; sign: CellSign }

/** One fact and what each outlet says of it. `id` is the fact's, or the only claim's where nothing was joined. */
export type MatrixRow = {
  id: string
  factId: string | null
  factVersion: number | null
  title: string
  kind: KindName
  /** The claim that the row is read by: its value is the row's. */
  claimId: string
  shown: string
  words: string
  /** What a figure counts, and where, as it was read; empty where nothing was. */
  about: string
  claims: { id: string; version: number; status: Status; articleId: string; occasionId: string | null }[]
  occasion: { id: string; what: string } | null
  section: Section
  /** How many independent origins say so, that of the claim's own article among them. Unknown ones never count. */
  origins: number
  needed: number
  standings: MatrixStanding[]
  /** How the other claims of the row stand, where that is not as the claim that the row is read by; what is disputed first. */
  others: OtherStanding[]
  status: Status
  searches: number
  cells: Cell[]
  timeLine: TimePoint[]
  /** Pairs of a claim and a passage of the row that say something of each other and are not recorded yet. */
  unrecorded: Unrecorded[]
}

/** So many other claims of a row stand like this on a question. `columns` are those they stand in; `replaced`: all of them give a value that a later one has replaced. */
export type OtherStanding = {
  question: Question
  shown: Standing
  claims: number
  columns: string[]
  disputed: boolean
  replaced: boolean
}

/** A joined claim whose passage could be recorded as a source of the row's claim, with the stance that the values propose. */
export type Unrecorded = {
  claimId: string
  byClaimId: string
  articleId: string
  versionId: string
  span: Span
  words: string
  question: Question
  stance: Stance
  sourceKind: CorroborationSourceKind
}

/**
 * A proposal of the machine: these rows (by id) may be one fact. `claims` are their claims; `reasons` why, with the words they are
 * about; `refutes` where their values contradict each other.
 */
export type ProposedFact = {
  rows: string[]
  claims: string[]
  reasons: { code: string; words: string[] }[]
  refutes: boolean
  score: number
}

/** The matrix of a story: who says what. Columns by origin, rows with contradictions first. */
export type Matrix = {
  columns: MatrixColumn[]
  rows: MatrixRow[]
  origins: number
  contradictions: number
  unchecked: number
}
