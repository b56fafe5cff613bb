import type { Figure } from '../claims/value'
import type { LanguageCode } from '../languages'
import type { Span } from '../text/span'
import { hashOf } from './features-hash'
import { contentWords } from './features-words'

/**
 * What a passage can be found by, as hashes of 32 bits, each once: its names (written with a capital inside the sentence),
 * its values (numbers, amounts, dates, as read), the stems of its other words; and what is `around` it: what
 * its words mean, and in the sentence of a claim the words outside its clause.
 */
export type Features = { names: number[]; values: number[]; words: number[]; around: number[] }

/** The way of reading features. It rises when they change, so that what was stored by another is read again. */
export const FEATURE_READING = 9

/** A figure in a text: where its number stands, and its reading. */
export type PlacedFigure = { core: Span; value: Figure }

/** More than this many words and names of one passage are not looked at: a passage may be some pages long. */
const MOST = 48

/** The features of `[start, end)`. `figures` are those that stand in it, in the order of the text; their digits and number words are no words. */
export function featuresOf(
  text: string,
  span: Span,
  figures: readonly PlacedFigure[],
  language: LanguageCode,
): Features {
  const names = new Set<number>()
  const words = new Set<number>()
  const around = new Set<number>()
  let next = 0
  for (const { start, stem, name, meanings, first } of contentWords(text, span, language)) {
    while (next < figures.length && figures[next].core.end <= start) next++
    if (next < figures.length && figures[next].core.start <= start) continue
    if (names.size + words.size >= MOST) break
    words.add(stem)
    for (const meaning of meanings) around.add(meaning)
    // At the head of a sentence every word has a capital: it may be a name or not.
    if (name !== null) (first ? words : names).add(name)
  }
  for (const name of names) words.delete(name)
  const values = valueFeatures(figures.map(figure => figure.value))
  return { names: [...names], values, words: [...words], around: [...around] }
}

/** The features of readings, without those of any words: what a claim is found by as its value was corrected. */
export function valueFeatures(figures: readonly Figure[]): number[] {
  return [...new Set(figures.flatMap(valueKeys).map(key => hashOf(`v${key}`)))].slice(0, MOST)
}

/** What two readings share that say the same number of the same sort: the counted noun is among the words. */
function valueKeys({ number, low, high, dimension, unit }: Figure): string[] {
  const readings = [number, low, high].filter(reading => reading !== null)
  if (dimension === 'date') return readings.flatMap(dateKeys)
  const sort = dimension === 'count' || dimension === 'age' ? '' : `${dimension} ${unit ?? ''}`
  return readings.map(reading => `${sort} ${reading}`)
}

/** A day is found with its year and without. */
function dateKeys(date: string): string[] {
  const day = /^-?\d{4}(-\d{2}-\d{2})/.exec(date)
  return day
    ? [`date ${date.slice(0, 10)}`, `day -${day[1]}`]
    : [`${date.startsWith('--') ? 'day' : 'date'} ${date.slice(0, 10)}`]
}
