import type { Office } from './offices'
/**
 * What a verb of saying may be followed, or preceded, by. A cue counts only in a frame that its verb takes:
 * `clause` que/that + clause · `bare` a clause without such a word ("said he would") · `words` quotation marks or a colon ·
 * `after` it may follow what is said ("…, a lancé le maire") · `infinitive` to/de/à + infinitive ·
 * `thing` a noun phrase ("a évoqué des progrès") · `question` whether/how/si/comment · `person` somebody addressed stands
 * between verb and content ("told Reuters that") · `as` an object described ("décrit X comme", "described X as") · `of` the same with de/of ("a qualifié X de", "accused X of") · `forecast` a noun phrase, where the subject is one that forecasts ("L'Insee prévoit une croissance"); `always` a bare clause is all that can follow ("said the bill …") · `fragment` it reports only where marked words stand in what follows ("espère « plus de clarté »").
 */
export type Complement =
  | 'clause'
  | 'bare'
  | 'words'
  | 'after'
  | 'infinitive'
  | 'thing'
  | 'question'
  | 'person'
  | 'as'
  | 'of'
  | 'fragment'
  | 'always'
  | 'forecast'

/** `say` speech proper · `think` opinion · `want` demand, promise, intention · `judge` praise, blame, description · `show` what a document says. */
export type Sense = 'say' | 'think' | 'want' | 'judge' | 'show'

/**
 * A verb in all its forms, lower case. `tail` are the words that must follow it to give the sense ("faire" + "savoir");
 * `reflexive` asks for "se"/"s'" before it. `noun` lists those of its forms that are also nouns ("estime", "claim").
 */
export type Verb = {
  name: string
  sense: Sense | null
  takes: readonly Complement[]
  tail: readonly string[]
  reflexive: boolean
  singular: readonly string[]
  plural: readonly string[]
  /** Past participles; in English the past tense itself stands in `singular` and `plural`. */
  past: readonly string[]
  /** Present participles: "affirmant", "saying". */
  present: readonly string[]
  infinitive: readonly string[]
}

/** The classes a word can belong to, several at once. Each is a list of words, lower case, parted by spaces. */
export const wordClasses = [
  'determiner',
  'preposition',
  'link',
  'and',
  'but',
  'subordinator',
  'relative',
  'that',
  'question',
  'subject',
  'auxiliary',
  'passive',
  'negation',
  'adverb',
  'time',
  'title',
  'people',
  'document',
  'media',
  'clitic',
  'particle',
  'infinitive',
  'term',
  'as',
  'of',
  'by',
  'noun',
  'official',
  'anonymous',
  'hollow',
  'study',
] as const
export type WordClass = (typeof wordClasses)[number]

/** A pair of quotation marks. `single` marks look like apostrophes and are trusted less. */
export type MarkPair = { open: string; close: string; single?: boolean }

/** How a language reports what people say. Words are written in lower case with the straight apostrophe. */
export type SpeechData = {
  marks: readonly MarkPair[]
  /** Words that lose their vowel before another and stand alone with their apostrophe: "l", "d", "qu". */
  elided: string
  /** What is cut off behind an apostrophe as a word of its own: "s", "ve". */
  clitics: string
  /** What is cut off behind a hyphen as a pronoun: "il", "t-elle". */
  enclitics: string
  /** Words whose full stop ends no sentence, without the stop. */
  abbreviations: string
  words: Record<WordClass, string>
  /** Every verb; a function, because its forms are generated when the language is first read. */
  verbs: () => readonly Verb[]
  /** Words that open a source: "selon", "according to"; a later `de`/`of` is part of it. */
  sourcePhrases: readonly string[]
  /** Nouns before which capitalised marked words are a name: "film", "association". */
  works: string
  /** Nouns by which somebody just named is called again: "la chercheuse", "the lawmaker". */
  generics: string
  /** Articles and demonstratives that point at somebody already named. */
  definite: string
  /** Nouns of saying that a clause can follow: "claim", "affirmation". */
  nouns: string
  /** Words that open the clause behind such a noun where it is not the plain "that": "selon laquelle". */
  clauseOpeners: string
  /** Words that open a source only at the head of a sentence and before a person: "pour Marie Roy, …". */
  leadingPhrases: readonly string[]
  /** What stands between the dash and the name that signs a passage: "— Une citation de X". */
  signatures: readonly string[]
  /** Participles that name the source behind a source: "citant", "citing". */
  relays: string
  /** Fixed words that stand between a verb and its subject: "pour sa part", "in turn". */
  asides: readonly string[]
  /** Verbs that lead to the infinitive of a verb of saying: "tient à rappeler", "went on to say". */
  leads: string
  /** Nouns whose owner speaks: "selon les mots de X". */
  voiced: string
  /** "in her view", "à ses yeux": the word before a possessive, and the nouns behind it. */
  views: { before: string; nouns: string }
  /** Words that are a whole answer: "said no". */
  answers: string
  /** Languages by their ISO 639 code; what stands before one that was spoken ("en"), and the words for a translation ("traduit de l'"). */
  tongues: { names: Record<string, string>; before: string; translated: string }
  /** Words that stand for a source nobody names, as a whole: "de source policière", "reportedly". */
  hiddenSources: readonly string[]
  /** Endings of adverbs ("ment", "ly"), of finite verbs outside the table, and of plural nouns. */
  endings: { adverb: string; finite: string; plural: string; participle: string }
  /** Endings by which an infinitive outside the table is known, two letters each; empty where it has none. */
  infinitiveEndings: readonly string[]
  /** Small words with such an ending that are none. */
  noInfinitives: string
  /** Whether an infinitive may follow a verb of saying with nothing between ("affirme vouloir"). */
  bareInfinitive: boolean
  /** Possessives of the third person. */
  possessives: string
  /** Pronouns of the third person by whom they stand for; `possessive` ones point back too ("ses déclarations"). */
  pronouns: { male: string; female: string; either: string; many: string; speaker: string; thing: string }
  /** Civilities and role nouns that tell the person's gender, with articles that do. */
  gender: { male: string; female: string }
  /** Offices that are spoken of without a name, each with the words for it, apart by bars, without their article. */
  offices: Readonly<Partial<Record<Office, string>>>
  /** Common first names; only to tell a person from a place, and he from she. */
  firstNames: { male: string; female: string }
}
