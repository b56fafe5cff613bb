import { languages, type LanguageCode } from '../languages'
import type { ComparisonData } from '../languages/comparison'
import type { Language } from '../languages/language'
import { wider } from '../languages/concepts'
import { nameKey } from './names/key'
import { countryId, idOf } from './statement-concepts'

const isKinds: Record<string, readonly string[]> = wider

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

/** Lower case without accents and ligatures, as stems are kept. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
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
  /** The word that is meant where one is written like another: "été" behind "en". */
  homograph: (word: string, before: string) => string
  /** Concepts and kinds of two or three words in a row, by their stems with a space between. */
  phrases: ReadonlyMap<string, Lexeme>
}

type Stemmer = (folded: string) => string

/** Concepts and kinds by stem. */
type Meanings = Map<string, { concepts: Set<number>; kinds: Set<number> }>

/** Cuts a word to its stem; with `isLight` only the endings that tell number, gender and verb forms. */
function stemmer(data: ComparisonData, isLight: boolean): Stemmer {
  const byEnd = new Map<string, readonly (readonly [string, string])[]>()
  const mild = new Set(data.mild.split(' '))
  for (const rule of data.endings) {
    if (isLight && !mild.has(rule[0])) continue
    const last = rule[0][rule[0].length - 1]
    byEnd.set(last, [...(byEnd.get(last) ?? []), rule])
  }
  for (const [last, rules] of byEnd)
    byEnd.set(
      last,
      [...rules].sort((a, b) => b[0].length - a[0].length),
    )
  const cut = (folded: string) => {
    for (const [ending, left] of byEnd.get(folded[folded.length - 1]) ?? []) {
      const kept = folded.length - ending.length + left.length
      if (kept >= (mild.has(ending) ? 3 : 4) && folded.endsWith(ending))
        return folded.slice(0, folded.length - ending.length) + left
    }
    return folded
  }
  return folded => {
    let stem = folded
    for (let pass = 0; pass < PASSES; pass++) {
      const shorter = cut(stem)
      if (shorter === stem || (pass > 0 && shorter.length < 4)) break
      stem = shorter
    }
    const last = stem.length - 1
    if (last > 2 && stem[last] === stem[last - 1]) stem = stem.slice(0, last)
    return stem[stem.length - 1] === 'y' && stem.length > 3 ? `${stem.slice(0, -1)}i` : stem
  }
}

/** How many endings one word may lose: "nationalisations" loses three. */
const PASSES = 4

const words = (list: string) => list.split(' ').filter(Boolean)

/** A word met once is kept until there are this many. */
const KEPT = 50_000

function build({ comparison: data, speech, numbers }: Language): Lexicon {
  const stem = stemmer(data, false)
  const light = stemmer(data, true)
  const bases = new Map<string, string>()
  for (const [base, forms] of Object.entries(data.forms)) {
    const stemmed = stem(fold(base))
    for (const form of [base, ...words(forms)]) if (!bases.has(fold(form))) bases.set(fold(form), stemmed)
  }
  const stemOf = (word: string) => {
    const folded = fold(word)
    return bases.get(folded) ?? stem(folded)
  }
  const lightOf = (word: string) => {
    const folded = fold(word)
    return bases.get(folded) ?? light(folded)
  }
  const meanings: Meanings = new Map()
  const byStem: Meanings = new Map()
  const put = (map: Meanings, key: string, concept: number | null, kinds: readonly number[]) => {
    const meaning = map.get(key) ?? { concepts: new Set(), kinds: new Set() }
    if (concept !== null) meaning.concepts.add(concept)
    for (const kind of kinds) meaning.kinds.add(kind)
    map.set(key, meaning)
  }
  const mean = (entry: string, concept: number | null, kinds: readonly number[]) => {
    const parts = words(entry.replace(/[_-]/g, ' '))
    if (parts.length === 1) put(meanings, lightOf(parts[0]), concept, kinds)
    put(byStem, parts.map(stemOf).join(' '), concept, kinds)
  }
  for (const [name, list] of Object.entries(data.concepts)) {
    const kinds = (isKinds[name] ?? []).map(idOf)
    for (const entry of words(list)) mean(entry, idOf(name), kinds)
  }
  for (const [code, place] of Object.entries(data.places)) {
    const country = countryId(code)
    for (const entry of [...words(place.names), ...words(place.people)]) mean(entry, country, [])
    for (const entry of words(place.within)) mean(entry, null, [country])
  }

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

  const none: readonly number[] = []
  // What is listed by its own word means that alone: "fermé" is not what "fermier" is, though they share a stem.
  const lexeme = (key: string, own: string, bits: number): Lexeme => {
    const meaning = meanings.get(own) ?? byStem.get(key)
    return {
      stem: key,
      light: own,
      concepts: meaning ? [...meaning.concepts] : none,
      kinds: meaning ? [...meaning.kinds] : none,
      traits: bits | (meaning ? trait.known : 0),
    }
  }
  const phrases = new Map<string, Lexeme>()
  for (const key of byStem.keys()) if (key.includes(' ')) phrases.set(key, lexeme(key, key, 0))

  const met = new Map<string, Lexeme>()
  const find = (word: string) => {
    const known = met.get(word)
    if (known) return known
    const key = stemOf(word)
    const own = lightOf(word)
    const made = lexeme(key, own, (traits.get(word.toLowerCase()) ?? 0) | (folded.get(own) ?? 0))
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
  const homographs = new Map(Object.entries(data.homographs))
  const homograph = (word: string, before: string) => {
    const meant = homographs.get(word.toLowerCase())
    return meant && ` ${meant.behind} `.includes(` ${before.toLowerCase()} `) ? meant.as : word
  }
  return {
    data,
    find,
    nameOf,
    homograph,
    pending: new Set(words(data.negation.pending)),
    idle: new Set(words(data.negation.idle)),
    phrases,
  }
}

const lexicons = new Map<LanguageCode, Lexicon>()

/** The lexicon of a language, built on its first use. */
export function lexiconOf(language: LanguageCode): Lexicon {
  let lexicon = lexicons.get(language)
  if (!lexicon) lexicons.set(language, (lexicon = build(languages[language])))
  return lexicon
}
