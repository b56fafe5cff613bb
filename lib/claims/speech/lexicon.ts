import { languages } from '../../languages'
import type { LanguageCode } from '../../languages'
import type { Office } from '../../languages/offices'
import { wordClasses } from '../../languages/speech'
import type { Complement, SpeechData, Verb, WordClass } from '../../languages/speech'
import { fold } from './letters'

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

const split = (list: string) => list.split(/\s+/).filter(Boolean)

/** The hash of a word in lower case; `tokens.ts` computes the same while it reads. */
export function hashOf(word: string): number {
  let h = 0
  for (let i = 0; i < word.length; i++) h = (Math.imul(h, 31) + fold(word.charCodeAt(i))) | 0
  return h
}

/** Writes down each word once; `id` finds or makes its number. */
function numbering() {
  const ids = new Map<string, number>()
  const spelled = ['']
  const id = (word: string) => {
    let found = ids.get(word)
    if (found === undefined) {
      found = spelled.length
      ids.set(word, found)
      spelled.push(word)
    }
    return found
  }
  return { id, spelled }
}

function compile(code: string, data: SpeechData): Lexicon {
  const { id, spelled } = numbering()
  const flagged: [number, number][] = []
  for (const name of wordClasses) for (const word of split(data.words[name])) flagged.push([id(word), is[name]])

  const uses: (VerbUse[] | undefined)[] = []
  const formed: [number, number][] = []
  for (const verb of data.verbs()) {
    const tail = verb.tail.map(id)
    const takes = new Set(verb.takes)
    const add = (words: readonly string[], bit: number) => {
      for (const word of words) {
        const at = id(word)
        if (verb.sense === null) {
          if (bit & (form.singular | form.plural)) flagged.push([at, is.verb])
          continue
        }
        formed.push([at, bit])
        const list = (uses[at] ??= [])
        const same = list.find(use => use.verb === verb)
        if (same) same.forms |= bit
        else list.push({ verb, forms: bit, tail, takes })
      }
    }
    add(verb.singular, form.singular)
    add(verb.plural, form.plural)
    add(verb.past, form.past)
    add(verb.present, form.present)
    add(verb.infinitive, form.infinitive)
  }
  for (const list of uses) list?.sort((a, b) => b.tail.length - a.tail.length)

  const phrases: (Phrase[] | undefined)[] = []
  const phrase = (words: string, hidden: boolean, leading = false) => {
    const run = split(words).map(id)
    ;(phrases[run[0]] ??= []).push({ words: run.slice(1), hidden, leading })
  }
  for (const words of data.sourcePhrases) phrase(words, false)
  for (const words of data.hiddenSources) phrase(words, true)
  for (const words of data.leadingPhrases) phrase(words, false, true)
  for (const list of phrases) list?.sort((a, b) => b.words.length - a.words.length)

  const abbreviations = split(data.abbreviations).map(id)
  const elided = split(data.elided).map(word => id(`${word}'`))
  const clitics = split(data.clitics).map(word => id(`'${word}`))
  const male = [...split(data.gender.male), ...split(data.firstNames.male), ...split(data.pronouns.male)].map(id)
  const female = [...split(data.gender.female), ...split(data.firstNames.female), ...split(data.pronouns.female)].map(
    id,
  )
  const first = [...split(data.firstNames.male), ...split(data.firstNames.female)].map(id)
  const nouns = new Set(split(data.nouns).map(id))
  const clauseOpeners = new Set(split(data.clauseOpeners).map(id))
  const relays = new Set(split(data.relays).map(id))
  const works = new Set(split(data.works).map(id))
  const generics = new Set(split(data.generics).map(id))
  const definite = new Set(split(data.definite).map(id))
  const asides: (Phrase[] | undefined)[] = []
  for (const words of data.asides) {
    const run = split(words).map(id)
    ;(asides[run[0]] ??= []).push({ words: run.slice(1), hidden: false, leading: false })
  }
  for (const list of asides) list?.sort((a, b) => b.words.length - a.words.length)
  const asidesBefore: (number[][] | undefined)[] = []
  for (const words of data.asides) {
    const run = split(words).map(id).reverse()
    ;(asidesBefore[run[0]] ??= []).push(run.slice(1))
  }
  const signatures = data.signatures.map(words => ({ words: split(words).map(id), hidden: false, leading: false }))
  const leads = new Set(split(data.leads).map(id))
  const voiced = new Set(split(data.voiced).map(id))
  const viewBefore = id(data.views.before)
  const views = new Set(split(data.views.nouns).map(id))
  const answers = new Set(split(data.answers).map(id))
  const tongues = new Map<number, string>()
  for (const [code, words] of Object.entries(data.tongues.names))
    for (const word of split(words)) tongues.set(id(word), code)
  const tongueBefore = id(data.tongues.before)
  const translated = new Set(split(data.tongues.translated).map(id))
  const offices = new Map<string, Office>()
  for (const [office, words] of Object.entries(data.offices))
    for (const phrase of words.split(' | ')) offices.set(phrase.toLowerCase(), office as Office)
  const possessives = new Set(split(data.possessives).map(id))
  const pronouns = new Map<string, keyof SpeechData['pronouns']>()
  for (const [kind, words] of Object.entries(data.pronouns)) {
    for (const word of split(words)) pronouns.set(word, kind as keyof SpeechData['pronouns'])
  }

  const count = spelled.length
  let size = 1024
  while (size < count * 4) size *= 2
  const lexicon: Lexicon = {
    code,
    data,
    table: new Int32Array(size),
    mask: size - 1,
    hashes: new Int32Array(size),
    opens: new Uint8Array(count),
    spelled,
    flags: new Int32Array(count),
    forms: new Uint8Array(count),
    uses,
    phrases,
    abbreviations: new Uint8Array(count),
    pieces: new Uint8Array(count),
    enclitics: new Set(split(data.enclitics)),
    genders: new Uint8Array(count),
    firstNames: new Uint8Array(count),
    offices,
    pronouns,
    possessives,
    finiteEndings: split(data.endings.finite),
    nouns,
    clauseOpeners,
    relays,
    works,
    generics,
    definite,
    asides,
    asidesBefore,
    signatures,
    leads,
    voiced,
    viewBefore,
    views,
    answers,
    tongues,
    tongueBefore,
    translated,
  }
  for (let at = 1; at < count; at++) {
    const h = hashOf(spelled[at])
    let slot = h & lexicon.mask
    while (lexicon.table[slot] !== 0) slot = (slot + 1) & lexicon.mask
    lexicon.table[slot] = at
    lexicon.hashes[slot] = h
  }
  for (const [at, bit] of flagged) lexicon.flags[at] |= bit
  for (const [at, bit] of formed) lexicon.forms[at] |= bit
  for (let at = 1; at < count; at++)
    lexicon.opens[at] =
      (phrases[at] ? opening.phrase : 0) |
      (at === viewBefore ? opening.view : 0) |
      (nouns.has(at) ? opening.noun : 0) |
      (lexicon.forms[at] ? opening.verb : 0)
  for (const at of abbreviations) lexicon.abbreviations[at] = 1
  for (const at of elided) lexicon.pieces[at] = 1
  for (const at of clitics) lexicon.pieces[at] = 2
  for (const at of male) lexicon.genders[at] |= 1
  for (const at of female) lexicon.genders[at] |= 2
  for (const at of first) lexicon.firstNames[at] = 1
  return lexicon
}

const compiled = new Map<LanguageCode, Lexicon>()

/** The lexicon of a language, made when it is first asked for. */
export function lexiconOf(language: LanguageCode): Lexicon {
  let lexicon = compiled.get(language)
  if (!lexicon) {
    lexicon = compile(language, languages[language].speech)
    compiled.set(language, lexicon)
  }
  return lexicon
}

/** The id of the word at `[start, end)` of the text whose folded hash is `h`; 0 where the lexicon has no such word. */
export function findWord(lexicon: Lexicon, text: string, start: number, end: number, h: number): number {
  const { table, mask, hashes, spelled } = lexicon
  for (let slot = h & mask; table[slot] !== 0; slot = (slot + 1) & mask) {
    if (hashes[slot] !== h) continue
    const word = spelled[table[slot]]
    if (word.length !== end - start) continue
    let i = 0
    while (i < word.length && word.charCodeAt(i) === fold(text.charCodeAt(start + i))) i++
    if (i === word.length) return table[slot]
  }
  return 0
}

/** The id of a word given as a string. */
export function idOf(lexicon: Lexicon, word: string): number {
  return findWord(lexicon, word, 0, word.length, hashOf(word))
}
