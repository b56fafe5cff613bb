import type { Office } from '../../languages/offices'
import { wordClasses } from '../../languages/speech'
import type { SpeechData } from '../../languages/speech'
import { form, is, opening } from './word-kinds'
import type { Lexicon, Phrase, VerbUse } from './word-kinds'
import { hashOf } from './word-table'

const split = (list: string) => list.split(/\s+/).filter(Boolean)

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

/** Lays one language's data out for reading: every word once, by its id. */
export function compile(code: string, data: SpeechData): Lexicon {
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
