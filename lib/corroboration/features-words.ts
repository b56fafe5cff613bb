import { languages } from '../languages'
import { foreignWords } from '../languages/signs'
import type { Span } from '../text/span'
import { nameKey } from './names/key'

/** A content word where it stands: its stem, and its key as a name where it is written like one. */
export type ContentWord = Span & {
  stem: string
  /** The key of its spelling; null where it has no capital. */
  name: string | null
  /** The first word of the passage has its capital from there: it may be a name or not. */
  first: boolean
}

/** The small words of every language: they say nothing of what a sentence is about. */
const small = new Set([
  ...Object.values(languages).flatMap(({ signs }) => folded(signs.words).split(' ')),
  ...Object.values(languages).flatMap(({ signs }) => signs.elided.split(' ')),
  ...folded(foreignWords).split(' '),
])

/** Words beyond this many units are addresses and noise. */
const LONGEST = 40

const wordPattern = /[\p{L}\p{M}]+/gu
const capital = /^\p{Lu}/u
const capitalsOnly = /^\p{Lu}{2,}$/u

/** The content words of `[start, end)` of a text, small words left out. Linear. */
export function contentWords(text: string, { start, end }: Span): ContentWord[] {
  const words: ContentWord[] = []
  let first = true
  const part = text.slice(start, end)
  for (const match of part.matchAll(wordPattern)) {
    const word = match[0]
    const isFirst = first
    first = false
    if (word.length > LONGEST) continue
    if (word.length < 3 && !capitalsOnly.test(word)) continue
    const plain = folded(word)
    if (small.has(plain)) continue
    words.push({
      start: start + match.index,
      end: start + match.index + word.length,
      stem: stemOf(plain),
      name: capital.test(word) ? nameOf(word) : null,
      first: isFirst,
    })
  }
  return words
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

const kept = new Map<string, string>()
const MOST_KEPT = 20_000

/** The key of a name, remembered: the same names come again and again in the news. */
function nameOf(word: string): string {
  const known = kept.get(word)
  if (known !== undefined) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const key = nameKey(word)
  kept.set(word, key)
  return key
}
