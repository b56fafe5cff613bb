import { currencyCodes, currencySymbols } from '../../languages/currencies'
import type { NumberData } from '../../languages/numbers'
import { unitDimensions, unitSymbols } from '../../languages/units'
import type { Comparator, Dimension } from '../value'
import { fold } from './characters'
import { addPhrase, noPhrases, pieces, spellings, type Phrases } from './phrases'
import { Vocabulary } from './scan'

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
  unitWord: 1 << 21,
  wholeHundred: 1 << 22,
  start: 1 << 23,
  cents: 1 << 24,
  product: 1 << 25,
  weight: 1 << 26,
  person: 1 << 27,
  later: 1 << 28,
  shortMonth: 1 << 29,
  needsOf: 1 << 30,
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
  | { kind: 'magnitude'; power: number; money: boolean }
  | { kind: 'unit'; code: string; dimension: Dimension; thermometer?: boolean }
  | { kind: 'currency'; code: string; power: number }
  | { kind: 'percent' | 'points' | 'degrees' | 'cents' }
)

export type Sign = Exclude<Comparator, 'between'>

/** One language, laid out for reading. */
export type Lexicon = {
  data: NumberData
  vocabulary: Vocabulary
  roles: Int32Array
  traits: Int32Array
  meanings: Meaning[]
  after: Phrases<After>
  /** Keyed from the last word of the phrase to its first. */
  before: Phrases<Sign>
  afterBounds: Phrases<Sign>
  idioms: Phrases<true>
  relative: Phrases<number | null>
  /** Keyed from the last token to the first: currency marks and codes before the amount. */
  currencyBefore: Phrases<{ code: string; power: number; exact?: string }>
  ageBefore: Phrases<true>
  ageAfter: Phrases<true>
  harmBefore: Phrases<true>
  beforeOne: Phrases<true>
  beforeEra: Phrases<true>
  outOf: Phrases<true>
  divided: Phrases<true>
  belowZero: Phrases<true>
  /** First words of currencies before the amount, and of units. */
  currencyNames: Set<number>
  am: Phrases<true>
  pm: Phrases<true>
  products: { left: number; right: Set<number>; value: number; room: number }[]
  opens: Map<number, Set<number>>
  /** Words that join the ends of a range ("au" in "du 3 au 5"), those of lists aside. */
  rangeWords: Set<number>
  irregular: Map<string, string>
  /** Verb endings of the conditional. */
  endings: string[]
  during: Set<number>
  dayBefore: Set<number>
  notFractions: Set<string>
  abstractEndings: string[]
}

const dimensionOf = new Map<string, Dimension>()
for (const [dimension, codes] of Object.entries(unitDimensions)) {
  for (const code of codes.split(' ')) if (!dimensionOf.has(code)) dimensionOf.set(code, dimension as Dimension)
}

/** Lengths that have a square and a cube. */
const powersOf: Record<string, [square: string, cube: string]> = {
  m: ['m2', 'm3'],
  km: ['km2', 'km3'],
  cm: ['cm2', 'cm3'],
  mm: ['mm2', 'mm3'],
  '[ft_i]': ['[sft_i]', '[cft_i]'],
  '[mi_i]': ['[smi_us]', '[cmi_us]'],
  '[in_i]': ['[sin_i]', '[cin_i]'],
  '[yd_i]': ['[syd_i]', '[cyd_i]'],
}

/** What measures a code measures; `other` for those that no table lists. */
export function dimensionOfUnit(code: string): Dimension {
  return dimensionOf.get(code) ?? 'other'
}

class Builder {
  readonly vocabulary = new Vocabulary()
  private readonly role: number[] = []
  private readonly trait: number[] = []
  private readonly meaning: Meaning[] = []

  ids(list: string): number[] {
    return list
      .split(' ')
      .filter(Boolean)
      .map(word => this.vocabulary.add(fold(word)))
  }

  give(list: string, role: number, trait = 0) {
    for (const id of this.ids(list)) {
      this.role[id] = (this.role[id] ?? 0) | role
      this.trait[id] = (this.trait[id] ?? 0) | trait
    }
  }

  mean(table: Record<string, number>, role: number, field: keyof Meaning, trait = 0) {
    for (const [words, value] of Object.entries(table)) {
      this.give(words, role, trait)
      for (const id of this.ids(words)) this.meaning[id] = { ...this.meaning[id], [field]: value }
    }
  }

  tree<T>(entries: [string, T][], reversed = false): Phrases<T> {
    const tree = noPhrases<T>()
    for (const [list, value] of entries) {
      for (const phrase of spellings(list)) {
        const ids = pieces(phrase, this.vocabulary)
        addPhrase(tree, reversed ? ids.reverse() : ids, value)
      }
    }
    return tree
  }

  finish() {
    const size = this.vocabulary.size
    const roles = new Int32Array(size)
    const traits = new Int32Array(size)
    const meanings: Meaning[] = []
    for (let id = 0; id < size; id++) {
      roles[id] = this.role[id] ?? 0
      traits[id] = this.trait[id] ?? 0
      meanings.push(this.meaning[id] ?? {})
    }
    return { roles, traits, meanings }
  }
}

function afterEntries(data: NumberData): [string, After][] {
  const { measures, words } = data
  const entries: [string, After][] = []
  const unit = (phrase: string, code: string, exact?: string) =>
    entries.push([
      phrase,
      { kind: 'unit', code, dimension: dimensionOfUnit(code), exact, thermometer: /^[CF]$/.test(exact ?? '') },
    ])
  for (const [code, list] of Object.entries(measures.units)) {
    unit(list, code)
    const powers = powersOf[code]
    if (!powers) continue
    for (const phrase of list.split(' | ')) {
      for (const [at, side] of [measures.square, measures.cubic].entries()) {
        for (const word of side.before.split(' ').filter(Boolean)) unit(`${word} ${phrase}`, powers[at])
        for (const word of side.after.split(' ').filter(Boolean)) unit(`${phrase} ${word}`, powers[at])
      }
    }
  }
  for (const [symbol, code] of Object.entries(unitSymbols)) unit(symbol, code, symbol)
  for (const [symbol, power] of Object.entries(words.magnitudes))
    entries.push([symbol, { kind: 'magnitude', power, money: false, exact: symbol }])
  for (const [symbol, power] of Object.entries(words.moneyMagnitudes))
    entries.push([symbol, { kind: 'magnitude', power, money: true, exact: symbol }])
  for (const [code, list] of Object.entries(measures.currencies))
    entries.push([list, { kind: 'currency', code, power: 0 }])
  for (const [symbol, code] of Object.entries(currencySymbols)) {
    entries.push([
      symbol,
      { kind: 'currency', code, power: 0, exact: /\p{Lu}/u.test(symbol) && !symbol.includes('$') ? symbol : undefined },
    ])
  }
  for (const code of currencyCodes.split(' ')) {
    entries.push([code, { kind: 'currency', code, power: 0, exact: code }])
    for (const [prefix, power] of [
      ['k', 3],
      ['M', 6],
    ] as const) {
      entries.push([prefix + code, { kind: 'currency', code, power, exact: prefix + code }])
    }
  }
  entries.push(
    [measures.percent, { kind: 'percent' }],
    ['% | ％', { kind: 'percent' }],
    [measures.points, { kind: 'points' }],
  )
  entries.push([measures.degrees, { kind: 'degrees' }])
  for (const cent of spellings(measures.cents))
    entries.push([cent, { kind: 'cents', exact: cent.length === 1 ? cent : undefined }])
  return entries
}

/** Lays one language's data out for reading: one vocabulary, and trees of its phrases. */
export function buildLexicon(data: NumberData): Lexicon {
  const { words, measures, calendar, bounds, nouns, contexts } = data
  const build = new Builder()
  build.mean(words.cardinals, ROLE.cardinal, 'cardinal', TRAIT.start)
  build.mean(words.rooms, 0, 'room')
  build.give(words.hundreds, ROLE.hundred, TRAIT.start)
  build.mean(words.wholeHundreds, ROLE.cardinal, 'cardinal', TRAIT.wholeHundred | TRAIT.start)
  build.mean(words.scales, ROLE.scale, 'power')
  build.give(words.plainScales, 0, TRAIT.plainScale | TRAIT.start)
  build.give(words.joining.words, ROLE.join)
  build.give(words.articles, ROLE.article, TRAIT.start)
  build.give(words.numerals, ROLE.numeral, TRAIT.start)
  build.mean(words.collectives, ROLE.collective, 'collective', TRAIT.start)
  build.mean(words.pluralCollectives, ROLE.plural, 'plural', TRAIT.start)
  build.give(words.exactCollectives, 0, TRAIT.exact)
  build.give(words.several, ROLE.several)
  build.mean(words.fractions, ROLE.fraction, 'fraction', TRAIT.start)
  build.give(words.halves, ROLE.half, TRAIT.start)
  build.give(words.halfNouns, ROLE.halfNoun, TRAIT.start)
  build.mean(words.ordinals, ROLE.ordinal, 'ordinal', TRAIT.start)
  build.give(words.ordinalSuffixes, 0, TRAIT.suffix)
  build.mean(words.orderAdverbs, 0, 'order', TRAIT.order | TRAIT.start)
  build.give(words.minus, ROLE.minus)
  build.give(words.point, ROLE.point)
  build.mean(calendar.months, ROLE.month, 'month', TRAIT.start)
  build.give(calendar.monthAbbreviations, 0, TRAIT.shortMonth)
  build.give(words.pluralsWithOf, 0, TRAIT.needsOf)
  build.give(calendar.ambiguousMonths, 0, TRAIT.unsureMonth)
  build.give(calendar.weekdays, ROLE.weekday)
  build.give(calendar.before.replace(/’/g, ' '), ROLE.dateBefore)
  build.give(calendar.dayOf, 0, TRAIT.dayOf)
  build.give(calendar.part, 0, TRAIT.part)
  build.give(calendar.timeBefore.replace(/’/g, ' '), ROLE.timeBefore)
  build.give(calendar.durationBefore.replace(/’/g, ' '), ROLE.durationBefore)
  build.give(calendar.hour, 0, TRAIT.hour)
  build.give(calendar.decades.before, 0, TRAIT.decade)
  build.give(calendar.centuries, 0, TRAIT.century)
  build.give(bounds.to, 0, TRAIT.to)
  build.give(bounds.or, 0, TRAIT.or)
  build.give(bounds.change, ROLE.change)
  build.give(nouns.stops, ROLE.stop)
  build.give(nouns.of, ROLE.of)
  build.give(nouns.determiners, ROLE.determiner)
  build.give(nouns.adjectives, ROLE.adjective)
  build.give(nouns.structure, ROLE.structure)
  build.give(nouns.harm, ROLE.harm)
  build.give(nouns.only, 0, TRAIT.only)
  build.give(nouns.invariable, 0, TRAIT.invariable)
  build.give(Object.keys(nouns.irregular).join(' '), 0, TRAIT.irregular)
  build.give(contexts.references, ROLE.reference)
  build.give(contexts.streets, ROLE.street)
  build.give(contexts.place, ROLE.place)
  build.give(contexts.sport.replace(/’/g, ' '), ROLE.sport)
  build.give(contexts.modality.conditional, 0, TRAIT.conditional)
  build.give(contexts.modality.planned, 0, TRAIT.planned)
  build.give(contexts.modality.threatened, 0, TRAIT.threatened)
  build.give(contexts.modality.estimated, 0, TRAIT.estimated)
  build.give(measures.cents.replace(/[|*]/g, ' '), 0, TRAIT.cents)
  build.give(measures.per, 0, TRAIT.per)
  build.give(measures.weighing, 0, TRAIT.weight)
  build.give(nouns.persons, 0, TRAIT.person)
  build.give(calendar.durationAfter, 0, TRAIT.later)
  for (const phrase of Object.keys(calendar.relative))
    build.give(phrase.split(/[ ’-]/)[0], 0, TRAIT.relative | TRAIT.start)

  const after = build.tree(afterEntries(data))
  const before = build.tree(
    Object.entries(bounds.before).map(([sign, list]) => [list, sign as Sign]),
    true,
  )
  const currencyEntries: [string, { code: string; power: number; exact?: string }][] = [
    ...Object.entries(currencySymbols).map(
      ([symbol, code]): [string, { code: string; power: number; exact?: string }] => [
        symbol,
        { code, power: 0, exact: /\p{L}/u.test(symbol) && !symbol.includes('$') ? symbol : undefined },
      ],
    ),
    ...currencyCodes.split(' ').flatMap((code): [string, { code: string; power: number; exact?: string }][] => [
      [code, { code, power: 0, exact: code }],
      [`M${code}`, { code, power: 6, exact: `M${code}` }],
    ]),
  ]
  const lexicon = {
    after,
    before,
    afterBounds: build.tree(Object.entries(bounds.after).map(([sign, list]) => [list, sign as Sign])),
    idioms: build.tree([[contexts.idioms, true as const]]),
    relative: build.tree(Object.entries(calendar.relative)),
    currencyBefore: build.tree(currencyEntries, true),
    ageBefore: build.tree([[measures.ageBefore, true as const]], true),
    ageAfter: build.tree([[measures.ageAfter, true as const]]),
    harmBefore: build.tree([[nouns.harmBefore, true as const]], true),
    divided: build.tree([[bounds.divided, true as const]]),
    beforeOne: build.tree([[bounds.beforeOne, true as const]], true),
    beforeEra: build.tree([[calendar.beforeEra, true as const]]),
    outOf: build.tree([[bounds.outOf, true as const]]),
    belowZero: build.tree([[measures.belowZero, true as const]]),
    currencyNames: new Set(currencyEntries.flatMap(([phrase]) => pieces(phrase, build.vocabulary))),
    am: build.tree([[calendar.am, true as const]]),
    pm: build.tree([[calendar.pm, true as const]]),
    products: words.products.map(({ left, right, value, room }) => ({
      left: build.ids(left)[0],
      right: new Set(build.ids(right)),
      value,
      room,
    })),
    opens: new Map<number, Set<number>>(),
  }
  for (const { open, join } of bounds.between) {
    const [id] = build.ids(open)
    const joins = lexicon.opens.get(id) ?? new Set<number>()
    for (const each of build.ids(join)) joins.add(each)
    lexicon.opens.set(id, joins)
  }
  const listWords = new Set(build.ids(words.joining.words.replace('&', '')))
  const rangeWords = new Set(bounds.between.flatMap(({ join }) => build.ids(join)).filter(id => !listWords.has(id)))
  const dayBefore = new Set(build.ids(calendar.dayBefore))
  const during = new Set(build.ids(bounds.during))
  const vocabulary = build.vocabulary
  const laid = build.finish()
  return {
    data,
    vocabulary: vocabulary.seal(),
    ...laid,
    ...lexicon,
    rangeWords,
    during,
    dayBefore,
    notFractions: new Set(contexts.notFractions.split(' ')),
    endings: contexts.conditionalEndings.split(' ').filter(Boolean),
    abstractEndings: nouns.abstractEndings.split(' ').filter(Boolean),
    irregular: new Map(Object.entries(nouns.irregular).map(([plural, base]) => [fold(plural), base])),
  }
}
