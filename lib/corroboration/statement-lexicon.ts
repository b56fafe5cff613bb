import { languages, type LanguageCode } from '../languages'
import type { ComparisonData } from '../languages/comparison'
import type { Language } from '../languages/language'
import { isListed } from '../languages/listed'
import { nameKey } from './names/key'
import { readMeanings, type Meaning } from './statement-meanings'
import { fold, wordForms } from './statement-stems'

/** What a word can be to a comparison, several at once, as bits. */
export const trait = {
  empty: 1,
  faint: 2,
  negation: 4,
  before: 8,
  reversing: 16,
  particle: 32,
  exception: 64,
  only: 128,
  all: 256,
  none: 512,
  some: 1024,
  possible: 2048,
  clause: 4096,
  by: 8192,
  place: 1 << 14,
  source: 1 << 15,
  target: 1 << 16,
  of: 1 << 17,
  with: 1 << 18,
  pronoun: 1 << 19,
  passive: 1 << 20,
  known: 1 << 21,
  paired: 1 << 22,
  definite: 1 << 23,
  joining: 1 << 24,
  indefinite: 1 << 25,
  denying: 1 << 26,
  auxiliary: 1 << 27,
  showing: 1 << 28,
  lacking: 1 << 29,
  joined: 1 << 30,
} as const

/** All prepositions. */
export const PREPOSITION = trait.by | trait.place | trait.source | trait.target | trait.of | trait.with

/** A word as the comparison knows it. `concepts` are what it means, `kinds` what that is a kind of; both are numbers shared by all languages. */
export type Lexeme = {
  stem: string
  /** The word with only its endings of number, gender and verb cut off: words of one stem and two meanings differ in it. */
  light: string
  concepts: readonly number[]
  kinds: readonly number[]
  traits: number
}

/** The words of one language, with a memory of those met. */
export type Lexicon = {
  data: ComparisonData
  find: (word: string) => Lexeme
  /** The spelling-independent form of one word of a name. */
  nameOf: (word: string) => string
  /** Two words joined by `_` that say that something has not come yet. */
  pending: ReadonlySet<string>
  /** Words that make a phrase with "sans" that denies nothing. */
  idle: ReadonlySet<string>
  /** Words that compare: "plus", "mieux", "aussi". */
  comparing: ReadonlySet<string>
  /** What makes the most of a thing behind "never". */
  never: ReadonlySet<string>
  /** "Aussi … que". */
  equal: ReadonlySet<string>
  /** Two words joined by `_` behind which stands what was wrongly believed; and, by their lighter forms, what says something, and what judges that. */
  supposed: ReadonlySet<string>
  statements: ReadonlySet<string>
  verdicts: ReadonlySet<string>
  grounds: ReadonlySet<string>
  /** The word that is meant where one is written like another: "été" behind "en". */
  homograph: (word: string, before: string) => string
  /** What two or three words in a row mean that were all found before, by their stems with a space between. */
  phrases: ReadonlyMap<string, Meaning>
  /** What a word found before means behind a small one, by that and its lighter form with a space between. */
  bound: ReadonlyMap<string, Meaning>
}

const none: readonly number[] = []

/** A word, or several as one, by what they mean. */
export function toLexeme(stem: string, light: string, meaning: Meaning | undefined, traits = 0): Lexeme {
  const { concepts = none, kinds = none } = meaning ?? {}
  return { stem, light, concepts, kinds, traits: traits | (meaning ? trait.known : 0) }
}

const words = (list: string) => list.split(' ').filter(Boolean)

/** A word met once is kept until there are this many. */
const KEPT = 50_000

function build({ comparison: data, speech, numbers }: Language, isEveryday: boolean): Lexicon {
  const forms = wordForms(isEveryday ? { ...data, forms: { ...data.forms, ...data.everydayForms } } : data)
  const { stemOf, lightOf } = forms
  const meanings = readMeanings(data, forms, isEveryday)
  const traits = new Map<string, number>()
  const folded = new Map<string, number>()
  const give = (list: string, bit: number, by: Map<string, number>, of: (word: string) => string) => {
    for (const word of words(list)) by.set(of(word), (by.get(of(word)) ?? 0) | bit)
  }
  const plain = (word: string) => word.toLowerCase()
  give(data.empty, trait.empty, traits, plain)
  give(data.negation.words, trait.negation, traits, plain)
  give(data.negation.before, trait.before, traits, plain)
  give(data.negation.joined, trait.joined, traits, plain)
  give(data.negation.particle, trait.particle, traits, plain)
  give(data.negation.paired, trait.paired, traits, plain)
  give(data.negation.exception, trait.exception, traits, plain)
  give(data.only, trait.only, traits, plain)
  give(data.all, trait.all, traits, plain)
  give(data.none, trait.none, traits, plain)
  give(data.some, trait.some, traits, plain)
  give(data.possible, trait.possible, traits, plain)
  give(data.clause, trait.clause, traits, plain)
  give(data.by, trait.by, traits, plain)
  for (const name of ['place', 'source', 'target', 'of', 'with'] as const)
    give(data.prepositions[name], trait[name], traits, plain)
  give(data.pronouns, trait.pronoun, traits, plain)
  give(data.passive, trait.passive, traits, plain)
  give(data.joining, trait.joining, traits, plain)
  give(speech.definite.replaceAll("'", ''), trait.definite, traits, plain)
  give(numbers.words.articles, trait.indefinite, traits, plain)
  give(data.faint, trait.faint, folded, lightOf)
  for (const name of ['reversing', 'denying', 'showing', 'lacking'] as const)
    give(data.negation[name], trait[name], folded, lightOf)
  give(speech.words.auxiliary, trait.auxiliary, traits, plain)

  const met = new Map<string, Lexeme>()
  const find = (word: string) => {
    const known = met.get(word)
    if (known) return known
    const key = stemOf(word)
    const own = lightOf(word)
    const lower = word.toLowerCase()
    const made = toLexeme(key, own, meanings.of(key, own, lower), (traits.get(lower) ?? 0) | (folded.get(own) ?? 0))
    if (met.size >= KEPT) met.clear()
    met.set(word, made)
    return made
  }
  const names = new Map<string, string>()
  const nameOf = (word: string) => {
    const known = names.get(word)
    if (known !== undefined) return known
    const key = nameKey(word) || fold(word)
    if (names.size >= KEPT) names.clear()
    names.set(word, key)
    return key
  }
  const lightly = (list: string) => new Set(words(list).map(lightOf))
  const homographs = new Map(Object.entries(data.homographs))
  const homograph = (word: string, before: string) => {
    const meant = homographs.get(word.toLowerCase())
    return meant && isListed(meant.behind, before.toLowerCase()) ? meant.as : word
  }
  return {
    data,
    find,
    nameOf,
    homograph,
    pending: new Set(words(data.negation.pending)),
    idle: new Set(words(data.negation.idle)),
    never: new Set(words(data.comparing.never)),
    equal: new Set(words(data.comparing.equal)),
    comparing: new Set(words(`${data.comparing.more} ${data.comparing.less} ${data.comparing.equal}`)),
    supposed: new Set(words(data.negation.supposed)),
    statements: lightly(data.negation.statements),
    verdicts: lightly(data.negation.verdicts),
    grounds: lightly(data.negation.grounds),
    phrases: meanings.phrases,
    bound: meanings.bound,
  }
}

const lexicons = new Map<LanguageCode, Lexicon>()
const findingLexicons = new Map<LanguageCode, Lexicon>()

/** The lexicon of a language, built on its first use. */
export function lexiconOf(language: LanguageCode): Lexicon {
  let lexicon = lexicons.get(language)
  if (!lexicon) lexicons.set(language, (lexicon = build(languages[language], true)))
  return lexicon
}

/** The same without the everyday words: what passages are found by changes with the first tables alone. */
export function findingLexiconOf(language: LanguageCode): Lexicon {
  let lexicon = findingLexicons.get(language)
  if (!lexicon) findingLexicons.set(language, (lexicon = build(languages[language], false)))
  return lexicon
}
