import type { Comparator, Dimension } from '../value'

/** What a word can be. One word may be several ("second": an ordinal and a unit; "may": a month and a verb). */
export const ROLE = {
  cardinal: 1 << 0,
  hundred: 1 << 1,
  scale: 1 << 2,
  article: 1 << 3,
  numeral: 1 << 4,
  collective: 1 << 5,
  plural: 1 << 6,
  fraction: 1 << 7,
  half: 1 << 8,
  halfNoun: 1 << 9,
  ordinal: 1 << 10,
  minus: 1 << 11,
  point: 1 << 12,
  join: 1 << 13,
  several: 1 << 14,
  month: 1 << 15,
  weekday: 1 << 16,
  stop: 1 << 17,
  of: 1 << 18,
  determiner: 1 << 19,
  adjective: 1 << 20,
  reference: 1 << 21,
  street: 1 << 22,
  place: 1 << 23,
  harm: 1 << 24,
  structure: 1 << 25,
  dateBefore: 1 << 26,
  timeBefore: 1 << 27,
  durationBefore: 1 << 28,
  change: 1 << 29,
  sport: 1 << 30,
} as const

/** Further things a word can be. */
export const TRAIT = {
  only: 1 << 0,
  part: 1 << 1,
  dayOf: 1 << 2,
  hour: 1 << 3,
  per: 1 << 4,
  order: 1 << 5,
  plainScale: 1 << 6,
  exact: 1 << 7,
  to: 1 << 8,
  or: 1 << 9,
  conditional: 1 << 10,
  planned: 1 << 11,
  threatened: 1 << 12,
  estimated: 1 << 13,
  unsureMonth: 1 << 14,
  decade: 1 << 15,
  century: 1 << 16,
  suffix: 1 << 17,
  invariable: 1 << 18,
  irregular: 1 << 19,
  relative: 1 << 20,
  stage: 1 << 21,
  wholeHundred: 1 << 22,
  start: 1 << 23,
  cents: 1 << 24,
  living: 1 << 25,
  weight: 1 << 26,
  person: 1 << 27,
  later: 1 << 28,
  shortMonth: 1 << 29,
  needsOf: 1 << 30,
  atAge: 1 << 31,
} as const

/** The numbers that words stand for; a word has only those of its roles. */
export type Meaning = {
  cardinal?: number
  room?: number
  power?: number
  collective?: number
  plural?: number
  fraction?: number
  ordinal?: number
  order?: number
  month?: number
}

/** What may follow a number. `exact` holds the spelling where only that one counts ("MW" is not "mW"). */
export type After = { exact?: string } & (
  | { kind: 'magnitude'; power: number; money: boolean; alone: boolean }
  | { kind: 'unit'; code: string; dimension: Dimension; thermometer?: boolean }
  | { kind: 'currency'; code: string; power: number }
  | { kind: 'percent' | 'points' | 'basis' | 'degrees' | 'cents' }
)

export type Sign = Exclude<Comparator, 'between'>
