/** Single words, separated by spaces. Case and most accents do not count: "a" and "à" are two words, "e" and "é" are one letter. */
export type WordList = string

/**
 * Phrases of one word or more, separated by " | ". A star stands for an optional "s": "mètre* carré*". Apostrophes and
 * hyphens are words of their own: "jusqu'à" is three.
 */
export type PhraseList = string

/** How numbers are spelled out and punctuated. */
export type NumberWords = {
  /** The sign between units and tenths; the other of the two may group thousands. */
  decimal: ',' | '.'
  /** Cardinals below one hundred, by word. */
  cardinals: Record<string, number>
  /** What may be added to a cardinal by the next word: "vingt" takes less than 10, "soixante" less than 20. */
  rooms: Record<string, number>
  /** Two words that multiply: "quatre-vingt". */
  products: { left: string; right: WordList; value: number; room: number }[]
  hundreds: WordList
  /** Up to how many hundreds are said ("quinze cents", "twenty-five hundred"). */
  mostHundreds: number
  /** Compound hundreds in one word ("doscientos"). */
  wholeHundreds: Record<string, number>
  /** Powers of ten from thousand upwards; `plain` may stand without a number before them ("mille"). */
  scales: Record<string, number>
  plainScales: WordList
  /** The word inside a number ("vingt et un", "hundred and two"), and what it may follow and bring. */
  joining: { words: WordList; after: 'tens' | 'hundreds'; brings: number[] | null }
  /** True where two pairs of digits are read as one number ("nineteen eighty-four", "one twenty-two"). */
  pairs: boolean
  /** "un", "a": an article before a noun, the number one before a magnitude. */
  articles: WordList
  /** "one": a numeral, and a pronoun. */
  numerals: WordList
  /** "dizaine", "dozen": counted like a noun; the plural alone is vague ("des dizaines"). */
  collectives: Record<string, number>
  pluralCollectives: Record<string, number>
  /** Collectives that are exact ("a dozen eggs"), not about ("une dizaine"). */
  exactCollectives: WordList
  /** Plurals that are a number only before "of" ("scores of"). */
  pluralsWithOf: WordList
  /** "plusieurs", "several": before a collective or magnitude they leave it vague. */
  several: WordList
  /** Fractions by their word: "tiers" 3, "quarters" 4; and those that are a number without one before them. */
  fractions: Record<string, number>
  halves: WordList
  /** "moitié": a half that is always a ratio. */
  halfNouns: WordList
  ordinals: Record<string, number>
  /** What is written after digits: "1er", "3rd". */
  ordinalSuffixes: WordList
  /** Ranks told from where one stands ("last", "the one before"): figures only where nothing but numbers is read. */
  relativeOrdinals: PhraseList
  /** Adverbs of order: "premièrement". */
  orderAdverbs: Record<string, number>
  /** "tenfold": how many times as much. */
  multiples: Record<string, number>
  minus: WordList
  /** The spoken decimal sign ("two point five"). */
  point: WordList
  /** Abbreviations of magnitudes, exactly as written, and their power of ten; `money` only with a currency, `counting` also before a noun. */
  magnitudes: Record<string, number>
  moneyMagnitudes: Record<string, number>
  /** Only where nothing but numbers is read: "5G" is a name in an article. */
  loneMagnitudes: Record<string, number>
}

/** Percentages, units and money, as words. */
export type Measures = {
  percent: PhraseList
  points: PhraseList
  /** Points alone, which are of a percentage where a share stands near. */
  barePoints: WordList
  /** Hundredths of a percentage point. */
  basisPoints: PhraseList
  /** UCUM code, the words for it. */
  units: Record<string, PhraseList>
  /** Words for the degree of a thermometer where no scale is named. */
  degrees: PhraseList
  /** Words beside which degrees are those of an angle. */
  angles: WordList
  /** Turns the sign of a temperature. */
  belowZero: PhraseList
  /** The UCUM code that a bare degree is read as: `Cel`, or `deg` where the scale is open. */
  degreeUnit: string
  /** "square", "carrés": before or after the unit of length. */
  square: { before: WordList; after: WordList }
  cubic: { before: WordList; after: WordList }
  per: WordList
  /** ISO 4217 code, the words for it. The first language user's sense where a word is shared ("dollar"). */
  currencies: Record<string, PhraseList>
  /** Hundredths of a currency ("cents", "centimes"). */
  cents: PhraseList
  /** "avait" in "elle avait treize ans"; "décédé" and "à" in "décédé à 85 ans". */
  ageVerbs: WordList
  /** Before such a verb: no age ("il y a treize ans"). */
  notAge: WordList
  ageStages: WordList
  ageAt: WordList
  /** What makes an age of years: "ans" after "âgé de", "years old", "year-old". */
  /** The currency whose name also weighs (pounds), or none; and the words that say so. */
  weightCurrency: string
  weighing: WordList
  /** Whose decade of life "30s" is: "in his 30s". */
  ownAge: WordList
  ageBefore: PhraseList
  ageAfter: PhraseList
}

/** Dates and times of day, as words. */
export type Calendar = {
  /** Month by word or abbreviation. */
  months: Record<string, number>
  /** Months that are also other words ("may", "mars"): read only with a day, a year or a word of time beside them. */
  ambiguousMonths: WordList
  /** Months cut short, which may take a full stop. */
  monthAbbreviations: WordList
  weekdays: WordList
  /** Which number comes first in 05/06/2026. */
  order: 'dmy' | 'mdy'
  /** Stands before a date or year: "en", "since". */
  before: WordList
  /** Between day and month: "of" in "the 9th of January". */
  dayOf: WordList
  /** Stands before a month alone: "début", "late". */
  part: WordList
  /** Words of relative dates; days from publication where that is certain, null where not. */
  relative: Record<string, number | null>
  /** "à", "at": stands before a time of day. */
  timeBefore: WordList
  /** Stands before a day of the month alone: "le 15". */
  dayBefore: WordList
  /** After a year: before our era. */
  beforeEra: PhraseList
  /** "pendant", "for": stands before a duration. */
  durationBefore: WordList
  /** Stands after a duration: "plus tard", "ago". */
  durationAfter: WordList
  /** Time zones that follow four digits ("0930 GMT"). */
  zones: WordList
  /** Letters or words after the hour: hours and minutes ("14h15"), and those that add twelve or not. */
  hour: WordList
  am: PhraseList
  pm: PhraseList
  /** "années 90", "the 90s"; a decade of two digits with a suffix needs the article ("in her 80s" is an age). */
  decades: { before: WordList; article: string; suffix: string }
  centuries: WordList
}

/** How a printed number relates to the one that is meant. */
export type Bounds = {
  before: { '≈': PhraseList; '≥': PhraseList; '>': PhraseList; '≤': PhraseList; '<': PhraseList; '=': PhraseList }
  after: { '≈': PhraseList; '≥': PhraseList; '>': PhraseList; '≤': PhraseList; '<': PhraseList }
  /** "entre" … "et", "de" … "à". */
  /** Bounds that make an article a number before any noun: "plus d'un Français". */
  beforeOne: PhraseList
  /** A bound that is "during" before a duration ("over ten years"). */
  during: WordList
  between: { open: WordList; join: WordList }[]
  /** "100 à 150" without an opening word; "or" in "two or three". */
  to: WordList
  or: WordList
  /** Verbs after which "from X to Y" is a change, thus two figures. */
  change: WordList
  /** "un sur trois", "one in five". */
  outOf: PhraseList
  /** Divides one number by another where only numbers are read. */
  divided: PhraseList
  /** Before a bare number that counts what the figure before it counts: "contre 39", "including 350", "down from 12". */
  again: PhraseList
  /** What two sides are counted in: "289 votes to 239". */
  tallies: WordList
  /** After a bare number that measures what the figure before it measures: "20 millions de plus". */
  againAfter: PhraseList
  /** Before a number by which something is multiplied or divided. */
  factor: PhraseList
}

/** The counted noun and its base form. */
export type Nouns = {
  /** Words that are never a counted noun: articles, pronouns, prepositions, common verbs. */
  stops: WordList
  /** Stands between number and noun: "de", "of". */
  of: WordList
  determiners: WordList
  /** Adjectives and the like that stand between number and noun. */
  adjectives: WordList
  /** Around a spelled number that stands for its noun: "dont deux", "trois d'entre eux", "six were freed". */
  partBefore: WordList
  partAfter: PhraseList
  /** True where any adjective or noun may stand before the counted noun ("200 Russian attack drones"). */
  longChains: boolean
  /** How plurals end ("s x z"); a noun counted by two or more must end so, or be listed in `irregular` or `invariable`. */
  pluralEndings: WordList
  notPluralEndings: WordList
  irregular: Record<string, string>
  invariable: WordList
  /** Ending, what takes its place; the first that fits. */
  singular: [ending: string, base: string][]
  /** Nouns of structure, and the endings of abstract nouns: a small count of them is not worth a check. */
  structure: WordList
  abstractEndings: WordList
  /** Nouns whose rank is only their name: "second quarter", "third floor", "deuxième fois". */
  namedByRank: WordList
  /** Dead, wounded, missing: words of harm, where one is a number too. */
  harm: WordList
  /** "mort de", "killing": stands before one victim. */
  harmBefore: PhraseList
  /** "seul": makes "un" a number. */
  only: WordList
  /** People whose years are an age: "une femme de 45 ans". */
  persons: WordList
}

/** Words around a number that change what it is. */
export type Contexts = {
  /** The number after them is a name, not a quantity: "article 5". */
  references: WordList
  /** Stands in an address, before or after the house number. */
  streets: WordList
  /** Stands before a place: "à", "in". */
  place: WordList
  /** Digits with a mark between them that are a name, and no number: "24/7", "le 49.3". */
  notFractions: WordList
  /** Sequences that hold a number word and mean none: "premier ministre", "no one". */
  idioms: PhraseList
  modality: { conditional: WordList; planned: WordList; threatened: WordList; estimated: WordList }
  /** Verbs behind which an ordinal alone is a rank: "finished third". */
  ranking: WordList
  /** Verb endings of the conditional ("-rait"). */
  conditionalEndings: WordList
  /** A number beside these is a score. */
  sport: WordList
}

/** How a language writes numbers, and what stands around them. */
export type NumberData = {
  words: NumberWords
  measures: Measures
  calendar: Calendar
  bounds: Bounds
  nouns: Nouns
  contexts: Contexts
}
