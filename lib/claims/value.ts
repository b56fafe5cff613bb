/** How a printed number relates to the number that is meant: "plus de 200" is `>` 200. */
export const comparators = ['=', '≈', '≥', '>', '≤', '<', 'between'] as const
export type Comparator = (typeof comparators)[number]

/** How firmly the text puts a figure. "pourrait atteindre 800 milliards" is `conditional`; it is not a comparator. */
export const modalities = ['asserted', 'conditional', 'planned', 'threatened', 'estimated'] as const
export type Modality = (typeof modalities)[number]

/** What a figure measures. Open to growth, but only here. */
export const dimensions = [
  'count',
  'money',
  'percent',
  'percent-points',
  'temperature',
  'length',
  'mass',
  'area',
  'volume',
  'speed',
  'energy',
  'power',
  'pressure',
  'data',
  'duration',
  'age',
  'date',
  'time',
  'ordinal',
  'score',
  'ratio',
  'other',
] as const
export type Dimension = (typeof dimensions)[number]

/**
 * When a figure holds. `from`/`to` are ISO 8601 dates or date-times (half-open where both are given, the day itself where
 * only `from` is); both null when the words ("hier", "la veille") cannot be read without a publication date.
 */
export type When = { words: string; from: string | null; to: string | null }

/**
 * A figure as read. `printed` is exactly what the article prints (number, unit and counted noun).
 * `number`, `low` and `high` are plain decimal strings ("-14", "2500000", "0.5"); for dimension `date` and `time` they are
 * ISO 8601 ("2026-01-20", "--02-01" without a year, "---15" a day alone, "2026-01", "T14:30"), for `score` both sides ("3-1"). Either `number`, or `low` and/or `high`
 * with comparator `between` (a vague "des dizaines de milliers" is `≥` with its least value as `number`).
 * `unit` is the counted noun in its base form ("drone"), an ISO 4217 code ("USD"), a UCUM code with `Cel` for °C
 * ("km", "m2", "h", "a" for years), "%" or null. `of` says what is counted, and where.
 */
export type Figure = {
  printed: string
  number: string | null
  low: string | null
  high: string | null
  comparator: Comparator
  comparatorWords: string | null
  modality: Modality
  dimension: Dimension
  unit: string | null
  of: string | null
  when: When | null
}

/**
 * A quote. `words` are the quoted words without the outer marks; `cue` is the verb or words of saying; `marked` is false
 * for reported words without quotation marks; `extent` is `partial` for a fragment inside the writer's own sentence.
 */
export type Quote = {
  printed: string
  words: string
  speaker: string | null
  role: string | null
  cue: string | null
  marked: boolean
  extent: 'full' | 'partial'
  translatedFrom: { language: string; words: string | null } | null
}

export const sourceKinds = ['person', 'official', 'media', 'document', 'study', 'anonymous', 'crowd', 'other'] as const
export type AttributionSourceKind = (typeof sourceKinds)[number]

/**
 * An attribution: who is said to say or think something. `source` is the resolved name where the text has a pronoun;
 * `content` the attributed statement as printed; `via` the chain behind it ("selon Axios, citant X" is source "Axios", via ["X"]).
 */
export type Attribution = {
  printed: string
  source: string
  sourceKind: AttributionSourceKind
  cue: string | null
  content: string | null
  via: string[]
}

/** Whether a statement says that something is so, or that it is not. */
export const polarities = ['asserted', 'negated'] as const
export type Polarity = (typeof polarities)[number]

/** A statement of the article itself: who did what, where and when, or did not. `what` is always there; null is left open. */
export type Statement = {
  printed: string
  who: string | null
  what: string
  where: string | null
  when: When | null
  polarity: Polarity
}

/** The typed value of each kind of claim. A kind is added here and in lib/claims/kinds. */
export type ValueOf = { figure: Figure; quote: Quote; attribution: Attribution; statement: Statement }
export type KindName = keyof ValueOf
export type Value = ValueOf[KindName]
