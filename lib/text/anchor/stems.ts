import { functionWords, numberValues } from './signs'
import { NUMBER, SIGN, type Tokens } from './tokens'
import type { Vocabulary } from './vocabulary'

/** What the words of two texts are known by, whatever their endings, as small numbers from 1; 0: a sign, or a word that says nothing by itself. */
export type Stems = { ofBefore: (token: number) => number; ofAfter: (token: number) => number }

/** Reads the stems of two texts, each when it is first asked for. */
export function stemsOf(before: string, after: string, a: Tokens, b: Tokens, words: Vocabulary): Stems {
  const numbers = new Map<string, number>()
  const known = new Int32Array(words.size).fill(-1)
  const reader = (text: string, tokens: Tokens, of: Int32Array) => (t: number) => {
    const word = of[t]
    if (known[word] >= 0) return known[word]
    const isSmall = tokens.kind[t] === SIGN || functionWords.has(tokens.folded[t])
    const stem = isSmall ? '' : stemText(text.slice(tokens.start[t], tokens.end[t]), tokens.kind[t] === NUMBER)
    if (stem !== '' && !numbers.has(stem)) numbers.set(stem, numbers.size + 1)
    return (known[word] = stem === '' ? 0 : numbers.get(stem)!)
  }
  return { ofBefore: reader(before, a, words.before), ofAfter: reader(after, b, words.after) }
}

/** Letters of a word that are kept. */
const LETTERS = 5
const endings = 'esdx'

/** A word without its accents and most of its ending; a number by what it is worth, in digits or in words. */
function stemText(word: string, isNumber: boolean): string {
  const lower = word.toLowerCase()
  if (isNumber)
    return lower
      .replace(/[\s\u00A0\u202F]/g, '')
      .replace(/,(?=\d{3}(?!\d))/g, '')
      .replace(',', '.')
  const value = numberValues.get(lower)
  if (value !== undefined) return String(value)
  let stem = lower.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '')
  while (stem.length > LETTERS - 1 && endings.includes(stem[stem.length - 1])) stem = stem.slice(0, -1)
  return stem.slice(0, LETTERS)
}
