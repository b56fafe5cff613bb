import type { Office } from '../../languages/offices'
import { wordClasses } from '../../languages/speech'
import type { Complement, SpeechData, Verb, WordClass } from '../../languages/speech'

/** One bit per class of words, and `verb` for the finite form of a verb that reports nothing. */
export const is = Object.fromEntries([...wordClasses, 'verb'].map((name, at) => [name, 2 ** at])) as Record<
  WordClass | 'verb',
  number
>

/** The forms that a word can be of a verb of saying. */
export const form = { singular: 1, plural: 2, past: 4, present: 8, infinitive: 16 } as const

/** What a word can begin: "selon", "à mes yeux", a noun of saying, a verb of saying. */
export const opening = { phrase: 1, view: 2, noun: 4, verb: 8 } as const

/** A verb of saying as one of its forms, with the words that must follow ("faire" + "savoir") as ids, and the frames it takes. */
export type VerbUse = { verb: Verb; forms: number; tail: readonly number[]; takes: ReadonlySet<Complement> }

/** A run of words (as ids) that opens or is a source. */
export type Phrase = { words: readonly number[]; hidden: boolean; leading: boolean }

/** The words of one language by id; id 0 is every other word. */
export type Lexicon = {
  /** ISO 639-1. */
  code: string
  data: SpeechData
  /** Open-addressed table: the id that a hash falls on, 0 where none. */
  table: Int32Array
  mask: number
  /** The whole hash of the word in each place of the table. */
  hashes: Int32Array
  /** What a report can begin with at the word, as bits of `opening`; 0 for most words. */
  opens: Uint8Array
  spelled: string[]
  flags: Int32Array
  forms: Uint8Array
  uses: (VerbUse[] | undefined)[]
  phrases: (Phrase[] | undefined)[]
  abbreviations: Uint8Array
  /** 1 elided ("l'"), 2 clitic ("'s"). */
  pieces: Uint8Array
  enclitics: Set<string>
  /** 1 male, 2 female, by word; first names and civilities. */
  genders: Uint8Array
  firstNames: Uint8Array
  /** By its words in lower case. */
  offices: Map<string, Office>
  pronouns: Map<string, keyof SpeechData['pronouns']>
  possessives: Set<number>
  finiteEndings: string[]
  nouns: Set<number>
  clauseOpeners: Set<number>
  relays: Set<number>
  works: Set<number>
  generics: Set<number>
  definite: Set<number>
  asides: (Phrase[] | undefined)[]
  /** By the last word of each, the words before it from last to first. */
  asidesBefore: (readonly number[][] | undefined)[]
  signatures: Phrase[]
  leads: Set<number>
  voiced: Set<number>
  /** The word before a possessive in "in her view", and the nouns behind it. */
  viewBefore: number
  views: Set<number>
  answers: Set<number>
  /** ISO 639 code by the word for a language. */
  tongues: Map<number, string>
  tongueBefore: number
  translated: Set<number>
}
