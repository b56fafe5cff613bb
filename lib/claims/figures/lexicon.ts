import { currencyCodes, currencySymbols, joinedCodes } from '../../languages/currencies'
import type { NumberData } from '../../languages/numbers'
import { afterEntries } from './after-number'
import { Builder } from './builder'
import { fold } from './characters'
import { type Phrases, pieces } from './phrases'
import { type After, type Meaning, ROLE, type Sign, TRAIT } from './roles'
import type { Vocabulary } from './scan'

/** A currency before its amount; `exact` where only that spelling is one. */
type CurrencyBefore = { code: string; power: number; exact?: string }

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
  currencyBefore: Phrases<CurrencyBefore>
  ageBefore: Phrases<true>
  ageAfter: Phrases<true>
  harmBefore: Phrases<true>
  beforeOne: Phrases<true>
  beforeEra: Phrases<true>
  outOf: Phrases<true>
  divided: Phrases<true>
  again: Phrases<true>
  againAfter: Phrases<true>
  factor: Phrases<true>
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
  barePoints: Set<number>
  tallies: Set<number>
  angles: Set<number>
  namedByRank: Set<number>
  relativeOrdinals: Phrases<true>
  zones: Set<number>
  partBefore: Set<number>
  partAfter: Phrases<true>
  notAge: Set<number>
  dayBefore: Set<number>
  notFractions: Set<string>
  abstractEndings: string[]
  notPluralEndings: string[]
  multiples: Map<number, number>
  ownAge: Set<number>
  ranking: Set<number>
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
  for (const phrase of words.relativeOrdinals.split(' | ')) build.give(phrase.split(/[ -]/)[0], 0, TRAIT.start)
  build.give(Object.keys(words.multiples).join(' '), 0, TRAIT.start)
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
  build.give(measures.ageVerbs, 0, TRAIT.living)
  build.give(measures.ageStages, 0, TRAIT.stage)
  build.give(measures.ageAt, 0, TRAIT.atAge)
  build.give(calendar.durationAfter, 0, TRAIT.later)
  for (const phrase of Object.keys(calendar.relative))
    build.give(phrase.split(/[ ’-]/)[0], 0, TRAIT.relative | TRAIT.start)

  const after = build.tree(afterEntries(data))
  const before = build.tree(
    Object.entries(bounds.before).map(([sign, list]) => [list, sign as Sign]),
    true,
  )
  const currencyEntries: [string, CurrencyBefore][] = [
    ...Object.entries(currencySymbols).map(([symbol, code]): [string, CurrencyBefore] => [
      symbol,
      { code, power: 0, exact: /\p{L}/u.test(symbol) && !symbol.includes('$') ? symbol : undefined },
    ]),
    ...currencyCodes.split(' ').map((code): [string, CurrencyBefore] => [code, { code, power: 0, exact: code }]),
    ...joinedCodes
      .split(' ')
      .map((code): [string, CurrencyBefore] => [`M${code}`, { code, power: 6, exact: `M${code}` }]),
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
    relativeOrdinals: build.tree([[words.relativeOrdinals, true as const]]),
    again: build.tree([[bounds.again, true as const]], true),
    againAfter: build.tree([[bounds.againAfter, true as const]]),
    factor: build.tree([[bounds.factor, true as const]], true),
    beforeOne: build.tree([[bounds.beforeOne, true as const]], true),
    beforeEra: build.tree([[calendar.beforeEra, true as const]]),
    partAfter: build.tree([[nouns.partAfter, true as const]]),
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
  const notAge = new Set(build.ids(measures.notAge))
  const partBefore = new Set(build.ids(nouns.partBefore))
  const zones = new Set(build.ids(calendar.zones))
  const during = new Set(build.ids(bounds.during))
  const namedByRank = new Set(build.ids(nouns.namedByRank))
  const angles = new Set(build.ids(measures.angles))
  const tallies = new Set(build.ids(bounds.tallies))
  const barePoints = new Set(build.ids(measures.barePoints))
  const ownAge = new Set(build.ids(measures.ownAge))
  const ranking = new Set(build.ids(contexts.ranking))
  const multiples = new Map(Object.entries(words.multiples).map(([word, times]) => [build.ids(word)[0], times]))
  const vocabulary = build.vocabulary
  const laid = build.finish()
  return {
    data,
    vocabulary: vocabulary.seal(),
    ...laid,
    ...lexicon,
    rangeWords,
    during,
    barePoints,
    tallies,
    angles,
    namedByRank,
    zones,
    partBefore,
    notAge,
    dayBefore,
    multiples,
    ownAge,
    ranking,
    notFractions: new Set(contexts.notFractions.split(' ')),
    endings: contexts.conditionalEndings.split(' ').filter(Boolean),
    abstractEndings: nouns.abstractEndings.split(' ').filter(Boolean),
    notPluralEndings: nouns.notPluralEndings.split(' ').filter(Boolean),
    irregular: new Map(Object.entries(nouns.irregular).map(([plural, base]) => [fold(plural), base])),
  }
}
