import type { Figure } from '../claims/value'
import type { Span } from '../text/span'
import { hashOf } from './features-hash'
import { contentWords } from './features-words'

/**
 * What a passage can be found by, as hashes of 32 bits, each once: its names (written with a capital inside the sentence),
 * its values (numbers, amounts, dates, as read), the stems of its other words; and what stands `around` it in its sentence.
 */
export type Features = { names: number[]; values: number[]; words: number[]; around: number[] }

/** The way of reading features. It rises when they change, so that what was stored by another is read again. */
export const FEATURE_READING = 2

/** A figure in a text: where its number stands, and its reading. */
export type PlacedFigure = { core: Span; value: Figure }

/** More than this many words and names of one passage are not looked at: a passage may be some pages long. */
const MOST = 48

/** The features of `[start, end)`. `figures` are those that stand in it, in the order of the text; their digits and number words are no words. */
export function featuresOf(text: string, span: Span, figures: readonly PlacedFigure[]): Features {
  const names = new Set<number>()
  const words = new Set<number>()
  let next = 0
  for (const word of contentWords(text, span)) {
    while (next < figures.length && figures[next].core.end <= word.start) next++
    if (next < figures.length && figures[next].core.start <= word.start) continue
    if (names.size + words.size >= MOST) break
    words.add(hashOf(`w${word.stem}`))
    if (word.name === null || word.name === '') continue
    if (word.first) words.add(hashOf(`n${word.name}`))
    else names.add(hashOf(`n${word.name}`))
  }
  for (const name of names) words.delete(name)
  return {
    names: [...names],
    values: valueFeatures(figures.map(figure => figure.value)),
    words: [...words],
    around: [],
  }
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
