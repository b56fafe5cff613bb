import { languages, type LanguageCode } from '../languages'
import { foreignWords } from '../languages/signs'
import type { Span } from '../text/span'
import { hashOf } from './features-hash'
import { nameKey } from './names/key'
import { nearWordsOf } from './near-words'
import { conceptName } from './statement-concepts'
import { findingLexiconOf, trait } from './statement-lexicon'
import type { Meaning } from './statement-meanings'

/** A word that carries meaning, as hashes. */
export type Word = {
  /** Its stem. */
  stem: number
  /** The key of its spelling as a name; null where it has no capital. */
  name: number | null
  /** What it means and what matter it is of, the same in every language and for every word that means it. */
  meanings: readonly number[]
}

/** A word where it stands. `first`: it has its capital, if any, from the place where it stands. */
export type PlacedWord = Span & Word & { first: boolean }

/** Words beyond this many units are addresses and noise. */
const LONGEST = 40

const wordPattern = /[\p{L}\p{M}]+/gu

/** The words of `[start, end)` of a text that carry meaning; the last word of a phrase ("États-Unis") means what the phrase does. Linear. */
export function contentWords(text: string, { start, end }: Span, language: LanguageCode): PlacedWord[] {
  const words: PlacedWord[] = []
  const { find, phrases } = findingLexiconOf(language)
  const near = nearWordsOf(language)
  const before = ['', '']
  const forms = ['', '']
  const bare = ['', '']
  for (const match of text.slice(start, end).matchAll(wordPattern)) {
    if (match[0].length > LONGEST) continue
    const { stem, light } = find(match[0])
    const word = wordOf(match[0], language)
    const phrase = phraseIn(phrases, before, stem)
    const kindred = near.ends.has(light)
      ? (phraseIn(near.phrases, forms, light) ?? phraseIn(near.phrases, bare, light) ?? [])
      : []
    const first = before[1] === ''
    for (const row of word ? [before, forms, bare] : [before, forms]) row.shift()
    before.push(stem)
    forms.push(light)
    const last = words.at(-1)
    if (!word && last && kindred.length > 0) last.meanings = [...last.meanings, ...kindred]
    if (!word) continue
    bare.push(light)
    const at = start + match.index
    const more = [...(phrase ? meaningsOf(phrase) : []), ...kindred]
    const meanings = more.length > 0 ? [...word.meanings, ...more] : word.meanings
    words.push({ ...word, meanings, start: at, end: at + match[0].length, first })
  }
  return words
}

/** What a phrase of two or three words means that ends with `last` behind the two before. */
function phraseIn<T>(phrases: ReadonlyMap<string, T>, [one, other]: readonly string[], last: string): T | undefined {
  return phrases.get(`${one} ${other} ${last}`) ?? phrases.get(`${other} ${last}`)
}

function meaningsOf({ concepts, kinds }: Meaning): number[] {
  return [...concepts, ...kinds].map(id => hashOf(`m${conceptName(id)}`))
}

/** The small words of every language: they say nothing of what a sentence is about. */
const small = new Set([
  ...Object.values(languages).flatMap(({ signs }) => folded(`${signs.words} ${signs.elided}`).split(' ')),
  ...folded(foreignWords).split(' '),
])

const capital = /^\p{Lu}/u
const capitalsOnly = /^\p{Lu}{2,}$/u

/** Words met, by language: news says the same ones again and again. */
const met = new Map<LanguageCode, Map<string, Word | null>>()
const MOST_MET = 100_000

function wordOf(word: string, language: LanguageCode): Word | null {
  let known = met.get(language)
  if (!known) met.set(language, (known = new Map()))
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= MOST_MET) known.clear()
  const read = readWord(word, language)
  known.set(word, read)
  return read
}

function readWord(word: string, language: LanguageCode): Word | null {
  if (word.length < 3 && !capitalsOnly.test(word)) return null
  const plain = folded(word)
  const lexeme = findingLexiconOf(language).find(word)
  if (small.has(plain) || lexeme.traits & trait.empty) return null
  const name = capital.test(word) ? nameKey(word) : ''
  return {
    stem: hashOf(`w${stemOf(plain)}`),
    name: name === '' ? null : hashOf(`n${name}`),
    meanings: [
      ...meaningsOf(lexeme),
      ...familiesOf(stemOf(plain), language).map(hashOf),
      ...nearWordsOf(language).of(word),
    ],
  }
}

const families = new Map<LanguageCode, Map<string, string[]>>()

/** The matters that words of this stem are of. */
function familiesOf(stem: string, language: LanguageCode): string[] {
  let known = families.get(language)
  if (!known) {
    families.set(language, (known = new Map()))
    for (const [name, list] of Object.entries(languages[language].families))
      for (const word of list.split(' ')) {
        const key = stemOf(folded(word))
        known.set(key, [...new Set([...(known.get(key) ?? []), `f${name}`])])
      }
  }
  return known.get(stem) ?? []
}

/** Lower case, without accents, ligatures written out. */
function folded(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
}

/** How many letters of a stem count: what follows is how the word is bent. */
const STEM = 6

/**
 * What is left of a folded word when its spelling and its endings are evened out, the same for a word and its cognate in
 * the other languages where it can be: "négociations", "negotiations", "négocier" have one. A truncation, no dictionary.
 */
export function stemOf(plain: string): string {
  const even = plain
    .replace(/ph/g, 'f')
    .replace(/qu?/g, 'k')
    .replace(/gu(?=[aei])/g, 'g')
    .replace(/[ct](?=i[aeou])/g, 's')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ch/g, 'S')
    .replace(/c/g, 'k')
    .replace(/y/g, 'i')
    .replace(/z/g, 's')
    .replace(/(\p{L})\1+/gu, '$1')
  const bare = even.replace(/(?<=..)(?:aient|ement|ment|antes?|ants?|ents?|ees?|ait|ing|ed|er|ir|es|e|s|x|a|o)$/, '')
  return bare.slice(0, STEM)
}
