import { kindred } from '../languages/kindred'
import type { LanguageCode } from '../languages'
import { hashOf } from './features-hash'
import { findingLexiconOf } from './statement-lexicon'

/** The rows of kindred words by one language's words, as hashes. */
export type NearWords = {
  /** Of a word, by its own form; where that is in none, by its stem. */
  of: (word: string) => readonly number[]
  /** Of a phrase, by the forms of its two or three words with a space between. */
  phrases: ReadonlyMap<string, readonly number[]>
  /** The forms that phrases end with. */
  ends: ReadonlySet<string>
}

/** Where the words of a language stand in a row. */
const columns: Partial<Record<LanguageCode, 0 | 1>> = { fr: 0, en: 1 }

const none: readonly number[] = []
const known = new Map<LanguageCode, NearWords>()

/** The kindred words of a language, brought together on first use; none for a language that has no column. */
export function nearWordsOf(language: LanguageCode): NearWords {
  let words = known.get(language)
  if (!words) known.set(language, (words = build(language)))
  return words
}

function build(language: LanguageCode): NearWords {
  const { find } = findingLexiconOf(language)
  const form = (word: string) => find(word).light
  const forms = new Map<string, number[]>()
  const stems = new Map<string, number[]>()
  const phrases = new Map<string, number[]>()
  const put = (map: Map<string, number[]>, key: string, row: number) => {
    const rows = map.get(key)
    if (!rows) map.set(key, [row])
    else if (!rows.includes(row)) rows.push(row)
  }
  const column = columns[language]
  if (column !== undefined)
    kindred.forEach((row, at) => {
      const id = hashOf(`k${at}`)
      for (const entry of row[column].split(' ')) {
        const words = entry.split(/[_-]/)
        if (words.length > 1) put(phrases, words.map(form).join(' '), id)
        else {
          put(forms, form(entry), id)
          put(stems, find(entry).stem, id)
        }
      }
    })
  const of = (word: string) => forms.get(form(word)) ?? stems.get(find(word).stem) ?? none
  const ends = new Set([...phrases.keys()].map(phrase => phrase.slice(phrase.lastIndexOf(' ') + 1)))
  return { of, phrases, ends }
}
